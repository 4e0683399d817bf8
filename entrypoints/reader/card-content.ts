import { personLine } from '../../components/person-line';
import type { Strings } from '../../lib/browser/strings';
import type { CardContent, CardSection } from '../../lib/dom/card';
import type { Mark } from '../../lib/dom/marks';
import type { ArticleText, MarkKind, Story } from '../../lib/text/types';
import { figureSection } from './figure-section';

/** More marks than this under one point are too much to read. */
const MOST = 3;
const STRENGTHS = ['possible', 'likely', 'clear'] as const;

const CORRECT: Record<MarkKind, string> = {
  official: 'correctNotOfficial',
  figure: 'correctNotFigure',
  statement: 'correctNotClaim',
};

/** What the card says of the marks under the pointer: what each is, and why it is marked. */
export function cardContent(
  marks: readonly Mark[],
  place: { index: number; of: number } | null,
  { text }: ArticleText,
  story: Story,
  strings: Strings,
): CardContent {
  const { t, language } = strings;
  return {
    language,
    sections: marks.flatMap((mark) => sectionOf(mark, text, story, strings) ?? []).slice(0, MOST),
    place: place && t('card_place', place.index + 1, place.of),
    note: t('addNote'),
    correct: t(CORRECT[marks[0]?.kind ?? 'statement']),
    close: t('close'),
  };
}

function sectionOf(mark: Mark, text: string, story: Story, strings: Strings): CardSection | null {
  if (mark.kind === 'official') return officialSection(mark, story, strings);
  if (mark.kind === 'figure') return figureSection(mark, text, story, strings);
  return claimSection(mark, story, strings);
}

function officialSection({ index }: Mark, story: Story, strings: Strings): CardSection | null {
  const person = story.people[story.mentions[index]?.person ?? -1];
  if (!person) return null;
  const { t, list } = strings;
  const isNews = person.knownOffice !== null && person.knownOffice !== person.office;
  const facts = [{ name: t('knownBy'), value: list(person.basis.map((key) => t(`basis_${key}`))) }];
  if (isNews) facts.unshift({ name: t('officeKnown'), value: person.knownOffice ?? '' });
  return {
    kind: 'official',
    label: t('card_official'),
    title: person.name,
    text: personLine(person, strings),
    facts,
    list: person.former ? [t('officialFormer')] : [],
  };
}

function claimSection({ index, level }: Mark, story: Story, strings: Strings): CardSection | null {
  const claim = story.statements[index];
  if (!claim) return null;
  const { t, has } = strings;
  return {
    kind: 'statement',
    label: t('card_statement'),
    title: t(`strength_${STRENGTHS[level]}`),
    text: t(`rule_${claim.rule}`),
    facts: [{ name: t('card_source'), value: t('card_source_none') }],
    list: claim.reasons
      .map((reason) => `reason_${reason}`)
      .filter(has)
      .map((key) => t(key)),
  };
}
