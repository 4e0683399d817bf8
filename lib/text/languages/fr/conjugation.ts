import type { Inflection } from '../../detectors/attribution/lexicon';

/**
 * Third-person conjugation of French verbs by model, after the ordinary school tables.
 * Each model: what the infinitive ends in, and for that ending the forms
 * present (singular, plural), imperfect, future, conditional, past historic, participles, gerund.
 * The first model whose ending fits decides; the longest come first.
 */
type Model = readonly [ending: string, forms: readonly string[]];

/** Future and conditional of a stem that ends in r. */
const future = (stem: string) => [`${stem}a`, `${stem}ont`, `${stem}ait`, `${stem}aient`];
const past = (stem: string) => [`${stem}ait`, `${stem}aient`];
const agreed = (stem: string) => `${stem}|${stem}e|${stem}s|${stem}es`;

/** Verbs in -er whose stem changes: weak stem (imperfect), strong stem (mute e), stem before a. */
function er(weak: string, strong = weak, beforeA = weak, futureStem = `${strong}er`) {
  return [
    ...[`${strong}e`, `${strong}ent`, ...past(beforeA), ...future(futureStem)],
    ...[`${beforeA}a`, `${weak}èrent`, agreed(`${weak}é`), `${beforeA}ant`],
  ];
}

/** Verbs built on present, plural stem, future stem, past historic and participle. */
function built(
  present: string,
  plural: string,
  stem: string,
  futureStem: string,
  historic: readonly [string, string],
  participle: string,
) {
  return [
    ...[present, plural, ...past(stem), ...future(futureStem)],
    ...[...historic, participle, `${stem}ant`],
  ];
}

