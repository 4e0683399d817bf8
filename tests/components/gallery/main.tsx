import { render } from 'preact';
import { StringsContext } from '../../../components/strings';
import { createStrings } from '../../../lib/browser/strings';
import en from '../../../public/_locales/en/messages.json';
import fr from '../../../public/_locales/fr/messages.json';
import '../../../components/base.css';
import '../../../components/popup.css';
import '../../../components/panel.css';
import '../../../components/options.css';
import '../../../components/welcome.css';
import { screens } from './screens';

// One screen of the extension with made-up states, for screenshots and accessibility checks:
// ?screen=NAME&language=en|fr
const query = new URLSearchParams(location.search);
const language = query.get('language') === 'fr' ? 'fr' : 'en';
const screen = screens[query.get('screen') ?? ''];
const root = document.getElementById('root');
document.documentElement.lang = language;
document.documentElement.dataset.palette = query.get('palette') ?? 'standard';
if (screen && root)
  render(
    <StringsContext.Provider value={createStrings({ en, fr }[language], language)}>
      {screen(language)}
    </StringsContext.Provider>,
    root,
  );
document.body.dataset.screens = Object.keys(screens).join(' ');
