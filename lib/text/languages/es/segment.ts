import type { SegmentLexicon } from '../../segment-lexicon';
import { words } from '../words';

/** Abbreviations of Spanish in Spain and Latin America. Own compilation. */
export const segment: SegmentLexicon = {
  abbreviations:
    words(`sr sra srta sres sras d dª dña dr dra dres prof profa lic ing arq abg mtro mtra gral gen cnel cap
    cmdte tte sgto alm mons rvdo excmo excma ilmo fr sto sta av avda c pza pl ctra vs cf obs tel ed trad coord
    ma fco hnos ej pdte pte ee`),
  numeric: words(
    'art arts n nº núm num no inc par p pág págs pp vol cap fig ene feb mar abr may jun jul ago sep sept oct nov dic km',
  ),
  ambiguous: words('etc s.a s.l ee.uu uu eeuu cía inc corp co ltd u.s a.c d.c a.m p.m h min'),
  starters:
    words(`el la lo los las un una unos unas él ella ellos ellas y pero en de del por para con sin según tras
    antes después desde cuando si como al a este esta estos estas ese esa eso esto su sus ya también además aún no hay
    nosotros yo todos todas así mientras aunque sobre entre hasta`),
};
