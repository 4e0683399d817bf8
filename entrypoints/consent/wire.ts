import { browser } from 'wxt/browser';
import type { FromConsent, ToConsent } from '../../lib/browser/consent-messages';
import { openEnvelope, openReply } from '../../lib/browser/envelope';
import type { RulesEngine } from '../../lib/dom/consent/outcome';
import type { RulesSource } from '../../lib/dom/consent/rules';

/** Left by `consent-rules.js`, which the background runs in this frame's same isolated world. */
interface RulesWorld {
  whenceConsentRules?: (source: RulesSource) => RulesEngine;
}

/** Asks the background; null when it cannot be reached (an update, a closed browser). */
export async function ask<K extends keyof FromConsent>(
  type: K,
  message: FromConsent[K]['ask'],
): Promise<FromConsent[K]['answer'] | null> {
  try {
    return openReply(await browser.runtime.sendMessage({ type, ask: message }));
  } catch {
    return null;
  }
}

/** Has the background run the rules' script here, and starts it; null when that failed. */
export async function loadRules(): Promise<RulesEngine | null> {
  if ((await ask('consent/load', {})) !== true) return null;
  const start = (globalThis as RulesWorld).whenceConsentRules;
  return (
    start?.({
      rules: async () => (await ask('consent/rules', {})) ?? { autoconsent: [] },
      evaluate: async (snippetId) => (await ask('consent/eval', { snippetId })) === true,
    }) ?? null
  );
}

type Answers = { [K in keyof ToConsent]: (ask: ToConsent[K]['ask']) => ToConsent[K]['answer'] };

/** Answers what the background asks of this page's banners. */
export function onAsked(answers: Answers): void {
  browser.runtime.onMessage.addListener((message: unknown, _sender, respond) => {
    const envelope = openEnvelope(message);
    if (!envelope || !Object.hasOwn(answers, envelope.type)) return false;
    const answer = answers[envelope.type as keyof ToConsent];
    respond({ answer: answer(envelope.ask as never) });
    return true;
  });
}
