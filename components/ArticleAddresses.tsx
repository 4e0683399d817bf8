import { useState } from 'preact/hooks';
import type { SavedArticle } from '../lib/notes/article';
import type { PanelActions } from './panel-actions';
import { useStrings } from './strings';

interface Props {
  article: SavedArticle;
  actions: Pick<PanelActions, 'onAddAddress' | 'onRemoveAddress'>;
}

/** The addresses under which one article is known; the reader can mend the list. */
export function ArticleAddresses({ article, actions }: Props) {
  const { t, number } = useStrings();
  const [typed, setTyped] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    if (typed.trim() === '') return;
    actions.onAddAddress(typed.trim());
    setTyped('');
  };
  return (
    <details class="addresses">
      <summary>
        {t('addressesTitle')} <span class="soft">{number(1 + article.aliases.length)}</span>
      </summary>
      <p class="soft small">{t('addressesLead')}</p>
      <ul class="stack">
        <li class="address">
          <span>{article.url}</span> <span class="soft small">{t('addressMain')}</span>
        </li>
        {article.aliases.map((alias) => (
          <li key={alias} class="address">
            <span>{alias}</span>{' '}
            <button type="button" class="quiet" onClick={() => actions.onRemoveAddress(alias)}>
              {t('addressRemove')}
              <span class="visually-hidden"> {alias}</span>
            </button>
          </li>
        ))}
      </ul>
      <form class="row address-form" onSubmit={add}>
        <input
          type="url"
          aria-label={t('addressAdd')}
          placeholder={t('addressAdd')}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {t('add')}
        </button>
      </form>
    </details>
  );
}
