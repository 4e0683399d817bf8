import type { ArticleText } from '../../types';
import { families } from './currencies';
import type { Grammar } from './grammar';
import type { Token } from './tokens';

/** Points that an outlet's own country gives beside what the text mentions. */
const HOME = 3;
/** Mentions that it takes to prefer another country than the usual one. */
const ENOUGH = 3;

/**
 * Decides what a shared currency name means in this article: the country that the text, its
 * language tag and its address speak of, else the usual one (USD for a bare dollar, GBP for a
 * bare pound).
 * @returns a function from a family's name to an ISO 4217 code, counting mentions at first use.
 */
export function currencyEvidence(
  article: ArticleText,
  tokens: readonly Token[],
  grammar: Grammar,
): (family: string) => string {
  let mentions: Map<string, number> | null = null;
  return (family) => {
    const codes = families[family];
    if (!codes) return family;
    mentions ??= mentionsOf(article, tokens, grammar);
    const countries = Object.keys(codes);
    const usual = countries[0] ?? '';
    const score = (country: string) => mentions?.get(country) ?? 0;
    const best = countries.reduce((top, country) => (score(country) > score(top) ? country : top));
    const strict = family === 'dollar' || family === 'pound' || family === 'yen';
    const wins = !strict || (score(best) >= ENOUGH && score(best) > 2 * score(usual));
    return codes[wins ? best : usual] ?? family;
  };
}

function mentionsOf(
  article: ArticleText,
  tokens: readonly Token[],
  grammar: Grammar,
): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (country: string, by: number) => counts.set(country, (counts.get(country) ?? 0) + by);
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.kind !== 'word') continue;
    const place = grammar.texts.places.at(tokens, at) ?? grammar.texts.nationalities.at(tokens, at);
    if (place) add(place.value, 1);
  }
  const region = article.language.split('-')[1]?.toUpperCase();
  if (region) add(region, HOME);
  const domain = /^https?:\/\/[^/?#]*\.([a-z]{2})(?:[:/?#]|$)/i.exec(article.url ?? '')?.[1];
  if (domain) add(domain === 'uk' ? 'GB' : domain.toUpperCase(), HOME);
  return counts;
}
