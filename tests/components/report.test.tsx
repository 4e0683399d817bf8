// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ExportMenu } from '../../components/ExportMenu';
import { reportMarkdown } from '../../components/report-markdown';
import {
  openArticleOf,
  openReport,
  type ReportModel,
  savedReport,
} from '../../components/report-model';
import { StoryReport } from '../../components/StoryReport';
import { citationStyle } from '../../lib/notes/citation';
import { storyToSave } from '../../lib/notes/summary';
import { articlePage, bare, note } from './fixtures';
import { click, english, french, type Mounted, mount } from './mount';

let shown: Mounted;
afterEach(() => shown?.unmount());

const url = 'https://news.example/en/dam';
const noted = note(
  { kind: 'passage' },
  {
    target: {
      source: url,
      quote: { exact: 'the old wall', prefix: '', suffix: '' },
      position: null,
    },
    text: '**Why** now? <img src=x onerror=alert(1)>',
    tags: ['dam'],
    status: 'to-check',
  },
);
function reportOf(): ReportModel {
  const open = openArticleOf(articlePage('en'));
  if (!open) throw new Error('the fixture has no story');
  return openReport(open, url, [noted], english);
}
const show = (report: ReportModel, more = {}) => {
  shown = mount(<StoryReport {...{ report, onPrint: () => {}, onSave: () => {} }} {...more} />);
};

describe('the report of a story', () => {
  it('holds sources, figures, dates, claims with reasons, and notes', () => {
    show(reportOf());
    const titles = [...shown.root.querySelectorAll('h2')].map((one) => one.textContent);
    expect(titles).toEqual([
      'Sources',
      'Figures',
      'Dates in this story',
      'Claims without a source',
      'Notes',
    ]);
    expect(shown.text()).toContain('Energy minister · Ireland');
    expect(shown.text()).toContain('A person close to the project');
    expect(shown.text()).toContain('48 million euros€48,000,000');
    expect(shown.text()).toContain('Clearly unsourced · an interpretation');
    expect(shown.text()).toContain('To check · #dam');
    expect(shown.root.querySelector('.report-note strong')?.textContent).toBe('Why');
    expect(shown.root.querySelector('.report img')).toBeNull();
  });

  it('is printed and saved; without notes only as Markdown', () => {
    const [onPrint, onSave] = [vi.fn(), vi.fn()];
    show(reportOf(), { onPrint, onSave });
    click(shown.button('Print'));
    click(shown.button('Notes as CSV'));
    expect(onPrint).toHaveBeenCalledOnce();
    expect(onSave).toHaveBeenCalledWith('csv');
    shown.update(
      <StoryReport report={{ ...reportOf(), notes: [] }} onPrint={onPrint} onSave={onSave} />,
    );
    expect(() => shown.button('Notes as CSV')).toThrow();
  });

  it('of an article that is not open says what it cannot hold', () => {
    const page = articlePage('en');
    if (!page.article || !page.story) throw new Error('the fixture has no story');
    const story = storyToSave(page.article, page.story, url, new Date('2026-03-12T10:00:00Z'));
    const article = {
      ...{ url, aliases: [], title: 'Dam', siteName: null, published: null, language: 'en' },
      ...{ saved: story.read, lastRead: story.read, notes: 1, binned: 0, remembered: false },
    };
    show(savedReport(article, story, [noted], english));
    expect(shown.text()).toContain('The article is no longer open');
    expect(shown.text()).toContain('48 million euros');
    expect(openArticleOf(null)).toBeNull();
    expect(openArticleOf(bare('failed', 'language'))).toBeNull();
  });

  it('is Markdown in the reader’s language, in which nothing of the page acts', () => {
    const hostile = reportOf();
    hostile.title = '# <b>Dam</b> | [x](javascript:1)';
    const text = reportMarkdown(hostile, citationStyle('fr'), french);
    expect(text).toContain('## Chiffres');
    expect(text).toContain('| Dans le texte | Valeur lue | Ce qui est compté |');
    expect(text).not.toMatch(/(?<!\\)<b>|(?<!\\)<img|(?<!\\)\[x\]/);
    expect(text).toContain('#:~:text=the%20old%20wall');
    expect(text.split('\n').filter((line) => line.startsWith('# '))).toHaveLength(1);
  });
});

it('notes are saved as found, or all of them', () => {
  const onExport = vi.fn();
  shown = mount(<ExportMenu isSearch onExport={onExport} />);
  expect(shown.text()).toContain('Save what was found');
  click(shown.button('Markdown, one file a source (ZIP)'));
  expect(onExport).toHaveBeenCalledWith('markdown-sources');
});
