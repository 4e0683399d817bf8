import { createElement as h, useEffect, useState } from 'react';
import { keyOf, PACE, STORY, TITLE, TURNS } from './story';

/** A news page that React renders anew a hundred times, now and then with other keys. */
export function ReactPage({ from }: { from: number }) {
  const [turn, setTurn] = useState(from);
  useEffect(() => {
    if (turn >= TURNS) return;
    const timer = setTimeout(() => setTurn(turn + 1), PACE);
    return () => clearTimeout(timer);
  }, [turn]);
  return h(
    'article',
    { 'data-turn': turn },
    h('h1', null, TITLE),
    h('p', { className: 'clock' }, `${turn} readers now`),
    STORY.map((text, index) => h('p', { key: keyOf(turn, index) }, text)),
  );
}
