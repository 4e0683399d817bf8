import type { AttributionLexicon } from '../../detectors/attribution/lexicon';
import { phrases, wordSet } from '../words';
import { metonyms, nouns } from './attribution-nouns';
import { nounForms, verbPhrases, verbs } from './attribution-verbs';
import { claims } from './claims';
import { conjugate } from './conjugation';

const many = { gender: null, plural: true } as const;

/** Own compilation of the closed classes of English. */
export const attribution: AttributionLexicon = {
  elisions: new Set(),
  enclitics: ["'s", "n't", "'ve", "'re", "'ll", "'d", "'m"],
  conjugate,
  verbs,
  verbPhrases,
  nounForms: new Set(nounForms),
  have: wordSet("has have had having 've"),
  be: wordSet("is are was were be been being 're"),
  modals: wordSet(`will would could should may might must can shall do does did 'll won't
    is are was were`),
  negations: wordSet(
    "not never n't no nobody none neither nor didn't doesn't don't hasn't haven't",
  ),
  clitics: wordSet("not n't"),
  adverbs:
    wordSet(`however meanwhile moreover indeed therefore nonetheless nevertheless also then later earlier now already still again just even so often always never
    first previously repeatedly once further since long recently soon yesterday today monday tuesday
    wednesday thursday friday saturday sunday only too instead both all each himself herself itself themselves`),
  adverbEndings: ['ly'],
  fillers:
    phrases(`on monday, on tuesday, on wednesday, on thursday, on friday, on saturday, on sunday, last week, last month,
    last year, this week, this month, this year, earlier this week, earlier this month, late monday, late tuesday,
    late wednesday, late thursday, late friday, late saturday, late sunday, at the time, in turn, for his part,
    for her part, for its part, for their part, as well, in a statement, on twitter, in part, of course, at least,
    in recent days, in recent weeks, in recent months, once again, time and again, for years, for months`),
  reflexiveOnly: new Set(),
  leadingVerbs: wordSet('went on going continued continues continue hesitated'),
  backward: wordSet('latter'),
  infinitiveMarkers: wordSet('to'),
  asides: new Set(),
  gerundMarkers: new Set(),
  nullSubjects: false,
  pluralVerbs: [],
  locatives: new Set(),
  reflexives: new Set(),
  contrasts: wordSet('but'),
  genitives: wordSet("'s"),
  ofWords: wordSet('of'),
  headFirst: false,
  bareNames: 'organization',
  plurals: wordSet('these those some several many two three four five both'),
  singulars: wordSet('a an this that'),
  genders: {},
  commonVerbs:
    wordSet(`is are was were has have had will would could should may might must can do does did
    makes made takes took goes went comes came gets got gives gave became becomes remains left kept led
    sent met held seeks sought began brought put won lost ran rose fell grew`),
  verbEndings: [],
  definite: wordSet('the this that these those both'),
  indefinite: wordSet('a an some several many two three four five other another few one'),
  possessive: wordSet('his her its their my our your'),
  pronouns: {
    he: { gender: 'm', plural: false },
    she: { gender: 'f', plural: false },
    they: many,
    it: { gender: null, plural: false, thing: true },
  },
  inverted: {},
  invertedUnnamed: new Set(),
  relatives: wordSet('who which that'),
  subordinators:
    wordSet(`that because but while although though when whereas as if unless until after before since
    what whether where whose`),
  complementizers: wordSet('that'),
  coordinators: wordSet('and or'),
  prepositions:
    wordSet(`of in on at by for from with to into over under between against during through about after
    before since near amid among despite including following around across without within per via
    as like than toward towards upon outside inside off`),
  linkers: wordSet('of for at in with from on to'),
  agents: wordSet('by'),
  temporal:
    wordSet(`monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow
    last this next week month year morning evening night afternoon january february march april may june july
    august september october november december earlier later days weeks months years hours day ago`),
  sourcePhrases:
    phrases(`according to, citing, in the words of, per, in the view of, in the opinion of, as told to by,
    as reported by, reported by, cited by, quoted by, in the eyes of, as described by, revealed by, confirmed by,
    obtained by, shared by, provided by, compiled by, attributed to, a statement from, by the account of, by the admission of,
    released by, published by, conducted by`),
  stancePhrases: phrases('for'),
  anonymousPhrases: phrases(`on condition of anonymity, on the condition of anonymity,
    person familiar, people familiar, a source, speaking anonymously`),
  nouns,
  commonRoles: wordSet(
    `official person man woman resident worker customer farmer student teacher witness victim lawmaker aide adviser advisor expert analyst user voter veteran neighbor neighbour friend lawyer attorney officer protester activist researcher scientist economist source`,
  ),
  thingVerbs:
    wordSet(`suggest show indicate signal reveal illustrate explain reflect confirm highlight echo underline underscore
    demonstrate remind describe detail`),
  quantifiers: wordSet('number majority dozens hundreds thousands handful couple lot plenty most'),
  someone: wordSet('some many several others few both'),
  hearsayPronouns: new Set(),
  impersonal: wordSet('there this that these those nothing everything what one'),
  personVerbs: new Set(),
  honorifics: wordSet(
    'mr mrs ms mx dr prof sir dame lord lady rev sen rep gov gen col lt sgt capt justice judge president',
  ),
  particles: wordSet('de van von der den bin al el la le da dos di mac st ter del du'),
  metonyms,
  missing:
    phrases(`did not respond, did not immediately respond, didn't respond, declined to comment, could not be reached, had not responded,
    did not reply, was not immediately clear, was not clear, is not clear, remains unclear, it is unclear, it was unclear, it's unclear, not immediately available,
    no comment, did not say, did n't say, did n't respond, did n't immediately respond, has not said, have not said, have not named, has not named, have not identified, has not identified, was unclear, is unclear, has not responded, have not responded,
    reached out to, was not known, is not known, did not immediately return, did n't immediately return, would not say, did not elaborate, did not specify, did not provide, no details, has been contacted, has yet to say, have yet to say, what is not clear, what 's not clear, did not name, did not disclose, declined to say, refused to say, refused to comment, has not commented, have not commented,
    did not comment, not been made public, not been released, was not available, were not available, remained unclear`),
  claims,
};
