/** The words of one language that the official detector needs. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the detector's own work
export interface OfficialLexicon {}
