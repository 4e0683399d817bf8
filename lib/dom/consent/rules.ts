import AutoConsent, { type Config, type RuleBundle } from '@duckduckgo/autoconsent';
import type { RulesEngine, RulesResult } from './outcome';

/** What the rules need from the background: themselves, and the page's own script world. */
export interface RulesSource {
  rules: () => Promise<RuleBundle>;
  /** Runs one of the engine's own named snippets in the page's world. */
  evaluate: (snippetId: string) => Promise<boolean>;
}

/** A rule that has not found its product by then never will, in milliseconds. */
const DETECTED_WITHIN = 500;
/** A product that was found opens its banner by then; ours has been seen already. */
const OPEN_WITHIN = 1500;
/** A chain of clicks ends by then. */
const DONE_WITHIN = 12_000;

/**
 * Only refusing, no heuristics: the engine's own would click on newsletters and age gates. Cookie Law
 * Info is read by its labels instead: its rule sets cookies on pages that offer no refusal at all.
 */
export const rulesConfig: Partial<Config> = {
  enabled: true,
  autoAction: 'optOut',
  heuristicMode: 'off',
  enableHeuristicDetection: false,
  enableCosmeticRules: true,
  enablePrehide: true,
  disabledCmps: ['cookie-law-info'],
  detectRetries: 2,
};

type Message = Parameters<ConstructorParameters<typeof AutoConsent>[0]>[0];

/** The rules of `@duckduckgo/autoconsent` for the page or frame that this runs in. */
export function autoconsentRules(source: RulesSource): RulesEngine {
  let running: Promise<RulesResult | null> | null = null;
  return {
    run: () => {
      // One run a page: what comes later is read by its own words.
      if (running) return Promise.resolve(null);
      running = runOnce(source);
      return running;
    },
  };
}

function runOnce(source: RulesSource): Promise<RulesResult | null> {
  return new Promise((resolve) => {
    let timer = 0;
    const wait = (milliseconds: number) => {
      clearTimeout(timer);
      timer = window.setTimeout(() => end(null), milliseconds);
    };
    const end = (result: RulesResult | null) => {
      clearTimeout(timer);
      engine.rules = [];
      resolve(result);
    };
    let found = false;
    let evaluated = 0;
    const onMessage = async (message: Message): Promise<void> => {
      switch (message.type) {
        case 'init': {
          const rules = await source.rules();
          wait(DETECTED_WITHIN);
          return engine.receiveMessageCallback({
            type: 'initResp',
            rules,
            config: rulesConfig as Config,
          });
        }
        case 'eval': {
          if (found) evaluated++;
          const result = await source.evaluate(message.snippetId ?? '').catch(() => false);
          return engine.receiveMessageCallback({ type: 'evalResp', id: message.id, result });
        }
        case 'cmpDetected':
          return wait(found ? DONE_WITHIN : OPEN_WITHIN);
        case 'popupFound':
          found = true;
          return wait(DONE_WITHIN);
        case 'optOutResult':
          if (message.result)
            end({ rule: message.cmp, refused: engine.state.clicks > 0 || evaluated > 0 });
          else end(null);
          return;
        default:
          return;
      }
    };
    const engine = new AutoConsent(onMessage);
    wait(DONE_WITHIN);
  });
}
