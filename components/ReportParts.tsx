import type { StorySource } from '../lib/notes/article';
import type { ReportModel } from './report-model';
import { useStrings } from './strings';

interface Props {
  report: ReportModel;
}

/** Who speaks, and every statement. */
export function ReportSources({ report: { sources, language } }: Props) {
  const { t } = useStrings();
  if (sources.length === 0) return null;
  return (
    <section>
      <h2>{t('tab_sources')}</h2>
      {sources.map((source) => (
        <ReportSource {...source} key={source.key} language={language} />
      ))}
    </section>
  );
}

function ReportSource({
  name,
  office,
  country,
  statements,
  language,
}: StorySource & { language: string }) {
  const strings = useStrings();
  const about = [office, country && strings.country(country)].filter(Boolean);
  return (
    <article class="report-source">
      <h3 dir="auto">{name}</h3>
      {about.length > 0 && <p class="soft small">{about.join(' · ')}</p>}
      <ul class="sayings">
        {statements.map(({ text, quote }) => (
          <li key={text} class={quote ? 'saying quoted' : 'saying'} lang={language} dir="auto">
            {text}
          </li>
        ))}
      </ul>
    </article>
  );
}

/** Every figure as printed and as read. */
export function ReportFigures({ report: { figures, language } }: Props) {
  const { t } = useStrings();
  if (figures.length === 0) return null;
  return (
    <section>
      <h2>{t('tab_figures')}</h2>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{t('figureAsPrinted')}</th>
            <th scope="col">{t('figureValue')}</th>
            <th scope="col">{t('figureCounted')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(({ at, printed, value, counted }) => (
            <tr key={at}>
              <th scope="row" lang={language} dir="auto">
                {printed}
              </th>
              <td class="figure-value">{value || t('figureVague')}</td>
              <td lang={language} dir="auto">
                {counted}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The dates in order of time. */
export function ReportDates({ report: { dates, language } }: Props) {
  const { t, date } = useStrings();
  if (dates.length === 0) return null;
  return (
    <section>
      <h2>{t('timelineTitle')}</h2>
      <dl class="report-dates">
        {dates.map((entry) => (
          <div key={entry.date}>
            <dt>{date(entry.date, 'long')}</dt>
            <dd lang={language} dir="auto">
              {entry.text}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What nobody vouches for, with the reasons; a word where a saved version does not hold it. */
export function ReportClaims({ report: { claims, language } }: Props) {
  const { t } = useStrings();
  if (claims?.length === 0) return null;
  return (
    <section>
      <h2>{t('kind_statement')}</h2>
      <p class="soft small">{t(claims ? 'claimsLead' : 'reportSavedOnly')}</p>
      <ul class="sayings">
        {claims?.map(({ text, strength, reasons }) => (
          <li key={text} class="saying">
            <p lang={language} dir="auto">
              {text}
            </p>
            <p class="soft small">{[strength, ...reasons].map((key) => t(key)).join(' · ')}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
