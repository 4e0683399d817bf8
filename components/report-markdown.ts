import type { Strings } from '../lib/browser/strings';
import type { CitationStyle } from '../lib/notes/citation';
import { inlineMarkdown, noteMarkdown } from '../lib/notes/export';
import type { ReportModel } from './report-model';

/** A report as Markdown, in the reader's language; nothing of the page can act as Markdown or HTML. */
export function reportMarkdown(
  report: ReportModel,
  style: CitationStyle,
  strings: Strings,
): string {
  const { t, date } = strings;
  const { title, siteName, published, url, read } = report;
  const origin = [siteName, published && date(published, 'long')].filter((part) => part !== null);
  const parts = [
    `# ${inlineMarkdown(title || url)}`,
    inlineMarkdown(origin.join(' · ')),
    `<${url.replace(/[<>\s]/g, encodeURIComponent)}>`,
    inlineMarkdown(t('reportLead', date(read, 'time'))),
    ...section(t('tab_sources'), sourcesOf(report, strings)),
    ...section(t('tab_figures'), figuresOf(report, strings)),
    ...section(t('timelineTitle'), datesOf(report, strings)),
    ...section(t('kind_statement'), claimsOf(report, strings)),
    ...section(
      t('tab_notes'),
      report.notes.map((note) => noteMarkdown(note, style)),
    ),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const section = (title: string, parts: string[]) =>
  parts.length > 0 ? [`## ${inlineMarkdown(title)}`, ...parts] : [];

function sourcesOf({ sources }: ReportModel, { country }: Strings): string[] {
  return sources.map(({ name, office, country: code, statements }) => {
    const about = [office, code && country(code)].filter(Boolean).join(' · ');
    const head = `### ${inlineMarkdown(name)}${about ? `\n\n${inlineMarkdown(about)}` : ''}`;
    return [head, statements.map(({ text }) => `> ${inlineMarkdown(text)}`).join('\n>\n')].join(
      '\n\n',
    );
  });
}

function figuresOf({ figures }: ReportModel, { t }: Strings): string[] {
  if (figures.length === 0) return [];
  const row = (cells: string[]) => `| ${cells.map(inlineMarkdown).join(' | ')} |`;
  const head = ['figureAsPrinted', 'figureValue', 'figureCounted'].map((key) => t(key));
  const rows = figures.map(({ printed, value, counted }) =>
    row([printed, value || t('figureVague'), counted]),
  );
  return [[row(head), '|---|---|---|', ...rows].join('\n')];
}

function datesOf({ dates }: ReportModel, { date }: Strings): string[] {
  if (dates.length === 0) return [];
  const lines = dates.map((one) => `- ${inlineMarkdown(`${date(one.date, 'long')}: ${one.text}`)}`);
  return [lines.join('\n')];
}

function claimsOf({ claims }: ReportModel, { t }: Strings): string[] {
  if (claims === null) return [inlineMarkdown(t('reportSavedOnly'))];
  if (claims.length === 0) return [];
  const why = (keys: string[]) => inlineMarkdown(keys.map((key) => t(key)).join(' · '));
  const lines = claims.map(
    ({ text, strength, reasons }) =>
      `- ${inlineMarkdown(text)}  \n  ${why([strength, ...reasons])}`,
  );
  return [inlineMarkdown(t('claimsLead')), lines.join('\n')];
}
