import { browser } from 'wxt/browser';
import type { PageCopy, ReadCopy } from '../text/page-copy';
import { type Envelope, openEnvelope, openReply } from './envelope';

const FILE = 'offscreen.html';
const ASK = 'offscreen/read';
/** Milliseconds without a question after which the document goes, and its memory with it. */
const IDLE = 30_000;

interface Offscreen {
  offscreen: {
    createDocument(options: {
      url: string;
      reasons: string[];
      justification: string;
    }): Promise<void>;
  };
}

let opening: Promise<void> | null = null;

/** Opens the offscreen document, unless it stands: while a reader is being loaded, say. */
export function openOffscreen(): Promise<void> {
  const { offscreen } = browser as unknown as Offscreen;
  opening ??= offscreen
    .createDocument({
      url: FILE,
      reasons: ['DOM_PARSER'],
      justification:
        'Finds the article in a copy of the page, so that the page itself is not held up.',
    })
    // There is one already, from before this worker was stopped.
    .catch(() => undefined);
  return opening;
}

/**
 * Has a copy of a page read in the offscreen document, which a service worker needs for lack of a DOM.
 * @throws when it cannot be reached or fails
 */
export async function readOffscreen(copy: PageCopy): Promise<ReadCopy | null> {
  const message: Envelope = { type: ASK, ask: copy };
  const ask = async () => openReply<ReadCopy | null>(await browser.runtime.sendMessage(message));
  await openOffscreen();
  return ask().catch(async () => {
    // It has closed itself meanwhile.
    opening = null;
    await openOffscreen();
    return ask();
  });
}

/** Answers in the offscreen document; closes it when nobody has asked for a while. */
export function answerOffscreen(read: (copy: PageCopy) => ReadCopy | null): void {
  let timer = setTimeout(() => window.close(), IDLE);
  browser.runtime.onMessage.addListener((message, sender, respond) => {
    const envelope = openEnvelope(message);
    // The worker alone asks here; a page's side is heard by the router.
    if (envelope?.type !== ASK || sender.id !== browser.runtime.id || sender.tab) return undefined;
    clearTimeout(timer);
    timer = setTimeout(() => window.close(), IDLE);
    try {
      respond({ answer: read(envelope.ask as PageCopy) });
    } catch {
      respond({ error: 'failed' });
    }
    return undefined;
  });
}
