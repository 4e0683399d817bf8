import { mayBeBanner } from './gate';
import { judge } from './judge';
import type { FrameVerdict, RulesEngine } from './outcome';
import { refuse } from './refuse';
import { watch } from './watch';

export interface FrameHooks {
  loadRules: () => Promise<RulesEngine | null>;
  /** Told once, when the frame turned out to hold a banner. */
  tell: (verdict: FrameVerdict) => void;
}

/**
 * In a frame whose whole document is a banner (Sourcepoint, AppConsent): refuses it from within, or
 * says what stands there so that the page can take the frame away. Does nothing in other frames.
 */
export function readFrame(document: Document, hooks: FrameHooks): () => void {
  let busy = false;
  // A page that is loaded already is looked at before `watch` returns.
  let stop: () => void = () => undefined;
  const look = () => {
    if (busy || !mayBeBanner(document)) return;
    const judgement = judge(document.body);
    if (judgement.kind === 'other') return;
    busy = true;
    stop();
    if (judgement.kind === 'wall') hooks.tell({ kind: 'wall', rule: 'generic' });
    else void act(judgement.refusal !== null);
  };
  const act = async (refusable: boolean) => {
    // Told first: a frame that is refused is taken away, and its script with it.
    if (refusable) hooks.tell({ kind: 'refused', rule: 'generic' });
    const rules = await hooks.loadRules().catch(() => null);
    const result = await rules?.run();
    if (result?.refused) return hooks.tell({ kind: 'refused', rule: result.rule });
    // The rule may have changed what stands there: read again before pressing anything.
    const now = judge(document.body);
    if (now.kind !== 'banner') return;
    if (!(now.refusal && (await refuse(document.body, now))))
      hooks.tell({ kind: 'banner', rule: 'generic' });
  };
  stop = watch(document, look);
  if (busy) stop();
  return () => stop();
}
