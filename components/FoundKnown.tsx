import type { SavedArticle } from '../lib/notes/article';
import type { KnownSource } from '../lib/notes/source';
import { useStrings } from './strings';

interface Props {
  sources: KnownSource[];
  articles: SavedArticle[];
  onOpenSource(key: string): void;
  onOpenUrl(url: string): void;
}

/** Sources and saved articles that a search met, above the notes. */
export function FoundKnown({ sources, articles, onOpenSource, onOpenUrl }: Props) {
  const { t, plural, date, list } = useStrings();
  return (
    <>
      {sources.length > 0 && (
        <section class="found">
          <h3>{t('foundSources')}</h3>
          <ul>
            {sources.map(({ key, name, office, notes, articles: stories }) => (
              <li key={key}>
                <button type="button" class="found-item" onClick={() => onOpenSource(key)}>
                  <span dir="auto">{[name, office].filter(Boolean).join(' · ')}</span>{' '}
                  <span class="soft small">
                    {list([
                      ...(notes > 0 ? [plural('notesCount', notes)] : []),
                      ...(stories > 0 ? [plural('articlesCount', stories)] : []),
                    ])}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {articles.length > 0 && (
        <section class="found">
          <h3>{t('foundArticles')}</h3>
          <ul>
            {articles.map(({ url, title, siteName, lastRead }) => (
              <li key={url}>
                <button type="button" class="found-item" onClick={() => onOpenUrl(url)}>
                  <span dir="auto">{title || url}</span>{' '}
                  <span class="soft small">
                    {[siteName, date(lastRead)].filter(Boolean).join(' · ')}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
