// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { UndoStack } from '../../entrypoints/sidepanel/undo';

const press = (target: EventTarget, more: KeyboardEventInit = { ctrlKey: true }) => {
  const event = new KeyboardEvent('keydown', {
    ...{ key: 'z', bubbles: true, cancelable: true },
    ...more,
  });
  target.dispatchEvent(event);
  return event.defaultPrevented;
};

it('the last step is taken back first, each once', () => {
  const undos = new UndoStack(new EventTarget());
  const [one, two, three] = [vi.fn(), vi.fn(), vi.fn()];
  undos.add(one);
  const back = undos.add(two);
  undos.add(three);
  back();
  back();
  expect(two).toHaveBeenCalledOnce();
  expect([undos.run(), undos.run(), undos.run()]).toEqual([true, true, false]);
  expect([one.mock.calls.length, two.mock.calls.length, three.mock.calls.length]).toEqual([
    1, 1, 1,
  ]);
});

it('Ctrl or Cmd with Z takes it back, but not in a field, nor with nothing to take back', () => {
  const undos = new UndoStack(document);
  const step = vi.fn();
  const field = document.body.appendChild(document.createElement('textarea'));
  expect(press(document.body)).toBe(false);
  undos.add(step);
  expect(press(field)).toBe(false);
  expect(press(document.body, { ctrlKey: true, shiftKey: true })).toBe(false);
  expect(step).not.toHaveBeenCalled();
  expect(press(document.body, { metaKey: true })).toBe(true);
  expect(step).toHaveBeenCalledOnce();
});
