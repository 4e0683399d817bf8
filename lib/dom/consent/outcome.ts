/** What was done about one banner; the same fields as the receipt that the reader sees. */
export interface Outcome {
  outcome: 'refused' | 'hidden' | 'wall';
  /** Name of the product or of the rule that acted; "generic" when only the words were known. */
  rule: string;
}

/** What a rule engine did about the page's banner. */
export interface RulesResult {
  /** Name of the engine's rule. */
  rule: string;
  /** False when the rule only hid the banner. */
  refused: boolean;
}

/** A set of rules for known products, loaded only when a banner stands there. */
export interface RulesEngine {
  /** Resolves when a rule has refused or failed, or as soon as none knows the banner: then null. */
  run(): Promise<RulesResult | null>;
}

/** What a frame's own script says about the banner that fills the frame. */
export interface FrameVerdict {
  kind: 'refused' | 'banner' | 'wall';
  rule: string;
}
