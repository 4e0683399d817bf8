import { expect, it } from 'vitest';
import { citationStyle } from '../../lib/notes/citation';
import { type NotesFormat, notesFile } from '../../lib/notes/export-file';
import { draftAbout } from './drafts';

const T = '2024-03-12T10:00:00.000Z';
const note = {
  ...draftAbout('Ned Price', { text: 'Said no.' }),
  ...{ id: 'n', created: T, modified: T, deleted: null, sourceKey: 'ned price' },
};

it.each<[NotesFormat, string, string]>([
  ['jsonld', 'whence-2024-03-12.jsonld', 'Said no.'],
  ['markdown', 'whence-2024-03-12.md', 'Said no.'],
  ['csv', 'whence-2024-03-12.csv', '"Said no."'],
  ['markdown-sources', 'whence-2024-03-12.zip', '# Ned Price'],
])('%s is a file %s that holds the note', (format, name, words) => {
  const file = notesFile(format, [note], citationStyle('en'), '2024-03-12');
  expect(file.name).toBe(name);
  const text =
    typeof file.content === 'string' ? file.content : new TextDecoder().decode(file.content);
  expect(text).toContain(words);
});
