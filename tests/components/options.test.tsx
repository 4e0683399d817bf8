// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { Options } from '../../components/Options';
import { optionsProps } from './fixtures';
import { click, enter, french, type Mounted, mount } from './mount';

let shown: Mounted;
afterEach(() => shown.unmount());

const field = (name: string) =>
  shown.root.querySelector<HTMLInputElement>(`[aria-label="${name}"]`);

it('names every language in itself, and writes the choice', () => {
  const onSettings = vi.fn();
  shown = mount(<Options {...optionsProps({ onSettings })} />);
  const select = shown.root.querySelector('select');
  expect([...(select?.options ?? [])].map(({ text }) => text)).toEqual([
    'As the browser',
    'English',
    'Français',
  ]);
  enter(select, 'fr', 'change');
  enter(select, '', 'change');
  expect(onSettings.mock.calls.flat()).toEqual([{ language: 'fr' }, { language: null }]);
});

it('adds the host of what is pasted, once, and says when it is none', () => {
  const onSettings = vi.fn();
  shown = mount(<Options {...optionsProps({ onSettings })} />);
  const input = field('Site to add to “Off”');
  const add = () => click(input?.form?.querySelector('button') as HTMLElement);
  enter(input, 'https://A.example/story');
  add();
  enter(input, 'mail.example');
  add();
  enter(input, 'no site');
  add();
  expect(onSettings.mock.calls.flat()).toEqual([
    { sitesOff: ['a.example', 'mail.example', 'shop.example'] },
  ]);
  expect(shown.text()).toContain('Write a site such as example.org.');
  expect(input?.getAttribute('aria-invalid')).toBe('true');
});

it('removes a site from its list', () => {
  const onSettings = vi.fn();
  shown = mount(<Options {...optionsProps({ onSettings })} />);
  click(shown.button('Remove mail.example'));
  expect(onSettings).toHaveBeenCalledWith({ sitesOff: ['shop.example'] });
});

it('gives access to all sites, and takes it back', () => {
  const [onGrantAll, onRevokeAll, onRevokeSite] = [vi.fn(), vi.fn(), vi.fn()];
  const props = optionsProps({ onGrantAll, onRevokeAll, onRevokeSite });
  shown = mount(<Options {...props} />);
  click(shown.button('Remove *://news.example/*'));
  click(shown.button('Allow on all sites'));
  shown.update(<Options {...props} access={{ all: true, sites: [] }} />);
  click(shown.button('Take the access back'));
  expect(onRevokeSite).toHaveBeenCalledWith('*://news.example/*');
  expect([onGrantAll.mock.calls.length, onRevokeAll.mock.calls.length]).toEqual([1, 1]);
});

it('deletes only after a second word', () => {
  const onDeleteAll = vi.fn();
  shown = mount(<Options {...optionsProps({ onDeleteAll })} />);
  click(shown.button('Delete all notes'));
  expect(onDeleteAll).not.toHaveBeenCalled();
  const dialog = [...shown.root.querySelectorAll('dialog')].find(({ open }) => open);
  expect(dialog?.textContent).toContain('for good');
  click(dialog?.querySelector('.danger') as HTMLElement);
  expect(onDeleteAll).toHaveBeenCalledOnce();
  expect(dialog?.open).toBe(false);
});

it('shows how much there is, and exports in three forms', () => {
  const onExport = vi.fn();
  shown = mount(<Options {...optionsProps({ onExport })} />);
  expect(shown.text()).toContain('1,204 notes · 310 articles · 3 in the bin · 2.5 MB');
  click(shown.button('JSON-LD'));
  click(shown.button('Markdown'));
  click(shown.button('CSV'));
  expect(onExport.mock.calls.flat()).toEqual(['jsonld', 'markdown', 'csv']);
});

it('finds a setting by its words, without case and accents, and says when there is none', () => {
  shown = mount(<Options {...optionsProps()} />, french);
  const standing = () =>
    [...shown.root.querySelectorAll<HTMLElement>('.section')]
      .filter(({ hidden }) => !hidden)
      .map(({ id }) => id);
  const all = standing();
  const search = field('Chercher un réglage');
  enter(search, 'IMPRIMER');
  expect(standing()).toEqual(['marks']);
  const marks = shown.root.querySelector('#marks');
  const parts = [...(marks?.children ?? [])].filter((part) => !(part as HTMLElement).hidden);
  expect(parts.map(({ textContent }) => textContent)).toEqual([
    'Marques dans la page',
    'Imprimer les marques avec la page',
  ]);
  enter(search, 'reglages en fichier');
  expect(standing()).toEqual(['settings']);
  enter(search, 'zzz');
  expect(standing()).toEqual([]);
  expect(shown.text()).toContain('Aucun réglage ne correspond.');
  enter(search, '');
  expect(standing()).toEqual(all);
});

it('gives a kind another line, which the kind that had it loses, and colours of the reader’s own', () => {
  const onSettings = vi.fn();
  const props = optionsProps({ onSettings });
  shown = mount(<Options {...props} settings={{ ...props.settings, palette: 'own' }} />);
  const lines = shown.root.querySelectorAll<HTMLSelectElement>('.line-choice select');
  enter(lines[0] ?? null, 'wavy', 'change');
  enter(shown.root.querySelector<HTMLInputElement>('input[type=color]'), '#123456', 'change');
  expect(onSettings.mock.calls.flat()).toEqual([
    { lines: { official: 'wavy', figure: 'dotted', statement: 'solid' } },
    { colours: { ...props.settings.colours, official: '#123456' } },
  ]);
});

it('saves, reads and resets settings, the last only when asked twice', () => {
  const actions = { onSaveSettings: vi.fn(), onReadSettings: vi.fn(), onResetSettings: vi.fn() };
  shown = mount(<Options {...optionsProps(actions)} />);
  click(shown.button('Save the settings'));
  click(shown.button('Back to the defaults'));
  expect(actions.onSaveSettings).toHaveBeenCalledOnce();
  expect(actions.onResetSettings).not.toHaveBeenCalled();
  const dialog = [...shown.root.querySelectorAll('dialog')].find(({ open }) => open);
  click(dialog?.querySelector('.danger') as HTMLElement);
  expect(actions.onResetSettings).toHaveBeenCalledOnce();
});

it('shows how far an import is, with a way to stop it', () => {
  const onStopImport = vi.fn();
  const importing = { done: 500, total: 10_000 };
  shown = mount(<Options {...optionsProps({ importing, onStopImport })} />);
  expect(shown.text()).toContain('Importing: 500 of 10,000');
  expect(shown.root.querySelector('progress')).toMatchObject({ value: 500, max: 10_000 });
  click(shown.button('Stop'));
  expect(onStopImport).toHaveBeenCalledOnce();
});
