import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Strings } from '../lib/browser/strings';
import { inksOnPaper, type Look } from '../lib/looks/look';
import { StringsContext } from './strings';

interface Props {
  strings: Strings;
  look: Look;
  /** Key of the document's title. */
  title: string;
  children: ComponentChildren;
}

/** The root of every page: its language, title and colours, and the texts for all below. */
export function Page({ strings, look, title, children }: Props) {
  useEffect(() => {
    document.documentElement.lang = strings.language;
    dress(document.documentElement, look);
    document.title = strings.t(title);
  }, [strings, look, title]);
  return <StringsContext.Provider value={strings}>{children}</StringsContext.Provider>;
}

const KINDS = ['official', 'figure', 'statement'] as const;

/** Colours and lines of the marks as custom properties, which the style sheets use. */
function dress(root: HTMLElement, look: Look): void {
  root.dataset.palette = look.palette;
  for (const kind of KINDS) {
    root.style.setProperty(`--own-${kind}-light`, inksOnPaper(look, 'light')[kind]);
    root.style.setProperty(`--own-${kind}-dark`, inksOnPaper(look, 'dark')[kind]);
    root.style.setProperty(`--whence-${kind}-line`, look.lines[kind]);
  }
}
