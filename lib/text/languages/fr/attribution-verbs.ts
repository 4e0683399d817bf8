import { phrases, words } from '../words';

/** French verbs of saying, acting by speech, attitude and of documents. Own compilation. */
export const verbs = {
  say: words(`
    abonder admettre affirmer ajouter alerter analyser annoncer argumenter arguer assener asséner assurer
    attester avertir avouer certifier clamer concéder confesser confier confirmer considérer constater
    déclarer déclamer démentir déplorer détailler diagnostiquer dire divulguer écrire énoncer estimer
    évoquer expliquer fulminer gager garantir hurler indiquer informer insinuer insister décolérer ironiser juger jurer
    justifier marteler mentionner minimiser murmurer narrer nier noter nuancer objecter observer
    pester plaider pointer préciser prédire prétendre prévenir proclamer pronostiquer raconter rappeler
    rapporter rassurer réaffirmer réagir reconnaître redire regretter réitérer relater relativiser relever
    remarquer renchérir répéter répliquer répondre résumer rétorquer révéler riposter signaler signifier
    souffler souligner soupirer soutenir spécifier suggérer supputer témoigner tempérer temporiser
    tonner tweeter twitter confirmer certifier communiquer commenter identifier dénombrer chiffrer évaluer calculer comptabiliser recenser réfuter contester contredire
    convenir conclure décrire dépeindre dévoiler ébruiter exposer lister récapituler
    alarmer agacer indigner étonner offusquer insurger émouvoir souvenir publier tancer parler soulever
    alléguer claironner corroborer décrypter défausser désoler énerver enorgueillir enflammer enthousiasmer
    invoquer lamenter notifier prétexter rectifier relayer surenchérir targuer vitupérer
    étrangler élever
  `),
  tag: words(`
    avancer compléter continuer développer enchaîner glisser grincer lâcher lancer poursuivre
    reprendre rire sourire trancher balayer cingler ricaner plaisanter philosopher théoriser badiner
    chuchoter crier emporter exclamer questionner rigoler soupirer tacler tempêter vanter
    citer lire sermonner maugréer renseigner revenir appuyer conseiller traduire
    amuser corriger acquiescer rouspéter râler marmonner bougonner persifler éluder partager tonitruer
  `),
  act: words(`
    accuser applaudir appeler approuver blâmer brocarder célébrer condamner conjurer conseiller contester
    critiquer défendre demander dénoncer désapprouver désavouer encenser encourager enjoindre éreinter
    étriller exhorter exiger féliciter fustiger implorer incriminer insulter inviter menacer militer moquer
    opposer pourfendre préconiser presser promettre prôner proposer protester railler réclamer
    recommander rejeter remercier reprocher requérir revendiquer saluer solliciter sommer
    soupçonner supplier tacler vilipender qualifier traiter imputer attribuer contester refuser
    engager excuser plaindre vanter louer écarter exclure privilégier ovationner stigmatiser ordonner interpeller interroger déplorer
    épingler égratigner réprouver conspuer acclamer plébisciter
  `),
  attitude: words(`
    ambitionner appréhender craindre croire désirer douter entendre envisager escompter espérer
    souhaiter penser préférer prévoir projeter redouter réjouir rêver vouloir tabler compter
    inquiéter miser parier aspirer féliciter attendre
  `),
  content: words(`
    affirmer annoncer autoriser chiffrer conclure confirmer constater créer décrire démontrer détailler
    disposer dresser énoncer énumérer établir estimer évaluer évoquer exiger expliquer fixer illustrer indiquer
    instaurer instituer interdire introduire mentionner modifier montrer noter obliger permettre pointer
    préciser préconiser prévoir proposer recenser recommander rappeler relever révéler signaler
    souligner stipuler suggérer supprimer témoigner imposer attester abroger abaisser porter dévoiler
    consacrer renforcer viser comprendre parler limiter distinguer régir raconter
  `),
} as const;

/** Several words that report together; the first is the lemma that is conjugated. */
export const verbPhrases: readonly (readonly [keyof typeof verbs, string])[] = [
  ...phrases(`mettre en garde, faire savoir, faire valoir, faire part, faire état, faire remarquer,
    faire observer, laisser entendre, donner à entendre, aller jusqu'à dire, tenir à préciser,
    tirer la sonnette d'alarme, prendre la parole, faire mention, donner l'alerte`).map(
    (phrase) => ['say', phrase] as const,
  ),
  ...phrases(`prendre la défense, monter au créneau, mettre en cause, s'en prendre, plaider pour, montrer du doigt, pointer du doigt, revoir à la baisse, revoir à la hausse, abaisser ses prévisions,
    relever ses prévisions, tourner en dérision,
    remettre en cause, tenir pour responsable, dire non, dire oui, faire appel, porter plainte, crier au scandale, crier victoire, monter le ton, hausser le ton,
    lancer un appel, jeter l'éponge, voir d'un mauvais œil, pousser un coup de gueule`).map(
    (phrase) => ['act', phrase] as const,
  ),
  ...phrases("y voir, voir dans, avoir l'intention, avoir peur, avoir hâte, avoir confiance").map(
    (phrase) => ['attitude', phrase] as const,
  ),
  ...phrases('faire état, mettre en évidence, mettre en lumière, faire apparaître').map(
    (phrase) => ['content', phrase] as const,
  ),
];

/** Forms of these verbs that are nouns or adjectives as well. */
export const nounForms = words(`
  annonce annonces demande demandes critique critiques note notes attaque attaques menace menaces doute doutes
  compte comptes juge juges montre montres alerte alertes analyse analyses pointe pointes blâme blâmes
  insulte insultes riposte ripostes réplique répliques reproche reproches plainte rappel signale engage
  estime lance appelle conclu conclus prévu prévue prévus prévues dit dits écrit écrits fixe crée
  établi attendu attendue attendus attendues entendu entendus voulu promis promise promises
  traite excuse excuses presse témoin proteste invite souffle relève remarque remarques interdit
  commente tempête tempêtes mentionne mention inquiet reconnu reconnue
  oppose détail rapporte rapport viennent évoque murmure murmures crie avance avances trace porte portes
  vise conseille qualifie célèbre célèbres complète reprise sourire rire rires développe tranche
  tranches cite cites lit lits revient lâche propose louer loue conteste supplie entend parie
  informe expose liste listes soutien garantie garanties gage gages gène confie mise permis
`);
