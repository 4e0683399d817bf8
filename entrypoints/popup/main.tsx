import { render } from 'preact';
import '../../components/base.css';
import '../../components/popup.css';
import { Page } from '../../components/Page';
import { Popup } from '../../components/Popup';
import { startPopup } from './popup';

const root = document.body.appendChild(document.createElement('div'));
const pinned = Number(new URLSearchParams(location.search).get('tab')) || null;

startPopup(pinned, (strings, props) =>
  render(
    <Page strings={strings} look={props.settings} title="extensionName">
      <Popup {...props} />
    </Page>,
    root,
  ),
);
