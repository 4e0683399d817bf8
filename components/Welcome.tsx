import type { ArticleText, Story } from '../lib/text/types';
import { type AccessAnswer, AccessOffer } from './AccessOffer';
import { PrivacyText } from './PrivacyText';
import { SampleArticle } from './SampleArticle';
import { useStrings } from './strings';

export interface WelcomeProps {
  article: ArticleText;
  /** Null until it is analysed. */
  story: Story | null;
  /** What the reader chose; null before. */
  answer: AccessAnswer | null;
  /** Keys that open the panel; null when none are set. */
  panelKeys: string | null;
  onAnswer(answer: 'all' | 'some' | 'click'): void;
  onOpenOptions(): void;
}

/** The first page after install: what it does, tried at once; which sites; where the notes are. */
export function Welcome(props: WelcomeProps) {
  const { t } = useStrings();
  return (
    <main class="welcome">
      <header class="welcome-head">
        <p class="brand">
          <img src="/icon/whence.svg" alt="" width={28} height={28} /> {t('extensionName')}
        </p>
        <h1>{t('welcomeTitle')}</h1>
        <p class="welcome-lead">{t('welcomeLead')}</p>
      </header>
      <section class="step">
        <h2>{t('welcomeTry')}</h2>
        <p class="soft">{t('welcomeTryLead')}</p>
        <SampleArticle article={props.article} story={props.story} />
      </section>
      <section class="step">
        <h2>{t('welcomeSites')}</h2>
        <p class="soft">{t('welcomeSitesLead')}</p>
        <AccessOffer answer={props.answer} onAnswer={props.onAnswer} />
      </section>
      <section class="step">
        <h2>{t('welcomeNotes')}</h2>
        <ol class="points numbered">
          <li>{t('welcomePin')}</li>
          <li>{props.panelKeys ? t('welcomePanelKeys', props.panelKeys) : t('welcomePanel')}</li>
          <li>{t('welcomeSelect')}</li>
        </ol>
      </section>
      <section class="step">
        <h2>{t('options_privacy')}</h2>
        <PrivacyText />
        <p>
          <button type="button" class="button" onClick={props.onOpenOptions}>
            {t('welcomeOptions')}
          </button>
        </p>
      </section>
    </main>
  );
}
