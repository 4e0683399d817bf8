import { browser } from './api';
import { GATE } from './injection';
import { grantedOrigins } from './permissions';
import type { Settings } from './settings';
import { readSettings } from './settings-store';

type Script = Parameters<typeof browser.scripting.registerContentScripts>[0][number];

/** One call at a time: the browser refuses a registration that another call has just made. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * Registers our scripts for exactly the sites that the reader has granted, but those where Whence is
 * off. Called at every start and change.
 * @returns the match patterns that are registered now
 */
export function keepRegistered(): Promise<string[]> {
  const mine = turn.then(register, register);
  turn = mine.catch(() => undefined);
  return mine;
}

async function register(): Promise<string[]> {
  const [matches, settings] = await Promise.all([grantedOrigins(), readSettings()]);
  const wanted = matches.length > 0 ? scripts(matches, settings) : [];
  const known = await browser.scripting.getRegisteredContentScripts();
  const isKnown = ({ id }: Script) => known.some((script) => script.id === id);
  const gone = known.map(({ id }) => id).filter((id) => !wanted.some((script) => script.id === id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const [old, fresh] = [wanted.filter(isKnown), wanted.filter((script) => !isKnown(script))];
  if (old.length > 0) await browser.scripting.updateContentScripts(old);
  if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh);
  return matches;
}

function scripts(matches: string[], settings: Settings): Script[] {
  const { sitesOff, bannerSitesOff, banners } = settings;
  const excludeMatches = sitesOff.filter(isHost).map((host) => `*://${host}/*`);
  const where = { matches, excludeMatches, persistAcrossSessions: true };
  const gate: Script = {
    id: 'gate',
    js: [GATE],
    runAt: 'document_idle',
    allFrames: false,
    ...where,
  };
  const consent = {
    id: 'consent',
    js: ['consent-gate.js'],
    runAt: 'document_start',
    allFrames: true,
    matchOriginAsFallback: true,
    ...where,
    excludeMatches: [...excludeMatches, ...bannerSitesOff.filter(isHost).map(withSubdomains)],
  } as Script;
  return banners ? [consent, gate] : [gate];
}

/** A name's subdomains too, as the reader's list is read; a number has none. */
function withSubdomains(host: string): string {
  return /[a-z]$/.test(host) ? `*://*.${host}/*` : `*://${host}/*`;
}

function isHost(value: string): boolean {
  return /^[a-z0-9.-]+$|^\[[0-9a-f:]+\]$/.test(value);
}
