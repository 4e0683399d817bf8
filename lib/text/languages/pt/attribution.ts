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

/** Own compilation of the closed classes of Portuguese (Brazil and Portugal). */
export const attribution: AttributionLexicon = {
  elisions: wordSet('d'),
  enclitics: ['-lhes', '-lhe', '-nos', '-me', '-se', '-los', '-las', '-lo', '-la'],
  conjugate,
  verbs,
  verbPhrases,
  nounForms: new Set(nounForms),
  have: wordSet(
    'tem têm tinha tinham teve tiveram terá terão teria teriam ter tendo havia haviam há haver haverá tenha tenham',
  ),
  be: wordSet(`é são era eram foi foram será serão seria seriam sendo sido ser seja sejam está estão estava
    estavam esteve estiveram fica ficou ficaram`),
  modals:
    wordSet(`pode podem podia podiam pôde puderam poderá poderão poderia poderiam deve devem devia deviam
    deverá deverão deveria deveriam vai vão ia iam vem vêm veio costuma costumam`),
  negations: wordSet('não nunca jamais nem nada ninguém nenhum nenhuma sem'),
  clitics: wordSet(
    'se me te lhe lhes nos vos o a os as não -se -lhe -lhes -me -nos -lo -la -los -las',
  ),
  adverbs:
    wordSet(`também ainda já sempre nunca depois então hoje ontem amanhã agora mais menos só apenas mesmo
    aliás assim inclusive logo entretanto porém contudo antes bem muito jamais recentemente segunda-feira terça-feira
    quarta-feira quinta-feira sexta-feira sábado domingo`),
  adverbEndings: ['mente'],
  fillers:
    phrases(`por sua vez, por seu lado, por seu turno, da sua parte, de sua parte, por outro lado, além disso, mais uma vez,
    de novo, em nota, em comunicado, em entrevista, em rede social, nas redes sociais, no twitter, no x, à imprensa,
    aos jornalistas, a jornalistas, ao metrópoles, à folha, à lusa, à reuters, nesta segunda-feira, nesta terça-feira, nesta quarta-feira,
    nesta quinta-feira, nesta sexta-feira, neste sábado, neste domingo, na segunda-feira, na terça-feira, na quarta-feira,
    na quinta-feira, na sexta-feira, no sábado, no domingo, nesta segunda, nesta terça, nesta quarta, nesta quinta, nesta sexta,
    na segunda, na terça, na quarta, na quinta, na sexta, esta segunda-feira, esta terça-feira, esta quarta-feira,
    esta quinta-feira, esta sexta-feira, este sábado, este domingo, na semana passada, no mês passado, no ano passado,
    esta semana, nesta semana, à época, na época, na ocasião, em seguida, de fato, de facto, ao mesmo tempo, ao contrário,
    na manhã desta segunda-feira, no entanto, em particular, em público, várias vezes, por diversas vezes`),
  reflexiveOnly: wordSet('preocupar queixar desculpar'),
  leadingVerbs: wordSet(
    'acabou acaba acabam continua continuou continuam chegou chegaram voltou voltaram voltou-se passou começou',
  ),
  backward: wordSet('último última últimos últimas'),
  infinitiveMarkers: wordSet('de para a por sem'),
  asides: wordSet('segundo conforme como'),
  gerundMarkers: new Set(),
  nullSubjects: true,
  pluralVerbs: ['m'],
  locatives: wordSet('em no na nos nas'),
  reflexives: wordSet('se -se'),
  contrasts: wordSet('mas porém contudo pois'),
  genitives: new Set(),
  ofWords: wordSet("de do da dos das d'"),
  headFirst: true,
  bareNames: 'named',
  plurals: wordSet(
    `os as dos das nos nas aos às pelos pelas estes estas esses essas aqueles aquelas seus suas vários várias
    alguns algumas muitos muitas dois duas três quatro cinco uns umas`,
  ),
  singulars: wordSet(
    'o a um uma do da no na ao à pelo pela este esta esse essa aquele aquela seu sua',
  ),
  genders: {
    o: 'm',
    a: 'f',
    um: 'm',
    uma: 'f',
    do: 'm',
    da: 'f',
    no: 'm',
    na: 'f',
    ao: 'm',
    à: 'f',
    pelo: 'm',
    pela: 'f',
    este: 'm',
    esta: 'f',
    esse: 'm',
    essa: 'f',
  },
  commonVerbs:
    wordSet(`é são era eram foi foram está estão estava estavam tem têm tinha tinham teve tiveram há havia houve
    faz fazem fez fizeram vai vão foi ia pode podem podia deve devem devia vem vêm veio quer querem sabe põe pôs fica ficam
    ficou parece parecem dá dão deu deram passa passou chega chegou leva levou toma tomou recebe recebeu mantém segue
    seguem começa começou encontra encontrou torna tornou vive viveu perdeu ganhou subiu caiu será serão terá terão`),
  verbEndings: [
    'ou',
    'aram',
    'eram',
    'iram',
    'ava',
    'avam',
    'ará',
    'arão',
    'erá',
    'erão',
    'irá',
    'irão',
  ],
  definite:
    wordSet(`o a os as do da dos das no na nos nas ao à aos às pelo pela pelos pelas este esta estes estas
    esse essa esses essas aquele aquela deste desta desse dessa neste nesta`),
  indefinite: wordSet(
    'um uma uns umas vários várias alguns algumas algum alguma outro outra outros outras muitos muitas diversos diversas num numa dum duma',
  ),
  possessive: wordSet('seu sua seus suas meu minha meus minhas nosso nossa nossos nossas teu tua'),
  pronouns: {
    ele: male,
    ela: female,
    eles: men,
    elas: women,
    este: male,
    esta: female,
  },
  inverted: {},
  invertedUnnamed: new Set(),
  relatives: wordSet('que quem qual quais'),
  subordinators:
    wordSet(`que porque pois mas enquanto quando se como embora caso onde cujo cuja porém contudo
    todavia logo portanto conquanto`),
  complementizers: wordSet('que'),
  coordinators: wordSet('e ou nem'),
  prepositions:
    wordSet(`ao à aos às de do da dos das em no na nos nas num numa por pelo pela pelos pelas para com sem sob sobre
    entre até após ante desde durante contra perante segundo conforme mediante exceto dentro através diante neste nesta
    nesse nessa deste desta desse dessa`),
  linkers: wordSet("de do da dos das d' para em no na nos nas"),
  agents: wordSet('por pelo pela pelos pelas'),
  temporal:
    wordSet(`segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta sábado domingo
    ontem hoje amanhã manhã tarde noite madrugada janeiro fevereiro março abril maio junho julho agosto setembro outubro
    novembro dezembro ano anos mês meses semana semanas dia dias hora horas minutos momento vez início fim final
    véspera passado passada próximo próxima desde ocasião época`),
  sourcePhrases:
    phrases(`segundo, conforme, de acordo com, no entender de, na opinião de, na opinião do, na opinião da, na avaliação de, na avaliação do,
    na avaliação da, na visão de, na visão do, na visão da, nas palavras de, nas palavras do, nas palavras da, aos olhos de, citando, citado por, citada por,
    citados por, citado pelo, citada pela, citados pela, citados pelo, a julgar por, com base em informações de, nas contas de, nas contas do,
    pelas contas de, pelas contas do, ouvido por, ouvidos por, ouvido pela, ouvidos pela, ouvidos pelo, divulgado por, divulgado pelo, divulgado pela, divulgada pela,
    divulgada pelo, divulgados pelo, divulgados pela, divulgadas pelo, divulgadas pela, publicado pela, publicado pelo, publicada pela, publicada pelo, revelado por, revelado pelo,
    revelado pela, revelada pelo, revelada pela, informações de, informações do, informações da, no entendimento do, no entendimento da, no entendimento de,
    ao que apurou, na perspetiva de, no dizer de, a dar crédito a`),
  stancePhrases: phrases('para'),
  anonymousPhrases:
    phrases(`sob condição de anonimato, sob anonimato, em condição de anonimato, fontes ouvidas, segundo fontes, segundo apurou,
    na condição de anonimato, sob reserva, fonte próxima, fontes próximas, nos bastidores, diz -se, comenta -se, fala -se que, sabe -se que,
    segundo interlocutores, segundo aliados`),
  nouns,
  commonRoles: wordSet(
    `homem mulher morador moradora vizinho vizinha cliente funcionário funcionária servidor servidora agente policial bombeiro soldado assessor assessora conselheiro especialista analista economista diplomata testemunha vítima militante manifestante ativista estudante aluno aluna professor professora médico médica pesquisador pesquisadora cientista investigador comerciante agricultor trabalhador trabalhadora responsável dirigente deputado deputada senador advogado motorista jovem fonte parlamentar oficial executivo técnico`,
  ),
  thingVerbs:
    wordSet(`mostrar revelar sugerir indicar ilustrar confirmar explicar lembrar recordar testemunhar destacar
    reforçar evidenciar demonstrar comprovar apontar sinalizar refletir significar trazer atestar`),
  quantifiers: wordSet('maioria dezena dezenas centenas milhares parte'),
  someone: wordSet('alguns algumas muitos muitas vários várias outros outras'),
  hearsayPronouns: new Set(),
  impersonal: wordSet('isso isto aquilo nada tudo'),
  personVerbs: new Set(),
  honorifics: wordSet(
    'sr sra srs dr dra prof profa dom dona senhor senhora doutor doutora seu padre',
  ),
  particles: wordSet("de do da dos das d' e van von der den bin ben al el la le di del mac st"),
  metonyms,
  missing:
    phrases(`não respondeu, não responderam, não se manifestou, não se manifestaram, não se pronunciou, não se pronunciaram,
    não quis comentar, não quiseram comentar, não comentou, não comentaram, não informou, não informaram, não esclareceu,
    não detalhou, não especificou, não foi localizado, não foi localizada, não foram localizados, não retornou,
    não retornaram, não deu retorno, não houve retorno, não houve resposta, não obteve resposta, sem resposta, o espaço segue aberto,
    o espaço permanece aberto, não se sabe, não está claro, não ficou claro, não é claro, resta saber, recusou comentar,
    recusou -se a comentar, escusou -se a comentar, não foi possível contatar, não foi possível contactar, a reportagem procurou,
    procurada pela reportagem, procurado pela reportagem, procurou a, tenta contato, aguarda retorno, até a publicação desta reportagem,
    até o momento não, ainda não se manifestou, não revelou, não reagiu, não adiantou`),
  claims,
};
