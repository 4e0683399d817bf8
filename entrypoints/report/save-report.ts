import { reportMarkdown } from '../../components/report-markdown';
import type { ReportModel } from '../../components/report-model';
import type { ReportFormat } from '../../components/StoryReport';
import { saveFile } from '../../lib/browser/download';
import type { Strings } from '../../lib/browser/strings';
import { citationStyle } from '../../lib/notes/citation';
import { collectionOf, csvOf } from '../../lib/notes/export';

const ENDINGS: Record<ReportFormat, string> = { markdown: 'md', csv: 'csv', jsonld: 'jsonld' };

/** Gives the reader a report as a file. */
export function saveReport(format: ReportFormat, report: ReportModel, strings: Strings): void {
  const contents: Record<ReportFormat, () => string> = {
    markdown: () => reportMarkdown(report, citationStyle(strings.language), strings),
    csv: () => csvOf(report.notes),
    jsonld: () => collectionOf(report.notes),
  };
  saveFile(`${nameOf(report.title)}.${ENDINGS[format]}`, contents[format]());
}

/** A file name from a title: letters, digits and hyphens alone. */
const nameOf = (title: string) =>
  title
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80) || 'whence';
