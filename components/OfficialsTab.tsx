import type { ArticleText, Mention, Person, Story } from '../lib/text/types';
import { AddNoteButton } from './AddNoteButton';
import { CorrectedList } from './CorrectedList';
import { officialDraft } from './drafts';
import type { PanelActions } from './panel-actions';
import { useStrings } from './strings';
import { notOfficial } from './verdicts';

interface Props {
  article: ArticleText;
  story: Story;
  actions: Pick<PanelActions, 'onReveal' | 'onAddNote' | 'onCorrect' | 'onUndoCorrection'>;
}

/** The officials named in the story: office as printed, office known, country, every mention. */
export function OfficialsTab({ article, story, actions }: Props) {
  const { t } = useStrings();
  const officials = story.people.flatMap((person, index) =>
    person.official
      ? [{ person, mentions: story.mentions.filter((mention) => mention.person === index) }]
      : [],
  );
  return (
    <>
      {officials.length === 0 && <p class="empty">{t('officialsEmpty')}</p>}
      <ul class="items">
        {officials.map(({ person, mentions }) => (
          <Official key={person.name} {...{ person, mentions, article, actions }} />
        ))}
      </ul>
      <CorrectedList story={story} kinds={['not-official']} onUndo={actions.onUndoCorrection} />
    </>
  );
}

type OfficialProps = Omit<Props, 'story'> & { person: Person; mentions: Mention[] };

function Official({ person, mentions, article, actions }: OfficialProps) {
  const { t, country, list } = useStrings();
  const { office, knownOffice, organization } = person;
  const facts: [string, string | null][] = [
    ['officeAsPrinted', office],
    ['officeKnown', knownOffice && knownOffice !== office ? knownOffice : null],
    ['organization', organization],
    ['country', person.country && country(person.country)],
    [
      'knownBy',
      person.basis.length > 0 ? list(person.basis.map((basis) => t(`basis_${basis}`))) : null,
    ],
  ];
  return (
    <li class="item">
      <h3 dir="auto">{person.name}</h3>
      {person.former && <p class="small">{t('officialFormer')}</p>}
      <dl class="facts">
        {facts.map(
          ([key, value]) =>
            value && (
              <div key={key}>
                <dt>{t(key)}</dt>
                <dd dir="auto">{value}</dd>
              </div>
            ),
        )}
      </dl>
      <div class="row">
        <MentionLinks {...{ name: person.name, mentions }} onReveal={actions.onReveal} />
        <AddNoteButton
          about={person.name}
          onClick={() => actions.onAddNote(officialDraft(article, person, mentions[0] ?? null))}
        />
        <button type="button" class="quiet" onClick={() => actions.onCorrect(notOfficial(person))}>
          {t('correctNotOfficial')}
          <span class="visually-hidden"> {person.name}</span>
        </button>
      </div>
    </li>
  );
}

interface MentionLinksProps {
  name: string;
  mentions: Mention[];
  onReveal: PanelActions['onReveal'];
}

function MentionLinks({ name, mentions, onReveal }: MentionLinksProps) {
  const { t, number, plural } = useStrings();
  return (
    <span class="mentions">
      <span class="soft small">{plural('mentions', mentions.length)}</span>
      {mentions.map((mention, index) => (
        <button
          key={mention.start}
          type="button"
          class="mention"
          aria-label={t('mentionOf', index + 1, name)}
          onClick={() => onReveal(mention)}
        >
          {number(index + 1)}
        </button>
      ))}
    </span>
  );
}
