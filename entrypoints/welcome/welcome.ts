import type { AccessAnswer } from '../../components/AccessOffer';
import { sampleArticle } from '../../components/sample-article';
import type { WelcomeProps } from '../../components/Welcome';
import { readAccess, removeEverywhere } from '../../lib/browser/access';
import { browser } from '../../lib/browser/api';
import { ask } from '../../lib/browser/ask';
import { type Interface, watchInterface } from '../../lib/browser/interface';
import { onGrantsChanged, requestEverywhere } from '../../lib/browser/permissions';
import { readShortcuts } from '../../lib/browser/shortcuts';
import type { ArticleText } from '../../lib/text/types';

/** Keeps the welcome page in step with the language and with what the reader allows. */
export function startWelcome(show: (ui: Interface, props: WelcomeProps) => void): void {
  let ui: Interface | null = null;
  let answer: AccessAnswer | null = null;
  let panelKeys: string | null = null;
  let sample: Pick<WelcomeProps, 'article' | 'story'> | null = null;

  const draw = () => {
    if (!ui || !sample) return;
    show(ui, {
      ...sample,
      answer,
      panelKeys,
      onAnswer: (choice) => void choose(choice),
      onOpenOptions: () => void browser.runtime.openOptionsPage(),
    });
  };
  /** Shows the sample at once, and with its marks when the background has read it. */
  const take = async (article: ArticleText) => {
    sample = { article, story: null };
    const story = await ask('text/analyse', { article }).catch(() => null);
    if (sample.article !== article) return;
    sample = { article, story };
    draw();
  };
  const choose = async (choice: 'all' | 'some' | 'click') => {
    if (choice === 'all') {
      const granted = await requestEverywhere().catch(() => false);
      answer = granted ? 'all' : 'refused';
    } else {
      const { all } = await readAccess();
      if (all) await removeEverywhere().catch(() => false);
      answer = choice;
    }
    draw();
  };

  watchInterface((next) => {
    if (next.strings !== ui?.strings) {
      void take(sampleArticle(next.strings.language));
    }
    ui = next;
    draw();
  });
  const readAllowed = async () => {
    const { all } = await readAccess();
    if (all) answer = 'all';
    else if (answer === 'all') answer = null;
    draw();
  };
  onGrantsChanged(() => void readAllowed());
  void readAllowed();
  void readShortcuts().then((shortcuts) => {
    panelKeys = shortcuts.find(({ name }) => name === 'open-panel')?.shortcut || null;
    draw();
  });
}
