import type { ClaimLexicon } from '../../detectors/attribution/lexicon';
import { phrases, wordSet } from '../words';

/** Signs of an unattributed claim in English, by reason. Own compilation. */
export const claims: ClaimLexicon = {
  signs: {
    alleged:
      phrases(`allegedly, reportedly, purportedly, supposedly, is said to, are said to, was said to, were said to, is believed to, are believed to,
      was believed to, were believed to, is thought to, are thought to, was thought to, were thought to, is understood to, are understood to,
      is reported to, are reported to, was reported to, is rumoured to, is rumored to, is alleged to, are alleged to, it is alleged, it is believed,
      it is thought, it is understood, it is said, it is claimed, it is rumoured, it is rumored, it was alleged, it was claimed, it was reported`),
    hedge:
      phrases(`allegedly, reportedly, apparently, seemingly, supposedly, purportedly, presumably, ostensibly, alleged, purported,
      suspected, believed to, thought to, said to, understood to, rumored, rumoured, expected to, is expected, are expected, likely, unlikely,
      probably, possibly, perhaps, appears to, appear to, appeared to, seems, seem, seemed, may, might, could, would, potentially, potential, arguably, considered,
      set to, poised to, largely, widely, no doubt, undoubtedly, all but certain, by all accounts, look set, looked set, almost certainly, surely, tipped to, rumors, rumours, speculation, it remains to be seen, whether or not, somewhat, presumed, suggests, suggest, suggested`),
    passive:
      phrases(`is believed, was believed, are believed, is seen as, are seen as, was seen as, is thought, is considered, is regarded, are regarded,
      has been criticized, has been criticised, was criticized, drew criticism, faced criticism, under fire, controversial, controversy, backlash, raised fears,
      raised concerns, raising concerns, raised questions, raising questions, sparked, sparking, outcry, outrage, scandal, dubbed, hailed as, accused of, came under, been reported,
      is known as, known for, spurring, prompting, fueling, fuelling, raises questions, raises doubts, raised doubts, drew fire, draws fire, derided, mocked, feared, uproar, disputed, embattled`),
    accusation:
      phrases(`illegal*, fraud*, corrupt*, lie, lied, lying, false, falsely, stole, stolen, bribe*, abus*, assault*, tortur*, massacr*, war crime*, crime*, spying, spied, espionage,
      scam, scheme, mislead*, misled, cover-up, covert*, secret*, manipulat*, propaganda, disinformation, misinformation, harass*, violat*, conspir*, plot, cheat*, launder*, smuggl*, fail to, failed to`),
    cause:
      phrases(`because, because of, due to, as a result, thanks to, caused, causing, cause, led to, leading to, leads to, resulted in, resulting, driven by, driving, fueled by, fuelled by, in response to,
      in an effort to, in a bid to, amid, contributed, contributing, helped, helping, forcing, forced, allowing, allow, making, made it, after years of, in light of, impact, effect, effects, affect*,
      sending, highlighting, underscor*, showing, signal*, mean*, threaten*, pushed, pushing, thereby, which means, comes amid, came amid, comes as, came as, comes after, came after, comes at a time, reflect*, represents, marks, marked, paves the way, sets the stage, sets up, raises the, ushered, spur*,
      prompt*, trigger*, enabl*, undermin*, erod*, bolster*, embolden*, reviv*, galvaniz*, took a toll, take its toll, the brunt, leaves, leaving, puts, putting, left with, exposed, exposes, reveals, to avoid, so that, aimed at, designed to, symbol*`),
    trend:
      phrases(`increasingly, more and more, growing, rising, soaring, surging, surge, plung*, skyrocket*, falling, declin*, worsen*, escalat*, accelerat*, mounting, steadily, deepening, dwindl*, shrinking,
      rise in, increase in, drop in, continues to, continue to, continued to, in recent years, in recent months, in recent weeks, no longer, momentum, trend*, spike*, becoming, narrow*, widen*, ebb*, fading, faded, slip*, slid*, slump*, slow*, stall*, gains traction, gained traction, gaining traction, catching up, lag*, evaporat*, anew, newly, turning into, on the rise, on course, on track, on pace, set on, become, became, intensif*, softened, boost*, recover*`),
    superlative:
      phrases(`biggest, largest, worst, best, most, least, highest, lowest, greatest, deadliest, strongest, toughest, record, unprecedented, historic, unique, first-ever, landmark, key,
      major, crucial, critical, pivotal, significant*, important*, massive, huge, dramatic*, iconic, rare, leading, latest, fiercest, closest, clearest, surest, toughest, sternest, most of all, flagship, signature, hallmark, defining, sweeping, far-reaching, wholesale, prominent, main, top, ultimate`),
    comparison: phrases(
      'more than, less than, rather than, compared to, compared with, unlike, similar to, as much as, even more, better than, worse than, closer to, higher than, lower than, far more, on par, than',
    ),
    evaluation:
      phrases(`success*, failure, fail*, setback, victory, defeat, blow, win, triumph, struggl*, difficult*, tricky, daunting, fraught, bleak, dismal, grim, shaky, precarious, delicate, awkward, messy, bruising, bitter, costly, stinging, decisive, divisive, polariz*, peril*, spectre, specter, stakes, test,
      gamble, bet, hurdle*, obstacle*, dilemma, deadlock, gridlock, stalemate, rift*, divide*, split*, turning point, breakthrough, comeback, upset, momentum, upper hand, foothold, stronghold, loom*, dog, dogged, haunt*, plague*, overshadow*,
      underdog, front-runner, frontrunner, weighs on, weighed on, weighing on, shadow, cloud, embarrass*, humiliat*, stretch*, overwhelm*, cripple*, neglect*, doomed, hope, hopes, appeal, grip, clout, tide, mantle, reputation, challeng*, problem*, crisis, chaos, turmoil, tension*, uncertain*, fragile, vulnerable, danger*, risk*, surpris*,
      effective*, clear, clearly, obvious*, inevitabl*, notoriou*, famous*, popular*, strong, weak, tough, hard, serious*, severe*, sharp*, deep*, strain*, irritant*, chance, opportunit*, meaningful, progress, advantage, pressure, headache,
      brace, bracing, racing, scrambl*, shift*, complicat*, powerful, influential, stark, subtle, good, bad, great, trying time, boon, threat, concern*, damag*, hurt*, lack*`),
    collective:
      phrases(`americans, canadians, britons, voters, consumers, investors, the public, public opinion, people, the west, russians, ukrainians, europeans, residents, many, the markets, markets, fans, families, workers,
      the nation, the world, everyone, some, critics, conservatives, liberals, young people, communities`),
    mind: phrases(`want, wants, wanted, hope, hopes, hoping, fear, fears, believe, believes, worry, worried, worries, angry, anger, frustrat*, tired, eager, keen, desperate, determined, afraid, concerned, happy, confident, love*, hate*,
      trust, distrust, sentiment, mood, feel*, desire, intent, tried to, tries to, trying to, sought to, seeking to, seeks to, attempt*, excited, nervous`),
    internal:
      phrases(`behind the scenes, behind closed doors, privately, quietly, in talks, talks, negotiat*, met with, meeting, ordered, decided, discuss*, considering, weighing, preparing, prepared to, internal*, working on, planning, draft,
      shot, killed, injured, wounded, died, attack*, fire, explosion, blast, struck, crash*, stormed, gunm*, victim*, stabbed, found dead, arrived, fled`),
    prediction: phrases(
      'will likely, is likely to, are likely to, in the future, in the coming, years ahead, will be, will have, going to, is set to, looks set, bound to, eventually, soon, next year, would be',
    ),
    record:
      phrases(`voted, passed, signed, elected, appointed, sentenced, convicted, charged with, charged, pleaded, indicted, ruled, filed, arrested, acquitted, approved, enacted, sworn in, took office, published, released, launched, opened,
      scheduled, is scheduled, will meet, will be held, takes place, will take place, took place, debate, hearing, trial, court, resigned, won, beat, defeated, scored, season, match, game, tournament, final, coach, closed at, shares,
      effective, is to, tabled, a.m, p.m, adjourned, traded, index, visited, visit, ceremony, attended, preliminary, under investigation, arraign*, plea, bail, custody, remanded, sentencing, motion, amendment, quorum, unanimous*, reading, announced, suspended, postponed, adjourn*, reopened, closed, seized, recalled, election, ballot, committee, introduced, will speak, address*, arrives, on the ballot, prosecutors, jury`),
    background: phrases(
      'born in, born on, founded in, established in, located, is located, based in, population of, in 19*, in 20*, since 19*, since 20*, was built, consists of, is a, are a, was a, known as, refers to, former, served as, comprises, headquartered, year-old, members, under the, according to law, is an, was an, are the',
    ),
    mention: phrases(
      'read more, click here, sign up, watch, see also, this article, this story, contributed to this report, contributed, contact, newsletter, subscribe, margin of error, percentage points, times out of, representative of, methodology, respondents, weighted, this analysis, in a series, here are, here is, this survey, the sample, photo, follow, email',
    ),
  },
  context: {
    day: phrases(`monday, tuesday, wednesday, thursday, friday, saturday, sunday, yesterday, today, tomorrow, last week,
      last month, last year, this week, this month, earlier this, overnight, on the day`),
    copula: phrases(
      "is, are, 's, 're, remains, remain, becomes, represents, means, has become, have become, stands",
    ),
    link: phrases(`but, yet, however, still, indeed, also, even, though, although, while, despite, meanwhile, instead,
      rather, because, so, thus, in fact, after all, at the same time, given, amid, nonetheless, of course, in other words`),
    judgement:
      phrases(`difficult, hard, complex, fragile, strong, heavy, deep*, massive, spectacular, remarkabl*, delicate, tense,
      dangerous, worrying, necessary, impossible, clear*, bad, good, better, best, worse, worst, huge, big, bigger, great,
      surpris*, sudden, formidable, popular, powerful, weak, high, low, real, true, hardly, quiet*, slow, fast, easy, smooth*,
      flawed, peaceful*, brutal, radical, unusual, unlike*, unclear, unthinkable, awkward, bitter, fierce, loyal, lone, only, simply, just`),
    state:
      phrases(`now, currently, always, never, already, still, ever, recently, long, often, sometimes, rarely, usually,
      for years, for decades, these days, over time`),
    casualty: phrases(
      'dead, died, killed, injured, wounded, victims, victim, people, residents, homes, evacuated, missing',
    ),
    institution:
      phrases(`law, laws, bill, act, amendment, court, judge, prosecutor*, senate, house, council, parliament, election*,
      lawsuit, minister, committee, lawmaker*, president, police, congress, commission, government, agreement, treaty, jury,
      justice, mayor, governor, senator, agency, officials`),
    procedure:
      phrases(`will be, scheduled, planned, takes effect, required, requires, allows, eligible, applies, provides,
      begins, starts, due to, set for, next week, by the end of, must`),
    duty: phrases('must, should, have to, has to, need to, needs to, ought'),
    negation: phrases("not, n't, no, never, neither, nor, without, none, nothing, nobody, cannot"),
    scale: phrases(
      'too, very, so, such, more, less, most, almost, nearly, far, much, quite, barely, little, few, enough, at least',
    ),
  },
  tenses: {
    past: {
      forms:
        wordSet(`took made went came left lost met held began gave sent told had did got saw ran fell rose grew knew
        kept brought bought sold spoke wrote drove flew hit cut put set led built spent stood understood became broke chose`),
      endings: ['ed'],
    },
    participleEndings: [
      'ed',
      'en',
      'wn',
      'ld',
      'de',
      'ne',
      'nt',
      'ght',
      'ung',
      'lt',
      'et',
      'ut',
      'om',
    ],
    passive: wordSet('was were been be being is are'),
    future: { forms: wordSet("will would could may might shall 'll"), endings: [] },
  },
  conditions: wordSet('if unless whether provided'),
  conditionalForms: new Set(),
  questions: wordSet('why how what who when where which whose is are do does did can will should'),
  firstPerson: wordSet('i we me my our us'),
};
