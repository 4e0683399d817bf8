import { byName } from '../../officials/gazetteer';
import type { Naming } from './entities';
import type { Vocabulary } from './vocabulary';

/** Whether a name of several words is a person's: a title, a given name, an age, the gazetteer. */
export function isPersonal(item: Naming, vocabulary: Vocabulary): boolean {
  if (item.name.given || item.attached.length > 0) return true;
  if (byName(item.text).length > 0) return true;
  return hasAge(item, vocabulary) || speaks(item, vocabulary);
}

/** ", 52 ans" or ", 52," after the name. */
export function hasAge({ reading, name }: Naming, vocabulary: Vocabulary): boolean {
  const { words } = reading;
  const [comma, number, unit] = [words[name.end], words[name.end + 1], words[name.end + 2]];
  if (comma?.text !== ',' || number?.kind !== 'number') return false;
  if (!/^\d{1,3}$/.test(number.text)) return false;
  return unit?.text === ',' || (unit !== undefined && vocabulary.ages.has(unit.key));
}

/** A verb of saying right before or after the name. */
function speaks({ reading, name }: Naming, vocabulary: Vocabulary): boolean {
  const { words } = reading;
  const near = [words[name.end], words[name.at - 1]];
  if (words[name.end]?.text === ',') near.push(words[name.end + 1]);
  return near.some((word) => word?.kind === 'word' && vocabulary.speech.has(word.key));
}
