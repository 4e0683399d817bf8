import type { NotesView } from '../../../components/NotesTab';
import type { PanelProps } from '../../../components/Panel';
import type { StoryMemory } from '../../../components/story-memory';
import type { Note } from '../../../lib/notes/note';
import { storyToSave } from '../../../lib/notes/summary';
import { quoteOf } from '../../../lib/text/quote';
import { articlePage, type FixtureLanguage, noNotes, note, panelProps } from '../fixtures';

const TEXTS = {
  en: {
    source: 'Said the opposite in January. Ask her office for the cost study.',
    figure: 'Was 31 million in the budget law.',
    passage: 'Which contractor? Not named anywhere in the story.',
    orphan: 'This sentence is gone since noon.',
    tag: 'dam',
  },
  fr: {
    source: 'Disait le contraire en janvier. Demander l’étude de coût à son cabinet.',
    figure: 'C’était 31 millions dans la loi de finances.',
    passage: 'Quelle entreprise ? Elle n’est nommée nulle part.',
    orphan: 'Cette phrase a disparu depuis midi.',
    tag: 'barrage',
  },
};

function notesOf(language: FixtureLanguage): Note[] {
  const { article, story } = articlePage(language);
  const claim = story?.statements.find(({ rule }) => rule === 'U1');
  const figure = story?.figures[0];
  if (!article || !claim || !figure) throw new Error('the fixture has no claim or figure');
  const words = TEXTS[language];
  const { title, siteName } = article;
  const on = (span: { start: number; end: number } | null) => ({
    article: { title, siteName, published: '2026-03-12' },
    target: {
      source: article.url ?? '',
      quote: span && quoteOf(article.text, span),
      position: span,
    },
  });
  const { type, value, unit, bound } = figure;
  return [
    note(
      { kind: 'figure', type, value, unit, bound },
      { ...on(figure), text: words.figure, status: 'checked' },
    ),
    note(
      { kind: 'statement', status: 'unattributed', source: null },
      { ...on(claim), text: words.passage, tags: [words.tag], status: 'to-check' },
    ),
    note({ kind: 'passage' }, { ...on({ start: 0, end: 40 }), text: words.orphan }),
    note(
      { kind: 'source', name: 'Ilse Marlowe', office: story.people[0]?.office ?? null },
      { ...on(null), text: words.source },
    ),
  ];
}

export function memoryOf(language: FixtureLanguage): StoryMemory {
  const { article, story } = articlePage(language);
  const url = 'https://news.example/dam-in-january';
  const [now] = article && story ? storyToSave(article, story, url, new Date(0)).figures : [];
  return {
    notes: new Map([['ilse marlowe', notesOf(language).slice(-1)]]),
    stories: new Map([['ilse marlowe', 3]]),
    figures: now
      ? [
          {
            now,
            // biome-ignore lint/suspicious/noThenProperty: the word of the type
            then: { ...now, printed: '31' },
            story: { url, read: '2026-01-08T09:00:00.000Z' },
            sameValue: false,
            beside: null,
          },
        ]
      : [],
    changes: null,
    saved: null,
  };
}

/** The panel with notes found, changed, orphaned; ten thousand of them in the view of all. */
export function notesState(language: FixtureLanguage, view: NotesView): PanelProps {
  const few = notesOf(language);
  const [figure, claim, orphan] = few;
  const page = articlePage(language);
  if (figure?.target.position)
    page.anchors[figure.id] = { state: 'found', span: figure.target.position };
  if (claim?.target.position)
    page.anchors[claim.id] = {
      state: 'changed',
      span: claim.target.position,
      now: TEXTS[language].tag,
    };
  if (orphan) page.anchors[orphan.id] = { state: 'orphaned' };
  const list = {
    article: few,
    all: Array.from({ length: 2500 }, () => notesOf(language)).flat(),
    bin: few.slice(0, 1).map((one) => ({ ...one, deleted: '2026-03-13T08:00:00.000Z' })),
  }[view];
  return panelProps(page, {
    tab: 'notes',
    articleNotes: few.length,
    notes: {
      ...noNotes,
      view,
      list,
      total: list.length,
      editing: view === 'article' ? (claim?.id ?? null) : null,
    },
    toast: view === 'bin' ? { text: '…', undo: () => {} } : null,
  });
}

/** A search that found one note, of which another window wrote a text of its own. */
export function searchState(language: FixtureLanguage): PanelProps {
  const props = notesState(language, 'all');
  const [first, ...rest] = notesOf(language);
  if (!first) return props;
  const versions = [{ text: TEXTS[language].passage, modified: first.modified, device: null }];
  const list = [{ ...first, versions }, ...rest.slice(0, 1)];
  const snippet = { text: first.text, marks: [{ start: 4, end: 12 }] };
  const notes = { ...props.notes, query: '31', list, total: 2 };
  return { ...props, notes: { ...notes, snippets: new Map([[first.id, snippet]]) } };
}
