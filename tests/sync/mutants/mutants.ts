/** Ways to break the merge and the protocol; the simulator must notice each. */
export interface Mutant {
  name: string;
  /** The model whose schedules must notice; that of files when nothing is said. */
  model?: 'buckets';
  file: string;
  /** Stands exactly once in the file. */
  from: string;
  to: string;
}

export const mutants: Mutant[] = [
  {
    name: 'plain union: what one side removed comes back from the other',
    file: 'lib/sync/core.ts',
    from: '|| !covers(otherSaw, dot)),',
    to: '|| true),',
  },
  {
    name: 'what the other side alone has is never taken',
    file: 'lib/sync/core.ts',
    from: '!has(mine, dot) && !covers(oneSaw, dot)',
    to: 'false && !has(mine, dot) && !covers(oneSaw, dot)',
  },
  {
    name: 'a write replaces values that its author never saw',
    file: 'lib/sync/core.ts',
    from: '({ dot }) => !seen.some((gone) => sameDot(gone, dot)),',
    to: '() => seen.length < 0,',
  },
  {
    name: 'a write replaces nothing',
    file: 'lib/sync/core.ts',
    from: '({ dot }) => !seen.some((gone) => sameDot(gone, dot)),',
    to: '() => seen.length >= 0,',
  },
  {
    name: 'ops are applied before what they replace',
    file: 'lib/sync/core.ts',
    from: 'seen.every((dot) => dot[0] === device || covers(vector, dot))',
    to: 'seen.length >= 0',
  },
  {
    name: 'gaps in the numbers of a device are jumped',
    file: 'lib/sync/core.ts',
    from: 'op.seq === (vector.get(device) ?? 0) + 1 &&',
    to: '',
  },
  {
    name: 'the last clock wins: other texts are dropped',
    file: 'lib/sync/note-fields.ts',
    from: 'versions: versionsOf(words),',
    to: 'versions: versionsOf(words.slice(0, 1)),',
  },
  {
    name: 'an edit does not bring the rest of a purged note along',
    file: 'lib/sync/note-fields.ts',
    from: 'if (parts.length < PARTS.length)',
    to: 'if (parts.length < 0)',
  },
  {
    name: 'a note that was deleted for good is not told to others',
    file: 'lib/sync/capture.ts',
    from: 'if (note || dirty.has(id)) {',
    to: 'if (note) {',
  },
  {
    name: 'local edits are not captured before others are applied',
    file: 'lib/sync/receive.ts',
    from: 'await capture(transaction, self, author, [...named, ...shown, ...all.keys()]);',
    to: '',
  },
  {
    name: 'cut uploads count as there',
    file: 'lib/sync/sync.ts',
    from: 'size !== undefined && (size === null || size === segment.bytes.length)',
    to: 'size !== undefined',
  },
  {
    name: 'a restored or copied profile keeps writing under its old id',
    file: 'lib/sync/sync.ts',
    from: '      self.device = author.newId();\n',
    to: '',
  },
  {
    name: 'segments are deleted although the snapshot was not read back',
    file: 'lib/sync/compact.ts',
    from: 'if (await isThere(parts, put))',
    to: 'if (put.size > 0)',
  },
  {
    name: 'a snapshot is taken for whole with parts that could not be read',
    file: 'lib/sync/fetch-news.ts',
    from: 'if (!first || shards.length < parts.length) continue;',
    to: 'if (!first) continue;',
  },
  {
    name: 'of two states of a note in a bucket, the one that came wins',
    model: 'buckets',
    file: 'lib/sync/buckets/receive-buckets.ts',
    from: 'fields: mergeFields(mine.fields, mine.vector, theirs.fields, theirs.vector),',
    to: 'fields: theirs.fields,',
  },
  {
    name: 'what a bucket has proved about a note is not remembered',
    model: 'buckets',
    file: 'lib/sync/buckets/receive-buckets.ts',
    from: 'if (grew(vector, theirs.vector)) await writeSeen(transaction, id, merged.vector);',
    to: '',
  },
  {
    name: 'edits made since the round began are not captured before a bucket is merged',
    model: 'buckets',
    file: 'lib/sync/buckets/receive-buckets.ts',
    from: '  await captureHeld(transaction, self, author, news);\n',
    to: '',
  },
  {
    name: 'a copied profile keeps its id where notes travel in buckets',
    model: 'buckets',
    file: 'lib/sync/buckets/sync-buckets.ts',
    from: '      self.device = author.newId();\n',
    to: '',
  },
  {
    name: 'a note is told without the devices that wrote it before',
    model: 'buckets',
    file: 'lib/sync/buckets/plan.ts',
    from: 'const kept = (device: Dot[0]) => needed.has(device) || past.includes(device);',
    to: 'const kept = (device: Dot[0]) => standing(fields).has(device);',
  },
  {
    name: 'a removed note is not told of',
    model: 'buckets',
    file: 'lib/sync/buckets/plan.ts',
    from: 'if (!told && own.fields.size === 0) continue;',
    to: 'if (own.fields.size === 0) continue;',
  },
  {
    name: 'after a crash a bucket counts as told although an edit was captured since',
    model: 'buckets',
    file: 'lib/sync/buckets/receive-buckets.ts',
    from: 'if (ops.length > 0) await transaction.delete(TOLD);',
    to: '',
  },
];
