import { phrases, words } from '../words';

/** German verbs of saying, acting by speech, attitude and of documents; "|" parts the particle. Own compilation. */
export const verbs = {
  say: words(`
    sagen erklären betonen mit|teilen an|kündigen berichten bekannt|geben unterstreichen versichern behaupten
    bestätigen an|geben ein|räumen zu|geben hinzu|fügen ergänzen erläutern schildern erzählen schreiben meinen
    antworten erwidern entgegnen argumentieren hervor|heben hin|weisen verweisen bemerken feststellen fest|stellen
    verkünden melden vermelden warnen beteuern äußern dar|legen aus|führen formulieren kommentieren twittern
    posten resümieren bilanzieren prognostizieren vorher|sagen voraus|sagen dementieren bestreiten leugnen verneinen
    zurück|weisen klar|stellen klar|machen deutlich|machen bekräftigen wiederholen zitieren informieren sprechen
    rechtfertigen begründen beklagen bedauern bemängeln monieren vermuten schätzen urteilen mahnen unterstellen
    verraten enthüllen offenbaren versprechen zu|sichern beobachten nennen bezeichnen aus|schließen konstatieren
    schlussfolgern an|merken an|deuten erinnern ein|gestehen gestehen präzisieren fest|halten
  `),
  tag: words(
    'fragen rufen lachen scherzen fort|fahren fortsetzen seufzen schimpfen kontern nach|legen',
  ),
  act: words(`
    fordern verlangen kritisieren verurteilen loben begrüßen ab|lehnen bitten appellieren auf|rufen vor|werfen
    beschuldigen bezichtigen an|klagen drohen verteidigen unterstützen befürworten plädieren vor|schlagen
    empfehlen raten auf|fordern protestieren beantragen werben rügen tadeln danken gratulieren entschuldigen
    beschweren distanzieren widersprechen zu|stimmen an|mahnen an|prangern aus|sprechen attackieren
    an|bieten drängen mahnen ein|fordern würdigen aus|weichen rechnen
  `),
  attitude: words(`
    glauben hoffen fürchten befürchten wollen wünschen planen erwarten bezweifeln zweifeln denken finden beabsichtigen
    bevorzugen an|streben bestehen setzen beharren halten wissen vertrauen ein|schätzen sorgen erwägen
  `),
  content: words(`
    zeigen belegen regeln vor|sehen verbieten erlauben vor|schreiben fest|legen bestimmen besagen ergeben enthalten
    beschreiben empfehlen auf|führen auf|listen dokumentieren heißen nennen bestätigen nahe|legen beziffern
    berichten schreiben fordern erklären fest|stellen verlangen hervor|gehen hin|weisen warnen
  `),
} as const;

export const verbPhrases: readonly (readonly [keyof typeof verbs, string])[] = [];

/** Forms of these verbs that are nouns, adjectives or prepositions as well: none, nouns have capitals. */
export const nounForms = words('geplante geplanten erklärte bestimmte bestimmten bestimmt');

export const sourcePhrases =
  phrases(`laut, nach angaben von, nach angaben, angaben von, nach ansicht von, nach ansicht,
  nach auffassung von, nach auffassung, nach einschätzung von, nach einschätzung, nach meinung von, nach meinung, nach darstellung von,
  nach darstellung, nach worten von, nach den worten von, nach den worten, nach worten, nach aussage von, nach aussage, nach aussagen von, nach aussagen,
  nach informationen von, nach informationen, nach erkenntnissen von, nach erkenntnissen, nach überzeugung von, nach überzeugung, aus sicht von, aus sicht,
  nach berechnungen von, nach berechnungen, nach schätzungen von, nach schätzungen, unter berufung auf, unter verweis auf, gemäß, nach lesart, geht es nach`);
