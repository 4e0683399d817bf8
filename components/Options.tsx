import { useRef, useState } from 'preact/hooks';
import { AccessChoice } from './AccessChoice';
import { CorrectionsChoice } from './CorrectionsChoice';
import { DataChoice } from './DataChoice';
import { DensityChoice } from './DensityChoice';
import { KindSwitches } from './KindSwitches';
import { LanguageChoice } from './LanguageChoice';
import type { OptionsProps } from './options-props';
import { PaletteChoice } from './PaletteChoice';
import { PrivacyText } from './PrivacyText';
import { RememberChoice } from './RememberChoice';
import { Section } from './Section';
import { SettingsFile } from './SettingsFile';
import { ShortcutList } from './ShortcutList';
import { SiteSettings } from './SiteSettings';
import { Switch } from './Switch';
import { SyncChoice } from './SyncChoice';
import { useStrings } from './strings';
import { useSettingsSearch } from './use-settings-search';

const SECTIONS = [
  'interface',
  'marks',
  'banners',
  'access',
  'sites',
  'shortcuts',
  'memory',
  'corrections',
  'settings',
  'data',
  'sync',
  'privacy',
  'diagnostics',
] as const;

/** What stands in the page beside the marks, each to switch on and off. */
const IN_PAGE = ['overview', 'selectionBar', 'print'] as const;

/** All settings on one page, with a list of its parts. */
export function Options(props: OptionsProps) {
  const { settings, onSettings } = props;
  const { t } = useStrings();
  const page = useRef<HTMLElement>(null);
  const [words, setWords] = useState('');
  const isEmpty = useSettingsSearch(page, words);
  return (
    <div class="options">
      <nav class="options-nav" aria-label={t('optionsParts')}>
        <p class="brand">{t('extensionName')}</p>
        <ul>
          {SECTIONS.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{t(`options_${id}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="options-main" ref={page}>
        <h1>{t('optionsTitle')}</h1>
        <input
          type="search"
          class="options-search"
          aria-label={t('optionsSearch')}
          placeholder={t('optionsSearch')}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <p role="status">{isEmpty && t('optionsNothingFound')}</p>
        <p class="options-notice" role="status">
          {props.notice && <span class="trouble">{props.notice}</span>}
        </p>
        <Section id="interface" title={t('options_interface')}>
          <LanguageChoice
            value={settings.language}
            languages={props.languages}
            onChange={(language) => onSettings({ language })}
          />
        </Section>
        <Section id="marks" title={t('options_marks')} lead={t('optionsMarksLead')}>
          <KindSwitches kinds={settings.kinds} onChange={(kinds) => onSettings({ kinds })} />
          <DensityChoice
            value={settings.density}
            onChange={(density) => onSettings({ density })}
            layout="list"
          />
          <PaletteChoice settings={settings} onChange={onSettings} />
          {IN_PAGE.map((name) => (
            <Switch
              key={name}
              checked={settings[name]}
              onChange={(on) => onSettings({ [name]: on })}
            >
              {t(`inPage_${name}`)}
            </Switch>
          ))}
        </Section>
        <Section id="banners" title={t('options_banners')}>
          <Switch
            checked={settings.banners}
            onChange={(banners) => onSettings({ banners })}
            hint={t('bannersHint')}
          >
            {t('bannersSwitch')}
          </Switch>
        </Section>
        <Section id="access" title={t('options_access')} lead={t('optionsAccessLead')}>
          <AccessChoice
            {...props.access}
            onGrantAll={props.onGrantAll}
            onRevokeAll={props.onRevokeAll}
            onRevokeSite={props.onRevokeSite}
          />
        </Section>
        <Section id="sites" title={t('options_sites')}>
          <SiteSettings settings={settings} onSettings={onSettings} />
        </Section>
        <Section id="shortcuts" title={t('options_shortcuts')}>
          <ShortcutList shortcuts={props.shortcuts} onOpen={props.onOpenShortcuts} />
        </Section>
        <Section id="memory" title={t('options_memory')} lead={t('optionsMemoryLead')}>
          <RememberChoice {...settings} onChange={onSettings} />
        </Section>
        <Section id="corrections" title={t('options_corrections')} lead={t('correctionsLead')}>
          <CorrectionsChoice {...props.corrections} />
        </Section>
        <Section id="settings" title={t('options_settings')} lead={t('settingsLead')}>
          <SettingsFile
            onSave={props.onSaveSettings}
            onRead={props.onReadSettings}
            onReset={props.onResetSettings}
          />
        </Section>
        <Section id="data" title={t('options_data')} lead={t('optionsDataLead')}>
          <DataChoice {...props} />
        </Section>
        <Section id="sync" title={t('options_sync')} lead={t('sync_lead')}>
          <SyncChoice {...props.sync} />
        </Section>
        <Section id="privacy" title={t('options_privacy')}>
          <PrivacyText />
        </Section>
        <Section id="diagnostics" title={t('options_diagnostics')} lead={t('diagnosticsLead')}>
          <textarea
            class="diagnostics"
            readOnly
            rows={8}
            aria-labelledby="diagnostics-title"
            value={props.diagnostics}
          />
          <p>
            <button type="button" class="button" onClick={props.onCopyDiagnostics}>
              {t('copy')}
            </button>
          </p>
        </Section>
      </main>
    </div>
  );
}
