// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sampleArticle } from '../../components/sample-article';
import { Welcome } from '../../components/Welcome';
import { analyse } from '../../lib/text/analyse';
import { click, english, french, type Mounted, mount, press } from './mount';

let shown: Mounted | null = null;
afterEach(() => shown?.unmount());

const welcome = (language: 'en' | 'fr', onAnswer = vi.fn()) => {
  const article = sampleArticle(language);
  shown = mount(
    <Welcome
      article={article}
      story={analyse(article)}
      answer={null}
      panelKeys={null}
      onAnswer={onAnswer}
      onOpenOptions={() => {}}
    />,
    language === 'fr' ? french : english,
  );
  return shown;
};

describe.each(['en', 'fr'] as const)('the sample in %s', (language) => {
  it('has every kind of mark and every kind of source', () => {
    const { people, figures, statements } = analyse(sampleArticle(language));
    expect(people.filter(({ official }) => official)).toHaveLength(1);
    expect(figures.some(({ type, value }) => type === 'money' && value === 12.4e6)).toBe(true);
    expect(new Set(statements.map(({ status }) => status))).toEqual(
      new Set(['named', 'organization', 'anonymous', 'unattributed']),
    );
  });

  it('explains a mark on click and from the keyboard', () => {
    const { root, text } = welcome(language);
    const mark = (kind: string) =>
      [...root.querySelectorAll<HTMLElement>('[role=button]')].find((button) =>
        button.querySelector(`.mark-${kind}`),
      );
    click(mark('official') as HTMLElement);
    expect(root.querySelector('.sample-card')?.textContent).toMatch(/Okoro/);
    press(mark('figure') ?? null, 'Enter');
    expect(root.querySelector('.sample-card')?.textContent).not.toMatch(/Okoro/);
    expect(text()).toContain(sampleArticle(language).title);
  });
});

it('leaves the choice of sites to the reader, and works with each', () => {
  const onAnswer = vi.fn();
  const { button } = welcome('en', onAnswer);
  click(button('All news pages'));
  click(button('Sites that I choose'));
  click(button('Only when I click'));
  expect(onAnswer.mock.calls.flat()).toEqual(['all', 'some', 'click']);
});
