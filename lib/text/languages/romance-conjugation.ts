import type { Inflection } from '../detectors/attribution/lexicon';

/** How a Romance language ends the forms that all its verbs build alike. */
export interface RomanceEndings {
  /** Third persons after the future stem: singular, plural. */
  future: readonly [string, string];
  conditional: readonly [string, string];
  /** Genders and numbers after the participle's stem. */
  participle: readonly string[];
}

/** What a model gives for the ending of an infinitive; several forms of one kind are parted by "|". */
interface Model {
  ending: string;
  /** The ending is the whole verb: "dar" says nothing about "mandar". */
  whole: boolean;
  forms: readonly string[];
}

const FORMS = 9;

/**
 * Makes the conjugation of a language in the third person from a table of models, one a line:
 *
 *     infinitive: present singular, plural, past singular, plural, imperfect singular, plural,
 *                 stem of future and conditional, stem of the participle, gerund
 *
 * The infinitive may be the ending of many verbs; "^" before it means that verb alone. The first
 * model that fits decides, so that regular verbs stand last.
 * @throws Error for a line that does not have nine forms: a slip in the table.
 */
export function conjugation(
  endings: RomanceEndings,
  table: string,
): (lemma: string) => Inflection[] {
  const models = table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(readModel);
  return (lemma) => {
    const model = models.find(({ ending, whole }) =>
      whole ? lemma === ending : lemma.endsWith(ending),
    );
    return model ? inflect(lemma, model, endings) : [];
  };
}

function readModel(line: string): Model {
  const [head = '', tail = ''] = line.split(':');
  const forms = tail.split(',').map((form) => form.trim());
  if (forms.length !== FORMS) throw new Error(`Not nine forms: ${line}`);
  return { ending: head.replace('^', ''), whole: head.startsWith('^'), forms };
}

function inflect(lemma: string, { ending, forms }: Model, endings: RomanceEndings): Inflection[] {
  const stem = lemma.slice(0, lemma.length - ending.length);
  const [future = '', participle = '', gerund = ''] = forms.slice(6);
  const pair = (from: number): [string, string] => [forms[from] ?? '', forms[from + 1] ?? ''];
  const built = ([one, many]: readonly [string, string]): [string, string] => [
    future + one,
    future + many,
  ];
  const finite = (of: readonly [string, string], tense: Inflection['tense']) =>
    of.flatMap((list, index) =>
      list
        .split('|')
        .map(
          (form): Inflection => ({ form: stem + form, kind: 'finite', tense, plural: index === 1 }),
        ),
    );
  const other = (form: string, kind: Inflection['kind']): Inflection => ({
    form: stem + form,
    kind,
    tense: null,
    plural: null,
  });
  return [
    ...finite(pair(0), 'present'),
    ...finite(pair(2), 'past'),
    ...finite(pair(4), 'past'),
    ...finite(built(endings.future), 'future'),
    ...finite(built(endings.conditional), 'conditional'),
    ...endings.participle.map((gender) => other(participle + gender, 'participle')),
    other(gerund, 'gerund'),
    { form: lemma, kind: 'infinitive', tense: null, plural: null },
  ];
}
