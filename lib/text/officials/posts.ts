/** A title in French (masculine, feminine) and English; {of} and {en} stand for the detail. */
export interface Title {
  fr: [string, string];
  en: string;
  /** Body that the post belongs to, in French and English. */
  body?: [string, string];
}

export interface Post extends Title {
  /** Order of importance, 0 to 100, when a person holds several. */
  weight: number;
  /** What the detail of a membership names, if it has one. */
  detail: 'portfolio' | 'place' | 'organization' | null;
}

function post(
  weight: number,
  detail: Post['detail'],
  en: string,
  masculine: string,
  feminine: string,
  body?: [string, string],
): Post {
  return { weight, detail, en, fr: [masculine, feminine], ...(body ? { body } : {}) };
}

const PARLIAMENT: [string, string] = ['Parlement', 'Parliament'];
const SENATE: [string, string] = ['Sénat', 'Senate'];
const COMMISSION: [string, string] = ['Commission européenne', 'European Commission'];

/** Posts of the gazetteer, by key. Own compilation. */
export const POSTS: Record<string, Post> = {
  king: post(100, null, 'king', 'roi', 'reine'),
  emir: post(99, null, 'emir', 'émir', 'émir'),
  pope: post(99, null, 'pope', 'pape', 'pape'),
  leader: post(98, null, 'leader', 'dirigeant', 'dirigeante'),
  pres: post(97, null, 'president', 'président', 'présidente'),
  inthead: post(96, 'organization', 'head of {en}', 'chef {of}', 'cheffe {of}'),
  pm: post(95, null, 'prime minister', 'Premier ministre', 'Première ministre'),
  vp: post(92, null, 'vice president', 'vice-président', 'vice-présidente'),
  crown: post(91, null, 'crown prince', 'prince héritier', 'princesse héritière'),
  consort: post(
    60,
    null,
    'member of the royal family',
    'membre de la famille royale',
    'membre de la famille royale',
  ),
  firstlady: post(30, null, 'first lady', 'époux de la présidente', 'première dame'),
  prelect: post(90, null, 'president-elect', 'président élu', 'présidente élue'),
  sg: post(
    89,
    'organization',
    '{en} secretary-general',
    'secrétaire général {of}',
    'secrétaire générale {of}',
  ),
  dg: post(
    80,
    'organization',
    '{en} director-general',
    'directeur général {of}',
    'directrice générale {of}',
  ),
  director: post(62, 'organization', '{en} director', 'directeur {of}', 'directrice {of}'),
  chief: post(62, 'organization', 'head of {en}', 'chef {of}', 'cheffe {of}'),
  commish: post(62, 'organization', '{en} commissioner', 'commissaire {of}', 'commissaire {of}'),
  admin: post(
    62,
    'organization',
    '{en} administrator',
    'administrateur {of}',
    'administratrice {of}',
  ),
  president: post(64, 'organization', 'president of {en}', 'président {of}', 'présidente {of}'),
  chair: post(64, 'organization', '{en} chair', 'président {of}', 'présidente {of}'),
  governor: post(68, 'organization', '{en} governor', 'gouverneur {of}', 'gouverneure {of}'),
  hc: post(
    80,
    'organization',
    '{en} high commissioner',
    'haut-commissaire {of}',
    'haute-commissaire {of}',
  ),
  commissioner: post(
    72,
    null,
    'European commissioner',
    'commissaire européen',
    'commissaire européenne',
    COMMISSION,
  ),
  vpcommission: post(
    74,
    null,
    'European Commission vice-president',
    'vice-président de la Commission européenne',
    'vice-présidente de la Commission européenne',
    COMMISSION,
  ),
  precommission: post(
    96,
    null,
    'president of the European Commission',
    'président de la Commission européenne',
    'présidente de la Commission européenne',
    COMMISSION,
  ),
  precouncil: post(
    96,
    null,
    'president of the European Council',
    'président du Conseil européen',
    'présidente du Conseil européen',
    ['Conseil européen', 'European Council'],
  ),
  preparliament: post(
    85,
    null,
    'president of the European Parliament',
    'président du Parlement européen',
    'présidente du Parlement européen',
    ['Parlement européen', 'European Parliament'],
  ),
  hr: post(
    86,
    null,
    'EU foreign policy chief',
    "chef de la diplomatie de l'Union européenne",
    "cheffe de la diplomatie de l'Union européenne",
    ['Service européen pour l’action extérieure', 'European External Action Service'],
  ),
  eurogroup: post(
    73,
    null,
    'president of the Eurogroup',
    "président de l'Eurogroupe",
    "présidente de l'Eurogroupe",
    ['Eurogroupe', 'Eurogroup'],
  ),
  mep: post(
    34,
    null,
    'member of the European Parliament',
    'député européen',
    'députée européenne',
    ['Parlement européen', 'European Parliament'],
  ),
  dpm: post(78, null, 'deputy prime minister', 'vice-Premier ministre', 'vice-Première ministre'),
  min: post(76, 'portfolio', '{en} minister', 'ministre {of}', 'ministre {of}'),
  minstate: post(77, null, 'minister of state', "ministre d'État", "ministre d'État"),
  minq: post(66, 'portfolio', 'Quebec {en} minister', 'ministre québécois {of}', 'ministre québécoise {of}', ['gouvernement du Québec', 'Government of Quebec']),
  mind: post(
    58,
    'portfolio',
    'junior {en} minister',
    'ministre délégué {of}',
    'ministre déléguée {of}',
  ),
  sos: post(
    52,
    'portfolio',
    'state secretary for {en}',
    "secrétaire d'État {of}",
    "secrétaire d'État {of}",
  ),
  spox: post(50, 'organization', '{en} spokesperson', 'porte-parole {of}', 'porte-parole {of}'),
  govspox: post(
    52,
    null,
    'government spokesperson',
    'porte-parole du gouvernement',
    'porte-parole du gouvernement',
  ),
  cos: post(59, null, 'chief of staff', 'directeur de cabinet', 'directrice de cabinet'),
  nsa: post(
    66,
    null,
    'national security adviser',
    'conseiller à la sécurité nationale',
    'conseillère à la sécurité nationale',
  ),
  envoy: post(57, null, 'special envoy', 'émissaire', 'émissaire'),
  adviser: post(
    45,
    null,
    'presidential adviser',
    'conseiller du président',
    'conseillère du président',
  ),
  ambassador: post(48, null, 'ambassador', 'ambassadeur', 'ambassadrice'),
  ambun: post(
    56,
    null,
    'ambassador to the United Nations',
    "ambassadeur à l'ONU",
    "ambassadrice à l'ONU",
  ),
  speaker: post(
    75,
    null,
    'speaker of parliament',
    'président du Parlement',
    'présidente du Parlement',
    PARLIAMENT,
  ),
  presenate: post(
    75,
    null,
    'president of the Senate',
    'président du Sénat',
    'présidente du Sénat',
    SENATE,
  ),
  senleader: post(
    70,
    null,
    'Senate majority leader',
    'chef de la majorité au Sénat',
    'cheffe de la majorité au Sénat',
    SENATE,
  ),
  senminority: post(
    69,
    null,
    'Senate minority leader',
    'chef de la minorité au Sénat',
    'cheffe de la minorité au Sénat',
    SENATE,
  ),
  houseleader: post(
    66,
    null,
    'House majority leader',
    'chef de la majorité à la Chambre',
    'cheffe de la majorité à la Chambre',
  ),
  houseminority: post(
    67,
    null,
    'House minority leader',
    'chef de la minorité à la Chambre',
    'cheffe de la minorité à la Chambre',
  ),
  whip: post(47, null, 'party whip', 'chef de file parlementaire', 'cheffe de file parlementaire'),
  opposition: post(
    65,
    null,
    'leader of the opposition',
    "chef de l'opposition",
    "cheffe de l'opposition",
  ),
  sgp: post(55, 'organization', '{en} general secretary', 'secrétaire général {of}', 'secrétaire générale {of}'),
  vpecb: post(66, 'organization', '{en} vice-president', 'vice-président {of}', 'vice-présidente {of}'),
  es: post(70, 'organization', '{en} executive secretary', 'secrétaire exécutif {of}', 'secrétaire exécutive {of}'),
  vsg: post(80, 'organization', '{en} deputy secretary-general', 'vice-secrétaire général {of}', 'vice-secrétaire générale {of}'),
  dsg: post(72, 'organization', '{en} deputy secretary general', 'secrétaire général délégué {of}', 'secrétaire générale déléguée {of}'),
  usg: post(62, null, 'UN under-secretary-general', "secrétaire général adjoint de l'ONU", "secrétaire générale adjointe de l'ONU"),
  rapporteur: post(55, null, 'UN special rapporteur', "rapporteur spécial de l'ONU", "rapporteuse spéciale de l'ONU"),
  board: post(60, 'organization', '{en} board member', 'membre du directoire {of}', 'membre du directoire {of}'),
  iccprosecutor: post(72, null, 'international prosecutor', 'procureur de la justice internationale', 'procureure de la justice internationale'),
  lead: post(61, 'organization', '{en} leader', 'dirigeant {of}', 'dirigeante {of}'),
  group: post(
    49,
    'organization',
    'leader of {en} in parliament',
    'président du groupe {fr}',
    'présidente du groupe {fr}',
  ),
  senator: post(40, 'place', 'senator for {en}', 'sénateur {of}', 'sénatrice {of}', SENATE),
  mp: post(35, 'place', 'member of parliament for {en}', 'député {of}', 'députée {of}', PARLIAMENT),
  gov: post(68, 'place', 'governor of {en}', 'gouverneur {of}', 'gouverneure {of}'),
  premier: post(69, 'place', 'premier of {en}', 'Premier ministre {of}', 'Première ministre {of}'),
  region: post(
    60,
    'place',
    'president of {en}',
    'président de la région {fr}',
    'présidente de la région {fr}',
  ),
  dept: post(
    44,
    'place',
    'president of the {en} departmental council',
    'président du conseil départemental {of}',
    'présidente du conseil départemental {of}',
  ),
  mayor: post(63, 'place', 'mayor of {en}', 'maire {of}', 'maire {of}'),
  prefect: post(46, 'place', 'prefect of {en}', 'préfet {of}', 'préfète {of}'),
  prefpol: post(
    55,
    'place',
    'police prefect of {en}',
    'préfet de police {of}',
    'préfète de police {of}',
  ),
  prosecutor: post(54, 'place', '{en} prosecutor', 'procureur {of}', 'procureure {of}'),
  pnat: post(
    54,
    null,
    'anti-terrorism prosecutor',
    'procureur national antiterroriste',
    'procureure nationale antiterroriste',
  ),
  pnf: post(
    54,
    null,
    'financial crimes prosecutor',
    'procureur national financier',
    'procureure nationale financière',
  ),
  attgen: post(56, null, 'prosecutor general', 'procureur général', 'procureure générale'),
  stateag: post(
    50,
    'place',
    '{en} attorney general',
    'procureur général {of}',
    'procureure générale {of}',
  ),
  chiefjustice: post(
    75,
    null,
    'chief justice',
    'président de la Cour suprême',
    'présidente de la Cour suprême',
    ['Cour suprême', 'Supreme Court'],
  ),
  justice: post(
    67,
    null,
    'Supreme Court justice',
    'juge à la Cour suprême',
    'juge à la Cour suprême',
    ['Cour suprême', 'Supreme Court'],
  ),
  ddd: post(64, null, 'Defender of Rights', 'Défenseur des droits', 'Défenseure des droits'),
  ombudsman: post(60, null, 'ombudsman', 'médiateur', 'médiatrice'),
  general: post(
    62,
    null,
    'armed forces chief',
    "chef d'état-major des armées",
    "cheffe d'état-major des armées",
  ),
  officer: post(40, null, 'military commander', 'commandant militaire', 'commandante militaire'),
  supreme: post(98, null, 'supreme leader', 'Guide suprême', 'Guide suprême'),
  candidate: post(
    33,
    null,
    'presidential candidate',
    'candidat à la présidence',
    'candidate à la présidence',
  ),
  dissident: post(53, null, 'opposition leader', 'opposant', 'opposante'),
  movement: post(70, 'organization', '{en} leader', 'chef {of}', 'cheffe {of}'),
  gg: post(84, null, 'governor general', 'gouverneur général', 'gouverneure générale'),
  govhk: post(80, null, 'chief executive', "chef de l'exécutif", "cheffe de l'exécutif"),
  chancellor: post(95, null, 'chancellor', 'chancelier', 'chancelière'),
  council: post(
    80,
    'portfolio',
    'federal councillor',
    'conseiller fédéral',
    'conseillère fédérale',
    ['Conseil fédéral', 'Federal Council'],
  ),
  canton: post(
    48,
    'place',
    '{en} state councillor',
    "conseiller d'État {of}",
    "conseillère d'État {of}",
  ),
};

