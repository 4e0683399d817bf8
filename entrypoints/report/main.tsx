import { render } from 'preact';
import '../../components/base.css';
import '../../components/panel.css';
import '../../components/report.css';
import { Page } from '../../components/Page';
import { StoryReport } from '../../components/StoryReport';
import { watchInterface } from '../../lib/browser/interface';
import { readReport } from './read-report';
import { saveReport } from './save-report';

const root = document.body.appendChild(document.createElement('div'));
const asked = new URLSearchParams(location.search);
const where = { tabId: Number(asked.get('tab')) || null, url: asked.get('url') ?? '' };

watchInterface(async ({ settings, strings }) => {
  const report = await readReport(where, strings);
  render(
    <Page strings={strings} look={settings} title="reportTitle">
      {typeof report === 'string' ? (
        <main class="report">
          <p class="trouble" role="alert">
            {strings.t(report)}
          </p>
        </main>
      ) : (
        <StoryReport
          report={report}
          onPrint={() => print()}
          onSave={(format) => saveReport(format, report, strings)}
        />
      )}
    </Page>,
    root,
  );
});
