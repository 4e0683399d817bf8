import type { TextDocument } from '../detector';
import type { ClaimSigns } from './claims';
import { type Cue, ruleOf } from './cue';
import type { NameMemory } from './names';
import type { Reading } from './reading';
import type { SentenceView } from './sentence-view';
import type { SourcePhrase } from './source-kind';
import { genderOf, type Speaker, Speakers } from './speakers';

const SURE = 0.45;
const AHEAD = 8;
const REACH = 12;
const LONG = 5;

/** A speaker of whom the text tells nothing. */
const NOBODY = {
  ...{ name: '', head: null, person: null, gender: null },
  ...{ plural: false, document: false },
};

export type Heard = Pick<Reading, 'cue' | 'speaker' | 'carried' | 'quote' | 'rule'>;

/** Follows the speakers from sentence to sentence. */
export class Tracker {
  private speakers = new Speakers();
  private list: { speaker: Speaker; block: number } | null = null;
  private previous: Heard | null = null;

  constructor(
    private document: TextDocument,
    private views: readonly SentenceView[],
    private cues: readonly (readonly Cue[])[],
    private names: NameMemory,
    private signs: readonly ClaimSigns[],
  ) {}

  read(index: number): Heard {
    const view = this.views[index];
    const nothing: Heard = { cue: null, speaker: null, carried: false, quote: false, rule: null };
    if (!view) return nothing;
    const cue = this.best(index, isQuote(view));
    if (isQuestion(view)) return this.pass(nothing);
    const quote = isQuote(view) && !(cue && view.quotedWords < 5 && cue.kind === 'verb');
    let heard = quote ? this.readQuote(index, view, cue) : this.readReport(index, cue);
    heard ??= this.inList(index, view) ?? this.countsOn(index, view) ?? nothing;
    if (heard.speaker) this.speakers.hear({ ...heard.speaker, sentence: index });
    this.openList(view, heard);
    this.previous = heard;
    return heard;
  }

  private pass(heard: Heard): Heard {
    this.previous = heard;
    return heard;
  }

  /** The cue that governs: the first of the main clause, unless a tag or a source phrase is surer. */
  private best(index: number, quoted = false): Cue | null {
    let best: Cue | null = null;
    for (const cue of this.cues[index] ?? []) {
      if (cue.score < SURE) continue;
      if (quoted && cue.kind === 'phrase' && best) continue;
      const later = best?.kind === 'verb' && cue.kind === 'verb' && !best.subordinate;
      const replaces = quoted && best?.kind === 'phrase' && cue.kind === 'tag';
      if (replaces || (!later && cue.score > (best?.score ?? 0))) best = cue;
    }
    return best;
  }

  private readReport(index: number, cue: Cue | null): Heard | null {
    if (!cue) return null;
    const speaker = this.speakerOf(cue, index);
    if (!speaker) return null;
    const carried = cue.source?.kind === 'pronoun';
    if (carried && cue.class === 'content' && !cue.complement && !speaker.document) return null;
    return { cue, speaker, carried, quote: false, rule: ruleOf(cue, carried) };
  }

  private readQuote(index: number, view: SentenceView, cue: Cue | null): Heard | null {
    if (cue) {
      const speaker = this.speakerOf(cue, index);
      const colon = cue.kind === 'colon' || cue.kind === 'phrase' || cue.kind === 'stance';
      if (speaker)
        return {
          cue,
          speaker,
          carried: cue.source?.kind === 'pronoun',
          quote: true,
          rule: colon ? 'Q2' : 'Q1',
        };
    }
    const ahead = this.lookAhead(index, view);
    const speaker = ahead ?? this.continuing(index, view);
    if (!speaker) return null;
    return { cue: null, speaker, carried: true, quote: true, rule: 'Q3' };
  }

  /** The tag of a quotation may stand after a later sentence of it. */
  private lookAhead(index: number, view: SentenceView): Speaker | null {
    const last = view.quotations.at(-1);
    let end = last && last.end >= view.sentence.end - 2 ? last.end : view.sentence.end;
    for (let next = index + 1; next <= index + AHEAD; next++) {
      const other = this.views[next];
      if (!other) return null;
      const same = other.sentence.start < end;
      const beside = other.sentence.block === view.sentence.block && isQuote(other);
      if (!same && !beside) return null;
      const cue = this.best(next, true);
      if (cue && (cue.kind !== 'phrase' || same)) return this.speakerOf(cue, next);
      const quotation = other.quotations.at(-1);
      if (quotation) end = Math.max(end, quotation.end);
    }
    return null;
  }

  /** A quotation without a tag goes on with the last speaker while quotations follow each other. */
  private continuing(index: number, view: SentenceView): Speaker | null {
    const last = this.speakers.last;
    const long = view.quotedWords >= LONG;
    if (!last) return long ? this.unknown(index) : null;
    const distance = index - last.sentence;
    const goesOn = this.previous?.quote === true || this.afterTag(index, view);
    if (goesOn || (long && distance <= 4)) return last;
    return long ? this.unknown(index) : null;
  }

