import { useEffect, useRef } from 'preact/hooks';
import type { PageState } from '../lib/browser/page-state';
import { knownKeyOf } from '../lib/notes/known-key';
import { MemoryLine, type RememberModel } from './MemoryLine';
import { type NotesModel, NotesTab, type NotesTabProps, type NotesView } from './NotesTab';
import { PageNotice } from './PageNotice';
import { PanelHead } from './PanelHead';
import { pageMessage, storyProblem } from './page-message';
import type { PanelActions } from './panel-actions';
import { SourcePage } from './SourcePage';
import { ChangesNews, StoryChanges } from './StoryChanges';
import { StoryTab, type StoryTabId } from './StoryTab';
import type { SourcePageModel } from './source-page';
import type { StoryMemory } from './story-memory';
import { useStrings } from './strings';
import { type Tab, Tabs } from './Tabs';
import { Toast, type ToastMessage } from './Toast';

export type PanelTabId = StoryTabId | 'notes';

export interface PanelProps {
  /** Null while nothing answers in the tab. */
  page: PageState | null;
  /** The panel stands in a tab of its own, beside no page. */
  alone: boolean;
  tab: PanelTabId;
  notes: NotesModel;
  /** Notes on the open article, for the tab's count. */
  articleNotes: number;
  memory: StoryMemory;
  /** The page of a source that is open over the tabs; null when none is. */
  known: SourcePageModel | null;
  remember: RememberModel;
  toast: ToastMessage | null;
  onTab(tab: PanelTabId): void;
  onNotesView(view: NotesView): void;
  onSearch: NotesTabProps['onSearch'];
  onMoreNotes(): void;
  onEdit(id: string | null): void;
  onBack(): void;
  onCloseToast(): void;
  actions: PanelActions;
}

const TABS: readonly PanelTabId[] = ['sources', 'claims', 'figures', 'officials', 'notes'];

/** The side panel: the story of the open page, and the reader's notes. */
export function Panel(props: PanelProps) {
  const { page, actions } = props;
  const strings = useStrings();
  const message = pageMessage(page, strings);
  const counts = message ? null : storyCounts(page);
  const tabs: Tab[] = TABS.filter((id) => counts || id === 'notes').map((id) => ({
    id,
    label: strings.t(`tab_${id}`),
    count: strings.number(id === 'notes' ? props.articleNotes : (counts?.[id] ?? 0)),
  }));
  const selected = counts ? props.tab : 'notes';
  const article = page?.article ?? null;
  const root = useBackFocus(props.known !== null);
  return (
    <main class="panel" ref={root}>
      <PanelHead
        article={article}
        story={message ? null : (page?.story ?? null)}
        problem={storyProblem(page, strings)}
      />
      {message && !props.alone && <PageNotice message={message} onRead={actions.onRead} />}
      <ChangesNews changes={message ? null : props.memory.changes} />
      {article && !message && props.memory.changes && !props.known && (
        <StoryChanges
          {...props.memory.changes}
          language={article.language}
          onSeen={props.remember.isPrivate ? null : actions.onSeenChanges}
        />
      )}
      {props.known ? (
        <SourcePage
          {...props.known}
          key={props.known.source.key}
          here={message ? null : sourceHere(page, props.known.source.key)}
          editing={props.notes.editing}
          trouble={props.notes.trouble}
          onBack={props.onBack}
          onEdit={props.onEdit}
          actions={actions}
        />
      ) : (
        <PanelTabs {...props} selected={selected} tabs={tabs} />
      )}
      {article && !message && (
        <MemoryLine {...props.remember} saved={props.memory.saved} actions={actions} />
      )}
      <Toast message={props.toast} onClose={props.onCloseToast} />
    </main>
  );
}

/** After the way back from the page of a source, the reader goes on from the tabs. */
function useBackFocus(isAway: boolean) {
  const root = useRef<HTMLElement>(null);
  const wasAway = useRef(isAway);
  useEffect(() => {
    if (wasAway.current && !isAway && document.hasFocus())
      root.current?.querySelector<HTMLElement>('[role=tab][aria-selected=true]')?.focus();
    wasAway.current = isAway;
  }, [isAway]);
  return root;
}

function PanelTabs(props: PanelProps & { selected: PanelTabId; tabs: Tab[] }) {
  const { page, selected, actions } = props;
  const { t } = useStrings();
  const article = page?.article ?? null;
  return (
    <Tabs
      label={t('tabsLabel')}
      tabs={props.tabs}
      selected={selected}
      onSelect={(id) => props.onTab(id as PanelTabId)}
    >
      <h2 class="visually-hidden">{t(`tab_${selected}`)}</h2>
      {selected === 'notes' ? (
        <NotesTab
          notes={props.notes}
          saved={props.memory.saved}
          article={article}
          anchors={page?.anchors ?? {}}
          onView={props.onNotesView}
          onSearch={props.onSearch}
          onMoreNotes={props.onMoreNotes}
          onEdit={props.onEdit}
          actions={actions}
        />
      ) : (
        article &&
        page?.story && (
          <StoryTab
            id={selected}
            article={article}
            story={page.story}
            memory={props.memory}
            actions={actions}
            onShowClaims={() => props.onTab('claims')}
          />
        )
      )}
    </Tabs>
  );
}

/** What this source says in the open article; null when it says nothing there. */
function sourceHere(page: PageState | null, key: string) {
  const { article, story } = page ?? {};
  const source = story?.sources.find((one) => knownKeyOf(one, article?.text ?? '') === key);
  return article && story && source ? { article, story, source } : null;
}

function storyCounts(page: PageState | null): Record<StoryTabId, number> | null {
  const story = page?.story;
  if (!story) return null;
  return {
    sources: story.sources.length,
    claims: story.statements.filter(({ status }) => status === 'unattributed').length,
    figures: story.figures.length,
    officials: story.people.filter(({ official }) => official).length,
  };
}
