import { phrases, words } from '../words';

/** Spanish nouns by the kind of source they name. Own compilation. */
export const nouns = {
  document: words(`
    informe informes estudio estudios encuesta encuestas sondeo sondeos texto textos ley leyes proyecto proyectos decreto
    decretos orden artículo artículos documento documentos nota notas carta cartas comunicado comunicados mensaje mensajes
    tuit tuits publicación publicaciones libro dictamen dictámenes sentencia sentencias fallo auto autos resolución
    resoluciones directiva constitución código tratado acuerdo convenio convención contrato circular enmienda propuesta
    medida boletín balance dato datos cifra cifras estadística estadísticas imagen imágenes vídeo vídeos video videos foto
    fotos grabación grabaciones audio audios denuncia querella demanda escrito atestado acta oficio manifiesto declaración
    reportaje periódico diario revista prensa portal web medio medios información informaciones cálculos estimación
    estimaciones proyección proyecciones índice censo anuario norma normativa regla reglamento programa formulario cartel
    plan presupuesto presupuestos auditoría investigación investigaciones análisis cuestionario testimonio indicador
    indicadores previsión previsiones barómetro expediente tesis acusación auto memorando memorándum acusación relato crónica rotativo
  `),
  organization: words(`
    policía fiscalía procuraduría tribunal corte juzgado ministerio gobierno ejecutivo administración ayuntamiento alcaldía
    municipalidad municipio intendencia cámara ciudad estado consejo consejería asamblea senado parlamento congreso cortes
    comisión comité agencia autoridad autoridades secretaría gabinete instituto institución instituciones observatorio
    asociación asociaciones federación confederación sindicato sindicatos partido partidos oposición mayoría izquierda
    derecha ultraderecha oficialismo coalición alianza movimiento movimientos grupo grupos colectivo colectivos plataforma empresa
    empresas compañía compañías multinacional fabricante fabricantes gigante banco bancos organización organizaciones ong
    liga unión fundación club emisora canal cadena radio televisión redacción universidad escuela colegio hospital ejército
    armada fuerzas diplomacia cancillería embajada presidencia palacio kremlin casa secretariado dirección servicio
    servicios inteligencia bomberos justicia defensoría defensor-del-pueblo hacienda fisco organismo junta generalitat
    xunta diputación comunidad región regulador estudio marca país países nación naciones iglesia diócesis hamás hezbolá
    milicia régimen familia onu otan ue fmi bce oms cgpj tse tsj cne psoe pp vox sumar podemos erc junts pnv bildu efe afp
    reuters ap europa-press bloomberg cis ine aemet dgt uco udef cni guardia-civil mossos ertzaintza ugt ccoo pri pan
    morena editorial operadora aseguradora consultora corredora laboratorio centro fondo misión consorcio defensa acusación
    bancada equipo cúpula contraloría unidad departamento división comisaría cuerpo fuerza entidad entidades patronal
    magistrados magistradas jueces fiscales sala sección instructor bruselas moncloa zarzuela rosada fmln frente farc eln trumpismo peronismo kirchnerismo correísmo evismo
  `),
  role: words(`
    presidente presidenta ministro ministra premier secretario secretaria alcalde alcaldesa intendente diputado diputada
    senador senadora concejal concejala regidor gobernador gobernadora vicepresidente vicepresidenta vice consejero consejera
    fiscal fiscala procurador procuradora juez jueza magistrado magistrada abogado abogada letrado letrada comisario comisaria jefe
    jefa director directora líder dirigente responsable coordinador coordinadora rey reina príncipe princesa papa obispo arzobispo
    cardenal cura sacerdote pastor imán general coronel capitán comandante teniente mayor almirante sargento embajador
    embajadora diplomático diplomática asesor asesora candidato candidata precandidato canciller representante ponente
    economista analista experto experta especialista perito investigador investigadora científico científica profesor profesora
    catedrático catedrática historiador historiadora sociólogo socióloga politólogo politóloga antropólogo médico médica
    epidemiólogo enfermero enfermera periodista escritor escritora autor autora actor actriz cantante cineasta artista jugador
    jugadora entrenador entrenadora técnico atleta campeón campeona activista militante manifestante estudiante alumno alumna
    testigo víctima sospechoso sospechosa acusado acusada imputado imputada investigado padre madre hermano hermana hijo hija
    marido mujer esposo esposa viudo viuda vecino vecina amigo amiga hombre residente cliente dueño dueña propietario
    propietaria gerente comerciante agricultor agricultora ganadero empresario empresaria emprendedor ejecutivo ejecutiva ceo
    fundador fundadora cofundador multimillonario consultor consultora policía agente bombero piloto soldado oficial
    funcionario funcionaria socialista popular republicano demócrata parlamentario parlamentaria congresista
    eurodiputado eurodiputada legislador legisladora mandatario mandataria exmandatario expresidente expresidenta exministro exministra
    exgobernador exalcalde exdiputado exdirector presentador presentadora influencer humorista joven adolescente sindicalista
    negociador meteorólogo trabajador trabajadora jubilado jubilada conductor conductora productor rector rectora
    doctor doctora biólogo bióloga ingeniero ingeniera psicólogo psicóloga arquitecto fotógrafo cocinero pontífice
    delegado delegada subdelegado lehendakari conseller consellera consejero-delegado nobel premio tesorero comentarista
    columnista corresponsal exjefe opositor opositora exsecretario viceministro viceministra primer primera jefe-de-gobierno
  `),
  group: words(`
    fuentes fuente expertos expertas especialistas analistas observadores economistas investigadores científicos diputados
    senadores concejales parlamentarios responsables dirigentes diplomáticos funcionarios militantes activistas
    manifestantes residentes vecinos vecinas testigos aliados interlocutores asesores participantes compañeros colegas
    abogados letrados jueces magistrados fiscales policías agentes bomberos médicos enfermeros sanitarios facultativos
    estudiantes profesores padres trabajadores agricultores ganaderos productores comerciantes empresarios pescadores
    opositores defensores partidarios críticos internautas usuarios periodistas personas clientes conductores víctimas
    supervivientes profesionales sindicalistas ministros gobernadores alcaldes historiadores oficialistas
    algunos varios muchos otros hombres mujeres jóvenes rumores familiares parientes amigos miembros militares técnicos
    peritos ejecutivos inversores inversionistas operadores líderes socialistas populares independentistas legisladores
    allegados voces entorno cargo cargos funcionarios
  `),
  spokesperson: words('portavoz portavoces vocero vocera voceros'),
} as const;

export const metonyms =
  phrases(`París, Moscú, Washington, Pekín, Londres, Berlín, Bruselas, Kiev, Teherán, Tel Aviv, Jerusalén, Roma,
  Ankara, Madrid, Lisboa, Brasilia, Buenos Aires, Caracas, Tokio, Seúl, Pyongyang, Nueva Delhi, Ottawa, Damasco, Bagdad,
  Riad, El Cairo, La Habana, Bogotá, Lima, Quito, Managua, Rabat, Argel, La Moncloa, Moncloa, Zarzuela, La Zarzuela, Ferraz,
  Génova, Kremlin, Casa Blanca, Casa Rosada, Pentágono, Downing Street, Vaticano, Santa Sede, Elíseo, Capitolio, Miraflores,
  Palacio Nacional, Unión Europea, UE, Estados Unidos, EE UU, EEUU, Reino Unido, Inglaterra, Escocia, Naciones Unidas,
  Unión Africana, Mercosur, Wall Street, Silicon Valley, Occidente, Generalitat, Junta de Andalucía, Euskadi, Cataluña`);
