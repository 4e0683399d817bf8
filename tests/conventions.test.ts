import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { detectors } from '../lib/text/detectors';
import { languages } from '../lib/text/languages';

/** Holds the repository to the rules that CONTRIBUTING states. */

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

function filesUnder(folder: string, pattern: RegExp): string[] {
  const full = path.join(root, folder);
  if (!existsSync(full)) return [];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
}

const code = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  filesUnder(folder, /\.tsx?$/),
);
/** Lists of words, people and posts are long by nature, and so are a trained model's weights. */
const isList = (file: string) =>
  /^lib\/text\/(languages|model|officials\/(data|posts|organizations))|\/languages\//.test(file);
/** A file of types alone holds nothing that could be tested. */
const isTypesOnly = (file: string) =>
  !/^export (?!type|interface)|^export default|^listen|^void /m.test(read(file));

describe('the repository keeps its own rules', () => {
  it('keeps entrypoints thin', () => {
    const long = filesUnder('entrypoints', /\.tsx?$/).filter(
      (file) => read(file).split('\n').length > 90,
    );
    expect(long).toEqual([]);
  });

  it('keeps files under 250 lines, word lists apart', () => {
    const long = code.filter((file) => !isList(file) && read(file).split('\n').length > 251);
    expect(long).toEqual([]);
  });

  it('has a test for every lib file', () => {
    const tests = filesUnder('tests', /\.tsx?$/);
    const imported = new Set(
      tests.flatMap((file) =>
        [...read(file).matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, target]) =>
          path.posix.join(path.posix.dirname(file), target ?? ''),
        ),
      ),
    );
    const untested = filesUnder('lib', /\.tsx?$/).filter((file) => {
      if (isList(file) || isTypesOnly(file)) return false;
      const module = file.replace(/\.tsx?$/, '');
      const mirror = `${module.replace(/^lib\//, 'tests/')}.test`;
      return !(
        imported.has(module) ||
        imported.has(module.replace(/\/index$/, '')) ||
        tests.includes(`${mirror}.ts`) ||
        tests.includes(`${mirror}.tsx`)
      );
    });
    expect(untested).toEqual([]);
  });

  it('leaves nothing to do, no path of a machine and no unsafe sink in the code', () => {
    const forbidden =
      /\b(TODO|FIXME|XXX)\b|(?<![.\w])\/(home|root|Users)\/|\.innerHTML|\.outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|\beval\(|new Function\(/;
    const found = code.flatMap((file) =>
      read(file)
        .split('\n')
        .filter((line) => forbidden.test(line) && !/^\s*(\/\/|\*)/.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });

  it('never branches on a language nor uses ASCII word borders on text', () => {
    const found = filesUnder('lib/text', /\.ts$/).flatMap((file) =>
      read(file)
        .split('\n')
        .filter((line) => /(tag|language|lang) === '[a-z]{2}'|\\b|\\w/i.test(line))
        .filter((line) => /=== '[a-z]{2}'|\/[^/]*\\[bw]/.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });
});

describe('detectors', () => {
  it('are three, each a file of its own kind', () => {
    expect(detectors.map(({ name }) => name)).toEqual(['official', 'quantity', 'attribution']);
  });

  it.each(languages.flatMap(({ tag }) => detectors.map(({ name }) => [tag, name] as const)))(
    'have cases in %s for %s',
    (tag, name) => {
      const cases = JSON.parse(read(`tests/text/cases/${tag}/${name}.json`)) as unknown[];
      expect(cases.length).toBeGreaterThanOrEqual(50);
    },
  );

  it.each(['official', 'figure', 'statement'])('have a label and a colour for %s', (kind) => {
    expect(JSON.parse(read('public/_locales/en/messages.json'))).toHaveProperty(`kind_${kind}`);
    const styles = [
      ...filesUnder('components', /\.css$/),
      ...filesUnder('lib/dom', /\.ts$/),
      ...filesUnder('entrypoints', /\.css$/),
    ].map(read);
    expect(styles.some((style) => style.includes(`--whence-${kind}`))).toBe(true);
  });
});
