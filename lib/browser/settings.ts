import { areDistinct, DEFAULT_LINES, INKS, LINE_STYLES, type Look, PALETTES } from '../looks/look';
import type { MarkKind } from '../text/types';
import { interfaceLanguages } from './strings';

/** The reader's choices; kept in `storage.local`, never sent anywhere. */
export interface Settings extends Look {
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
  /** Hosts where "accept or subscribe" walls are hidden, because the reader asked for it there. */
  wallSitesHidden: string[];
  /** Hosts where Whence reads only after a click on the toolbar. */
  sitesOnClick: string[];
  /** Every article that is read is remembered, not only those with a note. */
  remember: boolean;
  /** For how many days an article without a note is remembered. */
  rememberDays: number;
  /** A map of the marks beside the page's scroll bar. */
  overview: boolean;
  /** A small bar beside a passage that was selected. */
  selectionBar: boolean;
  /** Marks are printed with the page. */
  print: boolean;
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
  wallSitesHidden: [],
  sitesOnClick: [],
  palette: 'standard',
  remember: false,
  rememberDays: 90,
  colours: INKS.standard.light,
  lines: DEFAULT_LINES,
  overview: true,
  selectionBar: true,
  print: false,
};

/** Settings from untrusted JSON (an import, an older version). */
export function sanitise(value: unknown): Settings {
  if (typeof value !== 'object' || value === null) return structuredClone(defaults);
  const given = value as Record<string, unknown>;
  const kinds = fields(given.kinds);
  return {
    language: interfaceLanguages.find((language) => language === given.language) ?? null,
    kinds: eachKind((kind) => bool(kinds[kind], defaults.kinds[kind])),
    density: oneOf(given.density, ['strong', 'standard', 'all'], defaults.density),
    banners: bool(given.banners, defaults.banners),
    sitesOff: hosts(given.sitesOff),
    bannerSitesOff: hosts(given.bannerSitesOff),
    wallSitesHidden: hosts(given.wallSitesHidden),
    sitesOnClick: hosts(given.sitesOnClick),
    remember: bool(given.remember, defaults.remember),
    rememberDays:
      REMEMBER_DAYS.find((days) => days === given.rememberDays) ?? defaults.rememberDays,
    palette: oneOf(given.palette, PALETTES, defaults.palette),
    colours: eachKind((kind) => colour(fields(given.colours)[kind], defaults.colours[kind])),
    lines: lines(given.lines),
    overview: bool(given.overview, defaults.overview),
    selectionBar: bool(given.selectionBar, defaults.selectionBar),
    print: bool(given.print, defaults.print),
  };
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value ? (value as Record<string, unknown>) : {};
}

function eachKind<T>(of: (kind: MarkKind) => T): Record<MarkKind, T> {
  return { official: of('official'), figure: of('figure'), statement: of('statement') };
}

const colour = (value: unknown, fallback: string) =>
  typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value) ? value.toLowerCase() : fallback;

/** Lines that could not be told apart are none that anybody chose. */
function lines(value: unknown): Look['lines'] {
  const given = fields(value);
  const chosen = eachKind((kind) => oneOf(given[kind], LINE_STYLES, defaults.lines[kind]));
  return areDistinct(chosen) ? chosen : defaults.lines;
}

const bool = (value: unknown, fallback: boolean) => (typeof value === 'boolean' ? value : fallback);

function oneOf<T extends string>(value: unknown, allowed: readonly T[], fallback: T): T {
  return allowed.find((item) => item === value) ?? fallback;
}

/** More sites than anybody lists by hand. */
const MOST = 5_000;

function hosts(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return [...new Set(value.filter((item): item is string => typeof item === 'string'))].slice(
    0,
    MOST,
  );
}
