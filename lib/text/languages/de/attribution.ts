import type { AttributionLexicon } from '../../detectors/attribution/lexicon';
import { phrases, wordSet } from '../words';
import { metonyms, nouns } from './attribution-nouns';
import { nounForms, sourcePhrases, verbPhrases, verbs } from './attribution-verbs';
import { claims } from './claims';
import { conjugate } from './conjugation';

const male = { gender: 'm', plural: false } as const;
const female = { gender: 'f', plural: false } as const;

/** Own compilation of the closed classes of German. */
export const attribution: AttributionLexicon = {
  elisions: new Set(),
  enclitics: [],
  conjugate,
  verbs,
  verbPhrases,
  nounForms: new Set(nounForms),
  verbSecond: true,
  nounCapitals: true,
  reportive:
    wordSet(`sei seien habe werde könne müsse solle wolle dürfe gebe gehe komme stehe lasse wisse bleibe brauche liege
    führe nehme sehe halte mache finde bestehe zeige bedeute gelte handle handele treffe erscheine drohe bekomme erhalte trage bringe spiele`),
  quoteTags: wordSet('so'),
  postposed: wordSet('zufolge'),
  oblique: wordSet(
    'dem den des ihm ihnen ihn einem einen eines mich uns mir seinem seinen ihrem ihren diesem diesen',
  ),
  have: wordSet('hat haben hatte hatten habe hätte hätten'),
  be: wordSet('ist sind war waren wird werden wurde wurden worden sei seien wäre wären'),
  modals: wordSet(
    'kann können konnte konnten könnte könnten muss müssen musste mussten soll sollen sollte sollten darf dürfen dürfte dürften möchte möchten',
  ),
  negations: wordSet('nicht nie niemals kein keine keinen keiner weder'),
  clitics: wordSet('sich mich mir uns ihm ihn ihnen es'),
  adverbs:
    wordSet(`auch noch schon bereits immer nie dann heute gestern jetzt nun damals zuletzt zuvor danach bislang bisher derzeit
    zugleich zudem außerdem allerdings jedoch dennoch deshalb daher also etwa rund fast eher vielleicht offenbar wohl zunächst schließlich
    unterdessen inzwischen dabei dafür dagegen dazu darüber sogar selbst trotzdem konkret erneut wiederum hingegen nur aber ebenfalls weiter weiterhin
    mehrfach wiederholt anschließend später kürzlich jüngst hier dort so gleichzeitig indes indessen jedenfalls lediglich ausdrücklich scharf vorsichtig öffentlich indirekt genau`),
  adverbEndings: ['weise', 'falls'],
  fillers:
    phrases(`am montag, am dienstag, am mittwoch, am donnerstag, am freitag, am samstag, am sonnabend, am sonntag, am montagabend, am dienstagabend, am mittwochabend,
    am donnerstagabend, am freitagabend, am samstagabend, am sonntagabend, am abend, am morgen, am nachmittag, am vormittag, in der nacht, vor journalisten, vor reportern,
    auf twitter, auf x, in berlin, in brüssel, im interview, in einem interview, in einer erklärung, in einer mitteilung, auf anfrage, auf nachfrage, im bundestag,
    der deutschen presse-agentur, der nachrichtenagentur reuters, der nachrichtenagentur afp, der dpa, den zeitungen der funke mediengruppe, am rande,
    vor kurzem, vor einiger zeit, in diesem zusammenhang, im gespräch, im anschluss, in der vergangenen woche, vergangene woche, zum beispiel, unter anderem, seit tagen, seit wochen`),
  reflexiveOnly: wordSet('entschuldigen beschweren distanzieren sorgen'),
  leadingVerbs: new Set(),
  backward: wordSet('letzterer letztere letzteres'),
  infinitiveMarkers: wordSet('zu'),
  nullSubjects: false,
  pluralVerbs: ['n'],
  locatives: new Set(),
  asides: wordSet('wie'),
  gerundMarkers: new Set(),
  reflexives: wordSet('sich'),
  contrasts: wordSet('aber doch sondern denn'),
  genitives: new Set(),
  ofWords: wordSet('von vom'),
  headFirst: true,
  bareNames: 'organization',
  plurals: wordSet(
    'mehrere viele einige manche zwei drei vier fünf zahlreiche andere beide alle diese',
  ),
  singulars: wordSet('der das ein eine einer einem einen des dem'),
  genders: { der: 'm', ein: 'm', sein: 'm', dieser: 'm' },
  commonVerbs:
    wordSet(`ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte konnten muss müssen musste mussten soll sollen
    sollte sollten will wollen wollte wollten darf dürfen gibt gab gaben geht gehen ging gingen kommt kommen kam kamen steht stehen stand standen macht machen machte machten
    bleibt bleiben blieb lässt ließ nimmt nahm findet fand hält hielt sieht sah liegt lag lagen zeigt zeigte führt führte gilt gelten galt traf trafen bekam erhielt begann
    nutzten sorgte sorgen brachte brachten würde würden könnte könnten hätte hätten wäre wären sei seien habe werde könne müsse dürfe`),
  verbEndings: [],
  definite: wordSet('der die das den dem des dieser diese dieses diesem diesen dessen deren'),
  indefinite: wordSet(
    'ein eine einer einem einen eines mehrere viele einige manche zahlreiche andere zwei drei vier fünf',
  ),
  possessive: wordSet(
    'sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren unser unsere mein meine',
  ),
  pronouns: { er: male, sie: female },
  inverted: {},
  invertedUnnamed: new Set(),
  relatives: wordSet('welcher welche welches welchen'),
  subordinators: wordSet(
    'dass daß weil da wenn als ob während nachdem bevor obwohl falls sofern indem sodass damit bis seit seitdem sobald solange wo warum weshalb wonach wobei womit nämlich',
  ),
  complementizers: wordSet('dass daß ob'),
  coordinators: wordSet('und oder sowie'),
  prepositions:
    wordSet(`in im an am auf aus bei beim mit nach von vom vor zu zum zur für über unter um durch gegen ohne zwischen hinter neben trotz wegen
    laut gegenüber innerhalb außerhalb aufgrund angesichts seit bis ab ins ans während gemäß samt statt`),
  linkers: wordSet('von vom für im in bei beim'),
  agents: wordSet('von vom'),
  temporal:
    wordSet(`montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag heute gestern morgen abend nacht januar februar märz april mai
    juni juli august september oktober november dezember jahr jahre jahren monat monate monaten woche wochen tag tage tagen stunde stunden minuten
    zeit beginn anfang ende mitte montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend`),
  sourcePhrases,
  stancePhrases: phrases('für'),
  anonymousPhrases: phrases(
    'unter der bedingung der anonymität, aus regierungskreisen, aus parteikreisen, aus sicherheitskreisen, aus koalitionskreisen, dem vernehmen nach, wie verlautete, hieß es aus, in kreisen',
  ),
  nouns,
  commonRoles: wordSet(
    'mann frau anwohner anwohnerin nachbar nachbarin mitarbeiter mitarbeiterin beamter beamte beamtin polizist soldat experte expertin diplomat zeuge zeugin student schüler lehrer arzt ärztin forscher fahrer insider vertreter mitglied aktivist berater',
  ),
  thingVerbs: wordSet(
    'zeigen belegen ergeben bestätigen erklären nahe|legen heißen warnen sprechen sorgen fordern verlangen drohen unterstreichen begründen',
  ),
  quantifiers: wordSet('mehrheit zahl dutzende hunderte tausende reihe teil'),
  hearsayPronouns: new Set(),
  impersonal: wordSet('es das dies nichts alles man was'),
  someone: wordSet('einige manche viele mehrere andere'),
  personVerbs: new Set(),
  honorifics: wordSet('herr frau dr prof'),
  particles: wordSet('von van der den zu zur bin ben al el de di'),
  metonyms,
  missing:
    phrases(`äußerte sich nicht, äußerten sich nicht, wollte sich nicht äußern, wollten sich nicht äußern, nicht äußern, nicht genauer, keine angaben, keine stellungnahme, keinen kommentar,
    antwortete nicht, reagierte nicht, nicht erreichbar, unklar, nicht klar, lehnte eine stellungnahme ab, lag zunächst nicht vor, lagen zunächst nicht vor, nicht bekannt, ist offen, blieb offen, bleibt offen, bleibt abzuwarten, nannte allerdings weder, nannte keine, machte keine, sagt er nicht, sagte er nicht, sagte sie nicht, nicht mitgeteilt`),
  claims,
};
