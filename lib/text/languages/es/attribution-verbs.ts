import { phrases, words } from '../words';

/** Spanish verbs of saying, acting by speech, attitude and of documents. Own compilation. */
export const verbs = {
  say: words(`
    decir afirmar declarar explicar anunciar informar añadir agregar adelantar alegar alertar admitir apuntar
    argumentar argüir asegurar aseverar atestiguar evaluar avisar anticipar comentar comunicar concluir contar confesar confiar
    confirmar considerar constatar contestar corroborar describir desmentir destacar detallar
    difundir enfatizar enumerar escribir aclarar especificar estimar exclamar explicitar exponer garantizar
    ironizar indicar insinuar insistir jurar justificar lamentar recordar mencionar minimizar murmurar narrar negar
    notar observar opinar puntualizar precisar predecir prever pregonar proclamar pronosticar prometer
    reafirmar reaccionar recalcar rebatir reconocer referir refutar reiterar relatar relativizar rememorar repetir
    replicar reportar responder resaltar resumir revelar señalar sentenciar subrayar sugerir sostener teorizar
    testificar tuitear vaticinar ratificar matizar zanjar descartar aducir manifestar expresar remarcar
    denunciar advertir hablar publicar ponderar pronunciar juzgar dictaminar certificar razonar
    apostillar espetar clamar
  `),
  tag: words(`
    continuar proseguir finalizar bromear gritar sonreír preguntar cuestionar provocar lanzar arriesgar
    filosofar susurrar suspirar reflexionar rematar atacar pensar abundar ahondar terminar
    interrogar inquirir plantear deslizar redondear completar seguir
  `),
  act: words(`
    acusar aplaudir apelar aprobar atacar censurar celebrar condenar convocar criticar exigir reclamar
    culpar defender denunciar desaprobar desautorizar elogiar animar ensalzar exhortar felicitar implorar
    instar insultar alabar amenazar pedir preconizar proponer protestar recomendar rechazar rehusar
    repudiar requerir reivindicar responsabilizar saludar solicitar sugerir suplicar agradecer disculpar
    quejar atribuir imputar calificar tachar tildar ordenar interpelar aconsejar abogar
    reprochar afear urgir demandar cargar arremeter retar desafiar achacar comprometer reprobar rogar
    cuestionar urgir emplazar aplaudir recriminar pactar ofrecer
  `),
  attitude: words(`
    creer ambicionar desear dudar entender esperar imaginar pensar planear planificar pretender preferir
    temer querer soñar apostar suponer sospechar confiar anhelar preocupar aspirar contemplar estudiar barajar
    estimar prever valorar
  `),
  content: words(`
    afirmar alertar anunciar apuntar autorizar evaluar calcular concluir confirmar constatar crear
    demostrar describir detallar determinar disponer enumerar establecer estimar estipular exigir explicar
    fijar ilustrar indicar informar instituir listar mencionar mostrar permitir prever prohibir
    proponer proyectar recomendar registrar relatar recoger revelar señalar sugerir sostener contener
    presentar decir citar obligar imponer vedar definir evidenciar comprobar acreditar regular
    destacar resaltar contemplar reflejar cifrar asegurar rezar advertir considerar incluir subrayar precisar atribuir
    recordar añadir agregar situar poner
  `),
} as const;

/** Several words that report together; the first is the lemma that is conjugated. */
export const verbPhrases: readonly (readonly [keyof typeof verbs, string])[] = [
  ...phrases(`dar a entender, dejar claro, hacer saber, hacer constar, llamar la atención, poner de manifiesto, dar a conocer,
    dar por hecho, poner de relieve, hacer hincapié, hacer público, dejar entrever, salir al paso, quitar hierro,
    dar cuenta, traer a colación, poner como ejemplo`).map((phrase) => ['say', phrase] as const),
  ...phrases(`poner en duda, poner en cuestión, salir en defensa, hacer un llamamiento, hacer un llamado, pedir perdón,
    pedir disculpas, lanzar un llamamiento, mostrar preocupación, presentar una querella, echar en cara, cargar contra,
    mostrar disposición, realizar amenazas`).map((phrase) => ['act', phrase] as const),
  ...phrases(`tener miedo, tener la intención, tener intención, tener esperanza, tener confianza, tener previsto,
    estar dispuesto, estar convencido, estar convencida, estar seguro, estar segura`).map(
    (phrase) => ['attitude', phrase] as const,
  ),
  ...phrases(
    'dar cuenta, poner de manifiesto, dejar claro, poner en evidencia, poner de relieve',
  ).map((phrase) => ['content', phrase] as const),
];

/** Forms of these verbs that are nouns, adjectives or prepositions as well. */
export const nounForms = words(`
  alerta alertas aviso cuenta cuentas crítica críticas defensa denuncia denuncias anuncio informe informes
  demanda demandas pregunta preguntas respuesta propuesta propuestas propuesto supuesto supuesta supuestos supuestas
  dicho dicha dichos dichas escrito escrita escritos escritas previsto prevista previstos previstas visto vista indicado indicada
  registro recuerdo acusado acusada acusados acusadas señalado señalada llamado determinado determinada determinados
  considerado considerada esperado esperada querido querida culpa culpas apuesta apuestas amenaza amenazas
  ataque lista sueño temor juicio publicado publicada habla queja quejas reclamo protesta protestas
  creado creada definido definida aprobado aprobada informado informada condenado condenada condenados condenadas
  confirmado confirmada estimado estimada presentado presentada autorizado prohibido prohibida planes plan proyecto proyectos
  muestra muestras medida manifiesta manifiesto manifiestos expuesto expuesta expreso expresa celebrado celebrada
  cifra cifras regla cargo carga cargas nota duda dudas seguro cita citas destacado destacada descrito
  calificado tachado atribuido solicitado pedido pedidos deseo deseos saludo oferta contenido contenida
  lamento comprometido comprometida fijo fija entendido obligado obligada anunciado anunciada reclamado
  estudia fiscal acuerdo incluido incluida regulado publica pública sospecha sospechas
  justificado preocupado preocupada espera canto estudio pretendido recogido recogida conocido conocida situado situada
`);
