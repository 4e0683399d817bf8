import type { BannerReceipt } from './page-state';

/**
 * All that a report about a site's banner says: the extension's version, the host and what was done
 * by which rule; no address of a page, nothing of what was read. Plain English for those who mend it.
 */
export function bannerReport(version: string, host: string, receipt: BannerReceipt | null): string {
  const done = receipt?.undone ? `${receipt.outcome}, then undone` : (receipt?.outcome ?? 'none');
  return [
    `Whence ${version}`,
    `Site: ${host}`,
    `Cookie banner: ${done}`,
    `Rule: ${receipt?.rule ?? 'none'}`,
  ].join('\n');
}
