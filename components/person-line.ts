import type { Strings } from '../lib/browser/strings';
import type { Person } from '../lib/text/types';

/** Office, organization and country of a person in one line; null when nothing is known. */
export function personLine(person: Person, { t, country }: Strings): string | null {
  const known =
    person.knownOffice && person.former
      ? t('formerOffice', person.knownOffice)
      : person.knownOffice;
  // What is printed says itself that an office is a former one.
  const office = person.office ?? known;
  const parts = [
    office,
    person.organization !== office ? person.organization : null,
    person.country && country(person.country),
  ].filter((part): part is string => Boolean(part));
  return parts.length > 0 ? [...new Set(parts)].join(' · ') : null;
}
