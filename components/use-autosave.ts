import { useEffect, useRef, useState } from 'preact/hooks';
import type { NoteChange } from './panel-actions';

/** A pause in typing after which the note is saved, in milliseconds. */
const PAUSE = 300;

/**
 * Gathers changes and hands them on after a pause in typing, and at once when the page is hidden or
 * closed or the editor goes away: no word is lost.
 */
export function useAutosave(onChange: (change: NoteChange) => void) {
  const gathered = useRef<NoteChange>({});
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef(onChange);
  latest.current = onChange;
  const [pending, setPending] = useState(false);
  const flush = () => {
    clearTimeout(timer.current);
    if (Object.keys(gathered.current).length === 0) return;
    const change = gathered.current;
    gathered.current = {};
    latest.current(change);
    setPending(false);
  };
  const save = (change: NoteChange) => {
    Object.assign(gathered.current, change);
    setPending(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, PAUSE);
  };
  useEffect(() => {
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, []);
  return { save, pending };
}
