import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { NoteChange } from './panel-actions';

/** A pause in typing after which the note is saved, in milliseconds. */
const PAUSE = 300;

/**
 * Gathers changes and hands them on after a pause in typing, and at once when the page is hidden or
 * closed or the editor goes away: no word is lost.
 */
export function useAutosave(onChange: (change: NoteChange) => void) {
  const latest = useRef(onChange);
  latest.current = onChange;
  const [pending, setPending] = useState(false);
  const { save, flush } = useMemo(() => gather((change) => latest.current(change), setPending), []);
  useEffect(() => {
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [flush]);
  return { save, flush, pending };
}

function gather(hand: (change: NoteChange) => void, setPending: (pending: boolean) => void) {
  let gathered: NoteChange = {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    clearTimeout(timer);
    if (Object.keys(gathered).length === 0) return;
    const change = gathered;
    gathered = {};
    hand(change);
    setPending(false);
  };
  const save = (change: NoteChange) => {
    gathered = { ...gathered, ...change };
    setPending(true);
    clearTimeout(timer);
    timer = setTimeout(flush, PAUSE);
  };
  return { save, flush };
}
