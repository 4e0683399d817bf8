import type { StatementStatus } from '../../types';

/** What a sentence can come out as, in the order of the model's classes. */
export const STATUSES = [
  'named',
  'organization',
  'anonymous',
  'unattributed',
  'none',
] as const satisfies readonly (StatementStatus | 'none')[];

export type Status = (typeof STATUSES)[number];
