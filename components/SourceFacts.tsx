import type { KnownSource } from '../lib/notes/source';
import { natureKey } from './NatureChoice';
import { useStrings } from './strings';

/** What a source is, as the saved stories and the reader's notes tell. */
export function SourceFacts({ source }: { source: KnownSource }) {
  const { t, country } = useStrings();
  const facts: [string, string | null][] = [
    ['sourceKind', t(`sourceKind_${source.kind}`)],
    ['sourceNature', source.nature && t(natureKey(source.nature))],
    ['officeKnown', source.office],
    ['country', source.country && country(source.country)],
  ];
  return (
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
      {source.wikidata && /^Q\d+$/.test(source.wikidata) && (
        <div>
          <dt>Wikidata</dt>
          <dd>
            <a
              href={`https://www.wikidata.org/wiki/${source.wikidata}`}
              target="_blank"
              rel="noreferrer noopener"
            >
              {source.wikidata}
            </a>
          </dd>
        </div>
      )}
    </dl>
  );
}
