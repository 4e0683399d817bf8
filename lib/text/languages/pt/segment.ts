import type { SegmentLexicon } from '../../segment-lexicon';
import { words } from '../words';

/** Abbreviations of Portuguese in Brazil and Portugal. Own compilation. */
export const segment: SegmentLexicon = {
  abbreviations:
    words(`sr sra srs sras srta d dr dra drs dras prof profa profª eng exmo exma min dep sen gov
    gen cel cap ten maj sgt brig alm mons pe pde fr st sto sta jr av r pça al vs cf obs tel ed trad org coord pres`),
  numeric: words(
    'art arts n nº no núm inc par p pág págs pp vol cap fig jan fev mar abr mai jun jul ago set out nov dez',
  ),
  ambiguous: words('etc s.a ltda cia inc corp co ltd u.s e.u.a a.c d.c h'),
  starters:
    words(`o a os as um uma uns umas ele ela eles elas e mas no na nos nas em de do da dos das para por
    pelo pela com sem segundo conforme após antes desde quando se como ao à aos às este esta esse essa isso isto seu
    sua seus suas já também ainda não há nós eu todos todas`),
};
