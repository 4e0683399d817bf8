import type { ClaimLexicon } from '../../detectors/attribution/lexicon';
import { phrases, wordSet } from '../words';

/** Signs of an unattributed claim in Italian, by reason. Own compilation. */
export const claims: ClaimLexicon = {
  signs: {
    alleged: phrases(
      'presuntamente, a quanto pare, si dice che, si ritiene che, si pensa che, pare che',
    ),
    hedge:
      phrases(`sembra, sembrano, sembrava, sembravano, sembrerebbe, pare, a quanto pare, apparentemente, presunto, presunta, presunti, presunte,
      presumibilmente, cosiddett*, sedicent*, probabilmente, verosimilmente, forse, eventual*, potenzial*, possibile, possibili, probabile, probabili,
      si stima, si dice, si vocifera, si mormora, si ritiene, sospett*, considerato, considerata, considerati, considerate, ritenuto, ritenuta, ritenuti,
      dovrebbe, dovrebbero, potrebbe, potrebbero, rischia di, rischiano di, sarebbe, sarebbero, avrebbe, avrebbero, visibilmente, evidentemente, notoriamente`),
    passive:
      phrases(`è stato criticato, è stata criticata, sono stati criticati, è criticato, è criticata, è accusato, è accusata, sono accusati, accusato di,
      accusata di, accusati di, è sospettato, è atteso, è attesa, è visto come, è vista come, è descritto come, polemic*, controvers*, contestat*, scandalo, scandali,
      bufera, nel mirino, sotto accusa, al centro delle polemiche, fa discutere, è emerso, mal visto`),
    accusation:
      phrases(`illegal*, irregolar*, fraudolent*, frode, frodi, truff*, corruzione, corrott*, tangent*, mazzett*, mentit*, mente, distrazione, stupr*, violenz*,
      aggredi*, aggression*, tortur*, massacr*, strage, stragi, crimine, crimini, criminal*, riciclaggio, spion*, ingerenz*, manipol*, propaganda, disinformazione,
      molesti*, segretamente, clandestin*, complott*, complic*, abus*, minacc*, evasione, genocidio, mafi*, camorr*, estorsion*`),
    cause:
      phrases(`a causa di, a causa del, a causa della, a causa dei, per via di, per via del, per via della, in ragione di, dovuto a, dovuta a, dovuti a, dovuto alla, dovuta al,
      grazie a, grazie al, grazie alla, permette, permettono, ha permesso, consente, consentono, consentendo, provoc*, caus*, conseguenza, conseguenze, risultato di, il che spiega,
      frutto di, frutto del, legato a, legata a, legata al, suscit*, al fine di, nel tentativo di, per mancanza di, spint*, favori*, aggrav*, costring*, costretti, obblig*, di fronte a,
      vittima di, segno di, segno che, prova che, sinonimo di, contribu*, impatto, ha portato a, porta a, determin*`),
    trend:
      phrases(`sempre più, sempre meno, continua a, continuano a, in aumento, in calo, in crescita, in rialzo, in ribasso, si aggrava, acceler*, esplosion*, esplode, impenna*,
      crolla, crollo, cala, calo, diminu*, aument*, cresc*, sale, salgono, scende, scendono, intensific*, moltiplic*, peggior*, miglior*, rimbalz*, ripresa, rallent*, escalation, ondata, boom`),
    superlative:
      phrases(`il più, la più, i più, le più, il meno, la meno, il peggiore, la peggiore, il migliore, la migliore, i migliori, record, senza precedenti, inedit*, storic*, mai visto,
      primo nel suo genere, unico, unica, eccezional*, maggiore, maggiori, principale, principali, cruciale, cruciali, decisiv*, essenzial*, fondamental*, emblematic*, simbolo,
      tra i più, tra le più, uno dei più, una delle più`),
    comparison: phrases(
      'più che, più di, più del, meno di, meno che, a differenza di, rispetto a, rispetto al, rispetto alla, in confronto, meglio di, peggio di, così come, al pari di, ancor più, a dispetto di',
    ),
    evaluation:
      phrases(`success*, fallimento, fallimenti, flop, vittoria, sconfitta, duro colpo, buona notizia, cattiva notizia, difficil*, difficoltà, important*, preoccupant*,
      tensione, tensioni, crisi, caos, drammatic*, spettacolar*, fragil*, delicat*, efficac*, inefficac*, sorpresa, sorprendent*, ambizios*, rischios*, pericol*,
      grave, gravi, pesant*, massicci*, fort*, debol*, intens*, chiaramente, ovviamente, sfida, sfide, paradoss*, minaccia, vantaggio, pressione, lontano da,
      ver*, inaspettat*, popolar*, celebre, famos*, reale, reali, emergenza, allarme, gelo, scontro, spaccatura`),
    collective:
      phrases(`gli italiani, le italiane, gli americani, gli elettori, l' elettorato, l' opinione pubblica, la gente, i giovani, la popolazione, i russi, gli ucraini, i consumatori,
      il mercato, i mercati, gli investitori, le famiglie, gli utenti, tutti, il pubblico, i tifosi, i cittadini, la piazza, gli europei, i tedeschi, i francesi, i residenti, la città`),
    mind: phrases(`vuole, vogliono, voleva, spera, sperano, teme, temono, pensa, pensano, crede, credono, preoccupa, preoccupano, preoccupazione, rabbia, speranza, timore, timori, paura, paure,
      voglia, stanc*, stanchezza, tenta di, tentano di, cerca di, cercano di, prova a, provano a, scontent*, soddisf*, felic*, frustr*, solliev*, scioccat*, convint*, conta su, indign*, punta su, puntano su,
      malumor*, irrita*, ottimis*, pessimis*`),
    internal:
      phrases(`dietro le quinte, a porte chiuse, in privato, discretamente, riunione, riunioni, vertice, ha chiesto a, ha ricevuto, ha incontrato, trattativ*, negozia*, colloqui, discussioni,
      ha deciso, hanno deciso, preparava, prepara, preparano, valuta, retroscena, fedelissimi, è stato trovato, è stata trovata, sono stati trovati, ha aperto il fuoco, è stato ucciso, è stata uccisa,
      sono stati uccisi, ferit*, mort*, uccis*, incendio, esplosione, attacco, attacchi, spari, raid, bombard*`),
    prediction: phrases(
      'dovrà, dovranno, sarà difficile, rischio di, in futuro, nei prossimi mesi, nei prossimi anni, nei prossimi giorni, presto, a breve, entro, promette di, destinato a, destinata a, destinati a',
    ),
    record:
      phrases(`ha votato, hanno votato, ha approvato, hanno approvato, è stato approvato, è stata approvata, promulg*, gazzetta ufficiale, eletto, eletta, eletti, nominat*, condannato a, condannata a,
      rinviat* a giudizio, indagat*, arrestat*, incarcerat*, giudicat*, processo, udienza, sentenza, si terrà, si terranno, avrà luogo, è previsto, è prevista, sono previst*, ha firmato, hanno firmato,
      diffus*, inaugurat*, entra in vigore, entrerà in vigore, decreto, ordinanza, vietat*, autorizzat*, ha vinto, ha battuto, partita, gol, finale, campionato, ha annullato, si è dimesso, dimissioni, è arrivato,
      è arrivata, ha lasciato, ha pubblicato, ha presentato, elezioni, voto, votazione, turno, ha giurato`),
    background: phrases(
      'nato a, nata a, nato nel, nata nel, fondato nel, fondata nel, creato nel, situato, situata, composto da, composta da, dal 19*, dal 20*, nel 19*, nel 20*, anni di età, morto nel, ex, consiste, significa, abitanti, con sede a, sposato, sposata, laureato, laureata, guidato da, guidata da',
    ),
    mention: phrases(
      'qui sotto, sopra, ecco, guarda, leggi, scopri, nostro, nostra, questo articolo, abbonat*, iscriviti, seguici, clicca, condividi, newsletter, appuntamento, ricordiamo',
    ),
  },
  context: {
    day: phrases(`lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, ieri, domani, stamattina, stasera, stanotte, questa mattina, questa sera, la settimana scorsa,
      la scorsa settimana, il mese scorso, l' anno scorso, questa settimana, alla vigilia, il giorno dopo`),
    copula:
      phrases(`è, sono, era, erano, resta, restano, rimane, rimangono, diventa, diventano, appare, appaiono, sembra, sembrano, rappresenta, rappresentano,
      costituisce, si tratta, risulta, risultano`),
    link: phrases(`tuttavia, però, eppure, comunque, infatti, del resto, d' altronde, ma, perché, così, anche, quindi, dunque, perciò, certo, soprattutto, segno, prova,
      quanto a, lontano da, ovvero, cioè, invece, d' altra parte, al punto, insomma, mentre, sebbene, nonostante, a differenza, inoltre`),
    judgement:
      phrases(`rischios*, complicat*, compless*, rar*, fragil*, important*, profond*, massicci*, spettacolar*, notevol*, delicat*, tes*, preoccupant*, insufficient*,
      necessari*, impossibil*, evident*, cattiv*, buon*, miglior*, peggior*, sicur*, precari*, cup*, elevat*, insolit*, impressionant*, vast*, ampi*, immens*, enorm*,
      crudel*, doloros*, assurd*, confus*, opac*, solid*, brutal*, radical*, nett*, nettamente, considerevol*, impopolar*, discret*, isolat*, sol*`),
    state: phrases(
      'oggi, ormai, attualmente, adesso, sempre, mai, ancora, già, spesso, talvolta, a volte, raramente, regolarmente, da tempo, da anni, da sempre, di continuo',
    ),
    casualty: phrases(
      'morti, morto, morta, feriti, ferito, dispersi, vittime, persone, abitanti, case, sfollat*, evacuat*, sepolt*, decessi',
    ),
    institution:
      phrases(`legge, leggi, disegno di legge, ddl, decreto, emendament*, tribunale, giudice, giudici, procura, pm, assemblea, senato, camera, consiglio, parlamento, corte,
      elezione, elezioni, denuncia, ministro, ministra, commissione, deputat*, senator*, presidente, prefetto, comune, giustizia, polizia, carabinieri, avvocat*,
      governo, accordo, trattato, giunta, sindaco, sindaca, regione`),
    procedure:
      phrases(`sarà, saranno, potrà, potranno, previsto, prevista, previsti, previste, destinato a, destinata a, condizioni, scadenza, a partire da, a partire dal,
      dal 1, entro il, fino al, fino a, al massimo, bonus, domanda`),
    duty: phrases('deve, devono, dovrà, dovranno, doveva, bisogna, occorre, serve'),
    negation: phrases('non, né, nessun, nessuno, nessuna, senza, mai'),
    scale: phrases(
      'troppo, troppa, molto, molta, molti, molte, così, tanto, tanta, più, meno, poco, poca, pochi, abbastanza, assai, quasi, ben',
    ),
  },
  tenses: {
    past: {
      forms: wordSet(
        'fu furono ebbe ebbero fece fecero disse dissero venne vennero mise prese diede',
      ),
      endings: ['arono', 'irono', 'erono', 'ettero'],
    },
    participleEndings: [
      ...['ato', 'ata', 'ati', 'ate', 'uto', 'uta', 'uti', 'ute', 'ito', 'ita', 'iti', 'ite'],
      ...[
        'sto',
        'sta',
        'sti',
        'ste',
        'tto',
        'tta',
        'tti',
        'tte',
        'rso',
        'rsa',
        'rsi',
        'rse',
        'nto',
        'nta',
        'nti',
        'nte',
        'iso',
        'isa',
        'isi',
        'ise',
        'erto',
        'erta',
        'erti',
        'erte',
      ],
    ],
    passive: wordSet('stato stata stati state viene vengono venne'),
    future: {
      forms: new Set(),
      endings: [
        'erà',
        'eranno',
        'irà',
        'iranno',
        'arà',
        'aranno',
        'drà',
        'dranno',
        'vrà',
        'vranno',
        'trà',
        'tranno',
        'rrà',
        'rranno',
      ],
    },
  },
  conditions: wordSet('se qualora purché condizione proposta progetto legge testo caso'),
  conditionalForms: wordSet('rebbe rebbero'),
  questions: wordSet('perché come quando dove chi quale quali quanto quanti quante cosa'),
  firstPerson: wordSet('io mi me mio mia miei mie noi ci nostro nostra nostri nostre'),
};
