import type { AttributionLexicon } from '../../detectors/attribution/lexicon';
import { phrases, wordSet } from '../words';
import { metonyms, nouns } from './attribution-nouns';
import { nounForms, verbPhrases, verbs } from './attribution-verbs';
import { claims } from './claims';
import { conjugate } from './conjugation';

const male = { gender: 'm', plural: false } as const;
const female = { gender: 'f', plural: false } as const;
const many = { gender: null, plural: true } as const;

/** Own compilation of the closed classes of Italian. */
export const attribution: AttributionLexicon = {
  elisions: wordSet(
    'l un d dell all dall nell sull quell quest c s n m t v com dov anch tutt bell sant coll gl',
  ),
  enclitics: [],
  conjugate,
  verbs,
  verbPhrases,
  nounForms: new Set(nounForms),
  have: wordSet(
    'ha hanno aveva avevano ebbe ebbero avrà avranno avrebbe avrebbero avendo avere abbia abbiano',
  ),
  be: wordSet(`è sono era erano fu furono sarà saranno sarebbe sarebbero essendo stato stata stati state essere sia siano
    viene vengono veniva venivano venne vennero verrà verranno c'è`),
  modals:
    wordSet(`può possono poteva potevano potrà potranno potrebbe potrebbero deve devono doveva dovevano dovrà
    dovranno dovrebbe dovrebbero va vanno sta stanno stava stavano`),
  negations: wordSet('non né mai nessuno nessuna niente nulla senza'),
  clitics: wordSet("si s' se mi m' ti t' ci c' vi v' ne n' lo la l' li le gli gl' glielo non"),
  adverbs:
    wordSet(`anche ancora già sempre mai poi quindi ieri oggi domani ora più meno solo soltanto però invece infatti
    intanto così pure inoltre subito ormai spesso bene molto lunedì martedì mercoledì giovedì venerdì sabato domenica prima dopo`),
  adverbEndings: ['mente'],
  fillers:
    phrases(`dal canto suo, dal canto loro, da parte sua, per parte sua, a sua volta, a loro volta, d' altra parte, d' altro canto,
    inoltre, ancora una volta, di nuovo, in una nota, in un comunicato, in un' intervista, sui social, su twitter, su x, su facebook,
    ai giornalisti, ai cronisti, alla stampa, all' ansa, questa mattina, ieri sera, stamattina, stasera, questa sera, lunedì scorso,
    martedì scorso, mercoledì scorso, giovedì scorso, venerdì scorso, sabato scorso, domenica scorsa, la settimana scorsa,
    il mese scorso, l' anno scorso, questa settimana, all' epoca, in seguito, di fatto, al contrario, nel frattempo,
    allo stesso tempo, in aula, in particolare, più volte, da tempo, nei giorni scorsi, di recente, a gran voce`),
  reflexiveOnly: wordSet('lamentare preoccupare augurare scusare aspettare'),
  leadingVerbs: wordSet(
    'tiene tengono continua continuano torna tornano arriva arrivato tornato continuato finisce',
  ),
  backward: wordSet('ultimo ultima ultimi ultime'),
  infinitiveMarkers: wordSet("di d' a ad per da senza"),
  asides: wordSet('come'),
  gerundMarkers: new Set(),
  nullSubjects: true,
  pluralVerbs: ['no'],
  locatives: wordSet('da dal dalla dagli in nel nella a al alla'),
  reflexives: wordSet("si s'"),
  contrasts: wordSet('ma però bensì'),
  genitives: new Set(),
  ofWords: wordSet("di d' del dello della dell' dei degli delle"),
  headFirst: true,
  bareNames: 'named',
  plurals: wordSet(
    `i gli le dei degli delle ai agli alle dai dagli dalle nei nelle sui sulle questi queste quelli quelle suoi sue alcuni
    alcune molti molte vari varie diversi diverse due tre quattro cinque`,
  ),
  singulars: wordSet(
    "il lo la l' un uno una del dello della dell' al allo alla all' dal dallo dalla dall' nel nella questo questa quel quello quella suo sua",
  ),
  genders: {
    il: 'm',
    lo: 'm',
    la: 'f',
    un: 'm',
    uno: 'm',
    una: 'f',
    del: 'm',
    dello: 'm',
    della: 'f',
    al: 'm',
    allo: 'm',
    alla: 'f',
    dal: 'm',
    dallo: 'm',
    dalla: 'f',
    questo: 'm',
    questa: 'f',
  },
  commonVerbs:
    wordSet(`è sono era erano fu furono ha hanno aveva avevano ebbe fa fanno faceva fece va vanno può possono deve
    devono vuole vogliono viene vengono sta stanno resta restano rimane rimangono sembra sembrano appare diventa dà danno
    prende prendono mette trova lascia arriva arrivano porta sale scende cresce vive perde vince sa tiene passa riguarda
    sarà saranno avrà avranno c'è torna tornano segue inizia comincia`),
  verbEndings: [
    'ava',
    'avano',
    'eva',
    'evano',
    'iva',
    'ivano',
    'arono',
    'irono',
    'erà',
    'eranno',
    'irà',
    'iranno',
    'ebbe',
    'ebbero',
  ],
  definite:
    wordSet(`il lo la l' i gli le del dello della dell' dei degli delle al allo alla all' ai agli alle dal dallo dalla dall'
    dai dagli dalle nel nello nella nell' nei negli nelle sul sulla sull' sui sulle questo questa questi queste quest' quel quello quella quell'
    quei quegli quelle`),
  indefinite: wordSet(
    "un un' uno una alcuni alcune altro altra altri altre molti molte vari varie diversi diverse qualche parecchi",
  ),
  possessive: wordSet(
    'suo sua suoi sue loro mio mia miei mie nostro nostra nostri nostre vostro vostra',
  ),
  pronouns: {
    lui: male,
    lei: female,
    egli: male,
    ella: female,
    loro: many,
    essi: { gender: 'm', plural: true },
    esse: { gender: 'f', plural: true },
    quello: male,
    quella: female,
  },
  inverted: {},
  invertedUnnamed: new Set(),
  relatives: wordSet('che chi quale quali cui'),
  subordinators:
    wordSet(`che perché poiché mentre quando se come sebbene benché affinché dove cui ma però quindi dunque
    perciò giacché siccome anziché purché finché`),
  complementizers: wordSet('che'),
  coordinators: wordSet('e ed o oppure né'),
  prepositions:
    wordSet(`di d' a ad da in con su per tra fra del dello della dell' dei degli delle al allo alla all' ai agli alle dal dallo
    dalla dall' dai dagli dalle nel nello nella nell' nei negli nelle sul sullo sulla sull' sui sugli sulle col senza sotto
    sopra dentro contro verso durante dopo prima secondo presso entro fino oltre attraverso tramite mediante lungo
    davanti dietro`),
  linkers: wordSet(
    "di d' del dello della dell' dei degli delle a al alla all' in nel nella nell' per con da dal dalla",
  ),
  agents: wordSet("da dal dallo dalla dall' dai dagli dalle"),
  temporal:
    wordSet(`lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi domani stamattina stasera mattina sera pomeriggio
    notte gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre anno anni mese mesi
    settimana settimane giorno giorni ora ore minuti momento volta inizio fine vigilia scorso scorsa prossimo prossima dopo
    weekend epoca`),
  sourcePhrases:
    phrases(`secondo, stando a, stando al, stando alla, stando alle, stando ai, stando agli, stando a quanto, a detta di, a detta del, a detta della,
    a detta dei, a dire di, a dire del, a giudizio di, a giudizio del, a giudizio della, a parere di, a parere del, a parere della, ad avviso di, ad avviso del,
    nelle parole di, nelle parole del, nelle parole della, agli occhi di, citando, citato da, citato dal, citata da, citata dal, citata dalla, citati da,
    citati dal, come riporta, come riferisce, come spiega, come riferito da, come riportato da, per bocca di, per bocca del, interpellato da, interpellata da,
    diffuso da, diffuso dal, diffuso dalla, diffusi da, diffusi dal, diffusi dalla, diffusi dall', diffusa da, diffusa dal, pubblicato da, pubblicato dal, pubblicato dalla,
    pubblicata da, pubblicata dalla, rivelato da, rivelato dal, rivelato dalla, riportato da, riportato dal, riportato dalla, riferito da, riferito dal, nella visione di,
    nella lettura di, nelle parole dell', a sentire, dati di, dati dell', dati del, secondo quanto riferito da, secondo quanto riferito dal, secondo quanto riferito dalla,
    secondo quanto comunicato dal, secondo quanto riportato da, secondo quanto riportato dal, fa sapere`),
  stancePhrases: phrases('per'),
  anonymousPhrases:
    phrases(`sotto anonimato, in condizione di anonimato, a condizione di anonimato, fonti vicine, secondo fonti, secondo indiscrezioni, da fonti,
    a quanto si apprende, da quanto si apprende, si apprende da fonti, secondo quanto si apprende, a quanto pare, stando a indiscrezioni,
    secondo quanto emerge, secondo quanto trapela, trapela, nei corridoi, si dice che, si vocifera, si mormora, c' è chi, secondo quanto appreso,
    apprende l' ansa, secondo alcuni, secondo molti`),
  nouns,
  commonRoles: wordSet(
    `uomo donna residente vicino vicina cliente funzionario funzionaria agente poliziotto soldato consigliere esperto esperta specialista analista economista diplomatico testimone vittima militante manifestante attivista studente studentessa insegnante docente medico ricercatore ricercatrice scienziato commerciante agricoltore lavoratore lavoratrice responsabile dirigente deputato deputata senatore avvocato legale autista giovane ragazzo ragazza fonte parlamentare ufficiale manager tecnico esponente`,
  ),
  thingVerbs:
    wordSet(`mostrare rivelare suggerire indicare illustrare confermare spiegare ricordare testimoniare sottolineare
    evidenziare dimostrare segnalare significare raccontare dire attestare fotografare`),
  quantifiers: wordSet('maggioranza decina decine centinaia migliaia parte'),
  someone: wordSet('alcuni alcune molti molte altri altre tanti qualcuno parecchi'),
  hearsayPronouns: new Set(),
  impersonal: wordSet('ciò questo quello niente tutto'),
  personVerbs: new Set(),
  honorifics: wordSet(
    'sig signor signora signorina dott dottor dottoressa prof professor professoressa avv on don monsignor ingegner sen',
  ),
  particles: wordSet(
    "di de d' da dal dalla del della dello degli la lo li van von der den bin ben al el le du mac st",
  ),
  metonyms,
  missing:
    phrases(`non ha risposto, non hanno risposto, non ha voluto commentare, non hanno voluto commentare, non ha commentato, non hanno commentato,
    non ha precisato, non hanno precisato, non ha specificato, non ha chiarito, non si sa, non è chiaro, non è noto, non è ancora chiaro, non è ancora noto,
    resta da capire, resta da vedere, restano da chiarire, ancora da chiarire, da chiarire, no comment, si è rifiutato di commentare, non ha reagito,
    non è stato possibile contattare, non ha rilasciato dichiarazioni, non sono stati resi noti, non sono state rese note, non ha fornito dettagli,
    bocche cucite, nessun commento, al momento non, non si conoscono`),
  claims,
};