const MODELS: readonly Model[] = [
  [
    'prendre',
    built('prend', 'prennent', 'pren', 'prendr', ['prit', 'prirent'], 'pris|prise|prises'),
  ],
  [
    'connaître',
    built(
      'connaît|connait',
      'connaissent',
      'connaiss',
      'connaîtr',
      ['connut', 'connurent'],
      agreed('connu'),
    ),
  ],
  [
    'paraître',
    built('paraît|parait', 'paraissent', 'paraiss', 'paraîtr', ['parut', 'parurent'], 'paru'),
  ],
  [
    'prévoir',
    built('prévoit', 'prévoient', 'prévoy', 'prévoir', ['prévit', 'prévirent'], agreed('prévu')),
  ],
  ['vouloir', built('veut', 'veulent', 'voul', 'voudr', ['voulut', 'voulurent'], agreed('voulu'))],
  ['savoir', built('sait', 'savent', 'sav', 'saur', ['sut', 'surent'], agreed('su'))],
  ['croire', built('croit', 'croient', 'croy', 'croir', ['crut', 'crurent'], agreed('cru'))],
  ['suivre', built('suit', 'suivent', 'suiv', 'suivr', ['suivit', 'suivirent'], agreed('suivi'))],
  [
    'quérir',
    built('quiert', 'quièrent', 'quér', 'querr', ['quit', 'quirent'], 'quis|quise|quises'),
  ],
  ['battre', built('bat', 'battent', 'batt', 'battr', ['battit', 'battirent'], agreed('battu'))],
  ['mettre', built('met', 'mettent', 'mett', 'mettr', ['mit', 'mirent'], 'mis|mise|mises')],
  ['lire', built('lit', 'lisent', 'lis', 'lir', ['lut', 'lurent'], agreed('lu'))],
  ['mouvoir', built('meut', 'meuvent', 'mouv', 'mouvr', ['mut', 'murent'], agreed('mu'))],
  ['cevoir', built('çoit', 'çoivent', 'cev', 'cevr', ['çut', 'çurent'], agreed('çu'))],
  ['crire', built('crit', 'crivent', 'criv', 'crir', ['crivit', 'crivirent'], agreed('crit'))],
  ['duire', built('duit', 'duisent', 'duis', 'duir', ['duisit', 'duisirent'], agreed('duit'))],
  ['faire', built('fait', 'font', 'fais', 'fer', ['fit', 'firent'], agreed('fait'))],
  ['dire', built('dit', 'disent', 'dis', 'dir', ['dit', 'dirent'], agreed('dit'))],
  ['rire', built('rit', 'rient', 'ri', 'rir', ['rit', 'rirent'], 'ri')],
  ['tenir', built('tient', 'tiennent', 'ten', 'tiendr', ['tint', 'tinrent'], agreed('tenu'))],
  ['venir', built('vient', 'viennent', 'ven', 'viendr', ['vint', 'vinrent'], agreed('venu'))],
  ['entir', built('ent', 'entent', 'ent', 'entir', ['entit', 'entirent'], agreed('enti'))],
  ['ffrir', built('ffre', 'ffrent', 'ffr', 'ffrir', ['ffrit', 'ffrirent'], agreed('ffert'))],
  ['vrir', built('vre', 'vrent', 'vr', 'vrir', ['vrit', 'vrirent'], agreed('vert'))],
  ['clure', built('clut', 'cluent', 'clu', 'clur', ['clut', 'clurent'], agreed('clu'))],
  ['voir', built('voit', 'voient', 'voy', 'verr', ['vit', 'virent'], agreed('vu'))],
  ['aindre', built('aint', 'aignent', 'aign', 'aindr', ['aignit', 'aignirent'], agreed('aint'))],
  ['eindre', built('eint', 'eignent', 'eign', 'eindr', ['eignit', 'eignirent'], agreed('eint'))],
  ['oindre', built('oint', 'oignent', 'oign', 'oindr', ['oignit', 'oignirent'], agreed('oint'))],
  ['ppeler', er('ppel', 'ppell')],
  ['jeter', er('jet', 'jett')],
  ...['él', 'ér', 'ét', 'éd', 'én', 'éch', 'égu', 'ébr', 'étr', 'égl', 'ép'].map(
    (end): Model => [`${end}er`, er(end, `è${end.slice(1)}`, end, `${end}er`)],
  ),
  ['éger', er('ég', 'èg', 'ége', 'éger')],
  ...['ev', 'en', 'es', 'el', 'et'].map((end): Model => [`${end}er`, er(end, `è${end.slice(1)}`)]),
  ['yer', er('y', 'i')],
  ['ger', er('g', 'g', 'ge')],
  ['cer', er('c', 'c', 'ç')],
  ['er', er('')],
  ['ir', built('it', 'issent', 'iss', 'ir', ['it', 'irent'], agreed('i'))],
  ['re', built('', 'ent', '', 'r', ['it', 'irent'], agreed('u'))],
];

/** Conjugates a French verb in the third person. Empty for what is no infinitive. */
export function conjugate(lemma: string): Inflection[] {
  const model = MODELS.find(([ending]) => lemma.endsWith(ending));
  if (!model) return [];
  const [ending, forms] = model;
  const stem = lemma.slice(0, lemma.length - ending.length);
  const kinds: Omit<Inflection, 'form'>[] = [
    { kind: 'finite', tense: 'present', plural: false },
    { kind: 'finite', tense: 'present', plural: true },
    { kind: 'finite', tense: 'past', plural: false },
    { kind: 'finite', tense: 'past', plural: true },
    { kind: 'finite', tense: 'future', plural: false },
    { kind: 'finite', tense: 'future', plural: true },
    { kind: 'finite', tense: 'conditional', plural: false },
    { kind: 'finite', tense: 'conditional', plural: true },
    { kind: 'finite', tense: 'past', plural: false },
    { kind: 'finite', tense: 'past', plural: true },
    { kind: 'participle', tense: null, plural: null },
    { kind: 'gerund', tense: null, plural: null },
  ];
  const inflections = kinds.flatMap((kind, index) =>
    (forms[index] ?? '').split('|').map((end) => ({ form: stem + end, ...kind })),
  );
  return [...inflections, { form: lemma, kind: 'infinitive', tense: null, plural: null }];
}
