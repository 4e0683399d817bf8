import { phrases, words } from '../words';

/** English verbs of saying, acting by speech, attitude and of documents. Own compilation. */
export const verbs = {
  say: words(`
    acknowledge add admit advise affirm allege announce answer argue assert attest boast
    caution claim clarify comment complain concede conclude confess confide confirm contend counter declare
    deny describe detail disclose divulge elaborate emphasize emphasise estimate exclaim
    explain forecast inform insist joke lament maintain mention muse note object tweet slam observe opine
    pledge point predict proclaim profess protest quip reassure rebut recall recount reflect reiterate
    relate remark remind repeat reply report respond retort reveal rule say
    signal speculate state stress suggest surmise swear tell testify theorize tweet underline underscore
    vent volunteer vow warn write identify characterize characterise illustrate indicate
    cite express believe post portray determine scoff echo project remember justify decry
  `),
  tag: words(`
    begin continue conclude go offer recite sigh laugh shout yell whisper scream ask think
    read question cry
  `),
  act: words(`
    accuse admonish advocate agree allege apologize apologise applaud appeal ask assail assure attack back ban
    bemoan berate blame blast brand call castigate champion chastise chide commend condemn congratulate
    criticize criticise decry defend demand denounce deride dismiss dispute encourage endorse
    file hail implore lambast lambaste lash lobby mock oppose pan pledge plead praise press promise propose
    question rail rap reject renounce request rebuff rebuke recommend refute refuse reprimand ridicule
    salute scold slam support tout threaten thank urge vow welcome
    decline agree oppose label seek fault order petition
  `),
  attitude: words(`
    aim anticipate aspire assume believe consider doubt dream expect fear feel hope intend
    need plan prefer suspect think want wish worry understand
  `),
  content: words(`
    affirm allow authorize authorise ban bar calculate call conclude confirm contain contend define demonstrate describe
    detail document establish estimate find forbid highlight identify include indicate introduce
    list mandate note outline permit portray predict prohibit propose provide reveal
    recommend record report require rank say show state stipulate suggest tally underline warn read allege
    accuse mention cite claim charge rule
  `),
} as const;

/** Several words that report together; the first is the lemma that is conjugated. */
export const verbPhrases: readonly (readonly [keyof typeof verbs, string])[] = [
  ...phrases(`make clear, point out, go on to say, spell out, make it clear, speak of, speak out, talk about, chime in,
    weigh in, raise the possibility, raise the prospect, raise the question, express concern, hint at, point to, bring up, sum up`).map(
    (phrase) => ['say', phrase] as const,
  ),
  ...phrases(`call on, call for, call out, push back, hit back, hit out, lash out, speak out, push for, take aim,
    take issue, express support, send a letter, raise concerns, call upon, sign off, back away, fire back, hold accountable`).map(
    (phrase) => ['act', phrase] as const,
  ),
  ...phrases('look forward, set out').map((phrase) => ['attitude', phrase] as const),
];

/** Forms of these verbs that are nouns or adjectives as well. */
export const nounForms = words(`
  claim claims plan plans call calls demand demands report reports want wants hope hopes fear fears vow vows
  question questions comment comments state states note notes detail details document documents
  order orders attack attacks support supports request requests promise promises threat estimate
  estimates answer answers account praise blame offer offers rule rules record records ban bans
  bar bars forecast forecasts signal signals remark remarks reply object objects relate post posts
  point points back press file files brand brands label labels charge charges doubt doubts dream dreams need needs
  worry worries wish wishes aim aims list lists rank ranks pledge pledges appeal appeals protest protests
  thought thoughts reading read cry set put lobby rap pan expected considered wanted proposed alleged
  planned estimated suspected feared needed reported joke jokes boast counter counters welcome salute
  fault petition find finds cause like hail champion reveal says tweet tweets joke quip volunteer mention
  suspect suspects project projects echo vent muse respect concern laugh calling saying warning warnings
`);
