import type { ClaimLexicon } from '../../detectors/attribution/lexicon';
import { phrases, wordSet } from '../words';

/** Signs of an unattributed claim in French, by reason. Own compilation. */
export const claims: ClaimLexicon = {
  signs: {
    alleged:
      phrases(`paraît-il, semble-t-il, dit-on, prétendument, prétendus, prétendues, il se dit que, il se dit qu', il se murmure que, il se murmure qu',
      selon toute vraisemblance, on prête à, on prête au, on prête aux, il semblerait que, il semblerait qu', à ce qu'il paraît`),
    hedge:
      phrases(`semble, semblent, semblait, semblaient, semblerait, il paraît, apparemment, présumé,
      présumée, présumés, présumées, supposé, supposée, supposés, supposées, soi-disant, prétendu, prétendue,
      prétendument, probablement, vraisemblablement, sans doute, peut-être, sans aucun doute, éventuel*,
      potentiel*, possible, possibles, probable, probables, on estime, il se dit, il se murmure, soupçonné,
      soupçonnée, soupçonnés, soupçonnées, suspecté, suspectée, suspectés, considéré comme, considérée comme,
      considérés comme, réputé, réputée, devrait, devraient, risque de, risquent de, pourrait, pourraient,
      selon toute vraisemblance, tout porte à croire, tout laisse penser, tout indique, à en croire, visiblement, manifestement, notoirement, paraît, paraissent`),
    passive:
      phrases(`a été critiqué, a été critiquée, ont été critiqués, est critiqué, est critiquée, est accusé,
      est accusée, sont accusés, accusé de, accusée de, accusés de, est soupçonné, est pressenti, pressenti pour,
      est attendu, est attendue, est perçu comme, est perçue comme, est vu comme, est décrit comme, est présenté comme,
      polémique, controversé, controversée, controverse, très contesté, contestée, décrié, décriée, fait débat,
      scandale, tollé, fait polémique, pointé du doigt, sous le feu des critiques, il a été révélé`),
    accusation:
      phrases(`illégal*, frauduleu*, fraude, fraudes, corruption, corrompu*, mensong*, menti, détourn*, viol,
      violences, agressé*, agression, torture*, massacr*, crime, crimes, escroqu*, blanchiment, pots-de-vin, espionn*,
      ingérence, manipul*, propagande, désinformation, harcèle*, secrètement, clandestin*, complot, dissimul*,
      complice*, escroc, abus, menac*`),
    cause:
      phrases(`à cause de, en raison de, du fait de, grâce à, a permis, ont permis, permet de, permettant, provoqu*,
      entraîn*, conséquence, conséquences, résulte, résultat de, ce qui explique, explique en partie, s' explique par,
      sous l' effet, dû à, due à, dus à, liée à, lié à, susciter, suscite, suscité, afin de, dans le but de,
      pour tenter de, faute de, porté par, portée par, pousse, poussé, favoris*, aggrav*, oblig*, face à, victime de,
      fruit de, signe d', signe que, preuve que, synonyme de, fragilis*, contribu*, impact`),
    trend:
      phrases(`de plus en plus, de moins en moins, ne cesse de, ne cessent de, en hausse, en baisse, en forte,
      s' aggrave, s' accélère, explosion, explose, flamb*, s' envol*, chute, s' effondre*, recul*, progress*, augment*, baiss*, grimp*,
      s' intensifi*, se multipli*, multiplication, se dégrad*, se détérior*, s' améliore*, rebond*, regain, ralenti*, montée`),
    superlative:
      phrases(`le plus, la plus, les plus, le moins, la moins, le pire, la pire, le meilleur, la meilleure, les meilleurs,
      record, sans précédent, inédit*, historique, jamais vu, premier du genre, unique, exceptionnel*, plus grand, plus grande,
      plus gros, plus importante, majeur, majeure, crucial*, décisi*, essentiel*, incontournable, emblématique, symbole`),
    comparison: phrases(
      'plus que, plus de, moins que, davantage, autant que, contrairement à, par rapport à, mieux que, pire que, tout comme, plus encore',
    ),
    evaluation:
      phrases(`succès, échec, revers, victoire, défaite, coup dur, bonne nouvelle, mauvaise nouvelle, difficile, difficiles, difficulté*,
      important, importante, importants, inquiétant*, tension, tensions, crise, chaos, dramatique, spectaculaire, fragile, délicat*,
      efficace, inefficace, surprise, surprenant*, étonnant*, ambitieux, risqué, dangereu*, grave, graves, lourd, lourde, massif, massive,
      fort, forte, forts, faible, faibles, vif, vive, clairement, évidemment, bel et bien, enjeu, défi, paradox*, menace, avantage, pression,
      loin de, force est de, véritable, vrai, vraie, inattendu*, populaire, populaires, célèbre, mythique, réel, réelle`),
    collective:
      phrases(`les français, les françaises, les américains, les électeurs, l' opinion, l' opinion publique, les gens, les jeunes, la population,
      les britanniques, les russes, les ukrainiens, les québécois, les canadiens, les consommateurs, les marchés, les investisseurs, les ménages,
      les internautes, tout le monde, le public, les fans, les esprits, les occidentaux, les allemands, les citoyens, la rue`),
    mind: phrases(`veut, veulent, voulait, espère, espèrent, craint, craignent, pense, pensent, croit, croient, inquiète, inquiètent, inquiétude, colère,
      espoir, crainte, craintes, peur, envie, ras-le-bol, fatigué*, las, lassitude, exaspér*, tente de, cherche à, cherchent à, tentent de, mécontent*,
      satisf*, heureu*, frustr*, soulag*, choqué*, convaincu*, compte sur, indign*, mise sur, se réjoui*, redout*`),
    internal:
      phrases(`en coulisses, à huis clos, en privé, discrètement, réunion, réunions, a demandé à, a reçu, s' est entretenu, négoci*, pourparlers, discussions,
      a décidé, ont décidé, préparait, prépare, préparent, envisage, en interne, conseillers, a été retrouvé, ont été retrouvées, ont été retrouvés, a ouvert le feu,
      a été tué, ont été tués, blessé*, mort*, tué*, incendie, explosion, attaque, tirs, frappe*, bombard*`),
    prediction: phrases(
      "va devoir, vont devoir, sera difficile, risque, devra, devront, à l' avenir, dans les prochains mois, dans les prochaines années, bientôt, prochainement, à terme, d' ici, promet d' être, promet de",
    ),
    record:
      phrases(`a voté, a adopté, ont adopté, ont voté, adopté par, promulgué*, publié au, journal officiel, élu, élue, élus, nommé, nommée, condamné à,
      condamnée à, condamnés à, mis en examen, mise en examen, incarcéré*, inculpé*, jugé, procès, audience, verdict, se réunira, se tiendra, se tient, aura lieu,
      auront lieu, est prévu, est prévue, sont prévus, a signé, ont signé, diffusé*, dévoilé*, inauguré*, s' est rendu, s' est rendue, s' ouvre, entrera en vigueur,
      entre en vigueur, décret, arrêté, interdit*, autorisé*, a remporté, s' est imposé, a battu, match, but, finale, championnat, a annulé, a démissionné, arrivé, arrivée,
      a quitté, a reçu, est arrivé, a publié, a présenté, a rejoint, examin*, est ouvert, scrutin, vote, tour`),
    background: phrases(
      'né en, née en, né le, née le, fondé en, fondée en, créé en, créée en, situé, située, situés, situées, composé de, composée de, rattachée à, rattaché à, depuis 19*, depuis 20*, en 19*, en 20*, âgé de, âgée de, mort en, ancien, ancienne, se compose, désigne, consiste, signifie, habitants, basé à, basée à, marié, dirigé par, dirigée par',
    ),
    mention: phrases(
      'ci-dessous, ci-dessus, voici, voir, découvrez, retrouvez, notre, nous, lire, cet article, abonn*, rendez-vous, rappelons, à noter',
    ),
  },
  context: {
    day: phrases(`lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, hier, demain, ce matin, ce soir,
      cette nuit, la semaine dernière, le mois dernier, l' an dernier, cette semaine, la veille, le lendemain`),
    copula:
      phrases(`est, sont, était, étaient, reste, restent, restait, demeure, demeurent, devient, deviennent,
      paraît, apparaît, semble, semblent, représente, constitue, s' agit, relève, tient`),
    link: phrases(`pourtant, toutefois, cependant, néanmoins, en effet, d' ailleurs, mais, car, or, ainsi, aussi, donc, certes,
      même, surtout, signe, preuve, quant à, loin de, autrement dit, en revanche, au point, à l' inverse, bref, du coup,
      tandis que, alors que, bien que, à la différence`),
    judgement:
      phrases(`risqué*, compliqué*, complexe*, rare, rares, fragile*, important*, profond*, massi*, spectaculaire*, remarquable*,
      délicat*, tendu*, inquiétant*, insuffisant*, nécessaire*, impossible*, évident*, mauvais, mauvaise, bon, bonne, bonnes,
      meilleur*, pire, sûr, sûre, sûrs, sûres, mûr, mûre, précaire*, délétère*, sombre*, élevé*, notable*, inhabituel*,
      suffisamment, impressionnant*, vaste*, large, immense*, énorme*, cruel*, rassurant*, douloureu*, inflammable, absurde*,
      confus*, opaque*, solide*, brutal*, radical*, net, nette, nettement, considérable*, impopulaire*, discret*, isolé*, seul, seule`),
    state:
      phrases(`aujourd'hui, désormais, actuellement, toujours, jamais, encore, déjà, souvent, parfois, rarement,
      régulièrement, depuis, longtemps, sans cesse, au jour le jour`),
    casualty:
      phrases(`morts, mort, blessés, blessé, disparus, disparues, victimes, personnes, tués, habitants, maisons, foyers,
      évacué*, enseveli*, sinistré*`),
    institution:
      phrases(`loi, lois, projet de loi, proposition de loi, décret, amendement*, tribunal, juge, juges, parquet, assemblée, sénat,
      conseil, parlement, cour, élection*, élections, plainte, ministre, commission, député, députés, sénateur*, président, présidente,
      préfet, mairie, justice, police, policiers, gendarmes, avocat, congrès, chambre, gouvernement, accord, traité`),
    procedure:
      phrases(`sera, seront, pourra, pourront, prévu, prévue, prévus, prendra fin, destinée à, destiné à, conditions,
      concerne, versé, dispositif, doit se, doivent se, aura lieu, à partir du, à partir de, dès le, jusqu' au, au plus tard`),
    duty: phrases('doit, doivent, devra, devront, devait, faut, il faudra'),
    negation: phrases("ne, n', pas, aucun, aucune, sans, ni"),
    scale: phrases(
      'trop, très, si, tant, tellement, plus, moins, peu, assez, bien, beaucoup, presque, quasi*',
    ),
  },
  tenses: {
    past: {
      forms: wordSet('fut furent eut eurent fit firent prit prirent vint mit dit'),
      endings: ['èrent', 'irent', 'urent'],
    },
    participleEndings: [
      ...['é', 'ée', 'és', 'ées', 'i', 'ie', 'is', 'ise', 'ies', 'it', 'ite', 'its', 'ites'],
      ...['u', 'ue', 'us', 'ues', 'ert', 'erte', 'ort', 'orte', 'aint', 'eint'],
    ],
    passive: wordSet('été'),
    future: {
      forms: new Set(),
      endings: ['era', 'eront', 'ira', 'iront', 'dra', 'dront', 'tra', 'tront', 'vra', 'vront'],
    },
  },
  conditions: wordSet("si s' sinon condition proposition projet loi texte cas où"),
  conditionalForms: wordSet('rait raient'),
  questions: wordSet('pourquoi comment quand où qui quel quelle quels quelles combien est-ce'),
  firstPerson: wordSet("je j' nous moi mon ma mes notre nos"),
};
