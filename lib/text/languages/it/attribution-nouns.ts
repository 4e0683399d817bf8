import { phrases, words } from '../words';

/** Italian nouns by the kind of source they name. Own compilation. */
export const nouns = {
  document: words(`
    rapporto rapporti studio studi ricerca ricerche sondaggio sondaggi inchiesta inchieste indagine indagini testo testi
    legge leggi progetto decreto decreti dl ddl ordinanza ordinanze articolo articoli documento documenti nota note
    lettera lettere comunicato comunicati messaggio messaggi tweet post pubblicazione libro parere pareri perizia sentenza sentenze
    delibera regolamento direttiva costituzione codice trattato accordo convenzione contratto circolare emendamento
    emendamenti proposta risoluzione bollettino bollettini bilancio dati cifre numeri statistiche immagini video foto registrazione
    registrazioni audio intercettazioni denuncia esposto querela fascicolo mandato verbale dossier manifesto dichiarazione
    giornale giornali quotidiano rivista settimanale media stampa sito agenzia informazioni calcoli stime stima proiezioni
    simulazione classifica indice censimento norma programma cartello piano relazione provvedimento misura
    questionario indicatore previsioni previsione analisi barometro report informativa ricostruzione referto autopsia modelli mappe
  `),
  organization: words(`
    polizia procura tribunale corte ministero governo esecutivo amministrazione comune regione provincia prefettura questura
    città stato consiglio assemblea senato camera parlamento congresso commissione comitato agenzia autorità authority
    istituto istituzione istituzioni osservatorio associazione associazioni federazione confederazione sindacato sindacati
    partito partiti opposizione opposizioni maggioranza destra sinistra centrodestra centrosinistra coalizione alleanza movimento
    gruppo gruppi collettivo azienda aziende società impresa imprese compagnia costruttore gigante banca banche organizzazione
    organizzazioni ong lega unione fondazione club emittente canale radio televisione redazione università ateneo scuola
    ospedale esercito aeronautica forze diplomazia cancelleria ambasciata presidenza palazzo quirinale viminale farnesina
    cremlino segreteria direzione servizio servizi intelligence carabinieri pompieri vigili soccorsi giustizia
    giunta regolatore piattaforma marchio paese paesi nazione nazioni chiesa diocesi hamas hezbollah milizia regime famiglia
    onu oms ue fmi bce nato inps istat iss aifa ingv bankitalia consob antitrust anac csm anm cgil cisl uil confindustria
    confcommercio coldiretti codacons legambiente pd lega fdi fi m5s ansa adnkronos reuters afp startup editrice gestore operatore
    assicuratore laboratorio centro fondo missione consorzio difesa accusa procure cassazione consulta garante dipartimento
    unità ufficio asl vaticano cei protezione guardia capitaneria squadra sigla sigle enpa wwf
  `),
  role: words(`
    presidente premier ministro ministra viceministro viceministra sottosegretario sottosegretaria segretario segretaria sindaco
    sindaca deputato deputata onorevole senatore senatrice assessore assessora consigliere consigliera governatore governatrice vicepresidente
    vicepremier prefetto prefetta questore procuratore procuratrice pm gip gup giudice magistrato magistrata avvocato avvocata legale
    capo direttore direttrice leader dirigente responsabile coordinatore coordinatrice re regina principe principessa papa pontefice
    vescovo arcivescovo cardinale parroco sacerdote don imam generale colonnello capitano comandante tenente maggiore ammiraglio maresciallo
    commissario commissaria ambasciatore ambasciatrice diplomatico candidato candidata cancelliere cancelliera rappresentante
    relatore relatrice tesoriere economista analista esperto esperta specialista ricercatore ricercatrice scienziato professore
    professoressa storico storica sociologo politologo medico virologo infettivologo epidemiologo immunologo infermiere infermiera
    giornalista scrittore scrittrice autore autrice attore attrice cantante regista artista calciatore giocatore giocatrice
    allenatore tecnico mister ct atleta campione campionessa attivista militante manifestante studente studentessa testimone
    vittima indagato indagata imputato imputata sospettato padre madre fratello sorella figlio figlia marito moglie vedova vicino vicina
    amico amica uomo donna residente cliente proprietario proprietaria titolare gestore commerciante agricoltore imprenditore
    imprenditrice manager amministratore amministratrice ad ceo fondatore fondatrice cofondatore miliardario consulente poliziotto
    agente pilota soldato ufficiale funzionario funzionaria guardasigilli numero dem leghista parlamentare eurodeputato eurodeputata
    europarlamentare capogruppo esponente conduttore conduttrice comico ragazzo ragazza giovane sindacalista negoziatore
    meteorologo geologo vulcanologo climatologo lavoratore lavoratrice pensionato operaio autista rettore rettrice preside docente
    insegnante primario biologo ingegnere architetto psicologo psichiatra chirurgo dottore dottoressa segretaria
    vicesindaco vicesegretario soprintendente ristoratore albergatore fisico chef
  `),
  group: words(`
    fonti fonte esperti specialisti analisti osservatori economisti ricercatori scienziati studiosi deputati senatori
    parlamentari responsabili dirigenti diplomatici funzionari militanti attivisti manifestanti residenti abitanti vicini testimoni
    alleati partecipanti colleghi avvocati legali giudici magistrati pm procuratori inquirenti investigatori poliziotti agenti soccorritori
    medici infermieri studenti insegnanti docenti genitori lavoratori agricoltori commercianti imprenditori pescatori oppositori
    difensori sostenitori critici utenti internauti giornalisti persone clienti automobilisti vittime superstiti sopravvissuti
    professionisti sindacalisti ministri sindaci governatori storici alcuni alcune molti molte altri uomini donne giovani
    voci indiscrezioni rumors familiari parenti amici membri militari tecnici periti manager investitori cittadini
    meteorologi geologi presidenti leghisti dem grillini retroscena bene ben
  `),
  spokesperson: words('portavoce'),
} as const;

export const metonyms =
  phrases(`Parigi, Mosca, Washington, Pechino, Londra, Berlino, Bruxelles, Kiev, Kyiv, Teheran, Tel Aviv, Gerusalemme, Roma,
  Madrid, Ankara, Tokyo, Seul, Pyongyang, Nuova Delhi, Ottawa, Damasco, Baghdad, Riad, Il Cairo, Vienna, Varsavia, Budapest, Atene,
  Lisbona, Strasburgo, Palazzo Chigi, Quirinale, Colle, Viminale, Farnesina, Nazareno, Via Bellerio, Montecitorio, Palazzo Madama, Campidoglio,
  Bankitalia, Via Nazionale, Cremlino, Casa Bianca, Pentagono, Downing Street, Vaticano, Santa Sede, Oltretevere, Eliseo, Unione europea, Ue,
  Stati Uniti, Usa, Regno Unito, Inghilterra, Scozia, Nazioni Unite, Onu, Unione africana, Piazza Affari, Wall Street, Silicon Valley`);
