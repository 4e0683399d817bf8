import type { Inflection } from '../../detectors/attribution/lexicon';

/**
 * Third-person conjugation of Italian verbs by model, after the ordinary school tables.
 * Each model: ending of the infinitive, then present, past historic and imperfect (singular,
 * plural), stem of future and conditional, stem of the participle without its gender, gerund.
 * Several forms are parted by "|". The first model that fits decides.
 */
type Pair = readonly [string, string];
type Model = readonly [
  ending: string,
  present: Pair,
  historic: Pair,
  imperfect: Pair,
  future: string,
  participle: string,
  gerund: string,
];

/** A verb in -ere of which only past historic and participle are its own. */
function ere(stem: string, historic: string, participle: string): Model {
  return [
    `${stem}ere`,
    [`${stem}e`, `${stem}ono`],
    [`${historic}e`, `${historic}ero`],
    [`${stem}eva`, `${stem}evano`],
    `${stem}er`,
    participle,
    `${stem}endo`,
  ];
}

const MODELS: readonly Model[] = [
  [
    'dire',
    ['dice', 'dicono'],
    ['disse', 'dissero'],
    ['diceva', 'dicevano'],
    'dir',
    'dett',
    'dicendo',
  ],
  ['fare', ['fa', 'fanno'], ['fece', 'fecero'], ['faceva', 'facevano'], 'far', 'fatt', 'facendo'],
  [
    'porre',
    ['pone', 'pongono'],
    ['pose', 'posero'],
    ['poneva', 'ponevano'],
    'porr',
    'post',
    'ponendo',
  ],
  [
    'volere',
    ['vuole', 'vogliono'],
    ['volle', 'vollero'],
    ['voleva', 'volevano'],
    'vorr',
    'volut',
    'volendo',
  ],
  [
    'sapere',
    ['sa', 'sanno'],
    ['seppe', 'seppero'],
    ['sapeva', 'sapevano'],
    'sapr',
    'saput',
    'sapendo',
  ],
  ['avere', ['ha', 'hanno'], ['ebbe', 'ebbero'], ['aveva', 'avevano'], 'avr', 'avut', 'avendo'],
  ['dare', ['dà', 'danno'], ['diede', 'diedero'], ['dava', 'davano'], 'dar', 'dat', 'dando'],
  [
    'prevedere',
    ['prevede', 'prevedono'],
    ['previde', 'previdero'],
    ['prevedeva', 'prevedevano'],
    'preveder',
    'previst',
    'prevedendo',
  ],
  [
    'vedere',
    ['vede', 'vedono'],
    ['vide', 'videro'],
    ['vedeva', 'vedevano'],
    'vedr',
    'vist',
    'vedendo',
  ],
  [
    'venire',
    ['viene', 'vengono'],
    ['venne', 'vennero'],
    ['veniva', 'venivano'],
    'verr',
    'venut',
    'venendo',
  ],
  [
    'tenere',
    ['tiene', 'tengono'],
    ['tenne', 'tennero'],
    ['teneva', 'tenevano'],
    'terr',
    'tenut',
    'tenendo',
  ],
  [
    'parere',
    ['pare', 'paiono'],
    ['parve', 'parvero'],
    ['pareva', 'parevano'],
    'parr',
    'pars',
    'parendo',
  ],
  [
    'spegnere',
    ['spegne', 'spengono'],
    ['spense', 'spensero'],
    ['spegneva', 'spegnevano'],
    'spegner',
    'spent',
    'spegnendo',
  ],
  [
    'durre',
    ['duce', 'ducono'],
    ['dusse', 'dussero'],
    ['duceva', 'ducevano'],
    'durr',
    'dott',
    'ducendo',
  ],
  ere('scriv', 'scriss', 'scritt'),
  ere('chied', 'chies', 'chiest'),
  ere('rispond', 'rispos', 'rispost'),
  ere('mett', 'mis', 'mess'),
  ere('legg', 'less', 'lett'),
  ere('volg', 'vols', 'volt'),
  ere('giung', 'giuns', 'giunt'),
  ere('ping', 'pins', 'pint'),
  ere('corr', 'cors', 'cors'),
  ere('clud', 'clus', 'clus'),
  ere('lud', 'lus', 'lus'),
  ere('fend', 'fes', 'fes'),
  ere('tend', 'tes', 'tes'),
  ere('prend', 'pres', 'pres'),
  ere('cid', 'cis', 'cis'),
  ere('idd', 'is', 'is'),
  ere('rid', 'ris', 'ris'),
  ere('riconosc', 'riconobb', 'riconosciut'),
  ere('conosc', 'conobb', 'conosciut'),
  ere('discut', 'discuss', 'discuss'),
  ere('esig', 'esigett', 'esatt'),
  [
    'piangere',
    ['piange', 'piangono'],
    ['pianse', 'piansero'],
    ['piangeva', 'piangevano'],
    'pianger',
    'piant',
    'piangendo',
  ],
  ['ere', ['e', 'ono'], ['é|ette', 'erono|ettero'], ['eva', 'evano'], 'er', 'ut', 'endo'],
  ['giare', ['gia', 'giano'], ['giò', 'giarono'], ['giava', 'giavano'], 'ger', 'giat', 'giando'],
  ['ciare', ['cia', 'ciano'], ['ciò', 'ciarono'], ['ciava', 'ciavano'], 'cer', 'ciat', 'ciando'],
  ['care', ['ca', 'cano'], ['cò', 'carono'], ['cava', 'cavano'], 'cher', 'cat', 'cando'],
  ['gare', ['ga', 'gano'], ['gò', 'garono'], ['gava', 'gavano'], 'gher', 'gat', 'gando'],
  ['are', ['a', 'ano'], ['ò', 'arono'], ['ava', 'avano'], 'er', 'at', 'ando'],
  [
    'offrire',
    ['offre', 'offrono'],
    ['offrì', 'offrirono'],
    ['offriva', 'offrivano'],
    'offrir',
    'offert',
    'offrendo',
  ],
  [
    'scoprire',
    ['scopre', 'scoprono'],
    ['scoprì', 'scoprirono'],
    ['scopriva', 'scoprivano'],
    'scoprir',
    'scopert',
    'scoprendo',
  ],
  [
    'avvertire',
    ['avverte', 'avvertono'],
    ['avvertì', 'avvertirono'],
    ['avvertiva', 'avvertivano'],
    'avvertir',
    'avvertit',
    'avvertendo',
  ],
  [
    'sentire',
    ['sente', 'sentono'],
    ['sentì', 'sentirono'],
    ['sentiva', 'sentivano'],
    'sentir',
    'sentit',
    'sentendo',
  ],
  [
    'mentire',
    ['mente|mentisce', 'mentono|mentiscono'],
    ['mentì', 'mentirono'],
    ['mentiva', 'mentivano'],
    'mentir',
    'mentit',
    'mentendo',
  ],
  [
    'seguire',
    ['segue', 'seguono'],
    ['seguì', 'seguirono'],
    ['seguiva', 'seguivano'],
    'seguir',
    'seguit',
    'seguendo',
  ],
  ['ire', ['isce', 'iscono'], ['ì', 'irono'], ['iva', 'ivano'], 'ir', 'it', 'endo'],
];

/** Conjugates an Italian verb in the third person. Empty for what is no infinitive. */
export function conjugate(lemma: string): Inflection[] {
  const model = MODELS.find(([ending]) => lemma.endsWith(ending));
  if (!model) return [];
  const [ending, present, historic, imperfect, future, participle, gerund] = model;
  const stem = lemma.slice(0, lemma.length - ending.length);
  const finite = (forms: Pair, tense: Inflection['tense']): Inflection[] =>
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
    ...finite(historic, 'past'),
    ...finite(imperfect, 'past'),
    ...finite([`${future}à`, `${future}anno`], 'future'),
    ...finite([`${future}ebbe`, `${future}ebbero`], 'conditional'),
    ...['o', 'a', 'i', 'e'].map((gender) => other(participle + gender, 'participle')),
    other(gerund, 'gerund'),
    { form: lemma, kind: 'infinitive', tense: null, plural: null },
  ];
}
