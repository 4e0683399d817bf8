import type { DumpPerson } from './dump';

/** Area of a country; all others are in "world". */
const AREAS: Record<string, string> = {
  FR: 'france',
  US: 'us',
  CA: 'canada',
  GB: 'uk-ireland',
  IE: 'uk-ireland',
  BE: 'belgium-switzerland',
  CH: 'belgium-switzerland',
  LU: 'belgium-switzerland',
  DE: 'germany-austria',
  AT: 'germany-austria',
  ES: 'spain-portugal-italy',
  PT: 'spain-portugal-italy',
  IT: 'spain-portugal-italy',
  BR: 'brazil',
  EU: 'international',
  UN: 'international',
  NATO: 'international',
  INT: 'international',
};

/** Countries whose people are named surname first in the press. */
const SURNAME_FIRST = new Set(['CN', 'TW', 'KR', 'KP', 'VN']);

/** Pages in as many projects make a name known in its country, and worldwide. */
const KNOWN = 40;
const WORLD_FAMOUS = 100;

/** One line of the data; its form is described in lib/text/officials/name-index.ts. */
export function lineOf(person: DumpPerson): string {
  const fame = person.sitelinks >= WORLD_FAMOUS ? 3 : person.sitelinks >= KNOWN ? 2 : 1;
  const order = SURNAME_FIRST.has(person.country) && person.name.includes(' ') ? '<' : '';
  const terms = [...person.terms].sort().join(';');
  const kind = `${person.gender}${fame}${order}`;
  return [person.name, kind, terms, [...person.aliases].join(';'), person.wikidata].join('|');
}

function identifier(area: string): string {
  return area.replace(/-(\p{L})/gu, (_, letter: string) => letter.toUpperCase());
}

/** The text of every data file by its name, index.ts included. */
export function areaFiles(people: DumpPerson[]): Map<string, string> {
  const areas = new Map<string, string[]>();
  for (const person of people) {
    const area = AREAS[person.country] ?? 'world';
    areas.set(area, [...(areas.get(area) ?? []), lineOf(person)]);
  }
  const names = [...areas.keys()].sort();
  const files = new Map<string, string>();
  for (const name of names) {
    const lines = (areas.get(name) ?? []).sort().join('\n');
    files.set(`${name}.ts`, `// From a Wikidata query dump.\nexport default \`${lines}\n\`;\n`);
  }
  const imports = names.map((name) => `import ${identifier(name)} from './${name}';`);
  const entries = names.map((name) => `  '${name}': ${identifier(name)},`);
  files.set(
    'index.ts',
    `${imports.join('\n')}\n\n/** All lines of the gazetteer by area. */\nexport const AREAS: Record<string, string> = {\n${entries.join('\n')}\n};\n`,
  );
  return files;
}
