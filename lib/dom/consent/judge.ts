import { type Contents, type Control, readContents } from './contents';
import { holdsPage } from './find';
import { knownBanner } from './known';
import { type ConsentLexicon, lexicons } from './languages';

/** What a box on the page is, by its own words and controls. */
export interface Judgement {
  kind: 'banner' | 'wall' | 'other';
  /** The refusing control that is one click away, or null. */
  refusal: Control | null;
  /** A control that opens the choices in place, or null. */
  settings: Control | null;
  contents: Contents;
}

const other = (contents: Contents): Judgement => ({
  kind: 'other',
  refusal: null,
  settings: null,
  contents,
});

const SHORTEST_TEXT = 12;
/** The subject must be said early; a page's footer says it late. */
const EARLY = 700;
/** More plain links than this beside the banner's own controls: a menu or a footer. */
const MOST_OTHER_LINKS = 8;

/** Judges a box by what is drawn in it. Reads layout; the caller has chosen the box. */
export function judge(box: Element): Judgement {
  const contents = readContents(box);
  const { text, controls } = contents;
  if (text.length < SHORTEST_TEXT) return other(contents);
  // In a frame of its own the whole body is the box.
  if (!isFrameBody(box) && (standsInContent(box) || holdsContent(box))) return other(contents);
  const known = knownBanner(box) !== null;
  const subject = subjectOf(text, known);
  if (subject === null) return other(contents);
  const count = countKinds(controls);
  const choices = count.accept + count.refuse + count.acknowledge + count.settings + count.save;
  if (choices + count.close === 0) return other(contents);
  if (choices === 0 && !known && !(isNotice(text) && count.other === 0)) return other(contents);
  if (contents.hasField || contents.hasMedia || hasOtherPurpose(text, controls))
    return other(contents);
  if (subject === 'hint' && !(count.accept > 0 && count.refuse + count.settings > 0))
    return other(contents);
  if (!known && !isMostlyConsent(controls, choices)) return other(contents);

  const refusal = controls.find(isFreeRefusal) ?? null;
  if (isWall(contents, count, refusal))
    return { kind: 'wall', refusal: null, settings: null, contents };
  if (count.pay + count.login > 0 && !(refusal && count.accept > 0)) return other(contents);
  return { kind: 'banner', refusal, settings: controls.find(isSettings) ?? null, contents };
}

const isFreeRefusal = (control: Control) => control.kind === 'refuse' && !control.leads;
const isSettings = (control: Control) => control.kind === 'settings' && !control.leads;

type Counts = Record<Control['kind'], number>;

function countKinds(controls: readonly Control[]): Counts {
  const counts: Counts = {
    refuse: 0,
    accept: 0,
    acknowledge: 0,
    settings: 0,
    save: 0,
    policy: 0,
    close: 0,
    pay: 0,
    login: 0,
    other: 0,
  };
  for (const { kind } of controls) counts[kind]++;
  return counts;
}

/** "cookie" said early, about a site, is enough; "personal data" needs a banner's controls beside it. */
function subjectOf(text: string, known: boolean): 'topic' | 'hint' | null {
  const early = text.slice(0, EARLY);
  const says = (words: readonly string[]) => words.some((word) => early.includes(word));
  if (lexicons.some(({ topics, context }) => says(topics) && says(context))) return 'topic';
  if (lexicons.some(({ hints }) => says(hints))) return known ? 'topic' : 'hint';
  return null;
}

/** "This site uses cookies", with no more than a cross beside it. */
export function isNotice(text: string): boolean {
  return lexicons.some(({ notices }) => notices.some((phrase) => text.includes(phrase)));
}

/** True when a text (lower case, single spaces) is about consent to cookies on a site. */
export function isSubject(text: string): boolean {
  return subjectOf(text, false) === 'topic';
}

/** Newsletter, age gate, survey, region: anything that asks for something else than consent. */
function hasOtherPurpose(text: string, controls: readonly Control[]): boolean {
  // Long notices mention newsletters among their purposes: there only the beginning counts.
  const early = text.slice(0, text.length > 900 ? 200 : 900);
  if (lexicons.some(({ otherPurposes }) => otherPurposes.some((phrase) => early.includes(phrase))))
    return true;
  return controls.some(({ element }) => element.closest('form[action*="subscri" i]') !== null);
}

/** At least half of what can be pressed is about consent, and it is not a list of links. */
function isMostlyConsent(controls: readonly Control[], choices: number): boolean {
  const strange = controls.filter(({ kind, label }) => kind === 'other' && label !== '');
  const buttons = strange.filter(({ leads }) => !leads);
  return buttons.length <= choices + 1 && strange.length <= MOST_OTHER_LINKS;
}

/** Reading without consent costs money, and no free refusal is offered. */
function isWall(contents: Contents, count: Counts, refusal: Control | null): boolean {
  if (refusal || count.accept + count.acknowledge === 0) return false;
  const asksMoney = lexicons.some((lexicon: ConsentLexicon) =>
    lexicon.walls.some((phrase) => contents.text.includes(phrase)),
  );
  return (
    asksMoney && (count.pay > 0 || count.login > 0 || /\d\s?(€|eur|£|\$)/u.test(contents.text))
  );
}

function isFrameBody(box: Element): boolean {
  const view = box.ownerDocument.defaultView;
  return box.tagName === 'BODY' && view !== null && view.parent !== view;
}

/** Never inside an article, the main part, a form, a table or the page's navigation. */
function standsInContent(box: Element): boolean {
  if (box.closest('article, main, [role="main"], table, [contenteditable="true"]')) return true;
  const form = box.closest('form');
  if (form === null) return false;
  // A few bars are forms themselves, and say so by their name.
  if (form === box) return !/cookie|consent|gdpr|rgpd/iu.test(`${box.id} ${box.className}`);
  // Some servers wrap the whole page in one form; that is not a form that the reader fills in.
  return !form.querySelector('main, article, h1');
}

/** A box that holds the page's own content is not a banner. */
function holdsContent(box: Element): boolean {
  return (
    box.matches('html, body, main, article, nav, footer') ||
    box.querySelector('video, nav') !== null ||
    holdsPage(box)
  );
}
