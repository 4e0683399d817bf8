// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { SyncChoice } from '../../components/SyncChoice';
import { click, enter, type Mounted, mount } from './mount';
import { syncProps, syncStates } from './sync-states';

let shown: Mounted;
afterEach(() => shown.unmount());

it('asks before many notes go, with two plain answers', () => {
  const onNow = vi.fn();
  shown = mount(<SyncChoice {...syncProps({ ...syncStates.guard, onNow })} />);
  expect(shown.text()).toContain('Nothing was removed here');
  expect(shown.text()).toContain('240');
  click(shown.button('Keep all my notes'));
  click(shown.button('Go on and let them be removed'));
  expect(onNow.mock.calls).toEqual([['keep'], ['allow']]);
});

it('changes the passphrase by the present one, and says what was wrong with it', () => {
  const onChangePassphrase = vi.fn();
  shown = mount(<SyncChoice {...syncProps({ ...syncStates.change, onChangePassphrase })} />);
  expect(shown.text()).toContain('This is not it.');
  enter(shown.root.querySelector('#sync-current') as HTMLInputElement, 'bamo kilu');
  shown.root.querySelector('form')?.requestSubmit();
  expect(onChangePassphrase).toHaveBeenCalledWith('bamo kilu');
});

it('shows a new passphrase until it was written down', () => {
  const onKept = vi.fn();
  shown = mount(<SyncChoice {...syncProps({ ...syncStates.created, onKept })} />);
  expect(shown.text()).toContain('bamo-kilu-ravo-deni-puto-salu');
  click(shown.button('I have written it down'));
  expect(onKept).toHaveBeenCalledOnce();
});

it('offers no passphrase where the account alone protects the notes, and tells how full it is', () => {
  shown = mount(<SyncChoice {...syncProps(syncStates.account)} />);
  expect(shown.root.querySelector('#sync-current')).toBeNull();
  expect(shown.text()).toContain('86 %');
});

it('says that the passphrase was changed elsewhere', () => {
  shown = mount(<SyncChoice {...syncProps(syncStates.rekeyed)} />);
  expect(shown.text()).toContain('changed on another device');
});
