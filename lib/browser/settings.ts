import type { MarkKind } from '../text/types';

/** The reader's choices; kept in `storage.local`, never sent anywhere. */
export interface Settings {
  /** Interface language, or null for the browser's own. */
  language: string | null;
  /** Which kinds are marked. */
  kinds: Record<MarkKind, boolean>;
  /** Which unattributed claims are marked. */
  density: 'strong' | 'standard' | 'all';
  /** Cookie banners: refuse or hide; or leave alone. */
  banners: boolean;
  /** Hosts where Whence does nothing at all. */
  sitesOff: string[];
  /** Hosts where banners are left alone (the reader undid it there). */
  bannerSitesOff: string[];
  /** Hosts where Whence reads only after a click on the toolbar. */
  sitesOnClick: string[];
  /** The mark whose underline colours are used. */
  palette: 'standard' | 'colour-blind' | 'high-contrast';
  /** Every article that is read is remembered, not only those with a note. */
  remember: boolean;
  /** For how many days an article without a note is remembered. */
  rememberDays: number;
}

/** The lengths of time that the reader can choose from, in days. */
export const REMEMBER_DAYS = [30, 90, 365] as const;

export const defaults: Settings = {
  language: null,
  kinds: { official: true, figure: true, statement: true },
  density: 'standard',
  banners: true,
  sitesOff: [],
  bannerSitesOff: [],
  sitesOnClick: [],
  palette: 'standard',
  remember: false,
  rememberDays: 90,
};

/** Settings from untrusted JSON (an import, an older version). */
export function sanitise(value: unknown): Settings {
  if (typeof value !== 'object' || value === null) return structuredClone(defaults);
  const given = value as Record<string, unknown>;
  const kinds = (typeof given.kinds === 'object' && given.kinds ? given.kinds : {}) as Record<
    string,
    unknown
  >;
  return {
    language: typeof given.language === 'string' ? given.language : defaults.language,
    kinds: {
      official: bool(kinds.official, defaults.kinds.official),
      figure: bool(kinds.figure, defaults.kinds.figure),
      statement: bool(kinds.statement, defaults.kinds.statement),
    },
    density: oneOf(given.density, ['strong', 'standard', 'all'], defaults.density),
    banners: bool(given.banners, defaults.banners),
    sitesOff: hosts(given.sitesOff),
    bannerSitesOff: hosts(given.bannerSitesOff),
    sitesOnClick: hosts(given.sitesOnClick),
    remember: bool(given.remember, defaults.remember),
    rememberDays:
      REMEMBER_DAYS.find((days) => days === given.rememberDays) ?? defaults.rememberDays,
    palette: oneOf(given.palette, ['standard', 'colour-blind', 'high-contrast'], defaults.palette),
  };
}

const bool = (value: unknown, fallback: boolean) => (typeof value === 'boolean' ? value : fallback);

function oneOf<T extends string>(value: unknown, allowed: readonly T[], fallback: T): T {
  return allowed.find((item) => item === value) ?? fallback;
}

function hosts(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return [...new Set(value.filter((item): item is string => typeof item === 'string'))];
}
