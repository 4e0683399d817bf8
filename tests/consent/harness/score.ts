import type { Measured } from './measure';
import type { ConsentPage } from './page';

/** A page with what was measured on it. */
export interface Result {
  page: ConsentPage;
  measured: Measured;
}

/** What is wrong with a page's outcome; empty when all is well. */
export function faultsOf({ page, measured }: Result): string[] {
  const faults: string[] = [];
  if (measured.stored === 'granted') faults.push('consent given');
  if (page.kind === 'banner') {
    if (!measured.gone) faults.push('not gone');
    if (measured.locked) faults.push('still locked');
    if (page.refusable && measured.stored !== 'refused') faults.push('not refused');
  } else {
    if (measured.gone) faults.push('wrongly taken away');
    if (measured.clicks.length > 0) faults.push('wrongly clicked');
  }
  return faults;
}

export interface Score {
  banners: number;
  gone: number;
  refusable: number;
  refused: number;
  granted: number;
  innocent: number;
  touched: number;
  locked: number;
  /** Medians in milliseconds. */
  seenKnown: number;
  seenUnknown: number;
}

/** The figures of a run; `known` tells the products that have an id or class of their own. */
export function score(results: readonly Result[], known: (page: ConsentPage) => boolean): Score {
  const banners = results.filter(({ page }) => page.kind === 'banner');
  const refusable = banners.filter(({ page }) => page.refusable === true);
  const innocent = results.filter(({ page }) => page.kind !== 'banner');
  const count = (list: readonly Result[], fault: string) =>
    list.filter((result) => faultsOf(result).includes(fault)).length;
  const seen = (wanted: boolean) =>
    median(
      banners.filter(({ page }) => known(page) === wanted).map(({ measured }) => measured.seen),
    );
  return {
    banners: banners.length,
    gone: banners.length - count(banners, 'not gone'),
    refusable: refusable.length,
    refused: refusable.length - count(refusable, 'not refused'),
    granted: count(results, 'consent given'),
    innocent: innocent.length,
    touched: innocent.filter((result) => faultsOf(result).length > 0).length,
    locked: count(banners, 'still locked'),
    seenKnown: seen(true),
    seenUnknown: seen(false),
  };
}

/** What must hold, as sentences; those that do not are returned. */
export function failedBars(score: Score): string[] {
  const bars: [boolean, string][] = [
    [score.gone >= score.banners * 0.95, 'at least 95 % of the banners are gone'],
    [score.refused >= score.refusable * 0.85, 'at least 85 % of what can be refused is refused'],
    [score.granted === 0, 'consent is never given'],
    [score.touched === 0, 'nothing else is touched'],
    [score.locked === 0, 'no page is still locked'],
  ];
  return bars.filter(([holds]) => !holds).map(([, bar]) => bar);
}

/** 0 for an empty list. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
