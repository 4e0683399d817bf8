import type { StatementStatus } from '../../types';
import type { NameMemory } from './names';
import type { SourcePhrase } from './source-kind';

/** A source as it is remembered from sentence to sentence. */
export interface Speaker {
  status: Exclude<StatementStatus, 'unattributed'>;
  name: string;
  person: number | null;
  gender: 'f' | 'm' | null;
  plural: boolean;
  document: boolean;
  /** Head noun of the description, if it was one. */
  head: string | null;
  /** Sentence where the source was last heard. */
  sentence: number;
}

const MEMORY = 8;

/** Who spoke, latest first: what pronouns and continuing quotations point back to. */
export class Speakers {
  private recent: Speaker[] = [];

  /** Remembers a source that was named or pointed to. */
  hear(speaker: Speaker): void {
    this.recent = [
      speaker,
      ...this.recent.filter(({ name, person }) =>
        speaker.person === null ? name !== speaker.name : person !== speaker.person,
      ),
    ].slice(0, MEMORY);
  }

  /** The last speaker, whoever it was. */
  get last(): Speaker | null {
    return this.recent[0] ?? null;
  }

  /** The last speaker, if heard in this sentence or after it. */
  recently(sentence: number): Speaker | null {
    return this.last && this.last.sentence >= sentence ? this.last : null;
  }

  /** Who was last called by this noun ("un élu … l'élu"), if anybody. */
  called(head: string): Speaker | null {
    return this.recent.find((speaker) => speaker.head === head) ?? null;
  }

  /** The last speaker that a pronoun can mean, within `reach` sentences. */
  resolve(pronoun: PronounLike, sentence: number, reach: number): Speaker | null {
    let best: Speaker | null = null;
    let bestFit = 0;
    for (const speaker of this.recent) {
      if (sentence - speaker.sentence > reach) continue;
      const fit = fitOf(pronoun, speaker);
      if (fit > bestFit) {
        best = speaker;
        bestFit = fit;
      }
    }
    return best;
  }
}

type PronounLike = Pick<SourcePhrase, 'gender' | 'plural' | 'thing'>;

/** How well a speaker agrees with a pronoun; 0 when it cannot be meant. */
function fitOf(pronoun: PronounLike, speaker: Speaker): number {
  if (pronoun.plural !== speaker.plural && !(pronoun.plural && speaker.status === 'organization'))
    return 0;
  if (pronoun.gender && speaker.gender && pronoun.gender !== speaker.gender) return 0;
  let fit = 1;
  if (pronoun.gender && speaker.gender) fit += 1;
  const person = speaker.status !== 'organization';
  if (pronoun.thing ? !person : person) fit += 1.5;
  if (pronoun.plural === speaker.plural) fit += 0.5;
  return fit;
}

/** The gender of a phrase: its person's where known, else its article's. */
export function genderOf(phrase: SourcePhrase, names: NameMemory): 'f' | 'm' | null {
  return (phrase.person === null ? null : names.gender(phrase.person)) ?? phrase.gender;
}
