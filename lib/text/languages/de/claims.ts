import type { ClaimLexicon } from '../../detectors/attribution/lexicon';
import { phrases, wordSet } from '../words';

/** Signs of an unattributed claim in German, by reason. Own compilation. */
export const claims: ClaimLexicon = {
  signs: {
    alleged: phrases('angeblich, angebliche, angeblichen, angeblicher, es heißt, gerüchteweise'),
    hedge:
      phrases(`angeblich*, mutmaßlich*, vermeintlich*, offenbar, offensichtlich, anscheinend, wohl, wahrscheinlich, vermutlich, möglicherweise, vielleicht,
      womöglich, scheint, scheinen, dürfte, dürften, könnte, könnten, soll, sollen, sollte, sollten, gilt als, gelten als, heißt es, wird vermutet, wird erwartet,
      wird befürchtet, sieht so aus, wurde befürchtet, wurde vermutet, ist die rede, die rede von, wird spekuliert, wird gemunkelt, dem vernehmen nach, wird nachgesagt, gilt als sicher, als sicher gilt, als wahrscheinlich gilt,
      denkbar, nicht auszuschließen, wie es heißt, deutet darauf hin, deutet vieles, spricht vieles, spricht dafür, verdächtig*, möglich*, potenziell*, droht, drohen, mögliche`),
    passive:
      phrases(`wird kritisiert, wurde kritisiert, steht in der kritik, umstritten*, in die kritik, unter druck, skandal*, vorwurf, vorwürfe, wird vorgeworfen,
      wurde bekannt, gerät in, in verruf, wird angesehen, beschuldigt, kritisch gesehen, stößt auf, löst unmut, unter beschuss, im verdacht, berüchtigt*, fragwürdig*, zweifelhaft*, beliebt, irritationen, empörung, für kritik, für ärger, für aufsehen`),
    accusation:
      phrases(`illegal*, rechtswidrig*, betrug*, betrüg*, korrupt*, korruption*, lüg*, log, gewalt*, folter*, massaker*, verbrechen*, kriegsverbrechen*, straftat*,
      putsch*, geldwäsche*, bestech*, spion*, manipul*, propaganda*, desinformation*, heimlich*, geheim*, verschwör*, missbrauch*, missbrauch, bedroh*, drohung*,
      völkermord, verfolg*, erpress*, vertusch*`),
    cause:
      phrases(`wegen, aufgrund, infolge, durch, dank, deshalb, deswegen, daher, führt zu, führte zu, führen zu, verursach*, auslös*, löste, sorgt für, sorgte für, folge*, grund,
      gründe, ursache*, bewirk*, ermöglich*, zwing*, um zu, damit, denn, weil, auswirk*, trug dazu bei, trägt dazu bei, angesichts, zeichen für, beweis für`),
    trend:
      phrases(`immer mehr, immer weniger, immer öfter, immer häufiger, zunehmend*, steig*, stieg*, sink*, sank*, wächst, wachs*, schrumpf*, verschärf*, verschlechter*, verbesser*,
      nimmt zu, nehmen zu, spitzt sich zu, häufen sich, verschiebt, verschoben, wachsend*, nachgelassen, gewachsen, eskal*, explod*, rückgang, anstieg, zunahme, beschleunig*, erhol*, welle, rekord*`),
    superlative:
      phrases(`am meisten, größte*, wichtigste*, höchste*, schlimmste*, beste*, stärkste*, älteste*, jüngste*, schwerste*, mächtigste*, rekord*, beispiellos*, einzigartig*, historisch*,
      noch nie, nie zuvor, erstmals, einzig*, entscheidend*, zentral*, maßgeblich*`),
    comparison: phrases(
      'mehr als, weniger als, besser als, schlechter als, im gegensatz, im vergleich, ähnlich wie, anders als, gegenüber',
    ),
    evaluation:
      phrases(`erfolg*, scheiter*, niederlage, sieg, rückschlag, schwierig*, problem*, wichtig*, besorgniserregend*, spannung*, krise*, chaos, dramatisch*, heikel*, gefährlich*, riskant*, überrasch*,
      schwer, schwere*, massiv*, stark*, schwach*, deutlich*, klar, herausforderung*, druck, streit, ärger, angst, hoffnung, erleichter*, enttäusch*, schlag, herb*, hart*, dilemma, zwickmühle, zerreißprobe, sackgasse, hürde*, erschwer*, belast*, marode*, mangel*, schwäch*, blockad*, prüfstein*, wendepunkt*, chance*,
      profit*, leidtragend*, peinlich*, alarmier*, vielversprechend*, blamage, paukenschlag, machtkampf`),
    collective:
      phrases(`die deutschen, die bürger, die bevölkerung, die wähler, die menschen, viele menschen, millionen, die verbraucher, die märkte, die anleger, die öffentlichkeit, die gesellschaft,
      die amerikaner, die russen, die ukrainer, die fans, die jugend, viele bürger, eigentümer, hausbesitzer*, familien`),
    mind: phrases(
      'will, wollen, wünsch*, hoff*, fürcht*, angst, sorge*, glaub*, denk*, fragen sich, wut, unmut, frust*, unzufrieden*, zufrieden*, müde, vertrau*, versuch*, setzt auf, setzen auf',
    ),
    internal:
      phrases(`hinter den kulissen, hinter verschlossenen türen, intern*, treffen, debattiert, ringen, ringt, gerungen, streiten, stritten, tobt, traf sich, trafen sich, gespräch*, verhandl*, beriet*, entschied*, bereitet*, prüft, wurde gefunden, wurde getötet,
      wurden getötet, verletzt*, tot, tote*, brand, explosion, angriff*, schoss, schüsse, einigte*`),
    prediction: phrases(
      'wird, werden, künftig, in zukunft, in den nächsten, in den kommenden, bald, langfristig, risiko, gefahr, könnte bald',
    ),
    record:
      phrases(`stimmte, stimmten, beschloss, beschlossen, verabschied*, gewählt, gewann, ernannt, verurteilt*, angeklagt*, festgenommen, verhaftet*, urteil, prozess, gericht, wahl, trat zurück, rücktritt,
      unterzeichn*, veröffentlich*, eröffnet*, tritt in kraft, trat in kraft, verbot*, geplant, findet statt, fand statt, tagt, tritt zusammen, trat zusammen, in kraft, enthielten, votierten, stimmen, prozent der stimmen, sitze, mandate, gesperrt, schloss bei, schlossen, spiel, finale, saison, tor`),
    background: phrases(
      'geboren, gegründet, liegt in, seit 19*, seit 20*, im jahr 19*, im jahr 20*, jahre alt, starb, einwohner, sitz in, verheiratet, besteht aus, gehört zu, leitet, führt',
    ),
    mention: phrases(
      'siehe, mehr dazu, lesen sie, unser, unsere, abonnier*, newsletter, klick*, folgen sie, podcast, sendung',
    ),
  },
  context: {
    day: phrases(
      'montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, gestern, heute, morgen, vergangene woche, vergangenen woche, vergangenen jahr, am abend, am morgen',
    ),
    copula: phrases(
      'ist, sind, war, waren, bleibt, bleiben, scheint, gilt, gelten, bedeutet, stellt',
    ),
    link: phrases(
      'aber, jedoch, allerdings, dennoch, trotzdem, doch, denn, also, auch, zudem, außerdem, deshalb, daher, somit, sogar, vor allem, während, obwohl, trotz, dabei, dagegen',
    ),
    judgement:
      phrases(`riskant*, kompliziert*, komplex*, selten*, wichtig*, tief*, massiv*, spektakulär*, bemerkenswert*, heikel*, angespannt*, unzureichend*, nötig*, notwendig*, unmöglich*, gut, gute*, schlecht*, besser*, schlimm*,
      sicher*, prekär*, düster*, hoh*, hoch, enorm*, riesig*, grausam*, absurd*, unklar, brutal*, radikal*, deutlich*, erheblich*, unbeliebt*, allein, kostspielig*`),
    state: phrases(
      'heute, derzeit, aktuell, jetzt, immer, nie, noch, schon, oft, häufig, manchmal, selten, regelmäßig, seit, jahrelang, seit jahren',
    ),
    casualty: phrases(
      'tote*, verletzte*, vermisste*, opfer, menschen, einwohner, häuser, wohnungen',
    ),
    institution: phrases(
      'gesetz*, entwurf, gericht*, richter*, staatsanwaltschaft, bundestag, bundesrat, landtag, senat, rat, parlament, kongress, wahl*, minister*, kommission, ausschuss, abgeordnet*, präsident*, bürgermeister*, justiz, polizei, anwalt*, regierung, abkommen, vertrag',
    ),
    procedure: phrases(
      'geplant, vorgesehen, frist, bis zum, ab dem, mindestens, höchstens, voraussetzung*, antrag*',
    ),
    duty: phrases('muss, müssen, müsste, müssten, ist zu, sind zu, notwendig, nötig'),
    negation: phrases('nicht, kein, keine, keinen, ohne, nie, weder'),
    scale: phrases(
      'zu, sehr, viel, viele, so, mehr, weniger, wenig, ziemlich, fast, kaum, besonders',
    ),
  },
  tenses: {
    past: {
      forms: wordSet(
        'war waren hatte hatten wurde wurden kam kamen ging gingen gab gaben stand standen ließ ließen hielt traf trafen blieb blieben fand fanden',
      ),
      endings: [
        'erte',
        'erten',
        'igte',
        'igten',
        'elte',
        'elten',
        'ierte',
        'ierten',
        'chte',
        'chten',
        'gte',
        'gten',
        'lte',
        'lten',
        'ndete',
        'ndeten',
      ],
    },
    participleEndings: ['t', 'en'],
    passive: wordSet('wurde wurden wird werden worden'),
    future: { forms: wordSet('wird werden'), endings: [] },
  },
  conditions: wordSet('wenn falls sofern gesetz entwurf'),
  conditionalForms: new Set(),
  questions: wordSet('wer was wann wo warum wieso wie welche welcher welches'),
  firstPerson: wordSet('ich mir mich mein meine wir uns unser unsere'),
};
