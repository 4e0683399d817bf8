import { render } from 'preact';
import { Page } from '../../../components/Page';
import { createStrings } from '../../../lib/browser/strings';
import en from '../../../public/_locales/en/messages.json';
import fr from '../../../public/_locales/fr/messages.json';
import '../../../components/base.css';
import '../../../components/popup.css';
import '../../../components/panel.css';
import '../../../components/options.css';
import '../../../components/report.css';
import '../../../components/welcome.css';
import { defaults } from '../../../lib/browser/settings';
import { PALETTES } from '../../../lib/looks/look';
import { screens } from './screens';

// One screen of the extension with made-up states, for screenshots and accessibility checks:
// #screen=NAME&language=en|fr&palette=NAME
const root = document.body.appendChild(document.createElement('div'));

async function show(): Promise<void> {
  const query = new URLSearchParams(location.hash.slice(1));
  const language = query.get('language') === 'fr' ? 'fr' : 'en';
  const wanted = query.get('palette');
  const palette = PALETTES.find((name) => name === wanted) ?? 'standard';
  const screen = screens[query.get('screen') ?? ''];
  const strings = createStrings({ en, fr }[language], language);
  render(null, root);
  scrollTo(0, 0);
  if (screen)
    render(
      <Page strings={strings} look={{ ...defaults, palette }} title="extensionName">
        {await screen(language)}
      </Page>,
      root,
    );
  document.body.dataset.shown = location.hash;
}

addEventListener('hashchange', () => void show());
document.body.dataset.screens = Object.keys(screens).join(' ');
void show();
