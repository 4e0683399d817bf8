import type { PageTexts } from '../../lib/browser/messages';
import type { Settings } from '../../lib/browser/settings';
import { createStrings } from '../../lib/browser/strings';
import { marksOf } from '../../lib/dom/marks';
import type { PageReader } from './page-reader';

/** Draws the marks of the session's story as the reader wants them. */
export function showMarks({ session, layer }: PageReader): void {
  const { reading, story, settings } = session;
  if (reading && story) layer.show(marksOf(story, settings), reading.map, settings);
}

/** From now on marks are drawn and explained so. */
export function applySettings(
  reader: PageReader,
  settings: Settings,
  { catalog, language }: PageTexts,
): void {
  Object.assign(reader.session, { settings, strings: createStrings(catalog, language) });
  showMarks(reader);
}
