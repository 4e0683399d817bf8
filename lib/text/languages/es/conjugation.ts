import { conjugation } from '../romance-conjugation';

/** Third-person conjugation of Spanish verbs by model, after the ordinary school tables. */
export const conjugate = conjugation(
  { future: ['á', 'án'], conditional: ['ía', 'ían'], participle: ['o', 'a', 'os', 'as'] },
  `
  decir: dice, dicen, dijo, dijeron, decía, decían, dir, dich, diciendo
  hacer: hace, hacen, hizo, hicieron, hacía, hacían, har, hech, haciendo
  poner: pone, ponen, puso, pusieron, ponía, ponían, pondr, puest, poniendo
  tener: tiene, tienen, tuvo, tuvieron, tenía, tenían, tendr, tenid, teniendo
  venir: viene, vienen, vino, vinieron, venía, venían, vendr, venid, viniendo
  ^querer: quiere, quieren, quiso, quisieron, quería, querían, querr, querid, queriendo
  ^saber: sabe, saben, supo, supieron, sabía, sabían, sabr, sabid, sabiendo
  ^dar: da, dan, dio, dieron, daba, daban, dar, dad, dando
  ^salir: sale, salen, salió, salieron, salía, salían, saldr, salid, saliendo
  prever: prevé, prevén, previó, previeron, preveía, preveían, prever, previst, previendo
  ^ver: ve, ven, vio, vieron, veía, veían, ver, vist, viendo
  eer: ee, een, eyó, eyeron, eía, eían, eer, eíd, eyendo
  pedir: pide, piden, pidió, pidieron, pedía, pedían, pedir, pedid, pidiendo
  petir: pite, piten, pitió, pitieron, petía, petían, petir, petid, pitiendo
  seguir: sigue, siguen, siguió, siguieron, seguía, seguían, seguir, seguid, siguiendo
  egir: ige, igen, igió, igieron, egía, egían, egir, egid, igiendo
  ferir: fiere, fieren, firió, firieron, fería, ferían, ferir, ferid, firiendo
  gerir: giere, gieren, girió, girieron, gería, gerían, gerir, gerid, giriendo
  querir: quiere, quieren, quirió, quirieron, quería, querían, querir, querid, quiriendo
  vertir: vierte, vierten, virtió, virtieron, vertía, vertían, vertir, vertid, virtiendo
  entir: iente, ienten, intió, intieron, entía, entían, entir, entid, intiendo
  ducir: duce, ducen, dujo, dujeron, ducía, ducían, ducir, ducid, duciendo
  uir: uye, uyen, uyó, uyeron, uía, uían, uir, uid, uyendo
  reír: ríe, ríen, rió|rio, rieron, reía, reían, reir, reíd, riendo
  scribir: scribe, scriben, scribió, scribieron, scribía, scribían, scribir, scrit, scribiendo
  abrir: abre, abren, abrió, abrieron, abría, abrían, abrir, abiert, abriendo
  cubrir: cubre, cubren, cubrió, cubrieron, cubría, cubrían, cubrir, cubiert, cubriendo
  volver: vuelve, vuelven, volvió, volvieron, volvía, volvían, volver, vuelt, volviendo
  solver: suelve, suelven, solvió, solvieron, solvía, solvían, solver, suelt, solviendo
  mover: mueve, mueven, movió, movieron, movía, movían, mover, movid, moviendo
  prohibir: prohíbe, prohíben, prohibió, prohibieron, prohibía, prohibían, prohibir, prohibid, prohibiendo
  pretender: pretende, pretenden, pretendió, pretendieron, pretendía, pretendían, pretender, pretendid, pretendiendo
  tender: tiende, tienden, tendió, tendieron, tendía, tendían, tender, tendid, tendiendo
  fender: fiende, fienden, fendió, fendieron, fendía, fendían, fender, fendid, fendiendo
  ^contar: cuenta, cuentan, contó, contaron, contaba, contaban, contar, contad, contando
  ontrar: uentra, uentran, ontró, ontraron, ontraba, ontraban, ontrar, ontrad, ontrando
  ostrar: uestra, uestran, ostró, ostraron, ostraba, ostraban, ostrar, ostrad, ostrando
  probar: prueba, prueban, probó, probaron, probaba, probaban, probar, probad, probando
  cordar: cuerda, cuerdan, cordó, cordaron, cordaba, cordaban, cordar, cordad, cordando
  pensar: piensa, piensan, pensó, pensaron, pensaba, pensaban, pensar, pensad, pensando
  negar: niega, niegan, negó, negaron, negaba, negaban, negar, negad, negando
  confesar: confiesa, confiesan, confesó, confesaron, confesaba, confesaban, confesar, confesad, confesando
  menzar: mienza, mienzan, menzó, menzaron, menzaba, menzaban, menzar, menzad, menzando
  apostar: apuesta, apuestan, apostó, apostaron, apostaba, apostaban, apostar, apostad, apostando
  festar: fiesta, fiestan, festó, festaron, festaba, festaban, festar, festad, festando
  alentar: alienta, alientan, alentó, alentaron, alentaba, alentaban, alentar, alentad, alentando
  mendar: mienda, miendan, mendó, mendaron, mendaba, mendaban, mendar, mendad, mendando
  rogar: ruega, ruegan, rogó, rogaron, rogaba, rogaban, rogar, rogad, rogando
  ^soñar: sueña, sueñan, soñó, soñaron, soñaba, soñaban, soñar, soñad, soñando
  errar: ierra, ierran, erró, erraron, erraba, erraban, errar, errad, errando
  guar: gua, guan, guó, guaron, guaba, guaban, guar, guad, guando
  uar: úa, úan, uó, uaron, uaba, uaban, uar, uad, uando
  fiar: fía, fían, fió, fiaron, fiaba, fiaban, fiar, fiad, fiando
  viar: vía, vían, vió, viaron, viaba, viaban, viar, viad, viando
  pliar: plía, plían, plió, pliaron, pliaba, pliaban, pliar, pliad, pliando
  ar: a, an, ó, aron, aba, aban, ar, ad, ando
  er: e, en, ió, ieron, ía, ían, er, id, iendo
  ir: e, en, ió, ieron, ía, ían, ir, id, iendo
  `,
);
