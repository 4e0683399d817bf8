import { createElement as h, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

const STORY = [
  'The mayor of Saltmere, Ellen Tate, said on Tuesday that the old bridge would close for ten months.',
  'According to the council, some 12,000 cars cross it every day, and the repair will cost £3.2m.',
  'Work begins on 4 May, the county engineer, Paul Garner, told the council, and will be done in three stages so that boats can pass.',
  'The bridge was built in 1931 and carries the only road to the north quay, where forty families live above the old warehouses.',
  'Shopkeepers on the quay are reportedly losing a third of their trade, and tempers are rising.',
];

/** A news page that React renders anew a hundred times, now and then with other keys. */
function Page() {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (turn >= 100) return;
    const timer = setTimeout(() => setTurn(turn + 1), 30);
    return () => clearTimeout(timer);
  }, [turn]);
  const paragraphs = STORY.map((text, index) =>
    h('p', { key: turn % 25 === 0 ? `${turn}-${index}` : index }, text),
  );
  return h(
    'article',
    { 'data-turn': turn },
    h('h1', null, 'Old bridge to close'),
    h('p', { className: 'clock' }, `${turn} readers now`),
    paragraphs,
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(h(Page));
