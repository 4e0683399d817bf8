// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Outcome, RulesEngine } from '../../../lib/dom/consent/outcome';
import { ConsentSession } from '../../../lib/dom/consent/session';

const TEXT = 'We use cookies on this website.';
let clicked: string[];
let reported: Outcome[];

function start(rules: RulesEngine | null = null, isWallHidden = false) {
  const loadRules = vi.fn(async () => rules);
  const session = new ConsentSession(document, {
    loadRules,
    report: (outcome) => reported.push(outcome),
  });
  if (isWallHidden) session.hideWalls();
  session.start();
  return { session, loadRules };
}
const bar = (inner: string, id = 'cookie-bar') => {
  document.body.innerHTML = `<main><h1>News</h1></main><div id="${id}">${inner}</div>`;
  return document.getElementById(id) as HTMLElement;
};
const done = () => vi.waitFor(() => expect(reported).toHaveLength(1), 4000);

beforeEach(() => {
  clicked = [];
  reported = [];
  document.onclick = ({ target }) => {
    clicked.push((target as Element).textContent ?? '');
    (target as Element).closest('body > div')?.remove();
  };
});

describe('a page’s banner', () => {
  it('is refused by its own control', async () => {
    bar(`${TEXT}<button>Accept</button><button>Decline</button>`);
    start();
    await done();
    expect(reported).toEqual([{ outcome: 'refused', rule: 'generic' }]);
    expect(clicked).toEqual(['Decline']);
  });

  it('is hidden, not accepted, where there is no refusal, and shown again by undo', async () => {
    const box = bar(`${TEXT}<a href="#">Accept</a>`, 'cookie-law-info-bar');
    const { session, loadRules } = start();
    await done();
    expect(reported).toEqual([{ outcome: 'hidden', rule: 'Cookie Law Info' }]);
    expect(box.style.display).toBe('none');
    expect(clicked).toEqual([]);
    expect(loadRules).not.toHaveBeenCalled();
    session.undo();
    expect(box.hasAttribute('style')).toBe(false);
  });

  it('is left to a rule that knows it', async () => {
    const box = bar(`${TEXT}<button>Accept</button><button>Decline</button>`);
    start({
      run: async () => {
        box.remove();
        return { rule: 'some-cmp', refused: true };
      },
    });
    await done();
    expect(reported).toEqual([{ outcome: 'refused', rule: 'some-cmp' }]);
    expect(clicked).toEqual([]);
  });

  it('that goes by itself is no deed of ours', async () => {
    const box = bar(`${TEXT}<button>Accept</button>`);
    const { session } = start({
      run: async () => {
        box.remove();
        return null;
      },
    });
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(reported).toEqual([]);
    session.undo();
  });

  it('is refused by its control when a rule only says that it did', async () => {
    bar(`${TEXT}<button>Accept</button><button>Decline</button>`);
    start({ run: async () => ({ rule: 'some-cmp', refused: true }) });
    await done();
    expect(clicked).toEqual(['Decline']);
  });

  it('is left alone where it is a wall, and said so', async () => {
    const box = bar(
      `${TEXT} Or subscribe for £2 a month.<button>Accept</button><button>Subscribe</button>`,
    );
    const { session } = start();
    await done();
    expect(reported[0]?.outcome).toBe('wall');
    expect(box.hasAttribute('style')).toBe(false);
    session.undo();
  });

  it('that is a wall is hidden when the reader says so, and shown again by undo', async () => {
    const box = bar(
      `${TEXT} Or subscribe for £2 a month.<button>Accept</button><button>Subscribe</button>`,
    );
    const { session } = start();
    await done();
    session.hideWalls();
    expect(box.style.display).toBe('none');
    expect(reported.at(-1)?.outcome).toBe('hidden');
    expect(clicked).toEqual([]);
    session.undo();
    expect(box.hasAttribute('style')).toBe(false);
  });

  it('that is a wall is hidden from the start where the reader said so before', async () => {
    const box = bar(
      `${TEXT} Or subscribe for £2 a month.<button>Accept</button><button>Subscribe</button>`,
    );
    const { session } = start(null, true);
    await done();
    expect(box.style.display).toBe('none');
    expect(reported.map(({ outcome }) => outcome)).toEqual(['hidden']);
    session.undo();
  });

  it('is nothing where the page has none: no rules are loaded, nothing is touched', async () => {
    document.body.innerHTML = '<main><h1>News</h1><p>Cookies</p></main>';
    const before = document.body.outerHTML;
    const { session, loadRules } = start();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(loadRules).not.toHaveBeenCalled();
    expect(document.body.outerHTML).toBe(before);
    session.undo();
  });

  it('in a frame goes with the box that holds the frame', () => {
    document.body.innerHTML = '<div id="sp_message_container_1"><iframe></iframe></div>';
    const { session } = start();
    session.onFrame(document.querySelector('iframe') as Element, { outcome: 'hidden', rule: 'x' });
    expect((document.body.firstElementChild as HTMLElement).style.display).toBe('none');
    session.undo();
  });
});
