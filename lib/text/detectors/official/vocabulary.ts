import type { Language } from '../../languages/language';
import type { TokenLexicon } from '../../tokens';
import { givenNames } from './given-names';
import type { OfficialLexicon } from './lexicon';
import { listed, Phrases } from './phrases';
import { type Body, bodiesOf, type Land, landsOf, type TitleEntry, titlesOf } from './tables';
import { type Cutting, fold } from './words';

/** A lexicon made ready for lookup. */
export interface Vocabulary {
  lexicon: OfficialLexicon;
  tokens: TokenLexicon;
  titles: Phrases<TitleEntry>;
  lands: Phrases<Land>;
  bodies: Phrases<Body>;
  /** Folded given names with the gender they tell, "x" for none. */
  given: ReadonlyMap<string, 'f' | 'm' | 'x'>;
  abbreviations: ReadonlySet<string>;
  connectors: ReadonlySet<string>;
  genitives: ReadonlySet<string>;
  strictConnectors: ReadonlySet<string>;
  labels: ReadonlySet<string>;
  contractions: ReadonlySet<string>;
  /** Party names in brackets: the adherents' abbreviations too. */
  parties: ReadonlySet<string>;
  cabinets: ReadonlySet<string>;
  placeNouns: ReadonlySet<string>;
  leads: ReadonlySet<string>;
  runs: Phrases<true>;
  ledBy: Phrases<true>;
  suffixes: ReadonlySet<string>;
  pluralArticles: ReadonlySet<string>;
  presidents: ReadonlySet<string>;
  roles: ReadonlySet<string>;
  examples: ReadonlySet<string>;
  certain: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  definite: ReadonlySet<string>;
  conjunctions: ReadonlySet<string>;
  premodifiers: ReadonlySet<string>;
  postmodifiers: ReadonlySet<string>;
  former: ReadonlySet<string>;
  copulas: ReadonlySet<string>;
  stops: ReadonlySet<string>;
  calendar: ReadonlySet<string>;
  speech: ReadonlySet<string>;
  ages: ReadonlySet<string>;
  namedBefore: ReadonlySet<string>;
  namedAfter: ReadonlySet<string>;
  particles: ReadonlySet<string>;
  doubtfulParticles: ReadonlySet<string>;
  relatives: ReadonlySet<string>;
  cutting: Cutting;
}

const built = new WeakMap<OfficialLexicon, Vocabulary>();

/** The language's lexicon made ready, built once. */
export function vocabularyOf(language: Language): Vocabulary {
  const known = built.get(language.official);
  if (known) return known;
  const made = build(language.official);
  built.set(language.official, made);
  return made;
}

function phrasesOf(list: string): Phrases<true> {
  const phrases = new Phrases<true>();
  for (const phrase of listed(list)) phrases.add(phrase, true);
  return phrases;
}

function build(lexicon: OfficialLexicon): Vocabulary {
  const words = (text: string) => new Set(listed(text, ' ').map(fold));
  // Connectors, articles and stops keep their accents: "à" is a preposition, "a" a verb.
  const exact = (text: string) => new Set(listed(text, ' '));
  const [titles, lands, bodies] = [titlesOf(lexicon), landsOf(lexicon), bodiesOf(lexicon)];
  const heads = [...words(lexicon.compounds ?? '')]
    .filter((head) => titles.opens(head) || bodies.opens(head))
    .sort((a, b) => b.length - a.length);
  return {
    lexicon,
    tokens: { elisions: new Set(lexicon.elisions), enclitics: lexicon.enclitics },
    titles,
    lands,
    bodies,
    cutting: {
      isTitle: (key) => titles.opens(key),
      isFirst: (key) => bodies.opens(key) || lands.opens(key),
      heads,
    },
    given: givenNames(),
    abbreviations: words(lexicon.abbreviations),
    connectors: exact(lexicon.connectors),
    genitives: exact(lexicon.genitives),
    strictConnectors: exact(lexicon.strictConnectors),
    labels: words(lexicon.labels),
    contractions: exact(lexicon.contractions),
    parties: exact(lexicon.partyTags),
    cabinets: words(lexicon.cabinets),
    placeNouns: words(lexicon.placeNouns),
    leads: exact(lexicon.leads),
    runs: phrasesOf(lexicon.runs),
    ledBy: phrasesOf(lexicon.ledBy),
    suffixes: exact(lexicon.suffixes),
    pluralArticles: exact(lexicon.pluralArticles),
    presidents: words(lexicon.presidents),
    roles: exact(lexicon.roles),
    examples: exact(lexicon.examples),
    certain: exact(lexicon.certain),
    articles: exact(lexicon.articles),
    definite: exact(lexicon.definiteArticles),
    conjunctions: exact(lexicon.conjunctions),
    premodifiers: words(lexicon.premodifiers),
    postmodifiers: words(lexicon.postmodifiers),
    former: words(lexicon.former),
    copulas: exact(lexicon.copulas),
    stops: exact(lexicon.stops),
    calendar: words(lexicon.calendar),
    speech: words(lexicon.speech),
    ages: words(lexicon.ages),
    namedBefore: words(lexicon.namedBefore),
    namedAfter: words(lexicon.namedAfter),
    particles: exact(lexicon.particles),
    doubtfulParticles: exact(lexicon.doubtfulParticles),
    relatives: exact(lexicon.relatives),
  };
}
