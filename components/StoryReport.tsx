import { citationStyle, referenceOf, textFragmentUrl } from '../lib/notes/citation';
import { DownloadBar } from './DownloadBar';
import { MarkdownText } from './MarkdownText';
import { noteHeading } from './note-heading';
import { ReportClaims, ReportDates, ReportFigures, ReportSources } from './ReportParts';
import type { ReportModel } from './report-model';
import { statusKey } from './StatusChoice';
import { useStrings } from './strings';

/** The forms in which a report can be saved. */
export type ReportFormat = 'markdown' | 'csv' | 'jsonld';

interface Props {
  report: ReportModel;
  onPrint(): void;
  onSave(format: ReportFormat): void;
}

/** A story to print or to save: sources, figures, dates, claims without a source, notes. */
export function StoryReport({ report, onPrint, onSave }: Props) {
  const { t, date } = useStrings();
  const { title, siteName, published, url, language, read } = report;
  return (
    <main class="report">
      <DownloadBar onPrint={onPrint} onSave={onSave} hasNotes={report.notes.length > 0} />
      <header>
        <p class="soft">
          {[siteName, published && date(published, 'long')].filter(Boolean).join(' · ')}
        </p>
        <h1 lang={language} dir="auto">
          {title || url}
        </h1>
        <p class="report-url">
          <a href={url}>{url}</a>
        </p>
        <p class="soft small">{t('reportLead', date(read, 'time'))}</p>
      </header>
      <ReportSources report={report} />
      <ReportFigures report={report} />
      <ReportDates report={report} />
      <ReportClaims report={report} />
      <ReportNotes report={report} />
    </main>
  );
}

function ReportNotes({ report: { notes } }: Pick<Props, 'report'>) {
  const strings = useStrings();
  const { t, date, language } = strings;
  if (notes.length === 0) return null;
  return (
    <section>
      <h2>{t('tab_notes')}</h2>
      {notes.map((note) => (
        <article key={note.id} class="report-note">
          <h3 dir="auto">{noteHeading(note, strings)}</h3>
          {note.target.quote && (
            <blockquote class="note-quote" dir="auto">
              {note.target.quote.exact}
            </blockquote>
          )}
          {note.text && <MarkdownText text={note.text} />}
          <p class="soft small">
            {[
              note.status === 'none' ? null : t(statusKey(note.status)),
              ...note.tags.map((tag) => `#${tag}`),
              date(note.modified),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {note.target.quote && (
            <p class="small report-url">
              <a href={textFragmentUrl(note.target)}>
                {referenceOf(note, citationStyle(language))}
              </a>
            </p>
          )}
        </article>
      ))}
    </section>
  );
}
