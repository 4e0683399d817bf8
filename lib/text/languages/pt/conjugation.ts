import type { Inflection } from '../../detectors/attribution/lexicon';

/**
 * Third-person conjugation of Portuguese verbs by model, after the ordinary school tables.
 * Each model: ending of the infinitive, then present (singular, plural), preterite (singular,
 * plural), imperfect (singular, plural), stem of future and conditional, stem of the participle
 * without its gender, gerund. Several forms are parted by "|". The first model that fits decides.
 */
type Model = readonly [
  ending: string,
  present: readonly [string, string],
  preterite: readonly [string, string],
  imperfect: readonly [string, string],
  future: string,
  participle: string,
  gerund: string,
];

const MODELS: readonly Model[] = [
  ['dizer', ['diz', 'dizem'], ['disse', 'disseram'], ['dizia', 'diziam'], 'dir', 'dit', 'dizendo'],
  ['fazer', ['faz', 'fazem'], ['fez', 'fizeram'], ['fazia', 'faziam'], 'far', 'feit', 'fazendo'],
  [
    'trazer',
    ['traz', 'trazem'],
    ['trouxe', 'trouxeram'],
    ['trazia', 'traziam'],
    'trar',
    'trazid',
    'trazendo',
  ],
  ['pôr', ['põe', 'põem'], ['pôs', 'puseram'], ['punha', 'punham'], 'por', 'post', 'pondo'],
  ['por', ['põe', 'põem'], ['pôs', 'puseram'], ['punha', 'punham'], 'por', 'post', 'pondo'],
  [
    'manter',
    ['mantém', 'mantêm'],
    ['manteve', 'mantiveram'],
    ['mantinha', 'mantinham'],
    'manter',
    'mantid',
    'mantendo',
  ],
  ['ter', ['tem|tém', 'têm'], ['teve', 'tiveram'], ['tinha', 'tinham'], 'ter', 'tid', 'tendo'],
  ['ver', ['vê', 'veem'], ['viu', 'viram'], ['via', 'viam'], 'ver', 'vist', 'vendo'],
  ['vir', ['vem|vém', 'vêm'], ['veio', 'vieram'], ['vinha', 'vinham'], 'vir', 'vind', 'vindo'],
  ['crer', ['crê', 'creem'], ['creu', 'creram'], ['cria', 'criam'], 'crer', 'crid', 'crendo'],
  ['ler', ['lê', 'leem'], ['leu', 'leram'], ['lia', 'liam'], 'ler', 'lid', 'lendo'],
  [
    'querer',
    ['quer', 'querem'],
    ['quis', 'quiseram'],
    ['queria', 'queriam'],
    'querer',
    'querid',
    'querendo',
  ],
  [
    'saber',
    ['sabe', 'sabem'],
    ['soube', 'souberam'],
    ['sabia', 'sabiam'],
    'saber',
    'sabid',
    'sabendo',
  ],
  ['dar', ['dá', 'dão'], ['deu', 'deram'], ['dava', 'davam'], 'dar', 'dad', 'dando'],
  [
    'escrever',
    ['escreve', 'escrevem'],
    ['escreveu', 'escreveram'],
    ['escrevia', 'escreviam'],
    'escrever',
    'escrit',
    'escrevendo',
  ],
  [
    'crever',
    ['creve', 'crevem'],
    ['creveu', 'creveram'],
    ['crevia', 'creviam'],
    'crever',
    'crit',
    'crevendo',
  ],
  [
    'gerir',
    ['gere', 'gerem'],
    ['geriu', 'geriram'],
    ['geria', 'geriam'],
    'gerir',
    'gerid',
    'gerindo',
  ],
  [
    'proibir',
    ['proíbe', 'proíbem'],
    ['proibiu', 'proibiram'],
    ['proibia', 'proibiam'],
    'proibir',
    'proibid',
    'proibindo',
  ],
  ['dir', ['de', 'dem'], ['diu', 'diram'], ['dia', 'diam'], 'dir', 'did', 'dindo'],
  ['uir', ['ui', 'uem'], ['uiu', 'uíram'], ['uía', 'uíam'], 'uir', 'uíd', 'uindo'],
  ['ar', ['a', 'am'], ['ou', 'aram'], ['ava', 'avam'], 'ar', 'ad', 'ando'],
  ['er', ['e', 'em'], ['eu', 'eram'], ['ia', 'iam'], 'er', 'id', 'endo'],
  ['ir', ['e', 'em'], ['iu', 'iram'], ['ia', 'iam'], 'ir', 'id', 'indo'],
];

/** Conjugates a Portuguese verb in the third person. Empty for what is no infinitive. */
export function conjugate(lemma: string): Inflection[] {
  const model = MODELS.find(([ending]) => lemma.endsWith(ending));
  if (!model) return [];
  const [ending, present, preterite, imperfect, future, participle, gerund] = model;
  const stem = lemma.slice(0, lemma.length - ending.length);
  const finite = (forms: readonly [string, string], tense: Inflection['tense']): Inflection[] =>
    forms.flatMap((list, index) =>
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
    ...finite(present, 'present'),
    ...finite(preterite, 'past'),
    ...finite(imperfect, 'past'),
    ...finite([`${future}á`, `${future}ão`], 'future'),
    ...finite([`${future}ia`, `${future}iam`], 'conditional'),
    ...['o', 'a', 'os', 'as'].map((gender) => other(participle + gender, 'participle')),
    other(gerund, 'gerund'),
    { form: lemma, kind: 'infinitive', tense: null, plural: null },
  ];
}
