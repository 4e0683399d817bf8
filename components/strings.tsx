import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Strings } from '../lib/browser/strings';

/** The interface texts, given once at the root of every page. */
export const StringsContext = createContext<Strings | null>(null);

/** The interface texts; throws when the root gave none, which is a mistake of ours. */
export function useStrings(): Strings {
  const strings = useContext(StringsContext);
  if (!strings) throw new Error('StringsContext is missing at the root');
  return strings;
}