  /** « Nous avons écouté », a dit le ministre. « Nous allons corriger. » */
  private afterTag(index: number, view: SentenceView): boolean {
    const before = this.views[index - 1];
    const spoke = this.previous?.speaker && before && before.quotedWords > 0;
    return Boolean(spoke) && before?.sentence.block === view.sentence.block;
  }

  /** Somebody speaks whom the text does not tell: most often a person named further away. */
  private unknown(index: number): Speaker {
    return { ...NOBODY, status: 'named', sentence: index };
  }

  private speakerOf(cue: Cue, index: number): Speaker | null {
    if (cue.kind === 'unnamed') return { ...NOBODY, status: 'anonymous', sentence: index };
    const { source } = cue;
    if (!source) return null;
    const { gender, plural, document, head } = source;
    if (source.kind === 'pronoun') {
      if (source.continues) return this.speakers.recently(index - LONG);
      const known = this.speakers.resolve(source, index, REACH);
      // "Dicen que …": nobody is printed and nobody is meant.
      const impersonal = source.unprinted === true && source.plural;
      return (
        known ?? {
          ...NOBODY,
          status: source.thing ? 'organization' : impersonal ? 'anonymous' : 'named',
          gender,
          plural,
          sentence: index,
        }
      );
    }
    // "un élu … l'élu": the description means whom it meant before.
    const person = this.personOf(index, source);
    const before =
      person === null && source.definite && source.basis === 'role' && head
        ? this.speakers.called(head)
        : null;
    if (before) return { ...before, sentence: index };
    return {
      status: source.kind,
      name: this.nameOf(index, source, person),
      person,
      gender: genderOf({ ...source, person }, this.names),
      plural,
      document,
      head,
      sentence: index,
    };
  }

  private personOf(index: number, { kind, person, from, to }: SourcePhrase): number | null {
    const tokens = this.views[index]?.tokens;
    return person ?? (kind === 'named' && tokens ? this.names.personOf(tokens, from, to) : null);
  }

  private nameOf(index: number, source: SourcePhrase, person: number | null): string {
    const known = person === null ? null : this.names.name(person);
    const tokens = this.views[index]?.tokens;
    const first = tokens?.[source.from];
    const last = tokens?.[source.to - 1];
    return known ?? (first && last ? this.document.text.slice(first.start, last.end) : '');
  }

  /**
   * Figures that follow a document's figures in the same paragraph still come from it ("Selon
   * l'Insee, … . Les dépenses progressent de 4 %."). Sentences without figures end the report.
   */
  private countsOn(index: number, view: SentenceView): Heard | null {
    const before = this.previous;
    const signs = this.signs[index];
    if (!before?.speaker || before.quote || view.opensBlock || !signs) return null;
    const { speaker: source, cue, rule } = before;
    const tagged = cue?.kind === 'phrase' || cue?.kind === 'tag';
    const counts = source.document || tagged || rule === 'A5';
    if (before.speaker.status !== 'organization' || !counts) return null;
    if (signs.figures === 0 || (this.signs[index - 1]?.figures ?? 0) === 0) return null;
    const speaker = { ...before.speaker, sentence: index };
    return { cue: null, speaker, carried: true, quote: false, rule: 'A5' };
  }

  /** "X said:" governs the list that follows. */
  private openList(view: SentenceView, { speaker }: Heard): void {
    if (view.tokens.at(-1)?.text === ':' && speaker)
      this.list = { speaker, block: view.sentence.block };
  }

  private inList(index: number, view: SentenceView): Heard | null {
    const block = this.document.blocks[view.sentence.block];
    const first = view.tokens[0];
    const item =
      block?.role === 'list-item' ||
      (view.opensBlock && first?.kind === 'mark' && '-–—•*'.includes(first.text)) ||
      (view.opensBlock && first?.kind === 'number' && view.tokens[1]?.kind === 'mark');
    if (!this.list || view.sentence.block === this.list.block) return null;
    if (!item) {
      if (view.opensBlock) this.list = null;
      return null;
    }
    return {
      cue: null,
      speaker: { ...this.list.speaker, sentence: index },
      carried: true,
      quote: false,
      rule: 'A6',
    };
  }
}

/** A question outside quotation marks: no claim, whatever source it mentions. */
function isQuestion(view: SentenceView): boolean {
  return !isQuote(view) && view.quotedWords === 0 && view.tokens.at(-1)?.text === '?';
}

/** At least half of the words stand inside quotation marks. */
export function isQuote({ words, quotedWords }: SentenceView): boolean {
  return quotedWords >= 3 && quotedWords * 2 >= words;
}
