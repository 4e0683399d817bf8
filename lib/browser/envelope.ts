/** How a message travels: its name and what it asks. */
export interface Envelope<Type extends string = string> {
  type: Type;
  ask: unknown;
}

/** What comes back; an error is told by a short key, never by a stack. */
export type Reply = { answer: unknown } | { error: string };

/** A protocol: names of messages with what they ask and what is answered. */
export type Protocol<P> = { [K in keyof P]: { ask: unknown; answer: unknown } };

/** @returns the message, or null for anything that is none (other extensions, other listeners). */
export function openEnvelope(message: unknown): Envelope | null {
  if (typeof message !== 'object' || message === null) return null;
  const { type, ask } = message as Record<string, unknown>;
  return typeof type === 'string' && typeof ask === 'object' && ask !== null ? { type, ask } : null;
}

/**
 * What was answered.
 * @throws when nobody answered, or the other side failed
 */
export function openReply<T>(reply: unknown): T {
  if (typeof reply === 'object' && reply !== null) {
    if ('answer' in reply) return reply.answer as T;
    if ('error' in reply) throw new Error(String(reply.error));
  }
  throw new Error('no-answer');
}
