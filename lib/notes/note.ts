import type { Bound, QuantityType, TextQuoteSelector } from '../text/types';

/** W3C TextPositionSelector over the article's text: half-open, UTF-16. */
export interface TextPositionSelector {
  start: number;
  end: number;
}

/** Where in which article a note stands (W3C SpecificResource). */
export interface NoteTarget {
  /** The article's canonical URL, normalised. */
  source: string;
  /** Null for a note on the whole article. */
  quote: TextQuoteSelector | null;
  position: TextPositionSelector | null;
}

/** What the note is about, kept as it was when the note was made. */
export type NoteSubject =
  | { kind: 'article' }
  | { kind: 'passage' }
  | { kind: 'official'; name: string; office: string | null; country: string | null }
  | {
      kind: 'figure';
      type: QuantityType;
      value: number | string | null;
      unit: string | null;
      bound: Bound | null;
    }
  | { kind: 'statement'; status: string; source: string | null }
  | { kind: 'source'; name: string; office: string | null; nature?: SourceNature };

/** What a source is to the story, as the reader sees it. */
export type SourceNature = 'first-hand' | 'document' | 'outlet' | 'unnamed';

/** Where the reader stands with it. */
export type NoteStatus = 'none' | 'to-check' | 'checked' | 'answered';

/** A note that is about to be made. */
export interface NoteDraft {
  subject: NoteSubject;
  target: NoteTarget;
  /** Title, outlet and date of the article, so that the note stands without the page. */
  article: { title: string; siteName: string | null; published: string | null };
  /** The reader's own words, Markdown. */
  text: string;
  tags: string[];
  status: NoteStatus;
}

/** A note as kept (W3C Web Annotation: id, created, modified, body, target). */
export interface Note extends NoteDraft {
  /** UUID. */
  id: string;
  /** ISO 8601 with milliseconds, UTC. */
  created: string;
  modified: string;
  /** When it went to the bin; null while it stands. */
  deleted: string | null;
  /** Key of the source (person, organization, document) that it is about, or null. */
  sourceKey: string | null;
  /** Other versions of the text, written at the same time elsewhere; kept until the reader chose. */
  versions?: NoteVersion[];
}

/** A text that another window or device wrote while this note was being edited. */
export interface NoteVersion {
  text: string;
  /** ISO 8601 with milliseconds, UTC. */
  modified: string;
  /** Name of the device that wrote it; null for another window of this browser. */
  device: string | null;
}

/** What may change in a note after it was made; fields that are not named stay as they are. */
export interface NoteChange {
  text?: string;
  tags?: string[];
  status?: NoteStatus;
  subject?: NoteSubject;
  /** Re-attached by hand, or found elsewhere. */
  target?: NoteTarget;
  /** The versions that are left after the reader chose among them. */
  versions?: NoteVersion[];
}

/** Longest text of a note, in UTF-16 code units; longer texts are refused, never cut. */
export const MAX_NOTE_LENGTH = 200_000;

/** How long a note stays in the bin, in days. */
export const BIN_DAYS = 30;
