import type { ClaimLexicon } from '../../detectors/attribution/lexicon';
import { phrases, wordSet } from '../words';

/** Signs of an unattributed claim in Portuguese, by reason. Own compilation. */
export const claims: ClaimLexicon = {
  signs: {
    alleged: phrases('supostamente, alegadamente'),
    hedge:
      phrases(`parece, parecem, parecia, pareciam, ao que parece, ao que tudo indica, tudo indica, aparentemente, supostamente,
      suposto, suposta, supostos, supostas, alegado, alegada, alegados, alegadas, alegadamente, provavelmente, possivelmente,
      presumivelmente, talvez, eventual*, potencia*, possível, possíveis, provável, prováveis, suspeit*, é tido como, é tida como,
      é considerado, é considerada, são considerados, pode, podem, poderá, poderão, poderia, poderiam, deve, devem, deverá,
      deverão, deveria, deveriam, estima -se, calcula -se, diz -se, fala -se, comenta -se, acredita -se, teria, teriam, seria, seriam, visto como,
      vista como, vistos como, visivelmente, evidentemente, corre o risco`),
    passive:
      phrases(`foi criticado, foi criticada, foram criticados, é criticado, é criticada, é acusado, é acusada, são acusados, acusado de,
      acusada de, acusados de, é suspeito, é apontado, é apontada, apontado como, apontada como, é esperado, é esperada, é descrito como,
      polémic*, polêmic*, controvers*, contestad*, escândalo*, sob fogo, alvo de críticas, alvos de críticas, causou polêmica, gerou polêmica,
      repercutiu, foi revelado, mal visto, mal vista, é atribuído, é atribuída`),
    accusation:
      phrases(`ilegal*, irregular*, fraudulent*, fraude*, corrup*, mentir*, mentiu, desvi*, estupro*, violação, violações, violência*, agred*,
      agress*, tortur*, massacr*, crime, crimes, criminos*, golpe, golpista*, golpes, lavagem, propina*, suborno*, espion*, ingerência, manipul*,
      propaganda, desinformação, fake news, assédio*, assedi*, secretamente, clandestin*, conspir*, complô, cúmplice*, abuso*, ameaç*, sonega*,
      genocídio, perseguição`),
    cause:
      phrases(`por causa de, por causa do, por causa da, devido a, devido ao, devido à, em razão de, em razão da, em razão do, em virtude de, graças a, graças ao,
      graças à, permite, permitiu, permitem, permitindo, provoc*, causa, causou, causado*, causada*, consequência*, resulta, resultou, resultado de,
      o que explica, explica em parte, fruto de, sob o efeito, ligado a, ligada a, suscit*, a fim de, para tentar, por falta de, impulsion*,
      favorec*, agrav*, obrig*, diante de, diante da, diante do, vítima de, sinal de, sinal de que, prova de que, sinónimo de, sinônimo de, fragiliz*, contribu*,
      impacto*, levou a, levaram a, gerou, gera, geram, face a, face ao`),
    trend:
      phrases(`cada vez mais, cada vez menos, não para de, não param de, em alta, em queda, em baixa, agrav*, aceler*, explos*, dispar*, queda*, cai, caiu,
      recu*, avanç*, aument*, diminui*, sobe, subiu, subida, cresc*, intensific*, multiplic*, deterior*, melhor*, piora*, piorou, retomada, desaceler*,
      abrand*, escalada, reduç*, reduz*, onda de`),
    superlative:
      phrases(`o mais, a mais, os mais, as mais, o menos, a menos, o pior, a pior, o melhor, a melhor, os melhores, recorde*, sem precedentes,
      inédit*, histórico, histórica, nunca visto, primeiro do género, único, única, excecional, excepcional, maior, maiores, principal, principais,
      crucial, decisiv*, essencia*, fundamental, fundamentais, emblemátic*, símbolo, um dos mais, uma das mais, um dos maiores, uma das maiores`),
    comparison: phrases(
      'mais que, mais do que, menos que, menos do que, ao contrário de, ao contrário do, em relação a, em comparação, melhor que, melhor do que, pior que, pior do que, assim como, tal como, tanto quanto',
    ),
    evaluation:
      phrases(`sucesso*, fracasso*, revés, vitória, derrota, duro golpe, boa notícia, má notícia, difícil, difíceis, dificuldade*, importante*,
      preocupante*, tensão, tensões, crise, crises, caos, dramátic*, espetacular*, frágil, frágeis, delicad*, eficaz, ineficaz, surpresa, surpreend*,
      ambicios*, arriscad*, perigos*, grave, graves, pesad*, massiv*, forte, fortes, frac*, intens*, claramente, obviamente, desafio*, paradox*,
      ameaça, vantagem, pressão, longe de, verdadeir*, inesperad*, popular*, célebre, famos*, real, reais, alívio, desgaste, protagonis*, fiasco`),
    collective:
      phrases(`os brasileiros, as brasileiras, os portugueses, os americanos, os eleitores, o eleitorado, a opinião pública, as pessoas, os jovens,
      a população, os russos, os ucranianos, os consumidores, o mercado, os mercados, os investidores, as famílias, os internautas, todo mundo,
      toda a gente, o público, os fãs, os cidadãos, a rua, as ruas, a sociedade, os moradores, a comunidade internacional`),
    mind: phrases(`quer, querem, queria, queriam, espera, esperam, teme, temem, pensa, pensam, acredita, acreditam, preocupa, preocupam, preocupação,
      raiva, esperança, temor, medo, receio*, vontade, cansad*, cansaço, tenta, tentam, tentou, busca, buscam, procura, descontent*, satisf*, feliz, felizes,
      frustr*, alivi*, chocad*, convencid*, conta com, indign*, aposta em, apostam em, insatisf*, irrit*, otimis*, pessimis*`),
    internal:
      phrases(`nos bastidores, a portas fechadas, em privado, discretamente, reunião, reuniões, pediu a, recebeu, se reuniu, se reuniram, reuniu -se,
      negoci*, conversa*, discussões, decidiu, decidiram, preparava, prepara, preparam, estuda, internamente, aliados, interlocutores, foi encontrado, foi encontrada,
      foram encontrados, abriu fogo, foi morto, foi morta, foram mortos, ferid*, mort*, incêndio, explosão, ataque*, tiro*, disparos, bombard*, articula*`),
    prediction: phrases(
      'terá de, terão de, terá que, terão que, vai ter, será difícil, risco de, no futuro, nos próximos meses, nos próximos anos, em breve, a prazo, até o fim, até ao fim, promete ser, promete, tende a, tendem a',
    ),
    record:
      phrases(`votou, votaram, aprovou, aprovaram, foi aprovado, foi aprovada, sancion*, promulg*, publicado no, diário oficial, diário da república, eleito, eleita, eleitos,
      nomead*, condenado a, condenada a, condenados a, réu, indiciad*, denunciado pelo, detid*, preso, presa, presos, prisão preventiva, julgad*, julgamento, audiência, sentença,
      será realizad*, vai decorrer, está previsto, está prevista, estão previst*, assinou, assinaram, divulgad*, inaugur*, entra em vigor, entrou em vigor, entrará em vigor, decreto, portaria,
      proib*, autoriz*, venceu, derrotou, jogo, partida, gol, golo, final, campeonato, cancelou, renunciou, demitiu -se, chegou, deixou, publicou, apresentou, eleição, eleições, votação, turno, tomou posse, posse`),
    background: phrases(
      'nascido em, nascida em, nasceu em, fundado em, fundada em, criado em, criada em, situado, situada, localizado, localizada, composto por, composta por, desde 19*, desde 20*, em 19*, em 20*, anos de idade, morreu em, antigo, antiga, consiste, significa, habitantes, com sede em, sediado em, sediada em, casado, casada, formado em, formada em, dirigido por, dirigida por',
    ),
    mention: phrases(
      'abaixo, acima, veja, confira, leia, saiba, nosso, nossa, este artigo, esta reportagem, assine, inscreva -se, siga, acesse, clique, compartilhe, whatsapp, telegram, newsletter',
    ),
  },
  context: {
    day: phrases(`segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, segunda, terça, quarta, quinta, sexta, sábado, domingo, ontem,
      amanhã, esta manhã, esta noite, nesta manhã, nesta noite, na semana passada, no mês passado, no ano passado, esta semana, nesta semana, na véspera, no dia seguinte`),
    copula:
      phrases(`é, são, era, eram, está, estão, continua, continuam, permanece, permanecem, fica, ficam, torna -se, tornam -se, parece, parecem,
      representa, representam, constitui, trata -se, se trata, se torna, segue`),
    link: phrases(`porém, contudo, todavia, no entanto, entretanto, com efeito, de fato, de facto, aliás, mas, pois, assim, também, portanto, por isso,
      mesmo, sobretudo, sinal, prova, quanto a, longe de, ou seja, em contrapartida, por outro lado, a ponto de, em suma, enquanto, embora, apesar de,
      ao contrário, além disso, ainda assim`),
    judgement:
      phrases(`arriscad*, complicad*, complex*, rar*, frágil, frágeis, important*, profund*, massiv*, espetacular*, notáve*, notável, delicad*, tens*, preocupante*,
      insuficiente*, necessári*, impossíve*, impossível, evidente*, mau, má, maus, bom, boa, bons, boas, melhor*, pior, piores, segur*, precári*, sombri*, elevad*,
      incomum, incomuns, impressionante*, vast*, ampl*, imens*, enorme*, cruel, cruéis, doloros*, absurd*, confus*, opac*, sólid*, brutal, radical, nítid*,
      nitidamente, considerá*, impopular*, discret*, isolad*, sozinh*`),
    state: phrases(
      'hoje, atualmente, agora, sempre, nunca, ainda, já, muitas vezes, frequentemente, às vezes, por vezes, raramente, regularmente, desde, há muito, há anos, sem parar',
    ),
    casualty: phrases(
      'mortos, mortas, morto, feridos, ferido, desaparecidos, vítimas, pessoas, habitantes, casas, desabrigad*, desalojad*, evacuad*, soterrad*, óbitos',
    ),
    institution:
      phrases(`lei, leis, projeto de lei, proposta de lei, decreto, emenda*, tribunal, juiz, juíza, juízes, ministério público, assembleia, senado, câmara, conselho,
      parlamento, congresso, corte, supremo, stf, tse, eleição, eleições, queixa, denúncia, ministro, ministra, comissão, cpi, deputado*, deputada*, senador*, presidente,
      prefeit*, governador*, justiça, polícia, policiais, advogado*, advogada*, governo, acordo, tratado`),
    procedure:
      phrases(`será, serão, poderá, poderão, previsto, prevista, previstos, previstas, destinado a, destinada a, condições, prazo, inscrições,
      a partir de, a partir do, até o dia, até ao dia, no máximo, no mínimo, deve ser, devem ser, benefício`),
    duty: phrases(
      'deve, devem, deverá, deverão, devia, é preciso, é necessário, precisa, precisam',
    ),
    negation: phrases('não, nem, nenhum, nenhuma, sem, nunca'),
    scale: phrases(
      'demasiado, demais, muito, muita, muitos, muitas, tão, tanto, tanta, mais, menos, pouco, pouca, poucos, bastante, bem, quase',
    ),
  },
  tenses: {
    past: {
      forms: wordSet(
        'foi foram teve tiveram fez fizeram disse disseram deu deram veio vieram pôs viu quis houve esteve',
      ),
      endings: ['ou', 'aram', 'eram', 'iram', 'iu', 'eu'],
    },
    participleEndings: [
      ...['ado', 'ada', 'ados', 'adas', 'ido', 'ida', 'idos', 'idas', 'ito', 'ita', 'itos', 'itas'],
      ...[
        'sto',
        'sta',
        'stos',
        'stas',
        'erto',
        'erta',
        'orto',
        'orta',
        'ortos',
        'ortas',
        'eito',
        'eita',
      ],
    ],
    passive: wordSet('sido foi foram'),
    future: {
      forms: wordSet('será serão terá terão fará farão irá irão'),
      endings: ['ará', 'arão', 'erá', 'erão', 'irá', 'irão'],
    },
  },
  conditions: wordSet('se caso salvo condição proposta projeto lei texto'),
  conditionalForms: wordSet('aria ariam eria eriam iria iriam'),
  questions: wordSet('quem qual quais quando onde como quanto quantos quantas'),
  firstPerson: wordSet('eu me mim meu minha meus minhas nós nosso nossa nossos nossas'),
};
