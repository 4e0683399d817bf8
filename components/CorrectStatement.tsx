import { useId, useState } from 'preact/hooks';
import type { ArticleText, Source, Statement, Verdict } from '../lib/text/types';
import { useStrings } from './strings';
import { attributed, notClaim } from './verdicts';

interface Props {
  statement: Statement;
  article: ArticleText;
  /** The sources of the story, to choose from. */
  sources: readonly Source[];
  onCorrect(verdict: Verdict): void;
}

const KINDS: readonly Source['kind'][] = ['person', 'organization', 'document', 'anonymous'];

/** Where the reader says that a statement is attributed otherwise, or claims nothing. */
export function CorrectStatement({ statement, article, sources, onCorrect }: Props) {
  const { t } = useStrings();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [kind, setKind] = useState<Source['kind']>('person');
  const isClaim = statement.status === 'unattributed';
  const choose = (typed: string) => {
    setName(typed);
    const known = sources.find((source) => source.name === typed);
    if (known) setKind(known.kind);
  };
  return (
    <div class="correct">
      <button
        type="button"
        class="quiet"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t('correct')}
        <span class="visually-hidden"> {article.text.slice(statement.start, statement.end)}</span>
      </button>
      {open && (
        <form
          id={id}
          class="correct-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim()) {
              onCorrect(attributed(article, statement, { name: name.trim(), kind }));
            }
          }}
        >
          <label>
            {t('correctSource')}
            <input
              type="text"
              required
              maxLength={300}
              list={`${id}-sources`}
              value={name}
              onInput={(event) => choose(event.currentTarget.value)}
            />
          </label>
          <datalist id={`${id}-sources`}>
            {sources.map((source) => (
              <option key={`${source.kind}:${source.name}`} value={source.name} />
            ))}
          </datalist>
          <label>
            {t('correctKind')}
            <select
              value={kind}
              onChange={(event) => setKind(event.currentTarget.value as Source['kind'])}
            >
              {KINDS.map((one) => (
                <option key={one} value={one}>
                  {t(`correctKind_${one}`)}
                </option>
              ))}
            </select>
          </label>
          <div class="row">
            <button type="submit" class="button">
              {t('correctSave')}
            </button>
            <button
              type="button"
              class="button"
              onClick={() =>
                onCorrect(
                  isClaim ? notClaim(article, statement) : attributed(article, statement, null),
                )
              }
            >
              {t(isClaim ? 'correctNotClaim' : 'correctNobody')}
            </button>
          </div>
        </form>
      )}
    </div>
  );
}
