import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../../lib/text/languages';
import { officialsIn, unmark } from './reading';

interface Case {
  about: string;
  text: string;
}

const folder = path.resolve(import.meta.dirname, '../../cases');
const fileOf = (tag: string) => path.join(folder, tag, 'official.json');

for (const { tag } of languages.filter((language) => existsSync(fileOf(language.tag)))) {
  const cases = JSON.parse(readFileSync(fileOf(tag), 'utf8')) as Case[];
  describe(`officials, ${tag}`, () => {
    it.each(cases)('$about', ({ text: marked }) => {
      const { text, officials, others } = unmark(marked);
      const { mentions } = officialsIn([text], tag);
      const marks = mentions.filter(({ person }) => person?.official);
      expect(
        marks.map(({ start, text: name, person }) => ({
          start,
          text: name,
          country: person?.country,
        })),
      ).toEqual(officials);
      const people = mentions.filter(({ person }) => !person?.official);
      expect(people.map(({ start, text: name }) => ({ start, text: name }))).toEqual(
        expect.arrayContaining(others),
      );
    });
  });
}
