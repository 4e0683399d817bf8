import type { OfficialLexicon } from '../../detectors/official/lexicon';
import { countries } from './official-countries';

/** Titles, bodies and function words of French; own compilation from general knowledge. */
export const official: OfficialLexicon = {
  elisions: 'l d qu j n s c m t jusqu lorsqu puisqu quoiqu quelqu presqu'.split(' '),
  enclitics: [
    '-t-il',
    '-t-elle',
    '-t-on',
    '-t-ils',
    '-t-elles',
    '-il',
    '-elle',
    '-on',
    '-ils',
    '-elles',
    '-je',
    '-nous',
    '-vous',
    '-ce',
    '-là',
    '-ci',
  ],
  abbreviations: 'm mm mme mmes mlle dr pr me mgr st ste gal cel cne lt sgt col gén cdt hon',
  titles: {
    public: `
ministre, premier/première ministre, vice-premier/vice-première ministre, ministre délégué/déléguée, ministre d'État, ministre-président/ministre-présidente,
secrétaire d'État, sous-secrétaire d'État, sous-secrétaire, garde des Sceaux, chef/cheffe de l'État, chef/cheffe d'État, chef/cheffe du gouvernement, chef/cheffe de gouvernement,
chef/cheffe de la diplomatie, chef/cheffe de l'exécutif, chef/cheffe de l'opposition, chef/cheffe de la police, chef/cheffe de l'armée, chef/cheffe d'état-major, chef/cheffe de cabinet,
chef/cheffe de la junte, chef/cheffe des armées, chef de l'État-major, locataire de l'Élysée, hôte de l'Élysée, locataire de Matignon, locataire de la Maison Blanche, maître du Kremlin, locataire de Bercy,
président/présidente de la République, président-élu/présidente-élue, président/présidente élu/élue, président/présidente par intérim, président/présidente de région, président/présidente de la région,
député/députée, eurodéputé/eurodéputée, député/députée européen/européenne, député-maire/députée-maire, sénateur/sénatrice, sénateur-maire/sénatrice-maire, parlementaire, congressiste, représentant/représentante démocrate, représentant/représentante républicain/républicaine,
maire, maire adjoint/adjointe, maire-adjoint/maire-adjointe, adjoint/adjointe au maire, adjoint/adjointe à la maire, adjoint/adjointe à la mairie, premier/première adjoint/adjointe, mairesse, ex-maire, maire délégué/déléguée, maire d'arrondissement,
conseiller/conseillère municipal/municipale, conseiller/conseillère départemental/départementale, conseiller/conseillère régional/régionale, conseiller/conseillère général/générale, conseiller/conseillère national/nationale,
conseiller/conseillère fédéral/fédérale, conseiller/conseillère d'État, conseiller/conseillère aux États, conseiller/conseillère territorial/territoriale, conseiller/conseillère communautaire, conseiller/conseillère de Paris, conseiller/conseillère spécial/spéciale,
conseiller/conseillère communal/communale, conseiller/conseillère social/sociale, conseiller/conseillère diplomatique, conseiller/conseillère politique, conseiller/conseillère santé, conseiller/conseillère mémoire, conseiller/conseillère presse, conseiller/conseillère consulaire, conseiller/conseillère métropolitain/métropolitaine, conseiller/conseillère élyséen/élyséenne,
bourgmestre, échevin/échevine, édile, préfet/préfète, sous-préfet/sous-préfète, préfet/préfète de police, super-préfet, haut-commissaire, haut/haute commissaire, haut/haute représentant/représentante, haut/haute responsable, haut/haute fonctionnaire,
commissaire européen/européenne, commissaire, commissaire divisionnaire, commissaire de police, procureur/procureure, procureur/procureure général/générale, procureur/procureure de la République, procureur/procureure fédéral/fédérale, vice-procureur/vice-procureure,
procureur/procureure adjoint/adjointe, procureur/procureure national/nationale, substitut du procureur, substitut de la procureure, avocat/avocate général/générale, vice-procureur, juge, juge d'instruction, juge en chef, juge fédéral/fédérale, juge des référés, juge des enfants, magistrat/magistrate,
ambassadeur/ambassadrice, ambassadeur/ambassadrice itinérant/itinérante, consul/consule, consul/consule général/générale, chargé/chargée d'affaires, représentant/représentante permanent/permanente, vice-consul, attaché/attachée militaire,
chancelier/chancelière, vice-chancelier/vice-chancelière, gouverneur/gouverneure, gouverneur/gouverneure général/générale, lieutenant-gouverneur/lieutenante-gouverneure, vice-gouverneur/vice-gouverneure, roi/reine, prince héritier, princesse héritière,
émir, sultan, empereur/impératrice, monarque, souverain/souveraine, tsar/tsarine, pape, souverain pontife, shérif, shérif adjoint/adjointe, adjoint/adjointe au shérif, dictateur, autocrate, dalaï-lama politique, cheikh émirien, premier-ministre, calife,
directeur/directrice de cabinet, directeur/directrice adjoint/adjointe de cabinet, directeur/directrice du cabinet, chef/cheffe du cabinet, contrôleur/contrôleuse général/générale des lieux de privation de liberté, contrôleur/contrôleure général/générale,
vérificateur/vérificatrice général/générale, directeur/directrice général/générale de la santé, Défenseur/Défenseure des droits, protecteur/protectrice du citoyen, ombudsman, médiateur/médiatrice de la République, inspecteur/inspectrice général/générale,
premier/première secrétaire, premier/première président/présidente, tête de liste, questeur/questeure, rapporteur/rapporteure, rapporteur/rapporteure général/générale, leader parlementaire, whip en chef, Premier, taoiseach, ayatollah en chef, guide suprême,
diplomate, diplomate en chef, ministre des Affaires étrangères, homme politique, femme politique, politicien/politicienne, homme d'État, femme d'État, homme fort, numéro un du régime, secrétaire à la Défense, secrétaire au Trésor, secrétaire au Commerce, secrétaire à la Santé,
secrétaire à l'Énergie, secrétaire à la Justice, secrétaire à la Sécurité intérieure, secrétaire à l'Éducation, secrétaire américain/américaine au Trésor, secrétaire américain/américaine à la Défense, ministre de la Justice, patron du Pentagone, patron de la diplomatie, chef de la majorité, cheffe de la majorité,
conseiller/conseillère à la sécurité nationale, conseiller/conseillère national/nationale à la sécurité, envoyé/envoyée spécial/spéciale de l'ONU, émissaire, émissaire américain/américaine, plénipotentiaire, vice-ministre, vice-maire, cosecrétaire national/nationale,
président/présidente du conseil, chef/cheffe de l'administration, chef/cheffe de la Maison Blanche, parrain politique, chef/cheffe d'orchestre gouvernemental, landamman, syndic/syndique de Lausanne, avoyer, préfet maritime, recteur/rectrice d'académie, recteur/rectrice de l'académie, candidat/candidate à la présidentielle, candidat/candidate à l'élection présidentielle, candidat/candidate à la présidence,
candidat/candidate aux législatives, candidat/candidate aux municipales, candidat/candidate à la mairie, candidat/candidate à la primaire, candidat/candidate présidentiel/présidentielle, présidentiable, colistier/colistière, élu/élue local/locale, élu/élue municipal/municipale, élu/élue d'opposition, vice-président/vice-présidente élu/élue, secrétaire perpétuel du conseil d'État`,
    rank: `
général/générale, général/générale de brigade, général/générale de division, général/générale d'armée, général/générale de gendarmerie, lieutenant-général, major-général, brigadier-général, lieutenant-colonel/lieutenante-colonelle, colonel/colonelle, commandant/commandante en chef, amiral/amirale, vice-amiral/vice-amirale, contre-amiral/contre-amirale, maréchal,
chef d'escadron, capitaine de gendarmerie, capitaine de police, lieutenant de police, lieutenant/lieutenante, adjudant/adjudante, adjudant-chef/adjudante-chef, sergent/sergente, sergent-chef, caporal, caporal-chef, brigadier/brigadière, brigadier-chef, major de police, gal, cel, col, lt, sgt, cdt, gén`,
    head: `
président/présidente, coprésident/coprésidente, co-président/co-présidente, vice-président/vice-présidente, porte-parole, porte-voix, dirigeant/dirigeante, leader, leader/leadeuse, chef/cheffe, chef/cheffe de file, numéro un, numéro deux, n°1, n°2, candidat/candidate, élu/élue, coprince, responsable politique, responsable gouvernemental, responsable de la police, envoyé/envoyée spécial/spéciale, négociateur/négociatrice en chef, commandant/commandante, capitaine de vaisseau, speaker, premier vice-président`,
    open: `
directeur/directrice, directeur/directrice général/générale, directeur/directrice général/générale délégué/déléguée, directeur/directrice exécutif/exécutive, directeur/directrice adjoint/adjointe, sous-directeur/sous-directrice, vice-directeur/vice-directrice, directeur/directrice de la communication, directeur/directrice de campagne, directeur/directrice régional/régionale, directeur/directrice départemental/départementale, responsable, patron/patronne, secrétaire général/générale, secrétaire général/générale adjoint/adjointe, secrétaire national/nationale, secrétaire,
secrétaire exécutif/exécutive, membre, conseiller/conseillère, conseiller/conseillère économique, conseiller/conseillère en communication, conseiller/conseillère principal/principale, conseiller/conseillère technique, délégué/déléguée général/générale, délégué/déléguée, délégué/déléguée national/nationale, délégué/déléguée interministériel/interministérielle, coordinateur/coordinatrice, coordonnateur/coordonnatrice, coordinateur/coordinatrice national/nationale, trésorier/trésorière, administrateur/administratrice, vice-amiral d'escadre, adjoint/adjointe, bras droit, représentant/représentante, représentant/représentante spécial/spéciale, envoyé/envoyée, négociateur/négociatrice, inspecteur/inspectrice, commissaire adjoint/adjointe, contrôleur/contrôleuse, médiateur/médiatrice, officier, capitaine, lieutenant-chef, recteur/rectrice, greffier/greffière, doyen/doyenne, figure, cadre, ténor, cofondateur/cofondatrice, fondateur/fondatrice, sous-officier, agent, attaché/attachée de presse, collaborateur/collaboratrice, attaché/attachée parlementaire, assistant/assistante parlementaire, critique, syndic/syndique, commissaire du gouvernement, superviseur/superviseuse, intendant/intendante, huissier/huissière, chef/cheffe adjoint/adjointe, numéro trois, opposant/opposante, plume, stratège, vice-chef/vice-cheffe, économiste en chef, chef/cheffe économiste, patron/patronne des députés, patron/patronne des sénateurs, gestionnaire, porte-étendard, chargé/chargée de mission, chargé/chargée, monsieur retraites, monsieur sécurité`,
    private: `
journaliste, reporter, correspondant/correspondante, éditorialiste, chroniqueur/chroniqueuse, rédacteur/rédactrice en chef, rédacteur/rédactrice, photographe, envoyé spécial de l'AFP, présentateur/présentatrice, animateur/animatrice, avocat/avocate, Me, maître, bâtonnier/bâtonnière, notaire, professeur/professeure, prof, professeur/professeure émérite, maître de conférences, maîtresse de conférences, enseignant/enseignante, enseignant-chercheur/enseignante-chercheuse, chercheur/chercheuse, directeur/directrice de recherche, sociologue, historien/historienne, politologue, politiste, économiste, philosophe, essayiste, géographe, anthropologue, psychologue, psychiatre, médecin, chirurgien/chirurgienne, neuro-chirurgien, urgentiste, infirmier/infirmière, docteur/docteure, pharmacien/pharmacienne, épidémiologiste, virologue, biologiste, physicien/physicienne, climatologue, scientifique, astrophysicien/astrophysicienne, ingénieur/ingénieure, architecte, écrivain/écrivaine, auteur/autrice, auteure, romancier/romancière, PDG, P.-D.G., pdg, président-directeur/présidente-directrice général/générale, directeur/directrice financier/financière, homme d'affaires, femme d'affaires, entrepreneur/entrepreneuse, milliardaire, industriel/industrielle, chef/cheffe d'entreprise, patron/patronne de presse, commerçant/commerçante, restaurateur/restauratrice, agriculteur/agricultrice, éleveur/éleveuse, viticulteur/viticultrice, boulanger/boulangère, artisan/artisane, armurier/armurière, artisan boucher, ouvrier/ouvrière, salarié/salariée, retraité/retraitée, militant/militante, activiste, syndicaliste, leader syndical, dirigeant/dirigeante syndical/syndicale, responsable syndical/syndicale, blogueur/blogueuse, youtubeur/youtubeuse, influenceur/influenceuse, archevêque, évêque, cardinal, prêtre, abbé, curé, pasteur/pasteure, rabbin, grand rabbin, imam, père, sœur Marie, frère Roger, mufti, moine, prophète, consultant/consultante, analyste, expert/experte, spécialiste, stratégiste, habitant/habitante, résident/résidente, riverain/riveraine, voisin/voisine, témoin, bénéficiaire, client/cliente, fondateur/fondatrice associatif, bénévole, directeur/directrice d'école, proviseur/proviseure, principal/principale de collège, guide, chauffeur, conducteur/conductrice, pilote, étudiant/étudiante, élève, lycéen/lycéenne, commissaire d'exposition, commissaire aux comptes, commissaire-priseur, juge de touche, juge-arbitre, envoyé spécial permanent, cadre ferroviaire, consœur, confrère, informaticien/informaticienne, trader, banquier/banquière, gérant/gérante, propriétaire, vendeur/vendeuse, producteur/productrice, éditeur/éditrice, galeriste, collectionneur/collectionneuse, lanceur/lanceuse d'alerte, oligarque, président/présidente du jury, président/présidente du directoire, président/présidente du club, ministre du culte, ambassadeur/ambassadrice de la marque, chef/cheffe d'antenne, chef/cheffe de service, chef/cheffe de projet, chef/cheffe d'atelier`,
    contrary: `
acteur/actrice, comédien/comédienne, humoriste, chanteur/chanteuse, rappeur/rappeuse, musicien/musicienne, pianiste, compositeur/compositrice, chef/cheffe d'orchestre, danseur/danseuse, réalisateur/réalisatrice, cinéaste, metteur/metteuse en scène, mannequin, styliste, créateur/créatrice, peintre, sculpteur/sculptrice, artiste, footballeur/footballeuse, joueur/joueuse, attaquant/attaquante, défenseur/défenseuse, milieu de terrain, gardien/gardienne de but, buteur/buteuse, ailier, demi de mêlée, pilier, rugbyman, basketteur/basketteuse, handballeur/handballeuse, tennisman, tenniswoman, joueur/joueuse de tennis, cycliste, coureur/coureuse, nageur/nageuse, athlète, sprinteur/sprinteuse, skieur/skieuse, boxeur/boxeuse, judoka, entraîneur/entraîneuse, sélectionneur/sélectionneuse, coach, arbitre, pilote de ligne, champion/championne, cuisinier/cuisinière, chef étoilé, chef cuisinier, suspect/suspecte, tireur/tireuse, assaillant/assaillante, meurtrier/meurtrière, tueur/tueuse, agresseur/agresseuse, terroriste, djihadiste, détenu/détenue, accusé/accusée, prévenu/prévenue, victime, lauréat/lauréate`,
    relative: `
épouse, époux, femme, mari, fils, fille, père de famille, mère, mère de famille, frère, sœur, frère aîné, demi-frère, demi-sœur, beau-frère, belle-sœur, beau-père, belle-mère, beau-fils, belle-fille, cousin/cousine, oncle, tante, neveu/nièce, grand-père, grand-mère, veuve, veuf, compagnon/compagne, conjoint/conjointe, fiancé/fiancée, ex-femme, ex-mari, ami/amie, petite amie, petit ami, première dame`,
    honorific: `M., Mme, Mlle, MM., Mmes, monsieur, madame, mademoiselle, messieurs, mesdames, Dr, Pr, sir, lord, lady, dame, don, mr, mrs, ms, ayatollah, cheikh, hon., honorable, prince/princesse, duc/duchesse, comte/comtesse, baron/baronne, vicomte/vicomtesse, marquis/marquise`,
    adherent: `
socialiste, communiste, écologiste, écolo, insoumis/insoumise, républicain/républicaine, démocrate, macroniste, mélenchoniste, lepéniste, frontiste, centriste, travailliste, conservateur/conservatrice, tory, libéral/libérale, libéral-démocrate, caquiste, péquiste, adéquiste, bloquiste, néodémocrate, néo-démocrate, solidaire, trumpiste, social-démocrate, chrétien-démocrate, marcheur/marcheuse, sarkozyste, chiraquien/chiraquienne, nationaliste, indépendantiste, souverainiste, Vert/Verte, UMP, LR, PS, RN, FN, PCF, LREM, LFI, EELV, MoDem, UDI, travailliste/travailliste, député/députée non-inscrit/non-inscrite, macronien/macronienne, zemmouriste, filloniste, hollandais de gauche`,
  },
  titleCase: false,
  envoys: `ambassadeur/ambassadrice, consul/consule, consul/consule général/générale, chargé/chargée d'affaires, représentant/représentante permanent/permanente, envoyé/envoyée spécial/spéciale, envoyé/envoyée, émissaire, représentant/représentante spécial/spéciale, négociateur/négociatrice en chef, négociateur/négociatrice, attaché/attachée militaire`,
  pluralTitles: 'MM., Mmes, messieurs, mesdames',
  titleCountries:
    "eurodéputé/eurodéputée=EU, député/députée européen/européenne=EU, commissaire européen/européenne=EU, garde des Sceaux=FR, Défenseur/Défenseure des droits=FR, locataire de l'Élysée=FR, locataire de Matignon=FR, locataire de Bercy=FR, sous-préfet/sous-préfète=FR, préfet/préfète de police=FR, conseiller/conseillère fédéral/fédérale=CH, conseiller/conseillère aux États=CH, vérificateur/vérificatrice général/générale=CA, protecteur/protectrice du citoyen=CA, mairesse=CA, lieutenant-gouverneur/lieutenante-gouverneure=CA, bourgmestre=BE, échevin/échevine=BE, taoiseach=IE, locataire de la Maison Blanche=US, patron du Pentagone=US, maître du Kremlin=RU, guide suprême=IR, shérif=US, pape=VA, souverain pontife=VA, congressiste=US",
  feminine:
    'Mme Mlle Mmes madame mademoiselle mesdames lady dame femme fille mère sœur épouse tante veuve princesse ms mrs mairesse reine',
  masculine:
    'M. MM. monsieur messieurs sir lord mr époux mari fils père frère oncle homme pape veuf prince',
  plurals: [
    ['al', 'aux'],
    ['eau', 'eaux'],
    ['eu', 'eux'],
    ['s', 's'],
    ['x', 'x'],
    ['.', '.'],
    ['', 's'],
  ],
  pluralOfAllWords: true,
  nounsBeforeHead: false,
  connectors: "de du des d' d’ à au aux en pour chargé chargée chargés près auprès sous chez dans",
  genitives: "de du des d' d’",
  strictConnectors: 'dans',
  contractions: 'du au des aux',
  ambiguousTitles:
    'juge, élu, élue, accusé, accusée, prévenu, prévenue, critique, guide, cadre, chargé, chargée, champion, championne, figure, délégué, déléguée, adjoint, adjointe, responsable, membre, expert, experte, commerçant, militant, militante, général, générale, commandant, habitant, résident, dirigeant, détenu, détenue, suspect, suspecte, républicain, républicaine, démocrate, conservateur, libéral, libérale, solidaire, socialiste, communiste, nationaliste, dame, don, lieutenant, client, pilote, chef, principal, maître, père, analyste, plume, agent, prince, ami, amie, femme, conseiller, souverain, souveraine',
  contextualTitles:
    'directeur/directrice général/générale, directeur/directrice, secrétaire général/générale, secrétaire général/générale adjoint/adjointe, secrétaire national/nationale, conseiller/conseillère, délégué/déléguée général/générale, coordinateur/coordinatrice, vice-directeur/vice-directrice, directeur/directrice adjoint/adjointe, directeur/directrice de campagne, inspecteur/inspectrice, chargé/chargée de mission',
  suffixes: 'compatible compatibles',
  pluralArticles: 'les des aux ces',
  presidents: 'président vice-président coprésident',
  cabinets: 'gouvernement administration exécutif',
  placeNouns:
    'comté ville commune village région province district canton département quartier île port vallée forêt hameau bourg municipalité paroisse baie golfe lac mont col cap aéroport gare',
  leads:
    'dirige dirigeait préside présidait commande commandait pilote pilotait dirigera présidera représente représentait conduit conduisait gouverne gouvernait occupe',
  roles: 'comme',
  examples: 'dont comme notamment tels telles que : (',
  certain: 'un une certain certaine dénommé dénommée nommé nommée nom',
  articles:
    "le la les l' l’ un une des son sa ses leur leurs notre nos votre vos ce cet cette ces cher chère",
  definiteArticles: "le la l' l’ ce cet cette",
  conjunctions: 'et & ou',
  premodifiers:
    'vice nouveau nouvel nouvelle futur future actuel actuelle jeune toute très tout influent influente puissant puissante même seul seule vrai fidèle principal principale grand grande haut haute éphémère actuels éternel éternelle autre second deuxième troisième plus célèbre controversé controversée emblématique bouillant bouillante inamovible richissime homologue',
  postmodifiers: `
adjoint adjointe adjoints délégué déléguée délégués général générale sortant sortante chargé chargée fédéral fédérale régional régionale départemental départementale municipal municipale national nationale local locale provincial provinciale
honoraire suppléant suppléante élu élue intérimaire actuel actuelle délégués permanent permanente spécial spéciale principal principale suprême héritier héritière réélu réélue démissionnaire déchu déchue décédé décédée défunt
divers droite gauche extrême extrême-droite extrême-gauche centre ultraconservateur ultranationaliste social-démocrate vert verte verts non-inscrit non-inscrite apparenté apparentée indépendant indépendante populiste nationaliste prorusse pro-russe proeuropéen européen européenne
social sociale diplomatique politique économique militaire civil civile judiciaire parlementaire présidentiel présidentielle gouvernemental gouvernementale constitutionnel constitutionnelle
intérieure étrangères publics public publique sociales sociaux rurale numérique énergétique écologique solidaire industrielle alimentaire supérieur extérieur extérieure communiste socialiste conjoint conjointe technique scientifique
Renaissance Horizons modem ex-LR LR PS RN LFI UMP EELV UDI PCF LREM FN DVD DVG`,
  adjectiveEndings: [
    'ique',
    'iques',
    'iste',
    'istes',
    'aire',
    'aires',
    'ale',
    'ales',
    'elle',
    'elles',
    'ienne',
    'iennes',
    'aise',
    'aises',
    'oise',
    'oises',
    'aine',
    'aines',
    'ive',
    'ives',
    'eux',
    'euse',
    'able',
    'ibles',
    'ible',
    'ien',
    'ais',
    'ois',
    'ain',
    'ins',
  ],
  former:
    'ancien ancienne anciens anciennes ex ex- feu feue défunt défunte ex-président éphémère tout-premier alors ci-devant',
  formerPrefixes: ['ex-', 'ex‑'],
  copulas:
    "est était sera fut serait a été avait avait-il ont sont étaient devenu devenue devient devint deviendra nommé nommée élu élue réélu réélue désigné désignée promu promue nouvellement alors aussi également actuellement aujourd'hui désormais ancien redevenu redevenue reste demeure resté restée lui-même elle-même par ailleurs dès récemment investi investie",
  stops: `
le la les l' un une des du de d' au aux à en dans par pour sur sous avec sans chez vers entre contre depuis pendant après avant selon dès jusque malgré parmi sauf hors outre via voilà voici durant suivant d’après
et ou mais donc or ni car si que qui quoi dont où quand comme lorsque puisque quoique tandis afin alors ainsi aussi aussitôt autant
je tu il elle on nous vous ils elles me te se lui leur leurs y ce cet cette ces cela ça ceci celui celle ceux celles mon ma mes ton ta tes son sa ses notre nos votre vos quel quelle quels quelles lequel laquelle lesquels lesquelles
tout toute tous toutes chaque quelque quelques plusieurs certain certaine certains certaines aucun aucune autre autres même mêmes tel telle tels telles nul rien personne chacun chacune
est sont était étaient sera seront serait seraient fut furent a ont avait avaient aura auront aurait auraient eu été être avoir fait font faisait doit doivent devait peut peuvent pouvait pourrait veut veulent va vont allait vient viennent
ne n' pas plus moins très trop peu beaucoup bien mal mieux encore déjà toujours jamais souvent parfois ici là hier aujourd'hui demain maintenant ensuite puis enfin finalement cependant pourtant toutefois néanmoins certes surtout notamment environ presque seulement près loin tôt tard soudain désormais bientôt ailleurs lors non oui
un deux trois quatre cinq six sept huit neuf dix onze douze vingt trente quarante cinquante cent mille premier première deuxième
interrogé interrogée invité invitée contacté contactée face quant grâce suite pourquoi comment combien reste seul seule depuis née né âgé âgée dénonçant saluant estimant rappelant précisant ajoutant évoquant c' s' m' t' j' qu' jusqu' lorsqu' puisqu' quoiqu'
cette nouveau nouvelle nouveaux nouvelles grand grande petit petite bon bonne jeune jeunes vieux vieille dernier dernière prochain prochaine
tribune vidéo direct exclusif enquête reportage entretien interview portrait analyse récit info actualité infographie carte photos lire voir écouter mis publié source crédit article abonnés
dire dit disent disait déclare déclaré affirme affirmé assure assuré explique expliqué annonce annoncé ajoute ajouté estime estimé indique indiqué précise précisé rencontre rencontré accuse reçoit salue appelle demande répond souhaite critique dénonce confirme dévoile présente promet lance prend met donne rend part arrive vise tente`,
  calendar:
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche noël pâques toussaint ramadan pentecôte ascension',
  speech: `dit déclare déclaré affirme affirmé assure assuré explique expliqué annonce annoncé ajoute ajouté estime estimé indique indiqué précise précisé souligne souligné rappelle rappelé raconte raconté confie confié témoigne témoigné lance lancé répond répondu reconnaît reconnu dénonce dénoncé regrette regretté poursuit poursuivi commente commenté résume résumé insiste insisté abonde tonne martèle plaide analyse détaille juge déplore déploré prévient prévenu confirme confirmé note observe constate avance relève soupire sourit selon disait expliquait racontait affirmait déclarait interroge demande conclut s'indigne s'inquiète s'étonne s'emporte réagit tweeté écrit`,
  ages: 'ans an âgé âgée agé agee de',
  namedBefore: `
rue avenue boulevard place square quai allée impasse chemin route pont stade lycée collège école université hôpital clinique aéroport gare station musée théâtre fondation institut centre prix loi lois amendement affaire affaires plan traité accord accords cathédrale église basilique notre-dame résidence bibliothèque médiathèque gymnase complexe salle parc jardin caserne porte-avions frégate ouragan tempête cyclone typhon barrage opération mont cap île lac fleuve canal cité quartier tour trophée coupe tournoi challenge méthode doctrine rapport hôtel restaurant bar café marque galerie espace ferme port pic col vallée saint sainte ligne`,
  labels:
    'parti mouvement association collectif coalition ong syndicat navire bateau paquebot chalutier club équipe opérateur agence chaîne quotidien journal magazine hebdomadaire site réseau application plateforme logiciel formation ligue groupe cabinet commission comité maison société entreprise laboratoires laboratoire constructeur géant milice organisation compagnie réseau banque enseigne start-up startup fonds think-tank institut éditeur label festival programme projet dispositif',
  namedAfter:
    'street avenue airport stadium university hospital institute center centre foundation bridge hall college school prize award inc corp ltd group company park arena act law circus',
  publicBodies: `
gouvernement, exécutif, ministère, ministères, État, état-major, présidence, République, royaume, parlement, assemblée, Assemblée nationale, Sénat, Congrès=US, Chambre des représentants=US, Chambre des communes, Chambre des députés, Chambre des lords=GB, Cour suprême, cour, cour d'appel, cour d'assises, cour de cassation=FR, Cour des comptes=FR, Conseil constitutionnel=FR, Conseil d'État, conseil municipal, conseil départemental, conseil régional, conseil général, conseil de Paris=FR, conseil national de transition, conseil supérieur de la magistrature, Conseil de la magistrature, Conseil canadien de la magistrature=CA, Conseil européen=EU, conseil fédéral=CH, Conseil de l'Europe=EU, conseil scientifique, Conseil d'orientation des retraites=FR, conseil, tribunal, tribunal judiciaire=FR, tribunal correctionnel, tribunal administratif=FR, tribunal de police, parquet, parquet national financier=FR, parquet national antiterroriste=FR, parquet fédéral, chambre régionale des comptes=FR,
police, police nationale, police judiciaire, police aux frontières, sécurité publique, sécurité routière, sûreté nationale, renseignement territorial, police technique et scientifique, préfecture de police=FR, gendarmerie, gendarmerie nationale, armée, armée de terre, armée de l'air, marine, marine nationale=FR, forces armées, forces de l'ordre, défense, pompiers, sapeurs-pompiers, marins-pompiers, brigade des sapeurs-pompiers de Paris=FR, sécurité civile, protection civile, garde nationale, garde-côtes, garde côtière, garde républicaine, gardiens de la révolution=IR, douane, douanes, administration pénitentiaire, services secrets, services de renseignement, renseignement, renseignements, renseignement intérieur, renseignement militaire, contre-espionnage, sécurité intérieure, sécurité nationale, sûreté, préfecture, préfecture de région, mairie, mairies, ville, hôtel de ville, commune, municipalité, municipalités, arrondissement, métropole, agglomération, communauté de communes, communauté d'agglomération, département, région, régions, province, canton, comté, district, collectivité, intercommunalité, circonscription, rectorat, académie de Paris, académie de Versailles, académie de Créteil, académie de Lille,
Élysée=FR, palais de l'Élysée=FR, Matignon=FR, Bercy=FR, Quai d'Orsay=FR, place Beauvau=FR, Beauvau=FR, palais Bourbon=FR, hôtel de Lassay=FR, Banque de France=FR, Banque centrale, Banque centrale européenne=EU, Réserve fédérale=US, Fed=US, Trésor, banque d'Angleterre=GB, banque nationale, Caisse des dépôts=FR, Assurance maladie=FR, Pôle emploi=FR, France Travail=FR, Inspection générale de la police nationale=FR, Inspection générale, Haute Autorité de santé=FR, Haute Autorité, Autorité, Autorité de sûreté nucléaire=FR, autorités, Agence régionale de santé=FR, Agence nationale, agence nationale de sécurité, Agence spatiale européenne=EU, Agence internationale de l'énergie=UN, Agence internationale de l'énergie atomique=UN, agence fédérale, Direction générale, direction générale de la police nationale=FR, direction générale de la santé=FR, Santé publique France=FR, Météo-France=FR, Météo France=FR, Météo Vigilance=FR, Bison Futé=FR, Sécurité routière=FR, Office français de la biodiversité=FR, office, observatoire national, Haut Conseil pour le climat=FR, Haut-Commissariat=UN, haut-commissariat au plan=FR, Secrétariat général, commission, commission d'enquête, commission des finances, commission des lois, commission des affaires sociales, commission électorale, Commission européenne=EU, Parlement européen=EU, délégation, mission, mission d'information, groupe parlementaire, groupe socialiste, groupe écologiste, groupe communiste, groupe de la France insoumise=FR, groupe Rassemblement national=FR, intergroupe, majorité, majorité présidentielle, opposition, parti, partis, députés, députés européens, sénateurs, élus, élus locaux, liste, mouvement présidentiel, camp présidentiel, junte, régime, transition, diplomatie, justice, magistrature, chancellerie, ambassade, consulat, Maison-Blanche=US, Maison Blanche=US, département d'État=US, département de la Justice=US, département américain=US, département de la Défense=US, Capitole=US, Pentagone=US, Kremlin=RU, Downing Street=GB, Scotland Yard=GB, Saint-Siège=VA, Vatican=VA, curie=VA, Kirya=IL, Agence de sécurité sanitaire=FR, cabinet du ministre, cabinet de la ministre, cabinet du premier ministre, cabinet du maire, cabinet présidentiel, législatives, présidentielle, élection présidentielle, élections législatives, municipales, élections municipales, élections européennes, européennes, régionales, sénatoriales, Palais fédéral=CH, Sûreté du Québec=CA, Gendarmerie royale du Canada=CA, Service de police, Agence du revenu du Canada=CA, Revenu Québec=CA, Hydro-Québec=CA, Santé Québec=CA, Cour de l'impôt=CA, Assemblée nationale du Québec=CA, Union africaine=UN, Cédéao=UN, CEDEAO=UN, Ligue arabe=UN, OSCE=UN, G20=UN, Hamas=PS, Hezbollah=LB, Fatah=PS, OLP=PS, talibans=AF, Front Polisario=EH, Croissant-Rouge turc=TR`,
  privateBodies: `
syndicat, syndicats, intersyndicale, CFDT, CGT, FO, Force ouvrière, CFTC, CFE-CGC, Unsa, UNSA, SUD, SUD-Rail, Solidaires, FSU, Snes-FSU, SNUipp, FNSEA, Coordination rurale, Confédération paysanne, Jeunes agriculteurs, Medef, CPME, U2P, Alliance Police nationale, Alliance police, Unité SGP Police, Unité SGP, Synergie-Officiers, SCSI-CFDT, UNSA Police, syndicat de la magistrature, Union syndicale des magistrats, FSPF, SNPL, CSN, FTQ, CSQ, FIQ, Unifor, SCFP, Verdi, IG Metall, AFL-CIO, association, associations, collectif, ONG, fédération, confédération, fondation, club, équipe, équipe nationale, équipe de France, sélection, entreprise, entreprises, société, compagnie, multinationale, start-up, startup, université, universités, institut, Institut Montaigne, Fondation Jean-Jaurès, école, lycée, collège, hôpital, CHU, CHUM, clinique, cabinet d'avocats, cabinet de conseil, cabinet, banque, chambre de commerce, ordre des médecins, conseil de l'ordre, Conseil national des barreaux, barreau, ligue, Ligue des droits de l'Homme, Ligue 1, fédération française, comité d'organisation, comité olympique, CIO, laboratoire, think tank, Amnesty International, Amnesty, Greenpeace, Croix-Rouge, Médecins sans frontières, MSF, Oxfam, WWF, Human Rights Watch, Reporters sans frontières, RSF, Secours populaire, Secours catholique, Restos du cœur, Fondation Abbé-Pierre, UFC-Que Choisir, 60 Millions de consommateurs, Familles rurales, chaîne, journal, quotidien, hebdomadaire, magazine, rédaction, revue, radio, agence de presse, AFP, Reuters, Associated Press, Le Monde, Le Figaro, Libération, Mediapart, France Inter, Franceinfo, franceinfo, RTL, RMC, BFMTV, BFM, CNews, Europe 1, TF1, LCI, France 2, France 3, M6, CNN, Fox News, BBC, New York Times, Washington Post, Wall Street Journal, Guardian, Financial Times, Paris Match, Le Point, L'Express, Bloomberg, usine, restaurant, boutique, supermarché, musée, théâtre, festival, cinémathèque, filiale, maison de couture, église, mosquée, grande mosquée, diocèse, paroisse, synagogue, conférence des évêques, FIFA, Fifa, UEFA, FFF, LFP, PSG, OM, OL, Real Madrid, FC Barcelone, Bayern Munich, Manchester United, Juventus, Roland-Garros, Tour de France, TotalEnergies, Total, EDF, Engie, Renault, Stellantis, Peugeot, Airbus, Boeing, Air France, SNCF, RATP, LVMH, Kering, L'Oréal, Danone, Carrefour, Leclerc, Auchan, Orange, SFR, Bouygues, Free, Vivendi, Bolloré, BNP Paribas, Société générale, Crédit agricole, Axa, Sanofi, Pfizer, Moderna, Michelin, Safran, Thales, Dassault, Veolia, Suez, Google, Apple, Facebook, Meta, Amazon, Microsoft, Twitter, X, TikTok, OpenAI, Tesla, SpaceX, Ford, General Motors, Toyota, Volkswagen, Mercedes, BMW, Uber, Netflix, Disney, KPMG, McKinsey, Deloitte, Goldman Sachs, JPMorgan, Deutsche Bank, Credit Suisse, UBS, Nestlé, Novartis, Roche, Huawei, Samsung, Sony, Gazprom, Rosneft, Wagner, groupe Wagner, milice Wagner, Al-Qaïda, État islamique, Daech, Notre-Dame, Dernière Rénovation, Extinction Rebellion, Les Soulèvements de la Terre, SOS Racisme, LICRA, Crif, CRIF, Observatoire, centre de recherche, CNRS, EHESS, Ifri, Iris, Sciences Po, Sciences-Po, HEC, Sorbonne, IFOP, Ifop, Ipsos, Elabe, Harris Interactive, OpinionWay, Odoxa, Kantar, comité, mutuelle, coopérative, festival de Cannes, académie des sciences, Académie française, union locale, union départementale, UNEF, Unef, Fage, FCPE, Peep`,
  parties: `
La France insoumise=FR, France insoumise=FR, LFI=FR, LFI-Nupes=FR, Nupes=FR, Nouveau Front populaire=FR, NFP=FR, Rassemblement national=FR, RN=FR, Front national=FR, Front de gauche=FR, Parti communiste réunionnais=FR, Parti radical de gauche=FR, FN=FR, Les Républicains=FR, LR=FR, UMP=FR, RPR=FR, UDF=FR, Parti socialiste=FR, PS=FR, Place publique=FR, Renaissance=FR, La République en marche=FR, LREM=FR, LaREM=FR, En marche=FR, MoDem=FR, Modem=FR, Horizons=FR, UDI=FR, Agir=FR, EELV=FR, Europe Écologie-Les Verts=FR, Europe Écologie=FR, Les Écologistes=FR, Les Verts, Verts, PCF=FR, Parti communiste, Parti communiste français=FR, Reconquête=FR, NPA=FR, Lutte ouvrière=FR, LO=FR, Debout la France=FR, DLF=FR, PRG=FR, Parti radical=FR, Parti de gauche=FR, Génération.s=FR, Les Patriotes=FR, UPR=FR, Résistons=FR, DVD=FR, DVG=FR, DVC=FR, UDR=FR, divers droite=FR, divers gauche=FR, Ensemble=FR, Liot=FR, GDR=FR, Les Centristes=FR,
Parti libéral, Parti libéral du Québec=CA, PLQ=CA, Parti québécois=CA, PQ=CA, Coalition avenir Québec=CA, CAQ=CA, Québec solidaire=CA, QS=CA, Bloc québécois=CA, Parti conservateur, Parti conservateur du Canada=CA, Parti conservateur du Québec=CA, NPD=CA, Nouveau Parti démocratique=CA, Action démocratique du Québec=CA, ADQ=CA, Parti travailliste, Labour=GB, Parti démocrate, Parti républicain=US, tories=GB, libéraux-démocrates=GB, Liberal Democrats=GB, Reform UK=GB, UKIP=GB, Sinn Féin=IE, SNP=GB, DUP=GB, CDU=DE, CSU=DE, SPD=DE, FDP=DE, AfD=DE, Die Linke=DE, Grünen=DE, BSW=DE, Parti populaire, PP=ES, PSOE=ES, Podemos=ES, Sumar=ES, Vox=ES, Ciudadanos=ES, ERC=ES, Junts=ES, Lega=IT, Ligue du Nord=IT, Fratelli d'Italia=IT, Frères d'Italie=IT, Forza Italia=IT, Mouvement 5 étoiles=IT, M5S=IT, Parti démocrate italien=IT, UDC=CH, PLR=CH, Le Centre=CH, Vert'libéraux=CH, MR=BE, cdH=BE, Les Engagés=BE, Ecolo=BE, N-VA=BE, Vlaams Belang=BE, PTB=BE, DéFI=BE, FPÖ=AT, ÖVP=AT, SPÖ=AT, Fidesz=HU, PiS=PL, Droit et justice=PL, Plateforme civique=PL, AKP=TR, CHP=TR, HDP=TR, Likoud=IL, Russie unie=RU, Syriza=GR, Nouvelle Démocratie=GR, Pastef=SN, UFDG=GN, RPG=GN, PDCI=CI, RHDP=CI, FPI=CI, Ennahdha=TN, Ennahda=TN, Nidaa Tounes=TN, FLN=DZ, PJD=MA, Istiqlal=MA, RNI=MA, PT=BR, Parti des travailleurs=BR, Parti communiste chinois=CN, PCC=CN, Congrès national africain=ZA, ANC=ZA, BJP=IN, parti pirate, Union chrétienne-démocrate=DE, sociaux-démocrates, conservateurs, travaillistes, républicains, démocrates, socialistes, écologistes, insoumis, communistes, centristes, libéraux, macronistes, alliance de gauche, extrême droite, extrême gauche, ultradroite`,
  partyTags:
    'renaissance horizons ensemble lr ps rn lfi pcf udi eelv modem lrem sans dvg dvd dvc écologiste socialiste républicain démocrate libéral conservateur travailliste caq pq plq qs',
  countries,
  home: 'FR',
  particles: "von van der den ter ten bin ben ibn al el ould zu di da dos do del della d'",
  doubtfulParticles: "de du des la le les d' d’ l' l’ e y",
  relatives: 'qui dont',
};
