/**
 * Countries in German: ISO 3166-1 code | names | stems of the adjective | cities, regions and other
 * places. Own compilation; codes from ISO 3166-1.
 */
const COUNTRIES = `
DE|Deutschland,Bundesrepublik|deutsch,bundesdeutsch,bayerisch,sächsisch,hessisch,thüringisch,brandenburgisch,niedersächsisch,nordrhein-westfälisch,baden-württembergisch,saarländisch,rheinland-pfälzisch,schleswig-holsteinisch,hamburgisch,bremisch|Berlin,Hamburg,München,Köln,Frankfurt,Frankfurt am Main,Stuttgart,Düsseldorf,Leipzig,Dortmund,Essen,Bremen,Dresden,Hannover,Nürnberg,Duisburg,Bochum,Wuppertal,Bielefeld,Bonn,Münster,Mannheim,Karlsruhe,Augsburg,Wiesbaden,Gelsenkirchen,Mönchengladbach,Aachen,Braunschweig,Kiel,Chemnitz,Halle,Magdeburg,Freiburg,Krefeld,Mainz,Lübeck,Erfurt,Oberhausen,Rostock,Kassel,Hagen,Potsdam,Saarbrücken,Ludwigshafen,Oldenburg,Heidelberg,Darmstadt,Regensburg,Würzburg,Göttingen,Wolfsburg,Ulm,Heilbronn,Ingolstadt,Offenbach,Bottrop,Koblenz,Jena,Trier,Cottbus,Schwerin,Solingen,Weimar,Gera,Zwickau,Bayern,Baden-Württemberg,Nordrhein-Westfalen,NRW,Hessen,Sachsen,Sachsen-Anhalt,Niedersachsen,Thüringen,Brandenburg,Mecklenburg-Vorpommern,Schleswig-Holstein,Rheinland-Pfalz,Saarland,Oberpfalz,Ahrtal,Ruhrgebiet,Franken,Schwaben
AT|Österreich|österreichisch,steirisch,tirolerisch,kärntner|Wien,Graz,Linz,Salzburg,Innsbruck,Klagenfurt,Tirol,Steiermark,Kärnten,Burgenland,Vorarlberg,Oberösterreich,Niederösterreich
CH|Schweiz,Eidgenossenschaft|schweizerisch,eidgenössisch|Bern,Zürich,Genf,Basel,Lausanne,Luzern,St. Gallen,Winterthur,Davos,Lugano,Aargau,Wallis,Graubünden,Tessin
LI|Liechtenstein|liechtensteinisch|Vaduz
US|USA,US,U.S,Vereinigte Staaten,Vereinigten Staaten,Amerika|amerikanisch,us-amerikanisch,texanisch,kalifornisch|Washington,New York,Los Angeles,Chicago,Miami,Houston,Boston,Philadelphia,San Francisco,Seattle,Dallas,Atlanta,Detroit,Denver,Las Vegas,New Orleans,Minneapolis,Kalifornien,Texas,Florida,Georgia,Arizona,Nevada,Ohio,Michigan,Pennsylvania,Wisconsin,Illinois,Virginia,North Carolina,South Carolina,Louisiana,Alabama,Mississippi,Tennessee,Massachusetts,Maryland,Minnesota,Missouri,Colorado,Utah,Oregon,New Jersey,Hawaii,Alaska,Guantánamo
GB|Großbritannien,Vereinigtes Königreich,Vereinigten Königreich,England,Schottland,Wales,Nordirland|britisch,englisch,schottisch,walisisch,nordirisch|London,Manchester,Birmingham,Liverpool,Edinburgh,Glasgow,Belfast
IE|Irland|irisch|Dublin
FR|Frankreich|französisch,korsisch|Paris,Marseille,Lyon,Toulouse,Nizza,Straßburg,Bordeaux,Korsika
ES|Spanien|spanisch,katalanisch,baskisch,andalusisch|Madrid,Barcelona,Valencia,Sevilla,Bilbao,Málaga,Katalonien,Andalusien,Galicien,Baskenland,Mallorca,Kanaren
PT|Portugal|portugiesisch|Lissabon,Porto
IT|Italien|italienisch,sizilianisch|Rom,Mailand,Neapel,Turin,Palermo,Genua,Bologna,Florenz,Venedig,Lampedusa,Sizilien,Sardinien,Südtirol,Lombardei
BE|Belgien|belgisch,flämisch,wallonisch|Antwerpen,Flandern,Wallonien
NL|Niederlande,Niederlanden,Holland|niederländisch,holländisch|Amsterdam,Rotterdam,Den Haag
LU|Luxemburg|luxemburgisch|
DK|Dänemark|dänisch,grönländisch|Kopenhagen,Grönland
SE|Schweden|schwedisch|Stockholm,Göteborg,Malmö
NO|Norwegen|norwegisch|Oslo
FI|Finnland|finnisch|Helsinki
IS|Island|isländisch|Reykjavik
PL|Polen|polnisch|Warschau,Krakau,Danzig,Breslau
CZ|Tschechien,Tschechische Republik,Tschechischen Republik|tschechisch|Prag,Brünn
SK|Slowakei|slowakisch|Bratislava
HU|Ungarn|ungarisch|Budapest
RO|Rumänien|rumänisch|Bukarest
BG|Bulgarien|bulgarisch|Sofia
GR|Griechenland|griechisch|Athen,Thessaloniki,Lesbos
HR|Kroatien|kroatisch|Zagreb
SI|Slowenien|slowenisch|Ljubljana
RS|Serbien|serbisch|Belgrad
BA|Bosnien,Bosnien-Herzegowina,Bosnien und Herzegowina|bosnisch|Sarajevo
XK|Kosovo|kosovarisch,kosovo-albanisch|Pristina
AL|Albanien|albanisch|Tirana
MK|Nordmazedonien|nordmazedonisch,mazedonisch|Skopje
ME|Montenegro|montenegrinisch|Podgorica
EE|Estland|estnisch|Tallinn
LV|Lettland|lettisch|Riga
LT|Litauen|litauisch|Vilnius
CY|Zypern|zyprisch,zypriotisch|Nikosia
MT|Malta|maltesisch|Valletta
VA|Vatikan,Heiliger Stuhl|vatikanisch|
RU|Russland,Russische Föderation,Russischen Föderation|russisch,tschetschenisch,sowjetisch|Moskau,St. Petersburg,Tschetschenien,Sotschi
UA|Ukraine|ukrainisch|Kiew,Kyjiw,Charkiw,Odessa,Mariupol,Donezk,Luhansk,Lwiw,Cherson,Saporischschja,Krim,Donbass,Bachmut
BY|Belarus,Weißrussland|belarussisch,weißrussisch|Minsk
MD|Moldau,Republik Moldau|moldauisch|Chisinau
GE|Georgien|georgisch|Tiflis
AM|Armenien|armenisch|Eriwan
AZ|Aserbaidschan|aserbaidschanisch|Baku
KZ|Kasachstan|kasachisch|Astana
TR|Türkei|türkisch|Ankara,Istanbul
IL|Israel|israelisch|Jerusalem,Tel Aviv,Haifa
PS|Palästina,Palästinensische Autonomiebehörde,Palästinensischen Autonomiebehörde|palästinensisch|Gaza,Gazastreifen,Westjordanland,Ramallah,Rafah
LB|Libanon|libanesisch|Beirut
SY|Syrien|syrisch|Damaskus,Aleppo
IQ|Irak|irakisch|Bagdad,Mossul
IR|Iran|iranisch|Teheran
SA|Saudi-Arabien|saudisch,saudi-arabisch|Riad,Mekka
AE|Vereinigte Arabische Emirate,Vereinigten Arabischen Emirate,Emirate|emiratisch|Dubai,Abu Dhabi
QA|Katar|katarisch|Doha
KW|Kuwait|kuwaitisch|
JO|Jordanien|jordanisch|Amman
YE|Jemen|jemenitisch|Sanaa
OM|Oman|omanisch|
EG|Ägypten|ägyptisch|Kairo,Alexandria
LY|Libyen|libysch|Tripolis,Bengasi
TN|Tunesien|tunesisch|Tunis
DZ|Algerien|algerisch|Algier
MA|Marokko|marokkanisch|Rabat,Casablanca,Marrakesch
SD|Sudan|sudanesisch|Khartum
SS|Südsudan|südsudanesisch|Juba
ET|Äthiopien|äthiopisch|Addis Abeba
SO|Somalia|somalisch|Mogadischu
KE|Kenia|kenianisch|Nairobi
UG|Uganda|ugandisch|Kampala
RW|Ruanda|ruandisch|Kigali
CD|Kongo,Demokratische Republik Kongo|kongolesisch|Kinshasa
NG|Nigeria|nigerianisch|Lagos,Abuja
GH|Ghana|ghanaisch|Accra
SN|Senegal|senegalesisch|Dakar
ML|Mali|malisch|Bamako
NE|Niger|nigrisch|Niamey
BF|Burkina Faso|burkinisch|
CI|Elfenbeinküste|ivorisch|Abidjan
CM|Kamerun|kamerunisch|
AO|Angola|angolanisch|Luanda
MZ|Mosambik|mosambikanisch|Maputo
NA|Namibia|namibisch|Windhuk
ZA|Südafrika|südafrikanisch|Johannesburg,Pretoria,Kapstadt
ZW|Simbabwe|simbabwisch|Harare
CN|China,Volksrepublik China|chinesisch|Peking,Shanghai,Wuhan,Xinjiang,Tibet
HK|Hongkong|hongkonger|
TW|Taiwan|taiwanisch|Taipeh
JP|Japan|japanisch|Tokio,Osaka,Hiroshima,Fukushima
KR|Südkorea|südkoreanisch|Seoul
KP|Nordkorea|nordkoreanisch|Pjöngjang
IN|Indien|indisch|Neu-Delhi,Mumbai,Kaschmir
PK|Pakistan|pakistanisch|Islamabad,Karatschi
AF|Afghanistan|afghanisch|Kabul
BD|Bangladesch|bangladeschisch|Dhaka
LK|Sri Lanka|sri-lankisch|Colombo
NP|Nepal|nepalesisch|Kathmandu
MM|Myanmar|myanmarisch|
TH|Thailand|thailändisch|Bangkok
VN|Vietnam|vietnamesisch|Hanoi
KH|Kambodscha|kambodschanisch|
MY|Malaysia|malaysisch|
SG|Singapur|singapurisch|
ID|Indonesien|indonesisch|Jakarta,Bali
PH|Philippinen|philippinisch|Manila
AU|Australien|australisch|Sydney,Melbourne,Canberra
NZ|Neuseeland|neuseeländisch|Wellington,Auckland
CA|Kanada|kanadisch|Ottawa,Toronto,Montreal,Vancouver,Ontario,Alberta
MX|Mexiko|mexikanisch|Mexiko-Stadt,Tijuana
AR|Argentinien|argentinisch|Buenos Aires
BR|Brasilien|brasilianisch|Brasília,São Paulo,Rio de Janeiro
BO|Bolivien|bolivianisch|La Paz
CL|Chile|chilenisch|Santiago de Chile
PE|Peru|peruanisch|Lima
EC|Ecuador|ecuadorianisch|Quito
CO|Kolumbien|kolumbianisch|Bogotá
VE|Venezuela|venezolanisch|Caracas
UY|Uruguay|uruguayisch|Montevideo
PY|Paraguay|paraguayisch|Asunción
CU|Kuba|kubanisch|Havanna
HT|Haiti|haitianisch|
GT|Guatemala|guatemaltekisch|
HN|Honduras|honduranisch|
NI|Nicaragua|nicaraguanisch|
PA|Panama|panamaisch|
EU|Europäische Union,Europäischen Union,EU|europäisch|Brüssel
UN|Vereinte Nationen,Vereinten Nationen,UN,UNO,Uno||
NATO|Nato,NATO,Nordatlantikpakt||`;

