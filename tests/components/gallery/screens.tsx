import type { VNode } from 'preact';
import { Options } from '../../../components/Options';
import { Panel } from '../../../components/Panel';
import { Popup } from '../../../components/Popup';
import { StoryReport } from '../../../components/StoryReport';
import { SyncChoice } from '../../../components/SyncChoice';
import { sampleArticle } from '../../../components/sample-article';
import { Welcome } from '../../../components/Welcome';
import {
  articlePage,
  bare,
  type FixtureLanguage,
  optionsProps,
  panelProps,
  popupProps,
} from '../fixtures';
import { syncProps, syncStates } from '../sync-states';
import {
  changedState,
  narrowedState,
  privateState,
  reportState,
  sourceState,
} from './memory-states';
import { memoryOf, notesState, searchState } from './notes-states';

/** Every screen that is worth looking at, by name. */
export const screens: Record<string, (language: FixtureLanguage) => VNode | Promise<VNode>> = {
  'popup-article': (language) => <Popup {...popupProps(articlePage(language))} />,
  'popup-idle': () => <Popup {...popupProps(null, { siteMode: 'click' })} />,
  'popup-wall': (language) => (
    <Popup
      {...popupProps(articlePage(language), {
        receipt: { outcome: 'wall', rule: null, undone: false },
      })}
    />
  ),
  'popup-no-article': () => <Popup {...popupProps(bare('no-article'))} />,
  'popup-off': () => (
    <Popup {...popupProps(bare('off'), { siteMode: 'off', bannerReport: null })} />
  ),
  'popup-trouble': (language) => (
    <Popup
      {...popupProps(
        { ...articlePage(language), problem: 'too-long' },
        { trouble: 'The setting could not be saved.' },
      )}
    />
  ),
  'popup-restricted': () => <Popup {...popupProps(bare('failed', 'restricted'), { host: null })} />,
  'panel-sources': (language) => (
    <Panel
      {...panelProps(articlePage(language), {
        memory: memoryOf(language),
        articleNotes: 3,
      })}
    />
  ),
  'panel-claims': (language) => <Panel {...panelProps(articlePage(language), { tab: 'claims' })} />,
  'panel-figures': (language) => (
    <Panel {...panelProps(articlePage(language), { tab: 'figures', memory: memoryOf(language) })} />
  ),
  'panel-officials': (language) => (
    <Panel {...panelProps(articlePage(language), { tab: 'officials' })} />
  ),
  'panel-notes': (language) => <Panel {...notesState(language, 'article')} />,
  'panel-all-notes': (language) => <Panel {...notesState(language, 'all')} />,
  'panel-search': (language) => <Panel {...searchState(language)} />,
  'panel-bin': (language) => <Panel {...notesState(language, 'bin')} />,
  'panel-source': (language) => <Panel {...sourceState(language)} />,
  'panel-changed': (language) => <Panel {...changedState(language)} />,
  'panel-private': (language) => <Panel {...privateState(language)} />,
  'panel-narrowed': (language) => <Panel {...narrowedState(language)} />,
  'report-story': (language) => (
    <StoryReport report={reportState(language)} onPrint={() => {}} onSave={() => {}} />
  ),
  'panel-no-article': () => <Panel {...panelProps(bare('no-article'))} />,
  'panel-reading': () => <Panel {...panelProps(bare('reading'))} />,
  'panel-language': () => <Panel {...panelProps(bare('failed', 'language'))} />,
  'panel-failed': () => <Panel {...panelProps(bare('failed', 'not-reachable'))} />,
  options: () => <Options {...optionsProps()} />,
  ...Object.fromEntries(
    Object.entries(syncStates).map(([name, state]) => [
      `options-sync-${name}`,
      () => (
        <main class="options">
          <h1>Whence</h1>
          <section class="stack">
            <SyncChoice {...syncProps(state)} />
          </section>
        </main>
      ),
    ]),
  ),
  welcome: async (language) => {
    const { analyse } = await import('../../../lib/text/analyse');
    const article = sampleArticle(language);
    return (
      <Welcome
        article={article}
        story={analyse(article)}
        answer="all"
        panelKeys="Alt+Shift+S"
        onAnswer={() => {}}
        onOpenOptions={() => {}}
      />
    );
  },
};
