// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { readContents } from '../../../lib/dom/consent/contents';
import { isSubject, judge } from '../../../lib/dom/consent/judge';

function box(inner: string, wrap = (html: string) => html): Element {
  document.body.innerHTML = wrap(`<div class="box">${inner}</div>`);
  const found = document.querySelector('.box');
  if (!found) throw new Error('no box');
  return found;
}

const FR = 'Nous utilisons des cookies sur ce site pour mesurer son audience.';
const CHOICE = '<button>Tout accepter</button><button>Tout refuser</button>';

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('a box on the page', () => {
  it('is a banner when it is about cookies and offers a choice', () => {
    const { kind, refusal } = judge(box(`${FR}${CHOICE}`));
    expect(kind).toBe('banner');
    expect(refusal?.label).toBe('Tout refuser');
  });

  it('is a banner without a refusal when it can only be accepted', () => {
    expect(judge(box(`${FR}<button>OK</button>`))).toMatchObject({ kind: 'banner', refusal: null });
  });

  it('is a banner without the word cookie only beside accepting and refusing controls', () => {
    const text = 'Nous aimerions traiter vos informations personnelles.';
    expect(judge(box(`${text}<button>Accepter</button><button>Refuser</button>`)).kind).toBe(
      'banner',
    );
    expect(judge(box(`${text}<button>OK</button>`)).kind).toBe('other');
  });

  it('offers no refusal by a link that leads elsewhere', () => {
    const { kind, refusal } = judge(
      box(`${FR}<button>Accepter</button><a href="/non">Refuser</a>`),
    );
    expect(kind).toBe('banner');
    expect(refusal).toBeNull();
  });

  it.each([
    ['in an article', (html: string) => `<article>${html}</article>`],
    ['in the main part', (html: string) => `<main>${html}</main>`],
    ['in a form', (html: string) => `<form>${html}</form>`],
    ['in a table', (html: string) => `<table><tr><td>${html}</td></tr></table>`],
  ])('is left alone %s', (_where, wrap) => {
    expect(judge(box(`${FR}${CHOICE}`, wrap)).kind).toBe('other');
  });

  it('is a banner in a form that wraps the whole page', () => {
    const page = (html: string) => `<form><h1>News</h1>${html}</form>`;
    expect(judge(box(`${FR}${CHOICE}`, page)).kind).toBe('banner');
  });

  it.each([
    ['a text field', `${FR}<input type="email">${CHOICE}`],
    ['a video', `${FR}<video></video>${CHOICE}`],
    ['an article', `<article>${FR}</article>${CHOICE}`],
    ['a newsletter', `Notre newsletter. ${FR}${CHOICE}`],
    [
      'an age gate',
      `You must be over 18. We use cookies on this site.<button>Yes</button><button>No</button>`,
    ],
    ['a login', `${FR}<button>Se connecter</button><button>Continuer sans accepter</button>`],
    [
      'cookies to eat',
      'Our chocolate cookies are back in town.<button>Order</button><button>No thanks</button>',
    ],
    ['a breaking story', 'Regulator fines a company over cookie consent.<button>Close</button>'],
    ['nothing to press', FR],
  ])('is left alone with %s', (_what, inner) => {
    expect(judge(box(inner)).kind).toBe('other');
  });

  it.each([
    `${FR} Ou abonnez-vous pour 2 € par mois.<button>Accepter</button><button>S’abonner</button>`,
    'Wir verwenden Cookies. Oder Pur-Abo für 3,99 €.<button>Akzeptieren</button><button>Pur-Abo abschließen</button>',
  ])('is a wall when reading without consent costs money', (inner) => {
    expect(judge(box(inner))).toMatchObject({ kind: 'wall', refusal: null });
  });

  it('is a banner by a notice with no more than a cross', () => {
    expect(judge(box('This site uses cookies.<button aria-label="Close">×</button>')).kind).toBe(
      'banner',
    );
  });

  it('does not see what is hidden', () => {
    const hidden = box(`${FR}<div style="display:none">${CHOICE}</div>`);
    expect(readContents(hidden).controls).toEqual([]);
    expect(judge(hidden).kind).toBe('other');
  });

  it('is read through a shadow root', () => {
    const host = box('');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<p>${FR}</p>${CHOICE}`;
    expect(judge(host).refusal?.label).toBe('Tout refuser');
  });
});

describe('the subject of a text', () => {
  it('is consent only when it speaks of a site too', () => {
    expect(isSubject('we use cookies on this website')).toBe(true);
    expect(isSubject('grandmother’s best cookie tin')).toBe(false);
  });
});
