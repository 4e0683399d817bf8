// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { judge } from '../../../lib/dom/consent/judge';
import { refuse, stands } from '../../../lib/dom/consent/refuse';

let clicked: string[];
const TEXT = 'We use cookies on this website.';

function page(html: string): Element {
  document.body.innerHTML = `<div id="box">${html}</div>`;
  return document.querySelector('#box') as Element;
}

beforeEach(() => {
  clicked = [];
  document.onclick = ({ target }) => {
    const { dataset, textContent } = target as HTMLElement;
    clicked.push((textContent ?? '') || (target as HTMLElement).tagName);
    if (dataset.gone !== undefined) document.querySelector('#box')?.remove();
    for (const layer of dataset.opens ? document.querySelectorAll<HTMLElement>('[data-layer]') : [])
      layer.hidden = layer.dataset.layer !== dataset.opens;
  };
});

describe('refusing', () => {
  it('presses the refusal and is done when the banner is gone', async () => {
    const box = page(
      `${TEXT}<button data-gone>Accept all</button><button data-gone>Reject all</button>`,
    );
    expect(await refuse(box, judge(box))).toBe(true);
    expect(clicked).toEqual(['Reject all']);
    expect(stands(box)).toBe(false);
  });

  it('does not follow the "#" of a link', async () => {
    const box = page(
      `${TEXT}<a href="#top" role="button" data-gone>Reject</a><button>Accept</button>`,
    );
    await refuse(box, judge(box));
    expect(location.hash).toBe('');
  });

  it('goes through a second layer when the first has no refusal', async () => {
    const box = page(
      `<div data-layer="1">${TEXT}<button data-opens="2">Settings</button><button data-gone>Accept</button></div><div data-layer="2" hidden>${TEXT}<button data-gone>Refuse all</button><button data-gone>Accept all</button></div>`,
    );
    expect(await refuse(box, judge(box))).toBe(true);
    expect(clicked).toEqual(['Settings', 'Refuse all']);
  });

  it('saves only after every optional switch is off', async () => {
    const box = page(
      `<div data-layer="1">${TEXT}<button data-opens="2">Settings</button><button data-gone>Accept</button></div><div data-layer="2" hidden>${TEXT}<input type="checkbox" checked disabled><input type="checkbox" id="ads" checked><button data-gone>Save</button></div>`,
    );
    const ads = document.querySelector('#ads') as HTMLInputElement;
    expect(await refuse(box, judge(box))).toBe(true);
    expect(ads.checked).toBe(false);
    expect(clicked.at(-1)).toBe('Save');
  });

  it('never saves when a switch stays on or there is none', async () => {
    for (const toggle of ['', '<input type="checkbox" id="ads" checked>']) {
      const box = page(
        `<div data-layer="1">${TEXT}<button data-opens="2">Settings</button><button data-gone>Accept</button></div><div data-layer="2" hidden>${TEXT}${toggle}<button data-gone>Save</button></div>`,
      );
      document.querySelector('#ads')?.addEventListener('click', (event) => event.preventDefault());
      expect(await refuse(box, judge(box))).toBe(false);
      expect(clicked).not.toContain('Save');
    }
  });

  it('presses nothing where there is only acceptance', async () => {
    const box = page(`${TEXT}<button data-gone>OK</button><button data-gone>Accept</button>`);
    expect(await refuse(box, judge(box))).toBe(false);
    expect(clicked).toEqual([]);
  });
});
