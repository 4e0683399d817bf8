import { conjugation } from '../romance-conjugation';

/** Third-person conjugation of Italian verbs by model, after the ordinary school tables. */
export const conjugate = conjugation(
  { future: ['à', 'anno'], conditional: ['ebbe', 'ebbero'], participle: ['o', 'a', 'i', 'e'] },
  `
  ^dire: dice, dicono, disse, dissero, diceva, dicevano, dir, dett, dicendo
  predire: predice, predicono, predisse, predissero, prediceva, predicevano, predir, predett, predicendo
  ddire: ddice, ddicono, ddisse, ddissero, ddiceva, ddicevano, ddir, ddett, ddicendo
  fare: fa, fanno, fece, fecero, faceva, facevano, far, fatt, facendo
  porre: pone, pongono, pose, posero, poneva, ponevano, porr, post, ponendo
  ^volere: vuole, vogliono, volle, vollero, voleva, volevano, vorr, volut, volendo
  ^sapere: sa, sanno, seppe, seppero, sapeva, sapevano, sapr, saput, sapendo
  ^avere: ha, hanno, ebbe, ebbero, aveva, avevano, avr, avut, avendo
  ^dare: dà, danno, diede, diedero, dava, davano, dar, dat, dando
  prevedere: prevede, prevedono, previde, previdero, prevedeva, prevedevano, preveder, previst, prevedendo
  vedere: vede, vedono, vide, videro, vedeva, vedevano, vedr, vist, vedendo
  venire: viene, vengono, venne, vennero, veniva, venivano, verr, venut, venendo
  tenere: tiene, tengono, tenne, tennero, teneva, tenevano, terr, tenut, tenendo
  ^parere: pare, paiono, parve, parvero, pareva, parevano, parr, pars, parendo
  spegnere: spegne, spengono, spense, spensero, spegneva, spegnevano, spegner, spent, spegnendo
  durre: duce, ducono, dusse, dussero, duceva, ducevano, durr, dott, ducendo
  scrivere: scrive, scrivono, scrisse, scrissero, scriveva, scrivevano, scriver, scritt, scrivendo
  chiedere: chiede, chiedono, chiese, chiesero, chiedeva, chiedevano, chieder, chiest, chiedendo
  rispondere: risponde, rispondono, rispose, risposero, rispondeva, rispondevano, risponder, rispost, rispondendo
  mettere: mette, mettono, mise, misero, metteva, mettevano, metter, mess, mettendo
  leggere: legge, leggono, lesse, lessero, leggeva, leggevano, legger, lett, leggendo
  volgere: volge, volgono, volse, volsero, volgeva, volgevano, volger, volt, volgendo
  giungere: giunge, giungono, giunse, giunsero, giungeva, giungevano, giunger, giunt, giungendo
  pingere: pinge, pingono, pinse, pinsero, pingeva, pingevano, pinger, pint, pingendo
  correre: corre, corrono, corse, corsero, correva, correvano, correr, cors, correndo
  cludere: clude, cludono, cluse, clusero, cludeva, cludevano, cluder, clus, cludendo
  ludere: lude, ludono, luse, lusero, ludeva, ludevano, luder, lus, ludendo
  fendere: fende, fendono, fese, fesero, fendeva, fendevano, fender, fes, fendendo
  tendere: tende, tendono, tese, tesero, tendeva, tendevano, tender, tes, tendendo
  prendere: prende, prendono, prese, presero, prendeva, prendevano, prender, pres, prendendo
  cidere: cide, cidono, cise, cisero, cideva, cidevano, cider, cis, cidendo
  iddere: idde, iddono, ise, isero, iddeva, iddevano, idder, is, iddendo
  ridere: ride, ridono, rise, risero, rideva, ridevano, rider, ris, ridendo
  riconoscere: riconosce, riconoscono, riconobbe, riconobbero, riconosceva, riconoscevano, riconoscer, riconosciut, riconoscendo
  conoscere: conosce, conoscono, conobbe, conobbero, conosceva, conoscevano, conoscer, conosciut, conoscendo
  discutere: discute, discutono, discusse, discussero, discuteva, discutevano, discuter, discuss, discutendo
  esigere: esige, esigono, esigette, esigettero, esigeva, esigevano, esiger, esatt, esigendo
  piangere: piange, piangono, pianse, piansero, piangeva, piangevano, pianger, piant, piangendo
  ere: e, ono, é|ette, erono|ettero, eva, evano, er, ut, endo
  giare: gia, giano, giò, giarono, giava, giavano, ger, giat, giando
  ciare: cia, ciano, ciò, ciarono, ciava, ciavano, cer, ciat, ciando
  care: ca, cano, cò, carono, cava, cavano, cher, cat, cando
  gare: ga, gano, gò, garono, gava, gavano, gher, gat, gando
  are: a, ano, ò, arono, ava, avano, er, at, ando
  applaudire: applaude, applaudono, applaudì, applaudirono, applaudiva, applaudivano, applaudir, applaudit, applaudendo
  aprire: apre, aprono, aprì, aprirono, apriva, aprivano, aprir, apert, aprendo
  offrire: offre, offrono, offrì, offrirono, offriva, offrivano, offrir, offert, offrendo
  scoprire: scopre, scoprono, scoprì, scoprirono, scopriva, scoprivano, scoprir, scopert, scoprendo
  avvertire: avverte, avvertono, avvertì, avvertirono, avvertiva, avvertivano, avvertir, avvertit, avvertendo
  sentire: sente, sentono, sentì, sentirono, sentiva, sentivano, sentir, sentit, sentendo
  mentire: mente|mentisce, mentono|mentiscono, mentì, mentirono, mentiva, mentivano, mentir, mentit, mentendo
  seguire: segue, seguono, seguì, seguirono, seguiva, seguivano, seguir, seguit, seguendo
  ire: isce, iscono, ì, irono, iva, ivano, ir, it, endo
  `,
);