const ADJECTIVE = ['', 'e', 'er', 'en', 'em', 'es'];

/** Adjectives in all their endings, names and places in the genitive too ("Frankreichs"). */
export const countries: readonly string[] = COUNTRIES.trim()
  .split('\n')
  .map((line) => {
    const [code = '', names = '', stems = '', places = ''] = line.split('|');
    const adjectives = listed(stems).flatMap((stem) => ADJECTIVE.map((end) => stem + end));
    const inhabitants = listed(places).flatMap(adjectiveOfPlace);
    return [code, owned(names), [...adjectives, ...inhabitants].join(), owned(places)].join('|');
  });

function listed(text: string): string[] {
  return text.split(',').filter((entry) => entry !== '');
}

/** Names and their genitives. */
function owned(text: string): string {
  return listed(text)
    .flatMap((name) => (/[sxzß]$/u.test(name) ? [name] : [name, `${name}s`]))
    .join();
}

/** "Berliner", "Münchner", "Bremer": what the people and things of a city are called. */
function adjectiveOfPlace(place: string): string[] {
  if (place.includes(' ') || place.length < 4) return [];
  const known: Readonly<Record<string, string>> = {
    München: 'Münchner',
    Bremen: 'Bremer',
    Dresden: 'Dresdner',
    Hannover: 'Hannoveraner',
    Zürich: 'Zürcher',
    Hessen: 'hessischer',
    Bayern: 'Bayerns',
    Sachsen: 'Sachsens',
  };
  return [known[place] ?? (place.endsWith('e') ? `${place}r` : `${place}er`)];
}
