/** The article that every framework renders. */
export const TITLE = 'Old bridge to close';
export const STORY = [
  'The mayor of Saltmere, Ellen Tate, said on Tuesday that the old bridge would close for ten months.',
  'According to the council, some 12,000 cars cross it every day, and the repair will cost £3.2m.',
  'Work begins on 4 May, the county engineer, Paul Garner, told the council, and will be done in three stages so that boats can pass.',
  'The bridge was built in 1931 and carries the only road to the north quay, where forty families live above the old warehouses.',
  'Shopkeepers on the quay are reportedly losing a third of their trade, and tempers are rising.',
];

/** How often the page renders itself anew. */
export const TURNS = 100;
/** Milliseconds between two renderings. */
export const PACE = 15;

/** A paragraph's key: every 25 turns all paragraphs are thrown away for new ones. */
export const keyOf = (turn: number, index: number) => `${Math.floor(turn / 25)}-${index}`;

/** Brings the page that the server rendered to life, once the reader of its marks has had time. */
export function whenMarked(hydrate: (root: Element) => void): void {
  const root = document.getElementById('root');
  if (root) addEventListener('hydrate', () => hydrate(root), { once: true });
}
