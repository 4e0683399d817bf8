/**
 * Rebuilds the gazetteer's data files from a dump of a Wikidata query. Needs no network.
 *
 *   npm run gazetteer -- DUMP.json [--out DIR]
 *
 * DUMP.json is the answer of https://query.wikidata.org in SPARQL JSON
 * (https://www.w3.org/TR/sparql11-results-json/) to this query, run for one position class or one
 * country at a time (the service stops after a minute; several dumps can be given at once):
 *
 *   SELECT ?person ?personLabel ?personFr ?altLabel ?genderLabel ?sitelinks
 *          ?positionLabel ?ofLabel ?country ?start ?end WHERE {
 *     ?person wdt:P31 wd:Q5 ; p:P39 ?held ; wikibase:sitelinks ?sitelinks .
 *     ?held ps:P39 ?position ; pq:P580 ?start .
 *     FILTER(?start > "1995-01-01"^^xsd:dateTime)
 *     OPTIONAL { ?held pq:P582 ?end }
 *     OPTIONAL { ?held pq:P768|pq:P642 ?of }
 *     OPTIONAL { ?position wdt:P1001|wdt:P17 ?state . ?state wdt:P297 ?country }
 *     OPTIONAL { ?person wdt:P21 ?gender }
 *     OPTIONAL { ?person rdfs:label ?personFr FILTER(lang(?personFr) = "fr") }
 *     OPTIONAL { ?person skos:altLabel ?altLabel FILTER(lang(?altLabel) IN ("en", "fr")) }
 *     SERVICE wikibase:label { bd:serviceParam wikibase:language "en" }
 *   }
 *
 * Without --out the files of lib/text/officials/data are replaced, which a dump of fewer people
 * than the gazetteer must hold is not allowed to do.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { areaFiles } from './gazetteer/area-files';
import { type DumpPerson, readDump } from './gazetteer/dump';

const DATA = resolve(dirname(fileURLToPath(import.meta.url)), '../lib/text/officials/data');
/** What the gazetteer promises to hold. */
const FEWEST = 2500;

/** Adds the people of one dump to those of others; a person's terms are joined. */
function gather(people: Map<string, DumpPerson>, more: DumpPerson[]): void {
  for (const person of more) {
    const known = people.get(person.wikidata);
    if (!known) people.set(person.wikidata, person);
    else {
      for (const term of person.terms) if (!known.terms.includes(term)) known.terms.push(term);
      for (const alias of person.aliases) known.aliases.add(alias);
    }
  }
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' } },
  });
  if (positionals.length === 0)
    throw new Error('usage: npm run gazetteer -- DUMP.json [--out DIR]');
  const people = new Map<string, DumpPerson>();
  const unread = new Map<string, number>();
  for (const file of positionals) {
    const dump = readDump(JSON.parse(readFileSync(file, 'utf8')));
    gather(people, dump.people);
    for (const [label, times] of dump.unread) unread.set(label, (unread.get(label) ?? 0) + times);
  }
  const out = resolve(values.out ?? DATA);
  if (out === DATA && people.size < FEWEST) {
    throw new Error(`${people.size} people only: give --out to write them elsewhere`);
  }
  mkdirSync(out, { recursive: true });
  if (out === DATA) for (const old of readdirSync(out)) rmSync(join(out, old));
  const files = areaFiles([...people.values()]);
  for (const [name, text] of files) writeFileSync(join(out, name), text);
  console.log(`${people.size} people in ${files.size - 1} areas, written to ${out}`);
  const most = [...unread].sort((a, b) => b[1] - a[1]).slice(0, 20);
  for (const [label, times] of most) console.log(`position not in the table (${times}): ${label}`);
}

main();
