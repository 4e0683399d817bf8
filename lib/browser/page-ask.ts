import { browser } from 'wxt/browser';
import { type Envelope, openEnvelope, openReply } from './envelope';
import type { FromPage, ToPage } from './messages';

/** False once the extension was reloaded or removed: every call would throw from then on. */
export function isConnected(): boolean {
  return Boolean(browser.runtime?.id);
}

/**
 * Asks the background, from a content script.
 * @throws when the background cannot be reached, refuses or fails
 */
export async function askBackground<K extends keyof FromPage>(
  type: K,
  ask: FromPage[K]['ask'],
): Promise<FromPage[K]['answer']> {
  if (!isConnected()) throw new Error('disconnected');
  const message: Envelope<K> = { type, ask };
  return openReply(await browser.runtime.sendMessage(message));
}

export type ReaderHandlers = {
  [K in keyof ToPage]?: (
    ask: ToPage[K]['ask'],
  ) => ToPage[K]['answer'] | Promise<ToPage[K]['answer']>;
};

/** Answers what background, popup and panel ask of this page; returns how to stop. */
export function answerExtension(handlers: ReaderHandlers): () => void {
  const onMessage = (
    message: unknown,
    sender: { id?: string },
    respond: (reply: unknown) => void,
  ): true | undefined => {
    const envelope = openEnvelope(message);
    if (!envelope || sender.id !== browser.runtime.id) return undefined;
    if (!Object.hasOwn(handlers, envelope.type)) return undefined;
    const handler = handlers[envelope.type as keyof ToPage] as (ask: unknown) => unknown;
    Promise.resolve()
      .then(() => handler(envelope.ask))
      .then(
        (answer) => respond({ answer: answer ?? null }),
        () => respond({ error: 'failed' }),
      );
    return true;
  };
  browser.runtime.onMessage.addListener(onMessage);
  return () => {
    if (isConnected()) browser.runtime.onMessage.removeListener(onMessage);
  };
}
