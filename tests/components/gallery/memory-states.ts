import type { PanelProps } from '../../../components/Panel';
import { openArticleOf, openReport, type ReportModel } from '../../../components/report-model';
import type { SourcePageModel } from '../../../components/source-page';
import type { StoryMemory } from '../../../components/story-memory';
import type { SavedArticle } from '../../../lib/notes/article';
import { changesSince } from '../../../lib/notes/diff';
import { storyToSave } from '../../../lib/notes/summary';
import { articlePage, type FixtureLanguage, noNotes, note, panelProps } from '../fixtures';
import { english, french } from '../mount';
import { memoryOf, notesState } from './notes-states';

const WORDS = {
  en: {
    title: 'Minister rules out new dam money',
    site: 'The Morning Ledger',
    note: 'Said the opposite in January. Ask her office for the cost study.',
    said: 'She put the whole cost at 31 million euros.',
    figure: '31 million euros',
    was: 'It cost 31 million euros in January.',
  },
  fr: {
    title: 'La ministre exclut une rallonge pour le barrage',
    site: 'Le Journal du matin',
    note: 'Disait le contraire en janvier. Demander l’étude de coût à son cabinet.',
    said: 'Elle chiffrait l’ensemble à 31 millions d’euros.',
    figure: '31 millions d’euros',
    was: 'Il coûtait 31 millions d’euros en janvier.',
  },
};

/** The article of the fixture as it is kept, under three addresses. */
export function savedArticle(language: FixtureLanguage): SavedArticle {
  const url = articlePage(language).article?.url ?? '';
  return {
    ...{ url, aliases: [`${url}?page=1`, url.replace('news.', 'amp.news.')] },
    ...{ title: WORDS[language].title, siteName: WORDS[language].site, published: '2026-03-12' },
    ...{ language, saved: '2026-03-12T09:30:00.000Z', lastRead: '2026-03-12T09:30:00.000Z' },
    ...{ notes: 4, binned: 0, remembered: false },
  };
}

/** The page of a source that speaks in the open story and in a saved one. */
export function sourceState(language: FixtureLanguage): PanelProps {
  const words = WORDS[language];
  const page = articlePage(language);
  const person = page.story?.people[0];
  const name = person?.name ?? '';
  const known: SourcePageModel = {
    source: {
      ...{ key: name.toLowerCase(), name, kind: 'person', nature: 'first-hand' },
      ...{ office: person?.office ?? null, country: person?.country ?? null, wikidata: 'Q42' },
      ...{ notes: 1, articles: 1 },
    },
    notes: [note({ kind: 'source', name, office: null }, { text: words.note, status: 'to-check' })],
    stories: [
      {
        ...{ url: 'https://news.example/january', title: words.title, siteName: words.site },
        ...{ published: '2026-01-08', read: '2026-01-09T08:00:00.000Z' },
        statements: [{ text: words.said, status: 'named', quote: false, figures: [words.figure] }],
      },
    ],
  };
  return panelProps(page, { known, memory: memoryOf(language) });
}

/** A return to an article of which a sentence was altered and others are new. */
export function changedState(language: FixtureLanguage): PanelProps {
  const page = articlePage(language);
  const { article, story } = page;
  if (!article || !story) throw new Error('the fixture has no story');
  const now = storyToSave(article, story, article.url ?? '', new Date(0));
  const last = now.sentences.at(-1) ?? '';
  const before = {
    ...now,
    sentences: [
      ...now.sentences.slice(0, -2),
      last.replace(/\d[\d.,]*/u, '12'),
      WORDS[language].was,
    ],
  };
  const memory: StoryMemory = {
    ...memoryOf(language),
    changes: { since: '2026-03-01T08:00:00.000Z', changes: changesSince(before, now) },
  };
  return panelProps(page, {
    memory,
    remember: { on: true, days: 90, isPrivate: false, isBackupDue: true },
  });
}

/** The notes of an article with its addresses, in a private window. */
export function privateState(language: FixtureLanguage): PanelProps {
  const memory = { ...memoryOf(language), saved: savedArticle(language) };
  const remember = { on: true, days: 90, isPrivate: true, isBackupDue: false };
  return { ...notesState(language, 'article'), memory, remember };
}

/** A search narrowed by a filter that met sources and articles too. */
export function narrowedState(language: FixtureLanguage): PanelProps {
  const props = notesState(language, 'all');
  const { known } = sourceState(language);
  return panelProps(articlePage(language), {
    tab: 'notes',
    notes: {
      ...noNotes,
      view: 'all',
      query: 'mar',
      filters: { status: 'to-check' },
      choices: { tags: ['budget', 'dam'], sites: [WORDS[language].site] },
      list: props.notes.list?.slice(0, 2) ?? [],
      total: 2,
      sources: known ? [known.source] : [],
      articles: [savedArticle(language)],
    },
  });
}

/** A report of the story of the fixture with its notes. */
export function reportState(language: FixtureLanguage): ReportModel {
  const open = openArticleOf(articlePage(language));
  if (!open) throw new Error('the fixture has no story');
  const notes = notesState(language, 'article').notes.list ?? [];
  return openReport(open, open.article.url ?? '', notes, { en: english, fr: french }[language]);
}
