import { phrases, words } from '../words';

/** Every noun with the endings of its cases and numbers. */
function declined(list: string): string[] {
  return words(list).flatMap((noun) =>
    ['', 's', 'es', 'n', 'en', 'e', 'er', 'ern'].map((end) => noun + end),
  );
}

/** German nouns by the kind of source they name; compounds follow their last part. Own compilation. */
export const nouns = {
  document: declined(`
    bericht studie untersuchung umfrage erhebung gutachten papier dokument gesetz entwurf gesetzentwurf gesetzesentwurf
    verordnung richtlinie verfassung vertrag vereinbarung abkommen erklärung mitteilung stellungnahme schreiben brief
    text artikel buch urteil beschluss anklage anklageschrift statistik analyse auswertung befragung bilanz datum daten zahlen
    protokoll memo resolution antrag plan leitfaden video aufnahme medienbericht zeitungsbericht tweet post prognose
    schätzung berechnung dossier index barometer haushalt regelung vorlage eckpunktepapier koalitionsvertrag`),
  organization: declined(`
    polizei staatsanwaltschaft bundesanwaltschaft gericht gerichtshof ministerium bundesministerium regierung bundesregierung koalition
    behörde amt kanzleramt verwaltung stadt gemeinde land bund kommune landkreis parlament bundestag bundesrat landtag
    senat kongress kommission ausschuss rat unterhaus repräsentantenhaus fraktion partei opposition union linke
    verband bundesverband verein gewerkschaft organisation stiftung institut universität hochschule schule klinik krankenhaus
    unternehmen konzern firma hersteller betreiber bank zentralbank notenbank agentur nachrichtenagentur zeitung magazin
    sender zeitschrift redaktion portal plattform armee militär streitkraft streitkräfte luftwaffe marine geheimdienst
    feuerwehr verteidigung anklage kirche kreml pentagon hamas hisbollah nato eu uno un who spd cdu csu fdp afd grüne bsw
    dpa afp reuters ap nachbarland staat mitgliedstaat republik führung leitung vorstand aufsichtsrat botschaft präsidialamt
    bündnis allianz bewegung gruppe miliz team familie volk justiz dienst delegation rettungsdienst küstenwache
    demokraten republikaner tories labour rechnungshof sicherheitsrat haus institution gremium liga klub club`),
  role: words(`
    präsident präsidentin präsidenten kanzler kanzlerin minister ministerin ministers ministerpräsident ministerpräsidentin
    premier premierminister premierministerin staatssekretär staatssekretärin bürgermeister bürgermeisterin abgeordneter abgeordnete
    abgeordneten senator senatorin gouverneur gouverneurin vorsitzender vorsitzende vorsitzenden chef chefin politiker politikerin
    sprecher sprecherin parteichef generalsekretär generalsekretärin direktor direktorin leiter leiterin anwalt anwältin rechtsanwalt
    staatsanwalt staatsanwältin richter richterin kommissar kommissarin botschafter botschafterin gesandter gesandte diplomat diplomatin
    könig königin papst bischof pfarrer general oberst kommandeur experte expertin ökonom ökonomin forscher forscherin
    wissenschaftler wissenschaftlerin professor professorin historiker historikerin politologe politologin analyst analystin arzt ärztin
    virologe journalist journalistin autor autorin schriftsteller schriftstellerin unternehmer unternehmerin manager managerin
    geschäftsführer geschäftsführerin gründer gründerin aktivist aktivistin zeuge zeugin anwohner anwohnerin nachbar nachbarin
    rentner rentnerin student studentin schüler schülerin lehrer lehrerin vater mutter bruder schwester sohn tochter ehemann
    ehefrau mann frau trainer trainerin spieler spielerin sänger sängerin schauspieler schauspielerin regisseur mitarbeiter
    mitarbeiterin beamter beamte beamtin beauftragte beauftragter berater beraterin kandidat kandidatin landrat landrätin
    soldat polizist polizistin fahrer fahrerin vertreter vertreterin mitglied insider regierungschef regierungschefin staatschef
    oppositionsführer machthaber ingenieur ingenieurin architekt architektin landwirt landwirtin bauer bäuerin händler händlerin gewerkschafter gewerkschafterin anführer anführerin amtskollege amtskollegin kollege kollegin vize präsidialamtschef urgestein meteorologe meteorologin psychologe psychologin soziologe soziologin biologe physiker volkswirt chefökonom fraktionschef jurist juristin erzbischof kardinal rabbiner sozialdemokrat liberale republikaner demokrat obmann unterhändler ressortchef`),
  group: words(`
    experten expertinnen beobachter analysten ökonomen forscher wissenschaftler diplomaten beamte anwohner nachbarn augenzeugen zeugen
    kritiker gegner befürworter aktivisten demonstranten insider kreise regierungskreise sicherheitskreise parteikreise teilnehmer
    mitarbeiter angehörige freunde kollegen anwälte politiker abgeordnete vertreter ärzte lehrer eltern schüler studenten
    bewohner bürger einwohner nutzer händler investoren anleger landwirte fischer helfer retter opfer überlebende flüchtlinge
    journalisten medien quellen leute menschen viele manche einige mehrere andere fachleute unterhändler verbraucherschützer
    umweltschützer menschenrechtler historiker juristen militärs offiziere`),
  spokesperson: words(
    'sprecher sprecherin regierungssprecher regierungssprecherin pressesprecher pressesprecherin',
  ),
} as const;

export const metonyms =
  phrases(`Berlin, Moskau, Washington, Peking, London, Paris, Brüssel, Kiew, Kyjiw, Teheran, Jerusalem, Tel Aviv, Rom,
  Ankara, Madrid, Wien, Bern, Warschau, Budapest, Tokio, Seoul, Pjöngjang, Neu-Delhi, Damaskus, Bagdad, Kairo, Riad, Caracas,
  Kreml, Weißes Haus, Weiße Haus, Weißen Haus, Pentagon, Downing Street, Vatikan, Élysée, Kapitol, Europäische Union, Vereinigte Staaten, Vereinigten Staaten,
  USA, US, UN, EU, Nato, Vereinten Nationen, Vereinte Nationen, Großbritannien, England, Schottland, Westen, Auswärtige Amt, Auswärtiges Amt`);
