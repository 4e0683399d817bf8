import type { NoteDraft } from '../../lib/notes/note';

/** A draft as the panel would make it; `change` replaces what the test is about. */
export function draft(change: Partial<NoteDraft> = {}): NoteDraft {
  return {
    subject: { kind: 'passage' },
    target: {
      source: 'https://gazette.example/monde/port',
      quote: { exact: 'le port a rouvert', prefix: 'Lundi, ', suffix: ', selon' },
      position: { start: 40, end: 57 },
    },
    article: { title: 'Le port rouvre', siteName: 'La Gazette', published: '2024-03-12' },
    text: 'À vérifier auprès du port.',
    tags: [],
    status: 'none',
    ...change,
  };
}

/** A draft on another article. */
export function draftAt(source: string, change: Partial<NoteDraft> = {}): NoteDraft {
  return draft({ target: { source, quote: null, position: null }, ...change });
}

/** A draft about a person. */
export function draftAbout(name: string, change: Partial<NoteDraft> = {}): NoteDraft {
  return draft({
    subject: { kind: 'official', name, office: 'Ministre des Ports', country: 'FR' },
    ...change,
  });
}
