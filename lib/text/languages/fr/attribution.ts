import type { AttributionLexicon } from '../../detectors/attribution/lexicon';
import { phrases, wordSet } from '../words';
import { metonyms, nouns } from './attribution-nouns';
import { nounForms, verbPhrases, verbs } from './attribution-verbs';
import { claims } from './claims';
import { conjugate } from './conjugation';

const male = { gender: 'm', plural: false } as const;
const female = { gender: 'f', plural: false } as const;

/** Own compilation of the closed classes of French. */
export const attribution: AttributionLexicon = {
  elisions: wordSet('l d qu n s c j m t jusqu lorsqu puisqu quoiqu'),
  enclitics: [
    '-t-elles',
    '-t-elle',
    '-t-ils',
    '-t-il',
    '-t-on',
    '-elles',
    '-elle',
    '-ils',
    '-il',
    '-on',
  ].concat(['-je', '-nous', '-vous', '-ce', '-là', '-ci']),
  conjugate,
  verbs,
  verbPhrases,
  nounForms: new Set(nounForms),
  have: wordSet('a ont avait avaient aura auront aurait auraient eut eurent ayant avoir ait aient'),
  be: wordSet(
    'est sont était étaient sera seront serait seraient fut furent étant être été soit soient',
  ),
  modals: wordSet(`doit doivent devait devaient devra devront devrait devraient peut peuvent pouvait
    pouvaient pourra pourrait pourraient va vont allait allaient vient viennent fait font faisait`),
  negations: wordSet("ne n' pas plus jamais rien aucun aucune ni"),
  clitics: wordSet("se s' me m' te t' nous vous le la l' les lui leur y en ne n'"),
  adverbs:
    wordSet(`aussi ainsi alors également encore toujours déjà enfin ensuite pourtant donc bien
    cependant toutefois notamment depuis jamais pas plus même hier lundi mardi mercredi jeudi vendredi
    samedi dimanche d'ailleurs auparavant désormais souvent parfois tant beaucoup rien simplement tôt
    plutôt seulement très trop vite aujourd'hui demain`),
  adverbEndings: ['ement', 'amment', 'emment', 'ément'],
  fillers:
    phrases(`pour sa part, pour leur part, de son côté, de leur côté, quant à lui, quant à elle, quant à eux,
    quant à elles, lui aussi, elle aussi, eux aussi, elles aussi, par ailleurs, en outre, en effet, de nouveau,
    à nouveau, à plusieurs reprises, à de nombreuses reprises, à maintes reprises, une nouvelle fois, une fois de plus,
    tout d' abord, d' abord, tout de même, à son tour, à leur tour, dans la foulée, au contraire, en revanche, du reste,
    en personne, par la suite, ce lundi, ce mardi, ce mercredi, ce jeudi, ce vendredi, ce samedi, ce dimanche,
    lundi soir, mardi soir, mercredi soir, jeudi soir, vendredi soir, samedi soir, dimanche soir, lundi matin, mardi matin,
    mercredi matin, jeudi matin, vendredi matin, samedi matin, dimanche matin, ce matin, ce soir, cette semaine,
    la semaine dernière, le mois dernier, l' an dernier, l' année dernière, hier soir, jeudi dernier, lundi dernier,
    mardi dernier, mercredi dernier, vendredi dernier, samedi dernier, dimanche dernier, dès lundi, à l' époque,
    au passage, dans le même temps, en retour, dans un communiqué, dans une lettre, dans un tweet, sur twitter, sur x,
    sur facebook, d' ailleurs, de vive voix, ces derniers jours, ces dernières semaines, d' ores et déjà, sans surprise, à l' inverse`),
  reflexiveOnly:
    wordSet(`attendre réjouir inquiéter alarmer agacer indigner étonner opposer engager excuser plaindre
    émouvoir insurger offusquer emporter exclamer souvenir interroger féliciter interdire
    targuer lamenter désoler énerver enorgueillir enflammer enthousiasmer étrangler élever amuser défausser`),
  leadingVerbs: wordSet('vient viennent venait venaient tardé hésité continué continue tient'),
  backward: wordSet('dernier dernière derniers dernières'),
  infinitiveMarkers: wordSet("de d' pour à afin sans"),
  asides: wordSet('comme'),
  gerundMarkers: wordSet('en'),
  nullSubjects: false,
  pluralVerbs: [],
  locatives: new Set(),
  reflexives: wordSet("se s'"),
  contrasts: wordSet('mais or donc car'),
  genitives: new Set(),
  ofWords: wordSet("de du des d'"),
  headFirst: true,
  bareNames: 'organization',
  plurals: wordSet(
    'les des ces ses leurs plusieurs certains certaines quelques deux trois quatre cinq aux',
  ),
  singulars: wordSet("le la l' un une ce cet cette son sa au du"),
  genders: { la: 'f', une: 'f', cette: 'f', le: 'm', un: 'm', ce: 'm', cet: 'm' },
  commonVerbs:
    wordSet(`a ont est sont était étaient avait avaient aura sera fut furent fait font faisait
    va vont allait peut peuvent pouvait doit doivent devait vient viennent veut veulent sait met mettent
    prend prennent reste restent semble semblent devient tient passe trouve donne vit faut suit`),
  verbEndings: ['ait', 'aient', 'èrent', 'eront', 'iront', 'era', 'ira'],
  definite: wordSet("le la les l' au aux du ce cet cette ces"),
  indefinite: wordSet('un une des plusieurs certains certaines quelques autre autres'),
  possessive: wordSet('son sa ses leur leurs mon ma mes notre nos votre vos'),
  pronouns: {
    il: male,
    elle: female,
    ils: { gender: 'm', plural: true },
    elles: { gender: 'f', plural: true },
    celui: male,
    celle: female,
    'lui-même': male,
    'elle-même': female,
    lui: male,
  },
  inverted: {
    '-t-il': male,
    '-il': male,
    '-t-elle': female,
    '-elle': female,
    '-ils': { gender: 'm', plural: true },
    '-t-ils': { gender: 'm', plural: true },
    '-t-elles': { gender: 'f', plural: true },
    '-elles': { gender: 'f', plural: true },
  },
  invertedUnnamed: wordSet('-on -t-on'),
  relatives: wordSet('qui lequel laquelle lesquels lesquelles'),
  subordinators:
    wordSet(`que qu' car mais tandis alors lorsque lorsqu' puisque puisqu' si s' dont où quand
    parce afin quoique bien or donc`),
  complementizers: wordSet("que qu'"),
  coordinators: wordSet('et ou ni'),
  prepositions:
    wordSet(`à au aux de du des d' dans en par pour sur sous avec sans chez vers contre entre
    depuis pendant lors dès après avant devant derrière malgré selon outre parmi durant jusqu'à jusque
    face via suite grâce concernant`),
  linkers: wordSet("de du des d' à au aux en pour chez"),
  agents: wordSet('par'),
  temporal:
    wordSet(`lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain matin soir
    après-midi midi janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    an ans année mois semaine semaines jour jours heure heures minutes moment fois début fin nuit soirée
    matinée veille lendemain week-end ce cette dernier dernière prochain depuis`),
  sourcePhrases:
    phrases(`selon, d'après, d' après, à en croire, aux dires de, aux dires du, de l' aveu de,
    de l' avis de, de l' aveu du, de l' avis du, aux yeux de, aux yeux du, au dire de, citant, cité par, citée par, cités par,
    citées par, citant, de l' avis d', d' après les dires de, d' après les informations de, du côté de,
    de l' aveu même de, suivant, si l' on en croit, croit savoir, à la lecture de, à la lecture du, si l' on se réfère à, si l' on se réfère au, aux yeux des, relayé par,
    relayée par, relayées par, révélé par, révélée par, révélés par, révélées par, rapporté par, rapportée par, d' après`),
  stancePhrases: phrases('pour'),
  anonymousPhrases:
    phrases(`de source proche, de source policière, de source judiciaire, de sources, de source,
    de sources concordantes, selon nos informations, selon nos sources, selon certains, selon plusieurs,
    a appris l'afp, dans l'entourage, dans son entourage, assure -t-on, assure-t-on, indique -t-on, explique -t-on,
    dit -on, confie -t-on, affirme -t-on, précise -t-on, souligne -t-on, ajoute -t-on, a appris, ont appris,
    apprend -t-on, fait -on savoir, estime -t-on, reconnaît -t-on, confirme -t-on`),
  nouns,
  commonRoles: wordSet(
    `homme habitant habitante riverain client cliente employé employée salarié salariée agent cadre ouvrier conseiller conseillère expert experte spécialiste analyste économiste diplomate témoin victime militant militante manifestant manifestante étudiant étudiante policier policière gendarme pompier soldat voisin voisine responsable participant élu élue député députée enseignant enseignante médecin chercheur chercheuse commerçant agriculteur source`,
  ),
  thingVerbs:
    wordSet(`montrer révéler suggérer indiquer illustrer traduire confirmer expliquer rappeler témoigner signifier
    souligner évoquer signaler attester démontrer souffler relever`),
  quantifiers: wordSet(
    'nombre majorité dizaine dizaines douzaine quinzaine vingtaine trentaine centaine centaines millier milliers poignée plupart ensemble totalité',
  ),
  someone:
    wordSet(`certains certaines beaucoup plusieurs d'autres quelques-uns uns nombreux d'anciens d'anciennes
    d'éminents d'influents d'importants denombreux denombreuses dejeunes dehauts depetits degrands demultiples
    devieux debons`),
  impersonal: wordSet(
    "on ce c' cela ça ceci rien tout quoi personne nul nulle chacun rumeur rumeurs bruit bruits ouï-dire",
  ),
  hearsayPronouns: wordSet('il'),
  personVerbs:
    wordSet(`souvenir confier sourire soupirer témoigner lâcher souffler exclamer rire plaisanter emporter
    glisser murmurer chuchoter agacer énerver émouvoir ironiser grincer amuser ricaner sermonner marmonner`),
  honorifics: wordSet('m mm mme mmes mlle me mgr dr pr monsieur madame maître docteur'),
  particles: wordSet("de du des d' la le van von der den ben bin ibn al el da dos di y mac st"),
  metonyms,
  missing: phrases(`n' a pas répondu, n' ont pas répondu, n' a pas souhaité, n' ont pas souhaité,
    n' a pas voulu, ne précise pas, n' a pas précisé, n' ont pas précisé, n' a pas commenté, on ignore,
    on ne sait pas, reste à savoir, restent floues, reste inconnu, n' est pas clair, n' étaient pas joignables,
    n' a pas donné suite, a refusé de commenter, sans donner de détails, n' était pas disponible,
    demeurent floues, demeure floue, reste flou, n' a pas réagi`),
  claims,
};
