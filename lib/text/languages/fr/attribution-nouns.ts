import { phrases, words } from '../words';

/** French nouns by the kind of source they name. Own compilation. */
export const nouns = {
  document: words(`
    rapport rapports étude études enquête enquêtes sondage sondages texte textes loi lois projet décret
    décrets arrêté arrêtés article articles document documents note câble lettre courrier communiqué
    message tweet publication publications livre avis jugement ordonnance arrêt règlement directive
    constitution code charte traité accord convention contrat circulaire amendement proposition résolution
    baromètre bilan étude données chiffres statistiques images vidéo vidéos photos enregistrement
    plainte dossier mandat acte procès-verbal lettre mail courriel manifeste déclaration tribune notice
    journal quotidien magazine hebdomadaire mensuel média médias site presse dépêche revue
    informations calculs estimations projections décompte comptage comparaison comparaisons analyses dispositions
    amendements rapports cohorte cohortes chapitre mémoires images photo simulation simulations classement indice recensement
    procédure disposition mesure programme formulaire affiche panneau banderole inscription
  `),
  organization: words(`
    police gendarmerie parquet tribunal cour ministère gouvernement exécutif administration mairie préfecture
    commune municipalité ville région département état conseil assemblée sénat parlement commission comité
    agence autorité autorités office institut institution institutions observatoire association associations
    fédération confédération syndicat syndicats intersyndicale parti partis opposition oppositions
    majorité gauche droite extrême-droite coalition alliance mouvement groupe groupes collectif entreprise entreprises
    société sociétés compagnie compagnies constructeur constructeurs fabricant groupe géant banque banques
    organisation organisations ong ligue union fondation club chaîne radio télévision rédaction
    université école hôpital armée état-major forces diplomatie chancellerie ambassade présidence
    palais élysée matignon bercy beauvau kremlin vatican secrétariat direction service services
    renseignement renseignements pompiers sapeurs-pompiers secours procureurs justice régulateur gendarme
    cabinet studio plateforme marque équipementier pays nation nations communauté diocèse église
    fisc douanes hamas hezbollah talibans djihadistes milice rébellion junte régime famille
    patronat medef cgt cfdt fo onu otan oms ue fmi bce cnil insee afp reuters sncf ratp edf
    start-up startup éditeur exploitant opérateur avionneur assureur distributeur enseigne
    procuration métropole agglomération collectivité académie rectorat censeur bureau délégation
    députés sénateurs parlementaires organisateurs syndicalistes
    chambre défense accusation ministres gilets mission consortium laboratoire centre fonds
  `),
  role: words(`
    président présidente ministre ministres premier première secrétaire maire député députée sénateur
    sénatrice élu élue préfet préfète procureur procureure juge avocat avocate magistrat magistrate
    chef cheffe directeur directrice patron patronne dirigeant dirigeante leader responsable coordinateur coordinatrice
    roi reine prince princesse pape évêque archevêque imam général colonel capitaine commandant lieutenant
    amiral commissaire ambassadeur ambassadrice diplomate conseiller conseillère candidat candidate chancelier chancelière
    gouverneur gouverneure vice-président vice-présidente vice-premier délégué déléguée représentant représentante
    rapporteur rapporteure trésorier économiste analyste expert experte spécialiste chercheur chercheuse professeur
    professeure historien historienne sociologue politologue médecin docteur infirmière infirmier
    journaliste écrivain auteur auteure autrice acteur actrice chanteur chanteuse réalisateur réalisatrice
    comédien comédienne joueur joueuse entraîneur sélectionneur capitaine athlète champion championne
    militant militante manifestant manifestante étudiant étudiante témoin victime suspect suspecte accusé accusée
    père mère frère sœur fils fille mari femme épouse époux compagne compagnon veuve voisin voisine ami amie
    homme habitante habitant riverain client cliente propriétaire gérant gérante commerçant agriculteur agricultrice
    fondateur fondatrice cofondateur cofondatrice pdg dg milliardaire entrepreneur consultant consultante
    policier policière gendarme pompier pilote soldat officier haut fonctionnaire shérif adjoint adjointe
    républicain démocrate socialiste écologiste centriste eurodéputé eurodéputée numéro intéressé intéressée
    animateur animatrice présentateur présentatrice humoriste star vedette quinquagénaire trentenaire
    quadragénaire septuagénaire sexagénaire adolescent adolescente enseignant enseignante prêtre
    syndicaliste négociateur négociatrice dirigeante médiateur défenseur défenseure garde climatologue virologue
    épidémiologiste toxicologue artisan artisane boucher boulanger boulangère chauffeur routier berger éleveur éleveuse
    restaurateur restauratrice coiffeur coiffeuse mécanicien électricien maçon facteur cheminot infirmières vigneron viticulteur maraîcher
    dictateur despote lobbyiste lycéen lycéenne collégien locataire riveraine touriste bénévole source agent cadre ouvrier salarié salariée employé employée retraité retraitée
  `),
  group: words(`
    sources source experts spécialistes analystes observateurs économistes chercheurs scientifiques
    élus députés sénateurs parlementaires responsables dirigeants diplomates officiels fonctionnaires
    militants manifestants habitants riverains voisins témoins proches entourage participants
    collègues avocats magistrats juges enquêteurs policiers gendarmes agents sauveteurs médecins soignants
    étudiants enseignants parents salariés employés agriculteurs commerçants pêcheurs opposants
    défenseurs partisans détracteurs critiques fans internautes utilisateurs journalistes
    personnes gens passants clients automobilistes victimes rescapés survivants professionnels
    acteurs syndicalistes cadres conseillers ministres historiens politologues sociologues
    participant connaisseur convive proche familier interlocuteur interlocuteurs
    certains plusieurs beaucoup autres uns hommes femmes jeunes associations locales
    indiscrétions rumeurs bruits
  `),
  spokesperson: words(`porte-parole porte-paroles porte-voix`),
} as const;

export const metonyms =
  phrases(`Paris, Moscou, Washington, Pékin, Londres, Berlin, Bruxelles, Kiev, Kyiv,
  Téhéran, Tel-Aviv, Jérusalem, Rome, Madrid, Ankara, Alger, Rabat, Tokyo, Séoul, Pyongyang, New Delhi,
  Ottawa, Québec, Damas, Bagdad, Ryad, Riyad, Le Caire, Genève, Berne, Varsovie, Budapest, Vienne, Athènes,
  Lisbonne, Strasbourg, Bercy, Beauvau, Matignon, Élysée, Elysée, Kremlin, Quai d'Orsay, Place Vendôme,
  Maison-Blanche, Maison Blanche, Pentagone, Downing Street, Vatican, Capitole, Union européenne,
  États-Unis, Etats-Unis, Royaume-Uni, Angleterre, Écosse, Palais-Bourbon, Grenelle, Wall Street,
  Silicon Valley, Union africaine, Nations unies, Conakry, Dakar, Bamako, Ouagadougou, Niamey, Abidjan`);
