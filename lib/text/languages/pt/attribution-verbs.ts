import { phrases, words } from '../words';

/** Portuguese verbs of saying, acting by speech, attitude and of documents. Own compilation. */
export const verbs = {
  say: words(`
    dizer afirmar declarar explicar anunciar informar acrescentar adiantar alegar alertar admitir apontar
    argumentar assegurar asseverar assinalar atestar avaliar avisar antecipar apurar citar comentar comunicar
    concluir concordar confessar confidenciar confirmar considerar constatar contar contestar contrapor
    corroborar deixar depor descrever desmentir destacar detalhar disparar divulgar ecoar elencar enfatizar
    enumerar escrever esclarecer especificar estimar exclamar explicitar expor frisar garantir ironizar
    indicar insinuar insistir jurar justificar lamentar lembrar mencionar minimizar murmurar narrar negar noticiar
    notar observar opinar ponderar pontuar precisar prever pregar proclamar profetizar
    reafirmar reagir realçar rebater recapitular reconhecer recordar referir refutar registrar registar reiterar
    relatar relativizar rememorar repetir replicar reportar responder ressalvar ressaltar resumir retrucar
    revelar salientar sentenciar sinalizar sublinhar sugerir sustentar teorizar testemunhar tuitar twittar vaticinar
    ratificar desabafar revidar descartar prometer alardear bradar arrematar diagnosticar dissertar discorrer
    discursar falar publicar postar
  `),
  tag: words(`
    completar continuar prosseguir emendar finalizar encerrar brincar gritar sorrir rir desconversar
    perguntar questionar indagar provocar atirar lançar cravar arriscar devolver desafiar
    filosofar sussurrar suspirar reforçar complementar rematar atalhar atacar pensar refletir
  `),
  act: words(`
    acusar aplaudir apelar aprovar atacar censurar celebrar comemorar condenar convocar criticar cobrar
    culpar defender denunciar desaprovar desautorizar elogiar encorajar exaltar exigir exortar
    felicitar implorar incentivar insultar instar lamentar louvar ameaçar pedir preconizar propor
    protestar reclamar recomendar recusar rechaçar rejeitar repreender repudiar requerer reivindicar
    responsabilizar saudar solicitar sugerir suplicar agradecer desculpar queixar atribuir imputar
    classificar qualificar chamar tachar ordenar determinar interpelar aconselhar advogar orientar
    parabenizar ironizar debochar zombar
  `),
  attitude: words(`
    acreditar achar acredita ambicionar crer desejar duvidar entender esperar imaginar
    pensar planejar planear pretender preferir recear temer querer sonhar cogitar apostar
    supor suspeitar julgar confiar almejar preocupar
  `),
  content: words(`
    afirmar alertar anunciar apontar autorizar avaliar calcular concluir confirmar constatar criar
    demonstrar descrever detalhar determinar dispor enumerar estabelecer estimar estipular exigir explicar
    fixar ilustrar indicar informar instituir listar mencionar mostrar notar permitir prever
    proibir propor projetar recomendar registrar registar relatar reunir revelar sinalizar sugerir sustentar
    trazer apresentar dizer citar obrigar impor vedar definir evidenciar comprovar atestar regulamentar
    destacar ressaltar divulgar
  `),
} as const;

/** Several words that report together; the first is the lemma that is conjugated. */
export const verbPhrases: readonly (readonly [keyof typeof verbs, string])[] = [
  ...phrases(`dar a entender, deixar claro, fazer saber, chamar a atenção, chamar atenção, tornar público,
    dar conta, dar como certo, vir a público, fazer questão de dizer, bater na tecla, ter dito`).map(
    (phrase) => ['say', phrase] as const,
  ),
  ...phrases(`pôr em causa, pôr em dúvida, colocar em dúvida, sair em defesa, fazer um apelo, pedir desculpa,
    pedir desculpas, fazer críticas, abrir mão, lançar um apelo, manifestar preocupação, apresentar queixa`).map(
    (phrase) => ['act', phrase] as const,
  ),
  ...phrases('ter medo, ter a intenção, ter esperança, ter confiança, ter certeza').map(
    (phrase) => ['attitude', phrase] as const,
  ),
  ...phrases('dar conta, pôr em evidência, deixar claro, chamar a atenção').map(
    (phrase) => ['content', phrase] as const,
  ),
];

/** Forms of these verbs that are nouns, adjectives or prepositions as well. */
export const nounForms = words(`
  alerta alertas aviso conta contas crítica críticas cobrança defesa denúncia estimativa notícia
  notícias nota notas relato pede medida queixa queixas proposta proposto postos posta suposto suposta supostos supostas
  dito dita ditos ditas escrito escrita escritos previsto prevista previstos previstas visto vista indicado indicada
  registro registo resposta respostas pergunta perguntas pensada acusado acusada acusados acusadas
  chamado chamada chamados chamadas considerado considerada determinado determinada determinados determinadas
  esperado esperada querido querida querida devido culpa culpas aposta apostas ameaça ameaças
  ataque ataca lista listas projeto cita mostra mostras lança prática sonho temor juro atacado
  pesado publicada publicado postada fala falas lembra recorda reforça reforço continua completa completas
  criado criada criados criadas definido definida reunido reunida reunidos reunidas aprovado aprovada informado
  informada condenado condenada condenados condenadas para parte segundo saudade exposto exposta protesto
  classificado classificada classificados classificadas obrigado obrigada proibido proibida fixa permitido preferido
  responde orienta cria traz dispara orientada orientado confirmado confirmada confirmados confirmadas registrado
  registrada registrados registradas registado registada estimado estimada apresentado apresentada
`);
