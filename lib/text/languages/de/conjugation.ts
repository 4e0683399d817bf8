import type { Inflection } from '../../detectors/attribution/lexicon';

/** Strong and mixed verbs: infinitive, present singular, past singular and plural, participle without "ge". */
const STRONG = `
sprechen spricht sprach sprachen sprochen
geben gibt gab gaben geben
nennen nennt nannte nannten nannt
kennen kennt kannte kannten kannt
denken denkt dachte dachten dacht
halten hält hielt hielten halten
rufen ruft rief riefen rufen
heißen heißt hieß hießen heißen
schreiben schreibt schrieb schrieben schrieben
sehen sieht sah sahen sehen
weisen weist wies wiesen wiesen
werfen wirft warf warfen worfen
lassen lässt ließ ließen lassen
stehen steht stand standen standen
raten rät riet rieten raten
streichen streicht strich strichen strichen
streiten streitet stritt stritten stritten
wissen weiß wusste wussten wusst
wollen will wollte wollten wollt
schlagen schlägt schlug schlugen schlagen
schließen schließt schloss schlossen schlossen
wenden wendet wandte wandten wandt
gehen geht ging gingen gangen
bringen bringt brachte brachten bracht
ziehen zieht zog zogen zogen
finden findet fand fanden funden
nehmen nimmt nahm nahmen nommen
treten tritt trat traten treten
bieten bietet bot boten boten
verbieten verbietet verbot verboten verboten
kommen kommt kam kamen kommen
greifen greift griff griffen griffen
scheiden scheidet schied schieden schieden
laden lädt lud luden laden`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

const INSEPARABLE = /^(?:be|ge|er|ver|zer|ent|emp|miss|wider|unter|über|hinter)/u;

/**
 * Third-person conjugation of German verbs after the ordinary school tables. "mit|teilen" parts
 * from its particle in main clauses ("teilte … mit") and is one word elsewhere ("mitteilte").
 */
export function conjugate(lemma: string): Inflection[] {
  const [particle, base] = lemma.includes('|') ? lemma.split('|') : ['', lemma];
  if (!base?.endsWith('n')) return [];
  const { present, plural, past, pastPlural, participle } = formsOf(base);
  const finite = (form: string, tense: Inflection['tense'], many: boolean): Inflection[] => {
    const one: Inflection = { form, kind: 'finite', tense, plural: many };
    if (!particle) return [one];
    return [
      { ...one, particle },
      { ...one, form: particle + form },
    ];
  };
  const other = (form: string, kind: Inflection['kind']): Inflection => ({
    form,
    kind,
    tense: null,
    plural: null,
  });
  return [
    ...finite(present, 'present', false),
    ...finite(plural, 'present', true),
    ...finite(past, 'past', false),
    ...finite(pastPlural, 'past', true),
    other(particle + participle, 'participle'),
    other(particle ? `${particle}zu${base}` : base, 'infinitive'),
  ];
}

function formsOf(base: string) {
  const strong = STRONG.find(([infinitive = '']) => base.endsWith(infinitive));
  const [infinitive = '', present = '', past = '', pastPlural = '', participle = ''] = strong ?? [];
  if (strong) {
    const prefix = base.slice(0, base.length - infinitive.length);
    const ge = prefix !== '' || INSEPARABLE.test(infinitive) ? '' : 'ge';
    return {
      present: prefix + present,
      plural: base,
      past: prefix + past,
      pastPlural: prefix + pastPlural,
      participle: prefix + ge + participle,
    };
  }
  const stem = base.replace(/e?n$/u, '');
  const link = /[td]$|[^aeiouhlr]n$/u.test(stem) ? 'e' : '';
  const ge = stem.endsWith('ier') || INSEPARABLE.test(stem) ? '' : 'ge';
  return {
    present: `${stem}${link}t`,
    plural: base,
    past: `${stem}${link}te`,
    pastPlural: `${stem}${link}ten`,
    participle: `${ge}${stem}${link}t`,
  };
}
