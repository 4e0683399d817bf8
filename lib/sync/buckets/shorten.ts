/**
 * What stands in nearly every note, as one control character each: JSON never has a control character
 * of its own, so that the way back is certain. Part of the format: the list only grows at its end, and
 * its order never changes.
 */
const PIECES = [
  '","deleted":null,"tags":[],"status":"none"}]]],["',
  ',{"about":{"subject":{"kind":"passage"},"target":{"source":"https://www.',
  '"},"words":{"text":"',
  '","versions":[],"device":"',
  '"},"tags":[],"status":"none","deleted":null}]]],["',
  ',{"about":{"subject":{"kind":"',
  '},"target":{"source":"https://',
  '","quote":{"exact":"',
  '","prefix":"',
  '","suffix":"',
  '"},"position":{"start":',
  ',"end":',
  '}},"article":{"title":"',
  '","siteName":"',
  '","published":"',
  '"},"created":"',
  '"},"tags":["',
  '"],"status":"',
  '","deleted":null}]]],["',
  ',"spare":{"about":{"subject":{"kind":"',
  '","quote":null,"position":null},"article":{"title":"',
  ',"type":"',
  '","office":',
  ',"name":"',
  '","modified":"',
] as const;

const SIGNS = PIECES.map((_, at) => String.fromCharCode(at + 1));

/** JSON text with what is common to all notes taken short. */
export function shorten(json: string): string {
  return PIECES.reduce((text, piece, at) => text.replaceAll(piece, () => SIGNS[at] ?? ''), json);
}

/** The JSON text again; backwards, because a long piece may have hidden a short one. */
export function lengthen(text: string): string {
  return PIECES.reduceRight((json, piece, at) => json.replaceAll(SIGNS[at] ?? '', piece), text);
}
