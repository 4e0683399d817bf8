import type { AttributionLexicon } from '../../detectors/attribution/lexicon';
import { phrases, wordSet } from '../words';
import { metonyms, nouns } from './attribution-nouns';
import { nounForms, verbPhrases, verbs } from './attribution-verbs';
import { claims } from './claims';
import { conjugate } from './conjugation';

const male = { gender: 'm', plural: false } as const;
const female = { gender: 'f', plural: false } as const;
const men = { gender: 'm', plural: true } as const;
const women = { gender: 'f', plural: true } as const;

/** Own compilation of the closed classes of Spanish (Spain and Latin America). */
export const attribution: AttributionLexicon = {
  elisions: new Set(),
  enclitics: [],
  conjugate,
  verbs,
  verbPhrases,
  nounForms: new Set(nounForms),
  have: wordSet(
    'ha han había habían hubo hubieron habrá habrán habría habrían haber habiendo haya hayan hubiera hubieran',
  ),
  be: wordSet(`es son era eran fue fueron será serán sería serían siendo sido ser sea sean está están estaba
    estaban estuvo queda quedó fuera fueran`),
  modals:
    wordSet(`puede pueden podía podían pudo pudieron podrá podrán podría podrían debe deben debía debían
    deberá deberán debería deberían va van iba iban suele suelen solía quiso quisieron logró lograron`),
  negations: wordSet('no nunca jamás ni nada nadie ningún ninguna ninguno sin tampoco'),
  clitics: wordSet('se me te le les nos os lo la los las no'),
  adverbs:
    wordSet(`también aún todavía ya siempre nunca después luego entonces hoy ayer anteayer mañana ahora más menos solo sólo
    apenas mismo además así incluso pronto mientras sin embargo antes bien muy jamás recientemente anoche lunes martes
    miércoles jueves viernes sábado domingo tampoco aquí allí casi a continuación`),
  adverbEndings: ['mente'],
  fillers:
    phrases(`por su parte, por su lado, a su vez, de su lado, por otro lado, por otra parte, además, una vez más, de nuevo, sin embargo,
    en un comunicado, en una nota, en una entrevista, en redes sociales, en las redes sociales, en la red social, en twitter, en x,
    a la prensa, a los periodistas, a los medios, a este periódico, a este diario, a el país, a efe, a europa press, a reuters, a afp, a la agencia efe,
    este lunes, este martes, este miércoles, este jueves, este viernes, este sábado, este domingo,
    el lunes, el martes, el miércoles, el jueves, el viernes, el sábado, el domingo, el pasado lunes, el pasado martes,
    el pasado miércoles, el pasado jueves, el pasado viernes, el pasado sábado, el pasado domingo, la semana pasada, el mes pasado,
    el año pasado, esta semana, esta mañana, esta tarde, esta noche, en su momento, en aquel momento, a continuación, acto seguido,
    de hecho, en efecto, al mismo tiempo, en rueda de prensa, en conferencia de prensa, en particular, en público, en varias ocasiones,
    en reiteradas ocasiones, por último, por ejemplo, en cambio, por primera vez, a este respecto, al respecto, en este sentido, en ese sentido,
    en su cuenta de twitter, en su opinión, no obstante, en la víspera, a principios de este mes, a este diario`),
  reflexiveOnly: wordSet('preocupar quejar disculpar comprometer'),
  leadingVerbs: wordSet(
    'acaba acaban acababa volvió vuelve vuelven llegó llegaron llega pasó comenzó empezó terminó trató dejó pasa',
  ),
  backward: wordSet('último última últimos últimas'),
  infinitiveMarkers: wordSet('de para a por sin al'),
  nullSubjects: true,
  pluralVerbs: ['n'],
  locatives: wordSet('desde en'),
  asides: wordSet('según como cual'),
  gerundMarkers: new Set(),
  reflexives: wordSet('se'),
  contrasts: wordSet('pero sino pues mas'),
  genitives: new Set(),
  ofWords: wordSet('de del'),
  headFirst: true,
  bareNames: 'named',
  plurals: wordSet(
    `los las estos estas esos esas aquellos aquellas sus varios varias algunos algunas muchos muchas dos tres cuatro
    cinco unos unas otros otras numerosos numerosas ambos ambas`,
  ),
  singulars: wordSet('el la un una del al este esta ese esa aquel aquella su'),
  genders: {
    el: 'm',
    la: 'f',
    un: 'm',
    una: 'f',
    del: 'm',
    al: 'm',
    este: 'm',
    esta: 'f',
    ese: 'm',
    esa: 'f',
    los: 'm',
    las: 'f',
  },
  commonVerbs:
    wordSet(`es son era eran fue fueron está están estaba estaban tiene tienen tenía tenían tuvo tuvieron ha han había habían hay hubo
    hace hacen hizo hicieron va van iba puede pueden podía debe deben debía viene vienen vino quiere quieren sabe pone puso queda quedan
    quedó parece parecen da dan dio dieron pasa pasó llega llegó lleva llevó toma tomó recibe recibió mantiene sigue siguen comienza comenzó
    empieza encuentra encontró vive vivió perdió ganó subió cayó será serán tendrá tendrán supone sitúa forma participó incluye permite
    gobierna encabeza dirige preside ocupa representa`),
  verbEndings: [
    'aron',
    'ieron',
    'aba',
    'aban',
    'ará',
    'arán',
    'erá',
    'erán',
    'irá',
    'irán',
    'aría',
    'arían',
  ],
  definite: wordSet(
    `el la los las del al este esta estos estas ese esa esos esas aquel aquella aquellos aquellas dicho dicha`,
  ),
  indefinite: wordSet(
    'un una unos unas varios varias algunos algunas algún alguna otro otra otros otras muchos muchas diversos diversas numerosos numerosas',
  ),
  possessive: wordSet('su sus mi mis nuestro nuestra nuestros nuestras tu tus'),
  pronouns: {
    él: male,
    ella: female,
    ellos: men,
    ellas: women,
    éste: male,
    ésta: female,
  },
  inverted: {},
  invertedUnnamed: new Set(),
  relatives: wordSet('que quien quienes cual cuales cuyo cuya cuyos cuyas'),
  subordinators:
    wordSet(`que porque pues mientras cuando si como aunque donde cuyo cuya cuyos cuyas pero sino luego
    conque puesto dado`),
  complementizers: wordSet('que'),
  coordinators: wordSet('y e o u ni'),
  prepositions:
    wordSet(`a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras
    versus vía excepto salvo dentro través junto ante frente`),
  linkers: wordSet('de del para en a al por'),
  agents: wordSet('por'),
  temporal:
    wordSet(`lunes martes miércoles jueves viernes sábado domingo ayer hoy mañana tarde noche madrugada enero febrero
    marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre año años mes meses semana semanas
    día días hora horas minutos momento vez inicio inicios fin final finales víspera pasado pasada próximo próxima desde época
    anoche mediodía medianoche principios mediados jornada ocasión`),
  sourcePhrases:
    phrases(`según, conforme a, de acuerdo con, de acuerdo a, a juicio de, a juicio del, en opinión de, en opinión del, en palabras de,
    en palabras del, al decir de, a entender de, a ojos de, citando a, citando, citado por, citada por, citados por, citadas por,
    difundido por, difundida por, difundidos por, divulgado por, divulgada por, publicado por, publicada por, publicados por, publicadas por,
    revelado por, revelada por, recogido por, recogida por, consultado por, consultada por, en base a datos de, según datos de,
    a la luz de, a tenor de, en cifras de,
    a propuesta de, en declaraciones de, por boca de, con datos de, con información de`),
  stancePhrases: phrases('para'),
  anonymousPhrases:
    phrases(`bajo condición de anonimato, bajo anonimato, a condición de anonimato, pidió anonimato, prefirió no ser identificado,
    fuentes cercanas, fuentes próximas, fuentes consultadas, según trascendió, entre bastidores,
    según ha sabido, según supo, según pudo saber, a lo que ha conocido`),
  nouns,
  commonRoles: wordSet(
    `hombre mujer residente vecino vecina cliente funcionario funcionaria agente policía bombero soldado asesor asesora consejero especialista experto experta analista
    economista diplomático testigo víctima militante manifestante activista estudiante alumno alumna profesor profesora médico médica investigador investigadora científico
    comerciante agricultor trabajador trabajadora responsable dirigente diputado diputada senador abogado conductor joven fuente parlamentario oficial ejecutivo técnico cargo`,
  ),
  thingVerbs:
    wordSet(`mostrar revelar sugerir indicar ilustrar confirmar explicar recordar destacar reflejar
    reforzar evidenciar demostrar comprobar apuntar señalar significar acreditar poner cuestionar suponer
    plantear exigir permitir imponer hablar lanzar pedir añadir situar seguir continuar`),
  quantifiers: wordSet(
    'mayoría decena decenas docena docenas centenares cientos miles parte resto',
  ),
  hearsayPronouns: new Set(),
  impersonal: wordSet('esto eso aquello ello nada todo nadie'),
  someone: wordSet('algunos algunas muchos muchas varios varias otros otras quienes'),
  personVerbs: new Set(),
  honorifics: wordSet('sr sra srta don doña señor señora dr dra doctor doctora d dña padre sor'),
  particles: wordSet('de del la las los y i e van von der den bin ben al el le di da dos mac san'),
  metonyms,
  missing:
    phrases(`no respondió, no respondieron, no ha respondido, no han respondido, no contestó, no ha contestado, no se pronunció, no se ha pronunciado,
    no quiso comentar, no quisieron comentar, no ha querido comentar, no comentó, no ha comentado, no informó, no ha informado, no aclaró, no ha aclarado,
    no detalló, no ha detallado, no especificó, no ha especificado, no precisó, no ha precisado, no pudo ser contactado, no hubo respuesta, sin respuesta,
    no ha trascendido, no trascendió, se desconoce, se desconocen, no se sabe, no está claro, no queda claro, está por ver, queda por ver, queda por saber,
    declinó comentar, declinó hacer comentarios, rehusó comentar, rehusó hacer comentarios, rechazó hacer comentarios, no ha hecho comentarios,
    se negó a comentar, este diario contactó, este diario intentó, trató de contactar, ha intentado contactar, no reveló, no ha revelado, no concretó, no ha concretado,
    no ha reaccionado, no reaccionó, no dio detalles, no ha dado detalles, la gran incógnita, una de las incógnitas, las principales interrogantes, principales interrogantes`),
  claims,
};
