import { serverKinds } from '../sync/remotes/server-kinds';
import { readVerdict } from '../text/corrections/correction';
import type { FromExtension, FromPage } from './messages';

type Check = (value: unknown) => boolean;
type Fields = Record<string, Check>;

// A page's own world cannot reach these messages, but a renderer that was taken over could.
const MAX_TEXT = 2_000_000;
const MAX_HTML = 8_000_000;
const MAX_ITEMS = 200_000;

const string =
  (max: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= max;
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const flag: Check = (value) => typeof value === 'boolean';
const offset: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length <= MAX_ITEMS && value.every(check);
const oneOf =
  (...allowed: string[]): Check =>
  (value) =>
    typeof value === 'string' && allowed.includes(value);

/** A plain object that has these fields, each passing its check; more fields are let be. */
const object =
  (fields: Fields): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(fields).every(([key, check]) => check((value as Record<string, unknown>)[key]));

const short = string(2_000);
const span = object({ start: offset, end: offset });
const roles = oneOf(
  ...['headline', 'standfirst', 'paragraph', 'list-item', 'blockquote'],
  ...['heading', 'caption', 'byline', 'boilerplate'],
);
const block: Check = (value) => span(value) && object({ role: roles })(value);

const article: Check = (value) =>
  object({
    text: string(MAX_TEXT),
    blocks: listOf(block),
    language: string(64),
    title: short,
    byline: orNull(short),
    siteName: orNull(short),
    published: orNull(string(64)),
    url: orNull(string(8_000)),
  })(value) && standsInOrder(value as { text: string; blocks: { start: number; end: number }[] });

function standsInOrder({
  text,
  blocks,
}: {
  text: string;
  blocks: { start: number; end: number }[];
}) {
  let last = 0;
  return blocks.every(({ start, end }) => {
    const right = start >= last && end >= start && end <= text.length;
    last = end;
    return right;
  });
}

const declared = object({
  title: orNull(string(MAX_TEXT)),
  url: orNull(string(8_000)),
  address: orNull(string(8_000)),
});
const copy = object({
  html: string(MAX_HTML),
  isWhole: flag,
  url: orNull(string(8_000)),
  before: orNull(declared),
  known: orNull(string(64)),
});

const quote = object({ exact: string(MAX_TEXT), prefix: short, suffix: short });
const draft = object({
  subject: object({
    kind: oneOf('article', 'passage', 'official', 'figure', 'statement', 'source'),
  }),
  target: object({ source: string(8_000), quote: orNull(quote), position: orNull(span) }),
  article: object({ title: short, siteName: orNull(short), published: orNull(string(64)) }),
  text: string(MAX_TEXT),
  tags: listOf(string(200)),
  status: oneOf('none', 'to-check', 'checked', 'answered'),
});
/** Texts by short names. */
const texts: Check = (value) =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(([key, text]) => key.length <= 40 && short(text));
const nothing = object({});

/** What each message must look like to be answered. */
export const guards: Record<keyof FromPage | keyof FromExtension, Check> = {
  'page/candidate': nothing,
  'page/read': copy,
  'page/changed': nothing,
  'page/anchors': object({ url: orNull(string(8_000)), text: string(MAX_TEXT) }),
  'page/note': object({ draft }),
  'page/citation': object({ draft }),
  'page/correct': object({ verdict: (value) => readVerdict(value) !== null }),
  'page/open-panel': nothing,
  'tab/read': object({ tabId: offset }),
  'text/analyse': object({ article }),
  'sync/status': nothing,
  'sync/set-up': object({
    server: object({ kind: oneOf('browser', ...Object.keys(serverKinds)), values: texts }),
    sealed: flag,
    ...{ name: string(100), passphrase: orNull(string(500)) },
  }),
  'sync/now': object({ removals: oneOf('ask', 'allow', 'keep') }),
  'sync/pause': object({ paused: flag }),
  'sync/leave': object({ remove: flag }),
  'sync/passphrase': object({ current: short, next: orNull(short) }),
};
