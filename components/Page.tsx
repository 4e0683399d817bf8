import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Strings } from '../lib/browser/strings';
import { StringsContext } from './strings';

interface Props {
  strings: Strings;
  palette: string;
  /** Key of the document's title. */
  title: string;
  children: ComponentChildren;
}

/** The root of every page: its language, title and colours, and the texts for all below. */
export function Page({ strings, palette, title, children }: Props) {
  useEffect(() => {
    document.documentElement.lang = strings.language;
    document.documentElement.dataset.palette = palette;
    document.title = strings.t(title);
  }, [strings, palette, title]);
  return <StringsContext.Provider value={strings}>{children}</StringsContext.Provider>;
}
