import type { Correction, Source, TextQuoteSelector, Verdict } from '../types';

const MAX_QUOTE = 20_000;
const MAX_CONTEXT = 200;
const MAX_NAME = 300;
const MAX_URL = 8_000;
const KINDS: readonly string[] = ['person', 'organization', 'document', 'anonymous'];

/** @returns the verdict with nothing but its own fields, or null when it is none */
export function readVerdict(value: unknown): Verdict | null {
  const { kind, quote, name, wikidata, source } = fields(value);
  if (kind === 'not-official') {
    if (!isText(name, MAX_NAME) || !name.trim()) return null;
    return { kind, name, wikidata: isText(wikidata, 20) ? wikidata : null };
  }
  const about = readQuote(quote);
  if (!about) return null;
  if (kind === 'not-figure' || kind === 'not-claim') return { kind, quote: about };
  if (kind !== 'attributed') return null;
  if (source === null) return { kind, quote: about, source };
  const by = fields(source);
  if (!isText(by.name, MAX_NAME) || !by.name.trim()) return null;
  if (typeof by.kind !== 'string' || !KINDS.includes(by.kind)) return null;
  return { kind, quote: about, source: { name: by.name.trim(), kind: by.kind as Source['kind'] } };
}

/** @returns the correction with nothing but its own fields, or null when it is none */
export function readCorrection(value: unknown): Correction | null {
  const { id, made, url, verdict } = fields(value);
  const said = readVerdict(verdict);
  if (!said || !isText(id, 64) || !id || !isText(url, MAX_URL)) return null;
  if (!isText(made, 40) || Number.isNaN(Date.parse(made))) return null;
  return { id, made, url, verdict: said };
}

/** Two verdicts about the same thing: the later one takes the place of the earlier. */
export function isAboutSame(a: Verdict, b: Verdict): boolean {
  if (a.kind === 'not-official' || b.kind === 'not-official') {
    return a.kind === b.kind && JSON.stringify(a) === JSON.stringify(b);
  }
  const isFigure = a.kind === 'not-figure';
  return (
    isFigure === (b.kind === 'not-figure') && JSON.stringify(a.quote) === JSON.stringify(b.quote)
  );
}

function readQuote(value: unknown): TextQuoteSelector | null {
  const { exact, prefix, suffix } = fields(value);
  if (!isText(exact, MAX_QUOTE) || !exact) return null;
  if (!isText(prefix, MAX_CONTEXT) || !isText(suffix, MAX_CONTEXT)) return null;
  return { exact, prefix, suffix };
}

const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most;

const fields = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
