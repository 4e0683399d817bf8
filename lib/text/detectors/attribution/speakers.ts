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

  /** The last speaker that a pronoun can mean, within `reach` sentences. */
  resolve(
    pronoun: Pick<SourcePhrase, 'gender' | 'plural'>,
    sentence: number,
    reach: number,
  ): Speaker | null {
    const near = this.recent.filter((speaker) => sentence - speaker.sentence <= reach);
    const agrees = (speaker: Speaker, strict: boolean) =>
      speaker.plural === pronoun.plural &&
      (pronoun.gender === null ||
        speaker.gender === pronoun.gender ||
        (!strict && speaker.gender === null));
    return (
      near.find((speaker) => agrees(speaker, true)) ??
      near.find((speaker) => agrees(speaker, false)) ??
      near.find((speaker) => speaker.plural === pronoun.plural) ??
      null
    );
  }
}

/** The gender of a phrase: its person's where known, else its article's. */
export function genderOf(phrase: SourcePhrase, names: NameMemory): 'f' | 'm' | null {
  return (phrase.person === null ? null : names.gender(phrase.person)) ?? phrase.gender;
}
