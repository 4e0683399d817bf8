import type { ClaimLexicon } from '../../detectors/attribution/lexicon';
import { phrases, wordSet } from '../words';

/** Signs of an unattributed claim in Spanish, by reason. Own compilation. */
export const claims: ClaimLexicon = {
  signs: {
    alleged: phrases('supuestamente, presuntamente, se dice que, se cree que, se rumorea que'),
    hedge:
      phrases(`parece, parecen, parecía, parecían, al parecer, todo apunta, todo indica, aparentemente, supuestamente, presuntamente,
      supuesto, supuesta, supuestos, supuestas, presunto, presunta, presuntos, presuntas, probablemente, posiblemente, presumiblemente,
      quizá, quizás, tal vez, acaso, eventual*, potencial*, posible, posibles, probable, probables, sospech*, es considerado, es considerada,
      son considerados, considerado como, considerada como, puede, pueden, podrá, podrán, podría, podrían, debería, deberían, se estima, se calcula,
      se dice, se habla de, se cree, se espera, se prevé, se especula, se baraja, habría, habrían, sería, serían, visto como, vista como,
      vistos como, visiblemente, evidentemente, corre el riesgo, a lo que ha conocido, según trascendió, cabe esperar, previsiblemente, rondaría, rondarían`),
    passive:
      phrases(`fue criticado, fue criticada, fueron criticados, ha sido criticado, ha sido criticada, es acusado, es acusada, está acusado, acusado de,
      acusada de, acusados de, es sospechoso, señalado como, señalada como, descrito como, descrita como, polémic*, controvert*, controversia*, cuestionad*,
      contestad*, escándalo*, en el punto de mira, objeto de críticas, blanco de críticas, levantó ampollas, generó polémica, ha generado, fue revelado,
      mal visto, mal vista, se atribuye, se le atribuye, tildado de, vinculado con, fue vinculado, fue vinculada`),
    accusation:
      phrases(`ilegal*, irregular*, fraudulent*, fraude*, corrup*, mentir*, mintió, desvi*, violación, violaciones, violencia*, agred*, agres*, tortur*,
      masacr*, matanza*, crimen, crímenes, criminal*, delito*, golpista*, golpe de estado, blanqueo, lavado, soborno*, cohecho, espion*, espía*, espió, injerencia*, manipul*,
      propaganda, desinformación, bulo*, acoso*, acosad*, secretamente, en secreto, clandestin*, conspir*, complot, cómplice*, abuso*, amenaz*, evasión,
      genocidio, persecución, narcotráfico, malversación, prevaricación, chantaj*, encubr*`),
    cause:
      phrases(`a causa de, a causa del, por culpa de, debido a, debido al, en razón de, en virtud de, gracias a, gracias al, permite, permitió, permiten,
      permitiendo, permitirá, provoc*, causa, causó, causad*, consecuencia*, resulta, resultó, resultado de, lo que explica, fruto de, bajo el efecto,
      ligado a, ligada a, suscit*, con el fin de, para intentar, por falta de, ante la falta de, impuls*, favorec*, agrav*, oblig*, ante el, ante la, víctima de, señal de,
      prueba de que, sinónimo de, debilit*, contribu*, impacto*, llevó a, llevaron a, generó, genera, generan, frente a, a raíz de, con el objetivo de, para evitar, para frenar, por lo que`),
    trend:
      phrases(`cada vez más, cada vez menos, no deja de, no dejan de, al alza, a la baja, en alza, en caída, agrav*, aceler*, explos*, dispar*, caída*, cae, cayó,
      retroce*, avanz*, avance*, aument*, disminu*, sube, subió, subida, crec*, intensific*, multiplic*, deterior*, mejor*, empeor*, recuper*, desaceler*,
      ralentiz*, escalada, reduc*, oleada, ola de, increment*`),
    superlative:
      phrases(`el más, la más, los más, las más, lo más, el menos, la menos, el peor, la peor, lo peor, el mejor, la mejor, los mejores, récord*, sin precedentes,
      inédit*, histórico, histórica, nunca visto, único, única, excepcional*, mayor, mayores, principal, principales, crucial, decisiv*, esencial*,
      fundamental, fundamentales, emblemátic*, símbolo, uno de los más, una de las más, uno de los mayores, una de las mayores, una de las principales, máximo, máxima`),
    comparison: phrases(
      'más que, más de lo que, menos que, menos de lo que, al contrario de, al contrario que, a diferencia de, respecto a, en comparación, mejor que, peor que, así como, al igual que, tanto como, frente a',
    ),
    evaluation:
      phrases(`éxito*, fracas*, revés, victoria, derrota, duro golpe, buena noticia, mala noticia, difícil, difíciles, dificultad*, importante*,
      preocupante*, tensión, tensiones, crisis, caos, dramátic*, espectacular*, frágil, frágiles, delicad*, eficaz, ineficaz, sorpresa, sorprend*,
      ambicios*, arriesgad*, peligros*, grave, graves, masiv*, fuerte, fuertes, débil*, intens*, claramente, obviamente, desafío*, reto*, paradój*, paradoja,
      amenaza, ventaja, presión, lejos de, verdader*, inesperad*, popular*, célebre, famos*, real, reales, alivio, desgaste, protagonis*, fiasco, comprometedor*,
      malestar, enfado, brutal*, apenas velad*`),
    collective:
      phrases(`los españoles, las españolas, los argentinos, los mexicanos, los colombianos, los venezolanos, los peruanos, los chilenos, los estadounidenses,
      los electores, los votantes, el electorado, la opinión pública, la gente, los jóvenes, la población, los rusos, los ucranianos, los consumidores, el mercado,
      los mercados, los inversores, las familias, los internautas, todo el mundo, el público, los aficionados, los ciudadanos, la ciudadanía, la calle, las calles,
      la sociedad, los vecinos, la comunidad internacional`),
    mind: phrases(`quiere, quieren, quería, querían, espera, esperan, teme, temen, piensa, piensan, cree, creen, preocupa, preocupan, preocupación,
      rabia, ira, esperanza, temor, miedo, recelo*, ganas, cansad*, cansancio, intenta, intentan, intentó, busca, buscan, buscaba, pretende, pretenden, descontent*, satisf*,
      feliz, felices, frustr*, alivi*, convencid*, cuenta con, indign*, apuesta por, apuestan por, insatisf*, irrit*, optimis*, pesimis*, trata de, tratan de`),
    internal:
      phrases(`entre bastidores, a puerta cerrada, en privado, discretamente, reunión, reuniones, pidió a, recibió, se reunió, se reunieron, negoci*, conversa*,
      discusiones, decidió, decidieron, preparaba, prepara, preparan, estudia, baraja, internamente, aliados, interlocutores, fue hallado, fue hallada, fueron hallados,
      abrió fuego, fue asesinado, fue asesinada, fueron asesinados, murió, murieron, herid*, muert*, incendio, explosión, ataque*, disparó, disparos, tirote*, bombarde*, contactos`),
    prediction: phrases(
      'tendrá que, tendrán que, va a tener, será difícil, riesgo de, en el futuro, en los próximos meses, en los próximos años, pronto, a largo plazo, hasta final, promete, tiende a, tienden a, será clave, marcará',
    ),
    record:
      phrases(`votó, votaron, aprobó, aprobaron, fue aprobado, fue aprobada, ha aprobado, sancion*, promulg*, publicado en el, boletín oficial, elegido, elegida, elegidos, electo,
      nombrad*, condenado a, condenada a, condenó, ha condenado, imputad*, procesad*, investigado, detenid*, preso, presa, presos, prisión, juzgad*, juicio, vista oral, audiencia, sentencia,
      se celebrará, tendrá lugar, está previsto, está prevista, firmó, firmaron, difundid*, inaugur*, entra en vigor, entró en vigor, entrará en vigor, decreto, ha citado, citó,
      prohíb*, autoriz*, venció, derrotó, partido, final, campeonato, canceló, renunció, dimitió, llegó, dejó, publicó, presentó, elección, elecciones, votación, tomó posesión, investidura,
      absolvió, absuelto, extradición, extraditado, fallo, recurso`),
    background: phrases(
      'nacido en, nacida en, nació en, fundado en, fundada en, creado en, creada en, situado en, situada en, ubicado en, ubicada en, compuesto por, compuesta por, desde 19*, desde 20*, en 19*, en 20*, años de edad, murió en, antiguo, antigua, consiste, significa, habitantes, con sede en, casado, casada, dirigido por, dirigida por, expresidente, exministro, exministra',
    ),
    mention: phrases(
      'abajo, arriba, vea, lea, lee, nuestro, nuestra, este artículo, este reportaje, suscríb*, sigue, pulsa, haz clic, comparte, whatsapp, telegram, newsletter, boletín, le puede interesar, seguir leyendo',
    ),
  },
  context: {
    day: phrases(`lunes, martes, miércoles, jueves, viernes, sábado, domingo, ayer, anoche, mañana, esta mañana, esta noche, esta tarde, la semana pasada,
      el mes pasado, el año pasado, esta semana, en la víspera, al día siguiente, hoy`),
    copula:
      phrases(`es, son, era, eran, está, están, continúa, continúan, sigue, siguen, permanece, permanecen, queda, quedan, se convierte, se ha convertido, parece, parecen,
      representa, representan, constituye, se trata, supone, suponen`),
    link: phrases(`sin embargo, no obstante, en cambio, en efecto, de hecho, además, pero, pues, así, también, por tanto, por lo tanto, por eso,
      incluso, sobre todo, señal, prueba, en cuanto a, lejos de, es decir, por el contrario, por otro lado, hasta el punto, en suma, mientras, aunque, a pesar de, pese a,
      al contrario, aun así, por otra parte`),
    judgement:
      phrases(`arriesgad*, complicad*, complej*, rar*, frágil, frágiles, important*, profund*, masiv*, espectacular*, notable*, delicad*, tens*, preocupante*,
      insuficiente*, necesari*, imposible*, evidente*, mal, mala, malos, malas, buen, bueno, buena, buenos, buenas, mejor*, peor, peores, segur*, precari*, sombrí*, elevad*,
      insólit*, impresionante*, vast*, ampli*, inmens*, enorme*, cruel, crueles, doloros*, absurd*, confus*, opac*, sólid*, brutal, radical, nítid*,
      claramente, considerable*, impopular*, discret*, aislad*, sol*`),
    state: phrases(
      'hoy, actualmente, ahora, siempre, nunca, todavía, aún, ya, muchas veces, a menudo, con frecuencia, a veces, rara vez, regularmente, desde, hace tiempo, hace años, sin cesar',
    ),
    casualty: phrases(
      'muertos, muertas, muerto, heridos, herido, desaparecidos, víctimas, personas, habitantes, casas, viviendas, damnificad*, desplazad*, evacuad*, fallecid*, migrantes',
    ),
    institution:
      phrases(`ley, leyes, proyecto de ley, proposición de ley, decreto, enmienda*, tribunal, juez, jueza, jueces, fiscalía, fiscal, fiscales, asamblea, senado, cámara, consejo,
      parlamento, congreso, corte, supremo, audiencia, constitucional, elección, elecciones, querella, denuncia, ministro, ministra, comisión, diputado*, diputada*, senador*, presidente,
      alcalde*, gobernador*, justicia, policía, agentes, abogado*, abogada*, gobierno, acuerdo, tratado`),
    procedure:
      phrases(`será, serán, podrá, podrán, previsto, prevista, previstos, previstas, destinado a, destinada a, condiciones, plazo, inscripciones,
      a partir de, a partir del, hasta el día, como máximo, como mínimo, debe ser, deben ser, ayuda`),
    duty: phrases(
      'debe, deben, deberá, deberán, debía, es preciso, es necesario, hay que, tiene que, tienen que',
    ),
    negation: phrases('no, ni, ningún, ninguna, sin, nunca, tampoco'),
    scale: phrases(
      'demasiado, demasiados, muy, mucho, mucha, muchos, muchas, tan, tanto, tanta, más, menos, poco, poca, pocos, bastante, bien, casi',
    ),
  },
  tenses: {
    past: {
      forms: wordSet(
        'fue fueron tuvo tuvieron hizo hicieron dijo dijeron dio dieron vino vinieron puso vio quiso hubo estuvo pidió pudo',
      ),
      endings: ['aron', 'ieron', 'yeron', 'ó'],
    },
    participleEndings: [
      ...['ado', 'ada', 'ados', 'adas', 'ido', 'ida', 'idos', 'idas', 'ído', 'ída', 'ídos', 'ídas'],
      ...['cho', 'cha', 'chos', 'chas', 'sto', 'sta', 'stos', 'stas', 'erto', 'erta', 'ertos'],
      ...['ertas', 'uelto', 'uelta', 'ueltos', 'ueltas', 'rito', 'rita', 'ritos', 'ritas'],
    ],
    passive: wordSet('sido fue fueron'),
    future: {
      forms: wordSet('será serán tendrá tendrán hará harán irá irán podrá podrán'),
      endings: ['ará', 'arán', 'erá', 'erán', 'irá', 'irán', 'drá', 'drán'],
    },
  },
  conditions: wordSet('si salvo condición propuesta proyecto ley texto caso'),
  conditionalForms: wordSet('aría arían ería erían iría irían dría drían bría brían'),
  questions: wordSet('quién quiénes cuál cuáles cuándo dónde cómo cuánto cuántos cuántas qué'),
  firstPerson: wordSet(
    'yo me mí mi mis nosotros nuestro nuestra nuestros nuestras nos hemos estamos',
  ),
};
