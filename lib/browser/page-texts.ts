import { loadCatalog } from './load-strings';
import type { PageTexts } from './messages';
import type { Catalog } from './strings';

/** What is said in the page itself: the card and what stands beside it. */
const IN_PAGE =
  /^(?:(?:card|rule|reason|basis|bound|country|strength|quantity|finding|ageYears)_.+|percentValue|formerOffice|officialFormer|officeAsPrinted|officeKnown|organization|country|knownBy|addNote|correctNot.+|close|selectionBar|noteShort|copyCitation|copied|copyFailed|figureVague|figureCounted|figureAsPrinted|findingExpected)$/;

/** The texts that a page needs, in the interface language; a few kilobytes. */
export async function pageTexts(language: string | null): Promise<PageTexts> {
  const { language: found, catalog } = await loadCatalog(language);
  const wanted: Catalog = {};
  for (const [key, entry] of Object.entries(catalog)) if (IN_PAGE.test(key)) wanted[key] = entry;
  return { language: found, catalog: wanted };
}
