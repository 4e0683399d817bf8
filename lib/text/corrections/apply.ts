import { quoteFinder } from '../find-quote';
import type {
  Correction,
  Source,
  Span,
  StatementStatus,
  Story,
  TextQuoteSelector,
  Verdict,
} from '../types';
import { type Said, withStatements } from './with-statements';
import { withoutFigures } from './without-figures';

const STATUS: Record<Source['kind'], StatementStatus> = {
  person: 'named',
  organization: 'organization',
  document: 'organization',
  anonymous: 'anonymous',
};

/**
 * The story as the reader corrected it. Pure: the story that was analysed stays as it is, so that a
 * correction can be taken back.
 * @param corrections in the order in which they were made
 * @returns the same story when none of them is about it; else one whose `corrected` names those that are
 */
export function correct(story: Story, text: string, corrections: readonly Correction[]): Story {
  const find = placeFinder(text);
  const applied: Correction[] = [];
  const figures = new Set<number>();
  const statements = new Map<number, Said | null>();
  let people = story.people;
  for (const correction of corrections) {
    const { verdict } = correction;
    if (verdict.kind === 'not-official') {
      const next = people.map((person) =>
        person.official && isMeant(person, verdict)
          ? { ...person, official: false, basis: [] }
          : person,
      );
      if (next.every((person, at) => person === people[at])) continue;
      people = next;
    } else {
      const place = find(verdict.quote);
      const list = verdict.kind === 'not-figure' ? story.figures : story.statements;
      const at = place ? list.findIndex((one) => isAt(one, place)) : -1;
      if (at < 0) continue;
      if (verdict.kind === 'not-figure') figures.add(at);
      else statements.set(at, said(verdict, story, at));
    }
    applied.push(correction);
  }
  if (applied.length === 0) return story;
  const known = withStatements({ ...story, people }, statements);
  return { ...withoutFigures(known, figures), corrected: applied };
}

/** What the statement is by this verdict; null for a sentence that claims nothing. */
function said(verdict: Verdict, story: Story, at: number): Said | null {
  const before = story.statements[at];
  if (!before || verdict.kind !== 'attributed') return null;
  if (!verdict.source) {
    const bare = { status: 'unattributed', source: null, strength: 1 } as const;
    return { kind: null, statement: { ...before, ...bare, rule: 'R1', cue: null, reasons: [] } };
  }
  const { name, kind } = verdict.source;
  const person = kind === 'person' ? story.people.findIndex((one) => isNamed(one.name, name)) : -1;
  return {
    kind,
    statement: {
      ...before,
      ...{ status: STATUS[kind], rule: 'R1', cue: null, strength: 0, reasons: [] },
      source: { span: null, name, person: person < 0 ? null : person },
    },
  };
}

function isMeant(
  person: Story['people'][number],
  { name, wikidata }: Extract<Verdict, { kind: 'not-official' }>,
): boolean {
  if (person.wikidata && wikidata) return person.wikidata === wikidata;
  return isNamed(person.name, name);
}

const isNamed = (a: string, b: string) => folded(a) === folded(b);

/** A name as readers take two to be the same: without accents, case and double spaces. */
const folded = (name: string) =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/gu, ' ').trim().toLowerCase();

const isAt = (one: Span, place: Span) => one.start === place.start && one.end === place.end;

/** Finds passages as they were; a passage in other words or surroundings is another one. */
function placeFinder(text: string): (quote: TextQuoteSelector) => Span | null {
  let finder: ReturnType<typeof quoteFinder> | null = null;
  return (quote) => {
    // Most corrections are about other articles: only what stands here is worth preparing the text.
    if (!text.includes(quote.exact)) return null;
    finder ??= quoteFinder(text);
    const place = finder({ quote, position: null });
    return place.state === 'found' ? place.span : null;
  };
}
