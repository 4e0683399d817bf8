import headsA from './heads-a';

/** All lines of the gazetteer by area; the form of a line is described in ../entry.ts. */
export const AREAS: Record<string, string> = {
  'heads-a': headsA,
};
