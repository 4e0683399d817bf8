import { render } from 'preact';
import '../../components/base.css';
import '../../components/panel.css';
import { Page } from '../../components/Page';
import { Panel } from '../../components/Panel';
import { startPanel } from './panel';

const root = document.body.appendChild(document.createElement('div'));
const asked = new URLSearchParams(location.search);
const start = {
  pinned: Number(asked.get('tab')) || null,
  source: asked.get('source'),
  search: asked.get('search'),
};

startPanel(start, ({ settings, strings }, props) =>
  render(
    <Page strings={strings} look={settings} title="panelTitle">
      <Panel {...props} />
    </Page>,
    root,
  ),
);
