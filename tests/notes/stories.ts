import type { SavedStory } from '../../lib/notes/article';

/** A saved story; `change` replaces what the test is about. */
export function savedStory(change: Partial<SavedStory> = {}): SavedStory {
  return {
    url: 'https://gazette.example/monde/port',
    read: '2024-03-12T10:00:00.000Z',
    language: 'fr',
    sentences: ['Le port a rouvert lundi.', 'Selon Anne Kerdoncuff, 340 ouvriers ont travaillé.'],
    sources: [
      {
        key: 'anne kerdoncuff',
        name: 'Anne Kerdoncuff',
        kind: 'person',
        office: 'présidente de la région',
        country: 'FR',
        wikidata: null,
        statements: [],
      },
    ],
    figures: [
      {
        key: 'count:pays',
        printed: '24',
        type: 'count',
        value: 24,
        unit: 'pays',
        bound: '>',
        counted: 'pays',
        sentence: 'Le plan visait plus de 24 pays selon les services américains.',
        topic: ['visait', 'services', 'americains'],
      },
    ],
    ...change,
  };
}
