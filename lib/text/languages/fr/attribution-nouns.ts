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
    audit audits expertise expertises diagnostic mémo mémorandum motion pétition biographie
    autobiographie documentaire reportage émission podcast éditorial entretien déposition compte-rendu
    bulletin plan réforme budget protocole verdict réquisitoire autopsie relevés prévisions indicateur
    indicateurs palmarès registre tract textos messages calendrier manuel guide brochure
    encyclique préambule annexe alinéa moratoire embargo
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
    centrale formation firme multinationale filiale holding conglomérat mutuelle fournisseur
    énergéticien gestionnaire bailleur promoteur aéroport festival musée théâtre opéra lycée collège
    crèche ehpad clinique chu urssaf trésor douane garde-côtes marine brigade unité commissariat sûreté
    antiterrorisme pnf pnat juridiction ordre congrès douma knesset bundestag conférence primature
    consulat croix-rouge unicef unesco hcr oit ocde aie aiea omc opep bei fed fbi cia
    nsa dgsi dgse dgccrf arcom arcep amf anses ansm has cnam cnaf unédic dares drees ademe enedis rte
    écologistes socialistes communistes républicains insoumis centristes macronistes travaillistes
    conservateurs démocrates libéraux nationalistes indépendantistes séparatistes rebelles insurgés
    putschistes verts patrons pilotes cheminots routiers taxis buralistes notaires pharmaciens
    plateformes industriels assureurs opérateurs bailleurs distributeurs laboratoires fabricants
    armateurs garde-frontières
  `),
  role: words(`
    président présidente ministre ministres secrétaire maire député députée sénateur
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
    administrateur administratrice attaché attachée bâtonnier bâtonnière bourgmestre brigadier cardinal
    chirurgien chirurgienne concepteur conservateur conservatrice constitutionnaliste criminologue curé
    dentiste dessinateur dessinatrice édile éditorialiste géographe géologue géopolitologue glaciologue
    hydrologue ingénieur ingénieure inspecteur inspectrice instituteur institutrice juriste libraire
    maîtresse météorologue neurologue notaire océanographe oncologue pasteur pédiatre pharmacien
    pharmacienne philosophe photographe plaignant plaignante politicien politicienne prévenu prévenue
    principal producteur productrice proviseur proviseure psychiatre psychologue rabbin rappeur rappeuse
    recteur rectrice réfugié réfugiée romancier romancière scientifique sismologue serveur serveuse
    statisticien statisticienne stratège superviseur traducteur traductrice urbaniste urgentiste
    vétérinaire volcanologue zoologue octogénaire nonagénaire astronaute astronome biologiste botaniste
    chimiste physicien physicienne mathématicien mathématicienne généticien généticienne immunologue
    infectiologue cardiologue anthropologue archéologue ethnologue linguiste théologien théologienne
    cinéaste compositeur compositrice chorégraphe danseur danseuse peintre sculpteur styliste cuisinier
    cuisinière pêcheur pêcheuse marin navigateur navigatrice skipper cycliste coureur coureuse nageur
    nageuse footballeur footballeuse arbitre attaquant attaquante gardien gardienne buteur buteuse
    homologue prédécesseur successeur successeure rival rivale adversaire allié alliée émissaire envoyé
    envoyée opposant opposante dissident dissidente activiste émir sultan ayatollah monarque souverain
    souveraine duc duchesse héritier héritière dauphin maraîchère apiculteur apicultrice céréalier
    céréalière horticulteur ostréiculteur sylviculteur arboriculteur aviculteur tenancier tenancière
    hôtelier hôtelière traiteur pâtissier pâtissière fleuriste caissier caissière livreur livreuse
    conducteur conductrice machiniste aiguilleur steward hôtesse aide-soignant aide-soignante sage-femme
    ambulancier ambulancière auxiliaire éducateur éducatrice assistant assistante stagiaire apprenti
    apprentie doctorant doctorante maître universitaire directeur-adjoint sous-préfet sous-préfète
    vice-amiral maréchal sergent caporal adjudant major gradé détenu détenue rescapé rescapée
    survivant survivante otage passager passagère automobiliste motard cavalier randonneur
    randonneuse alpiniste guide moniteur monitrice sauveteur plongeur plongeuse chasseur chasseuse oncle
    tante cousin cousine neveu nièce grand-père grand-mère beau-père belle-mère beau-frère belle-sœur
    gendre ex-mari ex-femme ex-compagne ex-compagnon parrain marraine copain copine collègue camarade
    supporter supportrice fan garçon jeune quidam passant passante acheteur acheteuse vendeur vendeuse
    promoteur investisseur investisseuse trader banquier banquière comptable actionnaire associé
    associée repreneur armateur éditeur éditrice correspondant correspondante reporter chroniqueur
    chroniqueuse blogueur blogueuse influenceur influenceuse youtubeur youtubeuse streameur
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
    indiscrétions
    riveraines habitantes voisines passagers réfugiés migrants exilés détenus ouvriers éleveurs
    exploitants vignerons maraîchers restaurateurs hôteliers bouchers boulangers chauffeurs livreurs
    infirmiers infirmières aides-soignants urgentistes généralistes pédiatres psychiatres pharmaciens
    biologistes virologues climatologues sismologues ingénieurs juristes constitutionnalistes
    philosophes intellectuels artistes comédiens musiciens écrivains cinéastes supporters joueurs
    footballeurs cyclistes lycéens collégiens élèves retraités bénévoles locataires propriétaires
    copropriétaires investisseurs actionnaires traders banquiers industriels patrons
    entrepreneurs artisans buralistes anciens vétérans camarades copains supportrices salariées
    employées rivaux adversaires alliés homologues lieutenants cardinaux évêques prêtres imams
    pèlerins
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
