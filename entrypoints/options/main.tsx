import { render } from 'preact';
import '../../components/base.css';
import '../../components/options.css';
import { Options } from '../../components/Options';
import { Page } from '../../components/Page';
import { startOptions } from './options';

const root = document.body.appendChild(document.createElement('div'));

startOptions((strings, props) =>
  render(
    <Page strings={strings} look={props.settings} title="optionsTitle">
      <Options {...props} />
    </Page>,
    root,
  ),
);
