// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { lexicons } from '../../../lib/dom/consent/languages';
import { mention } from '../../../lib/dom/consent/mention';

const box = (html: string) => {
  const element = document.createElement('div');
  element.innerHTML = html;
  return element;
};
const BUTTONS = '<button>A</button><button>B</button>';

describe('whether a box may be about consent', () => {
  it.each(lexicons.flatMap(({ code, topics }) => topics.map((topic) => [code, topic])))(
    'it is where it holds a topic of the lexicon (%s: %s)',
    (_, topic) => expect(mention(box(`<p>… ${topic}s …</p>`))).toBe('yes'),
  );

  it.each(lexicons.flatMap(({ code, hints }) => hints.map((hint) => [code, hint])))(
    'it is where it holds a hint and something to choose (%s: %s)',
    (_, hint) => expect(mention(box(`<p>${hint}</p>${BUTTONS}`))).toBe('yes'),
  );

  it('is not where it speaks of something else', () => {
    expect(mention(box(`<p>Inscrivez-vous à la lettre du matin.</p>${BUTTONS}`))).toBe('no');
    expect(mention(box('<script>cookie</script><style>.cookie{}</style>Bonjour'))).toBe('no');
  });

  it('reads into shadow roots', () => {
    const host = box('');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>Cookies</p>';
    expect(mention(host)).toBe('yes');
  });

  it('is left open where the box is a page', () => {
    expect(mention(box(`<p>${'Le pont ferme. '.repeat(800)}</p>`))).toBe('long');
    expect(mention(box('<i>x</i>'.repeat(500)))).toBe('long');
  });
});
