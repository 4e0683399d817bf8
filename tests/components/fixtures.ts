import type { NotesModel } from '../../components/NotesTab';
import type { OptionsProps } from '../../components/options-props';
import type { PanelProps } from '../../components/Panel';
import type { PopupProps } from '../../components/Popup';
import type { PanelActions } from '../../components/panel-actions';
import type { StoryMemory } from '../../components/story-memory';
import type { PageState, Problem } from '../../lib/browser/page-state';
import { defaults } from '../../lib/browser/settings';
import type { Note, NoteSubject } from '../../lib/notes/note';
import { serverKinds } from '../../lib/sync/remotes/server-kinds';
import { words } from './fixture-words';
import { articleOf, storyOf } from './story-fixture';

export type FixtureLanguage = keyof typeof words;

/** A page with a story in the given language. */
export function articlePage(language: FixtureLanguage): PageState {
  return {
    status: 'article',
    problem: null,
    url: 'https://news.example/dam',
    article: articleOf(words[language]),
    story: storyOf(words[language]),
    anchors: {},
    banner: { outcome: 'refused', rule: 'Didomi', undone: false },
  };
}

/** A page without a story. */
export function bare(status: PageState['status'], problem: Problem | null = null): PageState {
  return {
    status,
    problem,
    url: 'https://news.example/',
    article: null,
    story: null,
    anchors: {},
    banner: null,
  };
}

let count = 0;

/** A note on the fixture's article. */
export function note(subject: NoteSubject, more: Partial<Note> = {}): Note {
  count += 1;
  return {
    id: `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`,
    created: '2026-03-12T09:30:00.000Z',
    modified: '2026-03-12T09:30:00.000Z',
    deleted: null,
    sourceKey: null,
    subject,
    target: { source: 'https://news.example/dam', quote: null, position: null },
    article: { title: words.en.title, siteName: words.en.siteName, published: '2026-03-12' },
    text: '',
    tags: [],
    status: 'none',
    ...more,
  };
}

const nothing = () => {};

export const actions: PanelActions = {
  onReveal: nothing,
  onRead: nothing,
  onAddNote: nothing,
  onNoteSelection: nothing,
  onChangeNote: nothing,
  onDeleteNote: nothing,
  onRestoreNote: nothing,
  onOpenArticle: nothing,
  onCite: nothing,
  onCopy: nothing,
  onOpenSource: nothing,
  onTag: nothing,
  onOpenUrl: nothing,
  onSaveSource: nothing,
  onExport: nothing,
  onReport: nothing,
  onSeenChanges: nothing,
  onCiteDraft: nothing,
  onReattach: nothing,
  onAddAddress: nothing,
  onRemoveAddress: nothing,
  onRemember: nothing,
  onRememberDays: nothing,
  onForgetArticle: nothing,
  onBackup: nothing,
  onBackupLater: nothing,
  onCorrect: nothing,
  onUndoCorrection: nothing,
};

export const noNotes: NotesModel = {
  view: 'article',
  query: '',
  filters: {},
  choices: { tags: [], sites: [] },
  sources: [],
  articles: [],
  list: [],
  total: 0,
  more: false,
  snippets: new Map(),
  editing: null,
  trouble: null,
};

export const noMemory: StoryMemory = {
  notes: new Map(),
  stories: new Map(),
  figures: [],
  changes: null,
  saved: null,
};

export function panelProps(page: PageState | null, more: Partial<PanelProps> = {}): PanelProps {
  return {
    page,
    alone: false,
    tab: 'sources',
    notes: noNotes,
    articleNotes: 0,
    memory: noMemory,
    known: null,
    remember: { on: false, days: 90, isPrivate: false, isBackupDue: false },
    toast: null,
    onTab: nothing,
    onNotesView: nothing,
    onSearch: nothing,
    onMoreNotes: nothing,
    onEdit: nothing,
    onBack: nothing,
    onCloseToast: nothing,
    actions,
    ...more,
  };
}

export function popupProps(page: PageState | null, more: Partial<PopupProps> = {}): PopupProps {
  return {
    page,
    settings: structuredClone(defaults),
    host: 'news.example',
    receipt: page?.banner ?? null,
    bannerReport: 'Whence 1.0.0',
    siteMode: 'on',
    trouble: null,
    onSettings: nothing,
    onSiteMode: nothing,
    onRead: nothing,
    onUndoBanner: nothing,
    onHideWall: nothing,
    onCopy: async () => true,
    onOpenPanel: nothing,
    onOpenOptions: nothing,
    ...more,
  };
}

export function optionsProps(more: Partial<OptionsProps> = {}): OptionsProps {
  return {
    settings: { ...structuredClone(defaults), sitesOff: ['mail.example', 'shop.example'] },
    languages: ['en', 'fr'],
    access: { all: false, sites: ['*://news.example/*'] },
    shortcuts: [
      { name: 'open-panel', description: 'open-panel', shortcut: 'Alt+Shift+S' },
      { name: 'toggle-marks', description: 'toggle-marks', shortcut: '' },
    ],
    importing: null,
    corrections: {
      list: [],
      ...{ onUndo: nothing, onSave: nothing, onRead: nothing, onRemoveAll: nothing },
    },
    size: { notes: 1204, binned: 3, articles: 310, bytes: 2_500_000, saved: null },
    diagnostics: 'Whence: 0.1.0 (manifest 3)\nHighlights: true',
    notice: null,
    onSettings: nothing,
    onSaveSettings: nothing,
    onReadSettings: nothing,
    onResetSettings: nothing,
    onGrantAll: nothing,
    onRevokeAll: nothing,
    onRevokeSite: nothing,
    onOpenShortcuts: nothing,
    onExport: nothing,
    onImport: nothing,
    onStopImport: nothing,
    onEmptyBin: nothing,
    onDeleteAll: nothing,
    sync: {
      hasAccount: true,
      kinds: Object.entries(serverKinds).map(([name, { fields }]) => ({
        name: name as keyof typeof serverKinds,
        fields,
      })),
      ...{ status: null, step: { at: 'form', trouble: null }, deviceName: 'Firefox, Linux' },
      ...{ onSetUp: nothing, onKept: nothing, onNow: nothing, onPause: nothing, onLeave: nothing },
      onChangePassphrase: nothing,
    },
    onCopyDiagnostics: nothing,
    ...more,
  };
}
