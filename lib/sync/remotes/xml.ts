/** What a reader of XML meets, from left to right. Names are lower case and without their prefix. */
export type XmlEvent =
  | { kind: 'open' | 'close'; name: string }
  /** Text between two tags, decoded; `name` is the tag that was opened last before it. */
  | { kind: 'text'; name: string; text: string };

const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * Reads the little of XML that listings of servers need, once and in linear time: tags, text,
 * comments and CDATA. Workers have no DOM parser. Only the five entities of XML itself exist: a
 * document type is refused, so that none can be defined.
 * @throws SyntaxError when the text has a document type, or ends within a tag
 */
export function* readXml(xml: string): Generator<XmlEvent> {
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) throw new SyntaxError('document type');
  let within = '';
  for (let at = 0; ; ) {
    const start = xml.indexOf('<', at);
    if (start < 0) return;
    const text = xml.slice(at, start);
    if (within && text.trim()) yield { kind: 'text', name: within, text: decode(text.trim()) };
    const section = SECTIONS.find(({ from }) => xml.startsWith(from, start));
    const end = xml.indexOf(section?.to ?? '>', start);
    if (end < 0) throw new SyntaxError('cut');
    at = end + (section?.to.length ?? 1);
    if (section) {
      const data = xml.slice(start + section.from.length, end);
      if (section.isText && within) yield { kind: 'text', name: within, text: data };
      continue;
    }
    const { name, isEnd, isEmpty } = readTag(xml.slice(start + 1, end));
    within = isEnd || isEmpty ? '' : name;
    if (!isEnd) yield { kind: 'open', name };
    if (isEnd || isEmpty) yield { kind: 'close', name };
  }
}

const SECTIONS = [
  { from: '<!--', to: '-->', isText: false },
  { from: '<?', to: '?>', isText: false },
  { from: '<![CDATA[', to: ']]>', isText: true },
];

function readTag(inner: string): { name: string; isEnd: boolean; isEmpty: boolean } {
  const isEnd = inner.startsWith('/');
  const isEmpty = inner.endsWith('/');
  const name = (isEnd ? inner.slice(1) : inner).split(/[\s/]/, 1)[0] ?? '';
  return { name: name.slice(name.indexOf(':') + 1).toLowerCase(), isEnd, isEmpty };
}

function decode(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES.get(name) ?? whole;
    const isHex = /^#x/i.test(name);
    const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** A whole number of bytes as XML and JSON listings write it, or null. */
export function readSize(text: unknown): number | null {
  return /^\s*\d{1,15}\s*$/.test(String(text)) ? Number(text) : null;
}
