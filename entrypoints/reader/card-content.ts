import { personLine } from '../../components/person-line';
import { quantityText } from '../../components/quantity-text';
import type { Strings } from '../../lib/browser/strings';
import type { CardContent, CardSection } from '../../lib/dom/card';
import type { Mark } from '../../lib/dom/marks';
import type { ArticleText, Span, Story } from '../../lib/text/types';

/** What the card says of the marks under the pointer: what each is, and why it is marked. */
export function cardContent(
  marks: readonly Mark[],
  place: { index: number; of: number } | null,
  { text }: ArticleText,
  story: Story,
  strings: Strings,
): CardContent {
  const { t, language } = strings;
  const sections = marks.flatMap((mark) => sectionOf(mark, text, story, strings) ?? []);
  return {
    language,
    sections: sections.slice(0, 3),
    place: place && t('card_place', place.index + 1, place.of),
    note: t('addNote'),
    close: t('close'),
  };
}

function sectionOf(mark: Mark, text: string, story: Story, strings: Strings): CardSection | null {
  const base = { kind: mark.kind, label: strings.t(`card_${mark.kind}`), text: null, list: [] };
  if (mark.kind === 'official') return official(base, mark, story, strings);
  if (mark.kind === 'figure') return figure(base, mark, text, story, strings);
  return statement(base, mark, story, strings);
}

type Base = Pick<CardSection, 'kind' | 'label' | 'text' | 'list'>;

function official(base: Base, mark: Mark, story: Story, strings: Strings): CardSection | null {
  const person = story.people[story.mentions[mark.index]?.person ?? -1];
  if (!person) return null;
  const { t, list } = strings;
  const known = person.knownOffice !== person.office ? person.knownOffice : null;
  const facts = [
    { name: t('officeKnown'), value: known },
    { name: t('knownBy'), value: list(person.basis.map((basis) => t(`basis_${basis}`))) },
  ];
  return {
    ...base,
    title: person.name,
    text: [personLine(person, strings), person.former ? t('officialFormer') : null]
      .filter(Boolean)
      .join(' — '),
    facts: given(facts),
  };
}

function figure(
  base: Base,
  mark: Mark,
  text: string,
  story: Story,
  strings: Strings,
): CardSection | null {
  const found = story.figures[mark.index];
  if (!found) return null;
  const { t } = strings;
  const read = (span: Span | null) => span && text.slice(span.start, span.end);
  const findings = story.findings.filter(({ figures }) => figures.includes(mark.index));
  const facts = [
    { name: t('figureCounted'), value: read(found.counted) },
    { name: t('card_type'), value: t(`quantity_${found.type}`) },
    { name: t('figureAsPrinted'), value: read(found) },
    { name: t('card_source'), value: sourceAt(mark, story, strings) },
  ];
  return {
    ...base,
    title: quantityText(found, strings) ?? t('figureVague'),
    list: findings.map(({ kind, expected }) => {
      const value =
        expected !== null && quantityText({ ...found, value: expected, bound: null }, strings);
      return [t(`finding_${kind}`), value ? t('findingExpected', value) : ''].join(' ').trim();
    }),
    facts: given(facts),
  };
}

function statement(base: Base, mark: Mark, story: Story, strings: Strings): CardSection | null {
  const claim = story.statements[mark.index];
  if (!claim) return null;
  const { t, has } = strings;
  const reasons = claim.reasons.map((reason) => `reason_${reason}`).filter(has);
  const strength = ['possible', 'likely', 'clear'][mark.level];
  const facts = [{ name: t('card_source'), value: t('card_source_none') }];
  return {
    ...base,
    title: t(`strength_${strength}`),
    text: t(`rule_${claim.rule}`),
    list: reasons.map((key) => t(key)),
    facts,
  };
}

/** Who vouches for the sentence in which a figure stands. */
function sourceAt(mark: Mark, { statements }: Story, { t }: Strings): string | null {
  const around = statements.find(({ start, end }) => start <= mark.start && end >= mark.end);
  if (!around) return null;
  if (around.status === 'unattributed') return t('card_source_none');
  const name = around.source?.name ?? null;
  return name && around.status === 'anonymous' ? t('card_source_unnamed', name) : name;
}

function given(facts: { name: string; value: string | null }[]): { name: string; value: string }[] {
  return facts.flatMap(({ name, value }) => (value ? [{ name, value }] : []));
}
