// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { Popup } from '../../components/Popup';
import { articlePage, bare, popupProps } from './fixtures';
import { click, french, type Mounted, mount } from './mount';

let shown: Mounted;
afterEach(() => shown.unmount());

it('says in one glance what stands on the page, without a score', () => {
  shown = mount(<Popup {...popupProps(articlePage('en'))} />);
  expect(shown.text()).toContain('12 claims: 7 attributed1 unnamed4 without source');
  expect(shown.text()).toContain('Cookies refused (Didomi).');
  expect(shown.text()).not.toMatch(/%|score|\/ ?10/);
});

it('speaks French', () => {
  shown = mount(<Popup {...popupProps(articlePage('fr'))} />, french);
  expect(shown.text()).toContain('12 affirmations : 7 attribuées');
  expect(document.documentElement.lang).toBe('fr');
});

it('switches one kind and leaves the others', () => {
  const onSettings = vi.fn();
  shown = mount(<Popup {...popupProps(articlePage('en'), { onSettings })} />);
  const [official] = shown.root.querySelectorAll<HTMLInputElement>('input[type=checkbox]');
  if (official) click(official);
  expect(onSettings).toHaveBeenCalledWith({
    kinds: { official: false, figure: true, statement: true },
  });
});

it('chooses density and the mode of the site', () => {
  const [onSettings, onSiteMode] = [vi.fn(), vi.fn()];
  shown = mount(<Popup {...popupProps(articlePage('en'), { onSettings, onSiteMode })} />);
  const radio = (value: string) =>
    click(shown.root.querySelector<HTMLInputElement>(`input[value=${value}]`) as HTMLInputElement);
  radio('strong');
  radio('off');
  expect(onSettings).toHaveBeenCalledWith({ density: 'strong' });
  expect(onSiteMode).toHaveBeenCalledWith('off');
});

it('offers to read a page that was not read, and not one that is closed to extensions', () => {
  const onRead = vi.fn();
  shown = mount(<Popup {...popupProps(null, { onRead })} />);
  click(shown.button('Read this page'));
  expect(onRead).toHaveBeenCalledOnce();
  shown.update(<Popup {...popupProps(bare('failed', 'restricted'), { host: null })} />);
  expect(() => shown.button('Read this page')).toThrow();
  expect(shown.text()).not.toContain('On this site');
});

it.each([
  [
    { outcome: 'hidden', rule: 'generic', undone: false },
    'Cookie banner hidden, nothing accepted.',
    true,
  ],
  [{ outcome: 'refused', rule: 'Didomi', undone: true }, 'Banner shown again', false],
  [{ outcome: 'wall', rule: null, undone: false }, 'asks for consent or payment', false],
] as const)('tells of the banner: %j', (receipt, words, canUndo) => {
  const onUndoBanner = vi.fn();
  shown = mount(<Popup {...popupProps(articlePage('en'), { receipt, onUndoBanner })} />);
  expect(shown.text()).toContain(words);
  if (canUndo) click(shown.button('Undo'));
  else expect(() => shown.button('Undo')).toThrow();
  expect(onUndoBanner).toHaveBeenCalledTimes(canUndo ? 1 : 0);
});

it('says nothing of banners where there was none, and takes a report of one that was missed', () => {
  const receipt = { outcome: 'none', rule: null, undone: false } as const;
  shown = mount(<Popup {...popupProps(articlePage('en'), { receipt })} />);
  expect(shown.root.querySelector('.banner-line')?.textContent).toBe('Banner still here?');
  shown.update(<Popup {...popupProps(articlePage('en'), { receipt, bannerReport: null })} />);
  expect(shown.root.querySelector('.banner-line')).toBeNull();
});

it('shows all of a report before it is copied', async () => {
  const receipt = { outcome: 'refused', rule: 'Didomi', undone: false } as const;
  const onCopy = vi.fn(async () => true);
  const bannerReport = 'Whence 1.0.0\nSite: news.example';
  shown = mount(<Popup {...popupProps(articlePage('en'), { receipt, bannerReport, onCopy })} />);
  expect(shown.text()).not.toContain('Site: news.example');
  click(shown.button('Report'));
  expect(shown.root.querySelector('pre')?.textContent).toBe(bannerReport);
  expect(onCopy).not.toHaveBeenCalled();
  click(shown.button('Copy report'));
  await vi.waitFor(() => expect(shown.text()).toContain('Copied.'));
  expect(onCopy).toHaveBeenCalledWith(bannerReport);
});

it('hides a wall when the reader says so', () => {
  const receipt = { outcome: 'wall', rule: null, undone: false } as const;
  const onHideWall = vi.fn();
  shown = mount(<Popup {...popupProps(articlePage('en'), { receipt, onHideWall })} />);
  click(shown.button('Hide it on this site'));
  expect(onHideWall).toHaveBeenCalledOnce();
});
