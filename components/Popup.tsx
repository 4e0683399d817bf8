import type { BannerReceipt, PageState } from '../lib/browser/page-state';
import type { Settings } from '../lib/browser/settings';
import type { SiteMode } from '../lib/browser/site';
import { BannerLine } from './BannerLine';
import { DensityChoice } from './DensityChoice';
import { KindSwitches } from './KindSwitches';
import { PageNotice } from './PageNotice';
import { pageMessage, storyProblem } from './page-message';
import { SiteChoice } from './SiteChoice';
import { StoryStrip } from './StoryStrip';
import { countMarks } from './story-counts';
import { useStrings } from './strings';

export interface PopupProps {
  /** Null while nothing answers in the tab. */
  page: PageState | null;
  settings: Settings;
  /** What was done about the page's cookie banner. */
  receipt: BannerReceipt | null;
  /** What a report about the banner would say; null where Whence does nothing. */
  bannerReport: string | null;
  /** Host of the page, or null where extensions may not go. */
  host: string | null;
  siteMode: SiteMode;
  /** A text to show when the last action did not work. */
  trouble: string | null;
  onSettings(change: Partial<Settings>): void;
  onSiteMode(mode: SiteMode): void;
  onRead(): void;
  onUndoBanner(): void;
  onHideWall(): void;
  onCopy(text: string): Promise<boolean>;
  onOpenPanel(): void;
  onOpenOptions(): void;
}

/** The toolbar popup: this page in one glance, and its switches. */
export function Popup(props: PopupProps) {
  const { page, settings, host } = props;
  const strings = useStrings();
  const { t } = strings;
  const message = pageMessage(page, strings);
  const problem = storyProblem(page, strings);
  const story = page?.story ?? null;
  return (
    <main class="popup">
      <header class="popup-head">
        <h1 class="brand">
          <img src="/icon/whence.svg" alt="" width={20} height={20} /> {t('extensionName')}
        </h1>
        {host && <p class="popup-host">{host}</p>}
      </header>
      <div aria-live="polite" class="stack">
        {message ? (
          <PageNotice message={message} onRead={props.onRead} />
        ) : (
          story && <StoryStrip story={story} />
        )}
        {problem && <p class="trouble">{problem}</p>}
        {props.trouble && <p class="trouble">{props.trouble}</p>}
        {props.bannerReport !== null && (
          <BannerLine
            receipt={props.receipt}
            report={props.bannerReport}
            onUndo={props.onUndoBanner}
            onHideWall={props.onHideWall}
            onCopy={props.onCopy}
          />
        )}
      </div>
      <KindSwitches
        kinds={settings.kinds}
        counts={!message && story ? countMarks(story) : null}
        onChange={(kinds) => props.onSettings({ kinds })}
      />
      <DensityChoice
        value={settings.density}
        onChange={(density) => props.onSettings({ density })}
      />
      {host && <SiteChoice mode={props.siteMode} onChange={props.onSiteMode} />}
      <footer class="popup-foot">
        <button type="button" class="button primary" onClick={props.onOpenPanel}>
          {t('openPanel')}
        </button>
        <button type="button" class="button" onClick={props.onOpenOptions}>
          {t('openOptions')}
        </button>
      </footer>
    </main>
  );
}
