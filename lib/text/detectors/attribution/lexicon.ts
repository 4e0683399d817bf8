/** The words of one language that the attribution detector needs. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the detector's own work
export interface AttributionLexicon {}
