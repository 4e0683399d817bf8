import { phrases, words } from '../words';

/** Italian verbs of saying, acting by speech, attitude and of documents. Own compilation. */
export const verbs = {
  say: words(`
    dire affermare dichiarare spiegare annunciare informare aggiungere anticipare asserire allertare ammettere
    argomentare assicurare attestare avvertire avvisare citare commentare comunicare concludere confessare confidare
    confermare considerare constatare contestare controbattere convenire denunciare descrivere dettagliare
    divulgare elencare enfatizzare enunciare eccepire esclamare esordire esporre evidenziare garantire giurare
    giustificare illustrare indicare insistere insinuare ironizzare lamentare menzionare minimizzare
    mormorare narrare negare notare obiettare osservare parlare precisare predire premettere proclamare pronosticare
    puntualizzare raccontare rammentare replicare riassumere ribadire ribattere ricordare riconoscere riferire riflettere rilevare
    rimarcare ripetere riportare rispondere rivelare sbottare scandire scrivere segnalare sentenziare
    smentire sostenere sottolineare specificare stimare suggerire svelare testimoniare tuonare twittare urlare
    valutare vaticinare chiarire stigmatizzare reagire rincarare snocciolare rassicurare accennare lasciare pubblicare
    postare promettere sospirare esplicitare motivare
  `),
  tag: words(`
    continuare proseguire completare incalzare aggiungere chiosare rilanciare scherzare sorridere ridere gridare
    domandare interrogare attaccare sussurrare filosofare riprendere tagliare chiudere sfidare lanciare
    sferzare pensare ragionare leggere
  `),
  act: words(`
    accusare applaudire approvare attaccare bocciare biasimare celebrare chiedere condannare contestare
    criticare difendere denunciare deplorare disapprovare elogiare esigere esortare incoraggiare
    implorare incitare insultare intimare invitare invocare lodare minacciare ordinare pretendere proporre
    promettere protestare raccomandare reclamare respingere ribaltare ricusare rifiutare rigettare rimproverare ringraziare
    rivendicare salutare sollecitare supplicare auspicare scusare lamentare attribuire imputare bollare
    definire chiamare qualificare deridere consigliare caldeggiare censurare plaudire bacchettare
    rinfacciare stroncare smontare ammonire
  `),
  attitude: words(`
    ambire aspettare augurare credere desiderare dubitare intendere immaginare pensare preferire prevedere
    ritenere sognare sperare temere volere puntare scommettere confidare presumere sospettare giudicare
    contare preoccupare paventare supporre
  `),
  content: words(`
    affermare annunciare autorizzare avvertire calcolare concludere confermare constatare contenere creare
    dimostrare descrivere dettagliare disporre elencare stabilire stimare esigere evidenziare
    fissare fotografare illustrare imporre indicare introdurre istituire menzionare mostrare notare obbligare
    permettere precisare prevedere proibire proporre raccomandare registrare riportare ricordare rilevare rivelare
    segnalare sottolineare stabilire suggerire testimoniare vietare attestare sancire disciplinare parlare dire
    raccontare certificare quantificare comprendere definire spiegare
  `),
} as const;

/** Several words that report together; the first is the lemma that is conjugated. */
export const verbPhrases: readonly (readonly [keyof typeof verbs, string])[] = [
  ...phrases(`fare sapere, fare notare, fare presente, rendere noto, mettere in guardia, lasciare intendere, dare notizia,
    dare l' allarme, lanciare l' allarme, mettere in chiaro, tenere a precisare, tenere a sottolineare, prendere la parola,
    fare il punto, dare conto, mettere in evidenza, tenere a dire`).map(
    (phrase) => ['say', phrase] as const,
  ),
  ...phrases(`puntare il dito, prendere le distanze, fare appello, lanciare un appello, mettere in dubbio, chiedere scusa,
    prendere le difese, dire no, dire sì, sporgere denuncia, andare all' attacco, fare mea culpa`).map(
    (phrase) => ['act', phrase] as const,
  ),
  ...phrases('avere paura, avere fiducia, avere intenzione, dire convinto').map(
    (phrase) => ['attitude', phrase] as const,
  ),
  ...phrases('mettere in luce, mettere in evidenza, fare emergere').map(
    (phrase) => ['content', phrase] as const,
  ),
];

/** Forms of these verbs that are nouns, adjectives or adverbs as well. */
export const nounForms = words(`
  accusa accuse allarme appello attacca attacchi avviso avvisi bollo calcolo chiama conferma conferme contesta conta conti
  critica critiche denuncia denunce detto detta detti dette difesa difese domanda domande elenco fissa fisse fissi
  giudica informa informazione invito mostra mostre nega nota note noto noti ordine parla passato pensa pensiero posto posta
  posti poste preoccupato previsto prevista previsti previste promessa promesse proposta proposte protesta proteste protesto
  pubblica pubbliche pubblicato pubblicata registra replica repliche rifiuto richiesta richieste risposta risposte rileva riporta scritta
  scritte scritto scritti scusa scuse segnala segue seguito sfida sfide smentita smentite spiega stima stime sospetta sospette testimonia
  saluta valuta valute vista viste visto visti volta definita definito definiti definite creato creata condannato condannata
  accusato accusata accusati lanciato lancia presunta presunto attesa punta punte crea indica minaccia minacce
  considerato considerata stabilito stabilita chiusa chiuso chiusi aggiunta aggiunte offerta offerte riferito riferita
  urla ordina volto sostenuto sostenuta riconosciuto riconosciuta chiamato chiamata chiamate sogna sogno
  contenuto contenuti contenuta fotografa convinto concluso conclusa letto letti lette tagli taglia tende
  dimostrata dimostrato annunciato annunciata sollecito consiglio consigli permesso permessi lodi dispone
`);
