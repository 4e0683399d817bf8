import type { SegmentLexicon } from '../../segment-lexicon';
import { words } from '../words';

/** Abbreviations of German. Own compilation. */
export const segment: SegmentLexicon = {
  abbreviations:
    words(`dr prof hr fr frl st abs abt bzw ca ggf evtl vgl sog inkl exkl ggü zzgl gen jr sen hl dipl ing med
    jur phil rer nat z d u i o b.b z.b d.h u.a i.d s.o v.a bspw geb gest verh mind max min tel str kgl red gez ehem mio mrd tsd`),
  numeric: words('art nr s kap bd jan feb apr jun jul aug sep sept okt nov dez'),
  ambiguous: words('usw etc co inc corp ltd u.s e.v a.d v.chr n.chr h uhr'),
  starters:
    words(`der die das den dem des ein eine einer er sie es wir ich ihr und aber doch in im am an auf aus bei mit nach
    seit von vor zu zum zur für über unter als wenn weil da dann so auch noch schon nicht kein keine dies diese dieser dieses
    sein seine ihre wie was wer wo nun jetzt damit dabei dazu`),
  ordinals:
    words(`januar jänner februar märz april mai juni juli august september oktober november dezember jahrhundert
    jahrhunderts weltkrieg weltkriegs weltkrieges klasse platz mal tag etage bundestag bundestags runde minute spieltag lebensjahr
    geburtstag jahrestag parteitag stock verfassungszusatz bezirk arrondissement liga senat strafsenat kammer zivilsenat
    quartal halbjahr hälfte armee panzerbrigade`),
};
