import { useState } from 'preact/hooks';
import { parseHost } from './parse-host';
import { useStrings } from './strings';

interface Props {
  title: string;
  hint: string;
  hosts: string[];
  onChange(hosts: string[]): void;
}

/** A list of sites to add to and remove from. */
export function SiteList({ title, hint, hosts, onChange }: Props) {
  const { t } = useStrings();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const host = parseHost(typed);
    setWrong(host === null);
    if (host === null) return;
    setTyped('');
    if (!hosts.includes(host)) onChange([...hosts, host].sort());
  };
  return (
    <section class="site-list" aria-label={title}>
      <h3>{title}</h3>
      <p class="soft small">{hint}</p>
      {hosts.length > 0 && (
        <ul class="sites">
          {hosts.map((host) => (
            <li key={host} class="row">
              <span dir="ltr">{host}</span>
              <button
                type="button"
                class="quiet"
                onClick={() => onChange(hosts.filter((other) => other !== host))}
              >
                {t('remove')}
                <span class="visually-hidden"> {host}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="row" onSubmit={add}>
        <input
          type="text"
          inputMode="url"
          dir="ltr"
          autoComplete="off"
          spellcheck={false}
          placeholder="example.org"
          aria-label={t('siteToAdd', title)}
          aria-invalid={wrong}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {t('add')}
        </button>
      </form>
      <p class="small danger-text" role="alert">
        {wrong && t('siteWrong')}
      </p>
    </section>
  );
}
