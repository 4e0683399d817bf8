import { conjugation } from '../romance-conjugation';

/** Third-person conjugation of Portuguese verbs by model, after the ordinary school tables. */
export const conjugate = conjugation(
  { future: ['á', 'ão'], conditional: ['ia', 'iam'], participle: ['o', 'a', 'os', 'as'] },
  `
  dizer: diz, dizem, disse, disseram, dizia, diziam, dir, dit, dizendo
  fazer: faz, fazem, fez, fizeram, fazia, faziam, far, feit, fazendo
  trazer: traz, trazem, trouxe, trouxeram, trazia, traziam, trar, trazid, trazendo
  pôr: põe, põem, pôs, puseram, punha, punham, por, post, pondo
  por: põe, põem, pôs, puseram, punha, punham, por, post, pondo
  manter: mantém, mantêm, manteve, mantiveram, mantinha, mantinham, manter, mantid, mantendo
  obter: obtém, obtêm, obteve, obtiveram, obtinha, obtinham, obter, obtid, obtendo
  conter: contém, contêm, conteve, contiveram, continha, continham, conter, contid, contendo
  deter: detém, detêm, deteve, detiveram, detinha, detinham, deter, detid, detendo
  ^ter: tem, têm, teve, tiveram, tinha, tinham, ter, tid, tendo
  ^ver: vê, veem, viu, viram, via, viam, ver, vist, vendo
  crever: creve, crevem, creveu, creveram, crevia, creviam, crever, crit, crevendo
  prever: prevê, preveem, previu, previram, previa, previam, prever, previst, prevendo
  rever: revê, reveem, reviu, reviram, revia, reviam, rever, revist, revendo
  intervir: intervém, intervêm, interveio, intervieram, intervinha, intervinham, intervir, intervind, intervindo
  ^vir: vem, vêm, veio, vieram, vinha, vinham, vir, vind, vindo
  ^crer: crê, creem, creu, creram, cria, criam, crer, crid, crendo
  ^ler: lê, leem, leu, leram, lia, liam, ler, lid, lendo
  querer: quer, querem, quis, quiseram, queria, queriam, querer, querid, querendo
  saber: sabe, sabem, soube, souberam, sabia, sabiam, saber, sabid, sabendo
  ^dar: dá, dão, deu, deram, dava, davam, dar, dad, dando
  gerir: gere, gerem, geriu, geriram, geria, geriam, gerir, gerid, gerindo
  proibir: proíbe, proíbem, proibiu, proibiram, proibia, proibiam, proibir, proibid, proibindo
  dir: de, dem, diu, diram, dia, diam, dir, did, dindo
  uir: ui, uem, uiu, uíram, uía, uíam, uir, uíd, uindo
  ar: a, am, ou, aram, ava, avam, ar, ad, ando
  er: e, em, eu, eram, ia, iam, er, id, endo
  ir: e, em, iu, iram, ia, iam, ir, id, indo
  `,
);
