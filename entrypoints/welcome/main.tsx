import { render } from 'preact';
import '../../components/base.css';
import '../../components/welcome.css';
import { Page } from '../../components/Page';
import { Welcome } from '../../components/Welcome';
import { startWelcome } from './welcome';

const root = document.body.appendChild(document.createElement('div'));

startWelcome(({ strings, settings }, props) =>
  render(
    <Page strings={strings} look={settings} title="welcomeTitle">
      <Welcome {...props} />
    </Page>,
    root,
  ),
);
