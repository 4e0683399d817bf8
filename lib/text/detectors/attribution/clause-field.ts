import { isMark } from './compiled';
import type { Search } from './noun-phrase';

const CLAUSE = '.,;:!?–—()«»„“”"';

/** The stretch between two marks that a verb stands in. */
export interface Field {
  from: number;
  to: number;
}

/** The stretch around token `at`. */
export function fieldOf({ view }: Search, at: number): Field {
  let from = at;
  while (from > 0 && !isMark(view.tokens[from - 1], CLAUSE) && !view.quoted[from - 1]) from--;
  let to = at + 1;
  while (to < view.tokens.length && !isMark(view.tokens[to], CLAUSE) && !view.quoted[to]) to++;
  return { from, to };
}
