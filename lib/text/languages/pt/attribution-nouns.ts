import { phrases, words } from '../words';

/** Portuguese nouns by the kind of source they name. Own compilation. */
export const nouns = {
  document: words(`
    relatório relatórios estudo estudos pesquisa pesquisas levantamento levantamentos sondagem sondagens inquérito
    inquéritos texto textos lei leis projeto projetos decreto decretos portaria portarias artigo artigos documento
    documentos nota notas carta cartas comunicado comunicados mensagem mensagens tuíte tweet postagem publicação publicações
    livro parecer pareceres laudo laudos sentença despacho acórdão liminar decisão edital regulamento resolução resoluções
    diretiva constituição código tratado acordo convenção contrato circular emenda proposta medida boletim balanço
    dados números estatísticas imagens vídeo vídeos foto fotos gravação gravações áudio denúncia processo mandado
    ata ofício manifesto declaração reportagem jornal diário revista mídia mídias imprensa portal site media média
    informações cálculos estimativas estimativa projeções projeção simulação ranking índice censo anuário
    norma regra programa formulário placa cartaz plano orçamento auditoria investigação apuração análise
    questionário depoimento indicador indicadores previsão pnad barômetro
  `),
  organization: words(`
    polícia promotoria procuradoria tribunal corte ministério governo executivo administração prefeitura câmara
    município cidade estado conselho assembleia senado parlamento congresso comissão comitê comité agência
    autoridade autoridades secretaria subsecretaria gabinete instituto instituição instituições observatório associação
    associações federação confederação sindicato sindicatos partido partidos oposição maioria esquerda direita
    coligação aliança movimento movimentos grupo grupos coletivo empresa empresas companhia companhias montadora fabricante
    fabricantes gigante banco bancos organização organizações ong ongs liga união fundação clube emissora canal rádio televisão redação
    universidade escola hospital exército marinha aeronáutica forças diplomacia chancelaria embaixada presidência
    palácio planalto itamaraty kremlin casa secretariado direção diretoria serviço serviços inteligência bombeiros
    socorro justiça ministério-público defensoria receita pasta autarquia junta regulador plataforma estúdio
    marca país países nação nações igreja diocese hamas hezbollah milícia regime família
    onu otan nato oms ue fmi bce stf stj tse tcu pf pm pgr mpf agu cgu ibge ipea inpe anvisa petrobras bc
    ibama funai gdf psp gnr pj dgs ine afp reuters lusa bloomberg startup editora operadora concessionária
    seguradora consultoria corretora laboratório centro fundo missão consórcio defesa acusação bancada
    equipe equipa cúpula corregedoria controladoria unidade departamento divisão delegacia corporação força
    entidade entidades pt pl psdb mdb pp psd psb psol ps chega fiesp cni cut oab mst
  `),
  role: words(`
    presidente presidenta ministro ministra primeiro-ministro primeira-ministra premiê secretário secretária
    prefeito prefeita deputado deputada senador senadora vereador vereadora governador governadora vice vice-presidente
    procurador procuradora procurador-geral promotor promotora juiz juíza desembargador desembargadora magistrado
    magistrada advogado advogada delegado delegada chefe diretor diretora diretor-geral diretor-presidente líder dirigente
    responsável coordenador coordenadora rei rainha príncipe princesa papa bispo arcebispo cardeal padre pastor imã general coronel
    capitão comandante tenente major almirante sargento comissário comissária embaixador embaixadora diplomata conselheiro
    conselheira assessor assessora candidato candidata pré-candidato chanceler representante relator relatora tesoureiro
    economista economista-chefe analista especialista perito perita pesquisador pesquisadora investigador investigadora cientista professor
    professora historiador historiadora sociólogo socióloga politólogo antropólogo médico médica infectologista epidemiologista
    enfermeiro enfermeira jornalista escritor escritora autor autora ator atriz cantor cantora cineasta artista jogador
    jogadora treinador treinadora técnico técnica atleta campeão campeã ativista militante manifestante estudante aluno aluna
    testemunha vítima suspeito suspeita acusado acusada réu ré pai mãe irmão irmã filho filha marido mulher esposa viúva
    vizinho vizinha amigo amiga homem morador moradora cliente dono dona proprietário proprietária gerente comerciante
    agricultor agricultora empresário empresária empreendedor empreendedora executivo executiva ceo fundador fundadora
    cofundador cofundadora bilionário consultor consultora policial agente bombeiro piloto soldado oficial funcionário
    funcionária servidor servidora petista tucano republicano democrata socialista parlamentar congressista eurodeputado
    eurodeputada autarca mandatário ex-presidente ex-ministro ex-ministra ex-governador ex-prefeito ex-deputado ex-senador
    ex-diretor apresentador apresentadora influenciador influenciadora humorista jovem adolescente sindicalista negociador
    meteorologista trabalhador trabalhadora aposentado aposentada motorista produtor produtora superintendente corregedor
    reitor reitora secretário-geral secretária-geral ouvidor doutor doutora biólogo bióloga engenheiro engenheira
    psicólogo psicóloga arquiteto arquiteta fotógrafo fotógrafa cozinheiro
  `),
  group: words(`
    fontes fonte especialistas analistas observadores economistas pesquisadores investigadores cientistas deputados senadores
    vereadores parlamentares responsáveis dirigentes diplomatas autoridades funcionários servidores militantes ativistas
    manifestantes moradores vizinhos testemunhas aliados interlocutores assessores auxiliares participantes colegas
    advogados juízes magistrados promotores policiais agentes bombeiros médicos enfermeiros estudantes professores pais
    trabalhadores agricultores produtores comerciantes empresários pescadores opositores defensores apoiadores críticos
    internautas usuários utilizadores jornalistas pessoas clientes motoristas vítimas sobreviventes profissionais
    sindicalistas ministros governadores prefeitos historiadores governistas bolsonaristas petistas oposicionistas
    alguns vários muitos outros homens mulheres jovens rumores familiares parentes amigos integrantes membros militares
    técnicos peritos executivos investidores operadores líderes
  `),
  spokesperson: words('porta-voz porta-vozes assessoria'),
} as const;

export const metonyms =
  phrases(`Paris, Moscou, Moscovo, Washington, Pequim, Londres, Berlim, Bruxelas, Kiev, Teerã, Teerão,
  Tel Aviv, Jerusalém, Roma, Madri, Madrid, Ancara, Brasília, Lisboa, Luanda, Maputo, Buenos Aires, Caracas, Tóquio,
  Seul, Pyongyang, Nova Délhi, Nova Deli, Ottawa, Damasco, Bagdá, Riad, Cairo, Havana, Bogotá, Planalto, Palácio do Planalto,
  Itamaraty, Esplanada, Belém, São Bento, Kremlin, Casa Branca, Pentágono, Downing Street, Vaticano, Santa Sé, Eliseu, Capitólio,
  União Europeia, Estados Unidos, EUA, Reino Unido, Inglaterra, Escócia, Nações Unidas, União Africana, Mercosul, Faria Lima,
  Wall Street, Vale do Silício`);