const FOREIGN_OFFICE: Title['body'] = ['Foreign Office', 'Foreign Office'];

/** Titles that differ from the general one: "post@CC:detail", "post@CC" or "post:detail". */
export const TITLES: Record<string, Title> = {
  'pres@FR': { fr: ['président de la République', 'présidente de la République'], en: 'president' },
  'pres@CH': {
    fr: ['président de la Confédération', 'présidente de la Confédération'],
    en: 'president of the Swiss Confederation',
  },
  'pm@DE': { fr: ['chancelier', 'chancelière'], en: 'chancellor' },
  'pm@AT': { fr: ['chancelier', 'chancelière'], en: 'chancellor' },
  'pm@IT': { fr: ['président du Conseil', 'présidente du Conseil'], en: 'prime minister' },
  'pm@ES': {
    fr: ['président du gouvernement', 'présidente du gouvernement'],
    en: 'prime minister',
  },
  'pm@IE': { fr: ['Premier ministre', 'Première ministre'], en: 'taoiseach' },
  'dpm@IE': { fr: ['vice-Premier ministre', 'vice-Première ministre'], en: 'tánaiste' },
  'pm@VA': {
    fr: ["secrétaire d'État du Saint-Siège", "secrétaire d'État du Saint-Siège"],
    en: 'Vatican secretary of state',
  },
  'king@JP': { fr: ['empereur', 'impératrice'], en: 'emperor' },
  'king@LU': { fr: ['grand-duc', 'grande-duchesse'], en: 'grand duke' },
  'king@MC': { fr: ['prince souverain', 'princesse'], en: 'sovereign prince' },
  'king@LI': { fr: ['prince souverain', 'princesse'], en: 'sovereign prince' },
  'king@OM': { fr: ['sultan', 'sultane'], en: 'sultan' },
  'king@BN': { fr: ['sultan', 'sultane'], en: 'sultan' },
  'crown@GB': { fr: ['prince de Galles', 'princesse de Galles'], en: 'heir to the throne' },
  'leader@VN': {
    fr: ['secrétaire général du Parti communiste', 'secrétaire générale du Parti communiste'],
    en: 'general secretary of the Communist Party',
  },
  'leader@CU': {
    fr: ['premier secrétaire du Parti communiste', 'première secrétaire du Parti communiste'],
    en: 'first secretary of the Communist Party',
  },
  'sg:NATO': {
    fr: ["secrétaire général de l'Otan", "secrétaire générale de l'Otan"],
    en: 'NATO secretary general',
  },
  'sg:UN': {
    fr: ["secrétaire général de l'ONU", "secrétaire générale de l'ONU"],
    en: 'UN secretary-general',
  },
  'hc:OHCHR': {
    fr: [
      "haut-commissaire de l'ONU aux droits de l'homme",
      "haute-commissaire de l'ONU aux droits de l'homme",
    ],
    en: 'UN human rights chief',
  },
  'hc:UNHCR': {
    fr: [
      "haut-commissaire de l'ONU pour les réfugiés",
      "haute-commissaire de l'ONU pour les réfugiés",
    ],
    en: 'UN refugee chief',
  },
  'dg:IMF': {
    fr: ['directeur général du FMI', 'directrice générale du FMI'],
    en: 'IMF managing director',
  },
  'general@US': {
    fr: ["chef d'état-major interarmées", "cheffe d'état-major interarmées"],
    en: 'chairman of the Joint Chiefs of Staff',
    body: ['état-major interarmées', 'Joint Chiefs of Staff'],
  },
  // Ministers
  'min:spokesperson': {
    fr: ['porte-parole du gouvernement', 'porte-parole du gouvernement'],
    en: 'government spokesperson',
  },
  'mind:spokesperson': {
    fr: ['porte-parole du gouvernement', 'porte-parole du gouvernement'],
    en: 'government spokesperson',
  },
  'sos:spokesperson': {
    fr: ['porte-parole du gouvernement', 'porte-parole du gouvernement'],
    en: 'government spokesperson',
  },
  'min@FR:justice': {
    fr: ['garde des Sceaux, ministre de la Justice', 'garde des Sceaux, ministre de la Justice'],
    en: 'justice minister',
  },
  'min@FR:foreign+europe': {
    fr: [
      "ministre de l'Europe et des Affaires étrangères",
      "ministre de l'Europe et des Affaires étrangères",
    ],
    en: 'Foreign minister',
  },
  'min@FR:null': { fr: ['ministre', 'ministre'], en: 'minister' },
  'min@GB:interior': {
    fr: ["ministre de l'Intérieur", "ministre de l'Intérieur"],
    en: 'home secretary',
    body: ['Home Office', 'Home Office'],
  },
  'min@GB:foreign': {
    fr: ['ministre des Affaires étrangères', 'ministre des Affaires étrangères'],
    en: 'foreign secretary',
    body: FOREIGN_OFFICE,
  },
  'min@GB:finance': {
    fr: ["chancelier de l'Échiquier", "chancelière de l'Échiquier"],
    en: 'chancellor of the exchequer',
    body: ['Trésor', 'Treasury'],
  },
  'min@GB': { fr: ['ministre {of}', 'ministre {of}'], en: '{en} secretary' },
  'min@US:foreign': {
    fr: ["secrétaire d'État", "secrétaire d'État"],
    en: 'Secretary of State',
    body: ["département d'État", 'State Department'],
  },
  'min@US:defence': {
    fr: ['secrétaire à la Défense', 'secrétaire à la Défense'],
    en: 'Secretary of Defense',
    body: ['Pentagone', 'Pentagon'],
  },
  'min@US:treasury': {
    fr: ['secrétaire au Trésor', 'secrétaire au Trésor'],
    en: 'Treasury Secretary',
    body: ['Trésor', 'Treasury'],
  },
  'min@US:justice': {
    fr: ['ministre de la Justice', 'ministre de la Justice'],
    en: 'Attorney General',
    body: ['département de la Justice', 'Justice Department'],
  },
  'min@US:interior': {
    fr: ["secrétaire à l'Intérieur", "secrétaire à l'Intérieur"],
    en: 'Interior Secretary',
  },
  'min@US:agriculture': {
    fr: ["secrétaire à l'Agriculture", "secrétaire à l'Agriculture"],
    en: 'Agriculture Secretary',
  },
  'min@US:trade': {
    fr: ['secrétaire au Commerce', 'secrétaire au Commerce'],
    en: 'Commerce Secretary',
  },
  'min@US:labour': {
    fr: ['secrétaire au Travail', 'secrétaire au Travail'],
    en: 'Labor Secretary',
  },
  'min@US:health': {
    fr: ['secrétaire à la Santé', 'secrétaire à la Santé'],
    en: 'Health and Human Services Secretary',
  },
  'min@US:housing': {
    fr: ['secrétaire au Logement', 'secrétaire au Logement'],
    en: 'Housing and Urban Development Secretary',
  },
  'min@US:transport': {
    fr: ['secrétaire aux Transports', 'secrétaire aux Transports'],
    en: 'Transportation Secretary',
  },
  'min@US:energy': {
    fr: ["secrétaire à l'Énergie", "secrétaire à l'Énergie"],
    en: 'Energy Secretary',
  },
  'min@US:education': {
    fr: ["secrétaire à l'Éducation", "secrétaire à l'Éducation"],
    en: 'Education Secretary',
  },
  'min@US:veterans': {
    fr: ['secrétaire aux Anciens Combattants', 'secrétaire aux Anciens Combattants'],
    en: 'Veterans Affairs Secretary',
  },
  'min@US:security': {
    fr: ['secrétaire à la Sécurité intérieure', 'secrétaire à la Sécurité intérieure'],
    en: 'Homeland Security Secretary',
    body: ['Sécurité intérieure', 'Department of Homeland Security'],
  },
  'min@US:foreigntrade': {
    fr: ['représentant américain au commerce', 'représentante américaine au commerce'],
    en: 'U.S. Trade Representative',
  },
  'min@CA:francophonie': {
    fr: ['ministre des Langues officielles', 'ministre des Langues officielles'],
    en: 'Official Languages minister',
  },
  'senator@US': {
    fr: ['sénateur {of}', 'sénatrice {of}'],
    en: 'U.S. senator for {en}',
    body: SENATE,
  },
  'mp@US': {
    fr: ['élu {of} à la Chambre des représentants', 'élue {of} à la Chambre des représentants'],
    en: 'U.S. representative for {en}',
    body: ['Chambre des représentants', 'House of Representatives'],
  },
  'speaker@US': {
    fr: ['président de la Chambre des représentants', 'présidente de la Chambre des représentants'],
    en: 'Speaker of the House',
    body: ['Chambre des représentants', 'House of Representatives'],
  },
  'speaker@FR': {
    fr: ["président de l'Assemblée nationale", "présidente de l'Assemblée nationale"],
    en: 'president of the National Assembly',
    body: ['Assemblée nationale', 'National Assembly'],
  },
  'speaker@GB': {
    fr: ['président de la Chambre des communes', 'présidente de la Chambre des communes'],
    en: 'Speaker of the House of Commons',
    body: ['Chambre des communes', 'House of Commons'],
  },
  'speaker@CA': {
    fr: ['président de la Chambre des communes', 'présidente de la Chambre des communes'],
    en: 'Speaker of the House of Commons',
    body: ['Chambre des communes', 'House of Commons'],
  },
  'speaker@DE': {
    fr: ['président du Bundestag', 'présidente du Bundestag'],
    en: 'president of the Bundestag',
    body: ['Bundestag', 'Bundestag'],
  },
  'mp@FR': {
    fr: ['député {of}', 'députée {of}'],
    en: 'member of the National Assembly for {en}',
    body: ['Assemblée nationale', 'National Assembly'],
  },
  'gov@DE': {
    fr: ['ministre-président {of}', 'ministre-présidente {of}'],
    en: 'minister-president of {en}',
  },
  'gov@ES': { fr: ['président {of}', 'présidente {of}'], en: 'president of {en}' },
  'gov@IT': {
    fr: ['président de la région {fr}', 'présidente de la région {fr}'],
    en: 'president of {en}',
  },
  'premier@GB': {
    fr: ['Premier ministre {of}', 'Première ministre {of}'],
    en: 'first minister of {en}',
  },
  'premier@BE': {
    fr: ['ministre-président {of}', 'ministre-présidente {of}'],
    en: 'minister-president of {en}',
  },
  'mayor@DE:BE': { fr: ['maire de Berlin', 'maire de Berlin'], en: 'mayor of Berlin' },
  'lead@US': { fr: ['président {of}', 'présidente {of}'], en: '{en} chair' },
  'justice@BR': {
    fr: ['juge au Tribunal suprême fédéral', 'juge au Tribunal suprême fédéral'],
    en: 'Supreme Court justice',
    body: ['Tribunal suprême fédéral', 'Supreme Federal Court'],
  },
  'lead:PS': {
    fr: ['premier secrétaire du Parti socialiste', 'première secrétaire du Parti socialiste'],
    en: 'Socialist Party leader',
  },
  'lead:EELV': {
    fr: ['secrétaire national des Écologistes', 'secrétaire nationale des Écologistes'],
    en: 'leader of the Ecologists',
  },
  'lead:PCF': {
    fr: ['secrétaire national du Parti communiste', 'secrétaire nationale du Parti communiste'],
    en: 'Communist Party leader',
  },
  'adviser@CH': {
    fr: ['conseiller national', 'conseillère nationale'],
    en: 'national councillor',
    body: ['Conseil national', 'National Council'],
  },
  'gov@FR': { fr: ['président {of}', 'présidente {of}'], en: 'president of {en}' },
  'attgen@FR': { fr: ['procureur général près la Cour de cassation', 'procureure générale près la Cour de cassation'], en: 'prosecutor general at the Court of Cassation', body: ['Cour de cassation', 'Court of Cassation'] },
  'chief:CE': { fr: ["vice-président du Conseil d'État", "vice-présidente du Conseil d'État"], en: 'head of the Council of State' },
  'hc:OHR': { fr: ['haut représentant en Bosnie-Herzégovine', 'haute représentante en Bosnie-Herzégovine'], en: 'high representative in Bosnia and Herzegovina' },
  'chief:FedChanc': { fr: ['chancelier de la Confédération', 'chancelière de la Confédération'], en: 'federal chancellor' },
  'iccprosecutor@INT': { fr: ['procureur de la Cour pénale internationale', 'procureure de la Cour pénale internationale'], en: 'ICC prosecutor', body: ['Cour pénale internationale', 'International Criminal Court'] },
  'envoy@UN': { fr: ["émissaire de l'ONU", "émissaire de l'ONU"], en: 'UN envoy' },
  'attgen@EU': { fr: ['cheffe du Parquet européen', 'cheffe du Parquet européen'], en: 'European chief prosecutor' },
  'chief:CGLPL': { fr: ['contrôleur général des lieux de privation de liberté', 'contrôleuse générale des lieux de privation de liberté'], en: 'prisons inspector' },
  'sg:Elysee': { fr: ["secrétaire général de l'Élysée", "secrétaire générale de l'Élysée"], en: 'Élysée secretary-general' },
};
