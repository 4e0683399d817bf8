import { phrases, words } from '../words';

/** English nouns by the kind of source they name. Own compilation. */
export const nouns = {
  document: words(`
    report reports study survey poll bill law act order memo document documents letter statement release
    filing filings lawsuit complaint indictment affidavit ruling opinion verdict constitution treaty agreement contract
    data figures statistics research analysis article book cable email emails text transcript transcripts records
    review audit assessment index census page website newspaper magazine paper story notice
    resolution amendment motion legislation regulation regulations guidelines policy warrant petition tweet
    investigation inquiry findings estimates forecast model models images footage video videos
    announcement briefing brief testimony file files code rules projections outlook reporting
    budget photo photos picture pictures image screenshot screenshots recording recordings chapter memoir essay
    plan section clause manifesto laws bills polls surveys reports studies letters statements orders rulings lawsuits documents amendments provisions claim passage affidavits op-ed editorial headline papers ordinance charter deal
  `),
  organization: words(`
    police government administration ministry department agency court tribunal parliament senate house congress
    committee commission council board authority authorities bureau office institute institution
    company companies firm firms corporation bank banks group groups union unions party parties coalition
    association federation organization organisation organizations organisations charity foundation
    university college school hospital army military navy force forces
    team club league media camp camps studio network channel station newspaper broadcaster
    city town state county country nation countries nations province territory
    opposition democrats republicans conservatives liberals labour tories greens ndp gop
    regulator regulators watchdog treasury fed kremlin pentagon vatican embassy consulate
    prosecutors sheriff's nato eu fbi cia doj ftc imf ecb nasa faa epa cdc fda rcmp cbc bbc afp reuters
    startup retailer manufacturer maker airline carrier operator insurer developer giant chain brand
    service services task campaign caucus cabinet jury diocese church family militia junta regime
    lawmakers judges ministers panel think-tank consortium alliance movement publication outlet
    giants subsidiary division unit center centre lab laboratory fund taliban hamas hezbollah
    defence defense prosecution leadership delegation mission inspectorate ombudsman firefighters crews detectives
    contractor conference synod carmaker drugmaker lender airport utility utilities cooperative
    side sides state-run municipality borough district society chamber mint
  `),
  role: words(`
    dictator tyrant strongman lobbyist source
    president minister premier chancellor secretary mayor governor senator congressman congresswoman lawmaker
    representative rep mp councillor councilor commissioner chief chair chairman chairwoman chairperson
    director ceo cfo coo founder co-founder executive head leader boss manager owner attorney lawyer judge justice
    prosecutor magistrate sheriff officer detective inspector superintendent sergeant general colonel captain admiral commander
    ambassador envoy diplomat adviser advisor aide candidate nominee king queen prince princess pope bishop
    archbishop imam pastor priest economist analyst expert strategist researcher scientist professor historian
    doctor nurse physician psychologist biologist journalist writer author actor actress singer
    director producer player coach athlete striker captain champion activist campaigner organizer protester student teacher
    witness victim suspect defendant plaintiff father mother brother sister son daughter husband wife partner
    widow neighbor neighbour friend man woman resident customer farmer worker
    spokesman vice-president treasurer whistleblower mogul billionaire entrepreneur developer
    democrat republican conservative liberal deputy official person user veteran
    correspondent editor reporter host star celebrity designer artist musician comedian
    coroner pathologist skipper surgeon warden ranger engineer pilot nun rabbi
    speaker officer superintendent negotiator organiser trustee chancellor paramedic firefighter
  `),
  group: words(`
    lobbyists reservists sources officials experts analysts economists scientists researchers critics opponents supporters
    residents witnesses neighbors neighbours lawyers attorneys activists advocates campaigners protesters
    rescuers doctors teachers students parents workers employees staff members people observers
    diplomats investigators insiders aides advisers advisors allies relatives
    executives investors traders strategists historians academics scholars specialists
    farmers fans users customers consumers voters politicians leaders survivors
    colleagues friends others some many several villagers locals passengers detractors proponents
    organizers organisers commentators pundits sceptics skeptics demonstrators rights
    conservationists environmentalists men women guests drivers owners developers
    senators governors mayors councillors journalists players veterans
  `),
  spokesperson: words('spokesperson spokeswoman spokesman spokespeople spokespersons spokesmen'),
} as const;

export const metonyms =
  phrases(`Washington, Moscow, Beijing, London, Paris, Berlin, Brussels, Kyiv, Kiev, Tehran, Jerusalem,
  Tel Aviv, Rome, Madrid, Ankara, Tokyo, Seoul, Pyongyang, New Delhi, Delhi, Ottawa, Canberra, Cairo, Riyadh,
  Damascus, Baghdad, Kabul, Islamabad, Budapest, Warsaw, Dublin, Edinburgh, Cardiff, Belfast, Westminster,
  Kremlin, Pentagon, White House, Downing Street, Capitol Hill, Whitehall, Foggy Bottom, Vatican, Holy See,
  Treasury, Home Office, Foreign Office, State Department, Justice Department, Supreme Court, European Union,
  U.S., US, U.K., UK, U.N., UN, EU, E.U., USA, America, Britain, England, Scotland, Wales, Northern Ireland,
  United States, United Kingdom, United Nations, Wall Street, Silicon Valley, Congress, Parliament,
  Labour, Tories, Democrats, Republicans, Ontario, Quebec, Alberta, British Columbia, Manitoba, Saskatchewan,
  California, Texas, Florida, Microsoft, Google, Apple, Amazon, Facebook, Twitter, Meta, Tesla,
  Amnesty International, Reporters Without Borders, Red Cross, Red Crescent,
  Save the Children, World Bank, Greenpeace, Oxfam`);
