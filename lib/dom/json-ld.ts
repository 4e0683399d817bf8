/** One schema.org object of the page. */
export type LinkedData = Record<string, unknown>;

/** Types of https://schema.org/Article that a page of news declares. */
const ARTICLE_TYPE =
  /^(?:https?:\/\/schema\.org\/)?(?:(?:News|Report(?:age)?News|AnalysisNews|AskPublicNews|BackgroundNews|OpinionNews|ReviewNews|Satirical|Scholarly|Tech)?Article|Report|(?:Live)?BlogPosting|SocialMediaPosting)$/;
const MAX_CHARACTERS = 500_000;
const MAX_OBJECTS = 2_000;

/**
 * The JSON-LD objects of a page, arrays and @graph opened, in order. Scripts that are no JSON are
 * mended where sites usually break them (raw line breaks, comment marks), else left out.
 */
export function linkedData(document: Document): LinkedData[] {
  const objects: LinkedData[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const text = script.textContent ?? '';
    if (text.length > MAX_CHARACTERS) continue;
    const pending: unknown[] = [parse(text)];
    while (pending.length > 0 && objects.length < MAX_OBJECTS) {
      const value = pending.shift();
      if (Array.isArray(value)) pending.unshift(...value.slice(0, MAX_OBJECTS));
      else if (isObject(value)) {
        objects.push(value);
        if (value['@graph']) pending.unshift(value['@graph']);
        if (isObject(value.mainEntity)) pending.push(value.mainEntity);
      }
    }
  }
  return objects;
}

/** The first object that says it is an article; of several, the one with a headline. */
export function articleOf(objects: readonly LinkedData[]): LinkedData | null {
  const articles = objects.filter((object) =>
    [object['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type)),
  );
  return articles.find(({ headline }) => typeof headline === 'string') ?? articles[0] ?? null;
}

/** Names of persons or organizations, from a string, an object, or a list of either. */
export function namesOf(value: unknown): string[] {
  return [value].flat(2).flatMap((item) => {
    if (typeof item === 'string') return /^https?:/.test(item) ? [] : [item.trim()];
    if (isObject(item) && item.name) return namesOf(item.name);
    return [];
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    try {
      const bare = text.replace(/^\s*(?:<!--|\/\*.{0,40}?\*\/|\/\/.*)|(?:-->|;)\s*$/g, '');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what breaks the JSON
      return JSON.parse(bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1'));
    } catch {
      return null;
    }
  }
}

function isObject(value: unknown): value is LinkedData {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
