// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { buttonOf } from '../../lib/dom/press-button';

it('is a named button that no script of the page can press', () => {
  const onPress = vi.fn();
  const button = buttonOf(document, '<b>Noter</b>', onPress);
  expect(button.type).toBe('button');
  expect(button.textContent).toBe('<b>Noter</b>');
  expect(button.childElementCount).toBe(0);
  button.click();
  expect(onPress).not.toHaveBeenCalled();
});
