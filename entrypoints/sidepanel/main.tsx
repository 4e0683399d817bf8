import { render } from 'preact';
import '../../components/base.css';
import '../../components/panel.css';
import { Page } from '../../components/Page';
import { Panel } from '../../components/Panel';
import { startPanel } from './panel';

const root = document.body.appendChild(document.createElement('div'));
const pinned = Number(new URLSearchParams(location.search).get('tab')) || null;

startPanel(pinned, ({ settings, strings }, props) =>
  render(
    <Page strings={strings} palette={settings.palette} title="panelTitle">
      <Panel {...props} />
    </Page>,
    root,
  ),
);
