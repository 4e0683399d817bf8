import type { SegmentLexicon } from '../../segment-lexicon';
import { words } from '../words';

/** Abbreviations of Italian. Own compilation. */
export const segment: SegmentLexicon = {
  abbreviations:
    words(`sig sigg dott prof proff avv ing arch geom rag on sen gen col cap ten magg mar brig mons
    card don s ss st dr jr vs cfr cf es tel ca ecc.mo ill rev egr spett cav comm pag`),
  numeric: words(
    'art artt n nn nr num pag pagg p pp vol voll cap fig gen feb mar apr mag giu lug ago set sett ott nov dic',
  ),
  ambiguous: words('ecc etc s.p.a spa s.r.l srl inc corp co ltd u.s a.c d.c h'),
  starters:
    words(`il lo la i gli le l' un uno una lui lei loro egli ella essi ma e in nel nella nei nelle del della dei
    delle per con senza secondo dopo prima da dal dalla quando se come al alla ai alle questo questa questi queste quello
    quella ciò suo sua già anche ancora non c'è noi io tutti tutte mentre intanto su sul sulla così si`),
};
