import type { Strings } from '../lib/browser/strings';
import type { Person } from '../lib/text/types';

/** Office, organization and country of a person in one line; null when nothing is known. */
export function personLine(person: Person, { t, country }: Strings): string | null {
  const office = person.office ?? person.knownOffice;
  const parts = [
    office && person.former ? t('formerOffice', office) : office,
    person.organization !== office ? person.organization : null,
    person.country && country(person.country),
  ].filter((part): part is string => Boolean(part));
  return parts.length > 0 ? [...new Set(parts)].join(' · ') : null;
}
