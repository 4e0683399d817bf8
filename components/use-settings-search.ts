import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Without case and accents, so that "securite" finds "sécurité". */
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Hides, in the page of settings, what does not hold the words: whole sections, and within a section
 * whose title does not hold them each part. It looks at what stands on the page, so that no setting
 * can be left out of the search.
 * @returns true when nothing is left
 */
export function useSettingsSearch(page: RefObject<HTMLElement | null>, words: string): boolean {
  const [isEmpty, setEmpty] = useState(false);
  useLayoutEffect(() => {
    const wanted = fold(words).trim();
    const holds = (element: Element | null) => fold(element?.textContent ?? '').includes(wanted);
    let found = 0;
    for (const section of page.current?.querySelectorAll<HTMLElement>('.section') ?? []) {
      const [title, ...parts] = [...section.children] as HTMLElement[];
      const isTitled = holds(title ?? null);
      section.hidden = !isTitled && !parts.some(holds);
      for (const part of parts) part.hidden = !isTitled && !holds(part);
      if (!section.hidden) found += 1;
    }
    setEmpty(found === 0);
  });
  return isEmpty;
}
