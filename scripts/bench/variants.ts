import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bundle } from './bundle';

const root = path.resolve(import.meta.dirname, '../..');
const cache = path.join(root, '.cache/bench');
/** What `--peers` installs, into a folder of its own. */
const PEERS = ['hypothesis@1.1766.0', 'defuddle@0.19.4', 'mark.js@8.11.1'];

/** One extension that does its work on one host of the bench alone. */
export interface Variant {
  name: string;
  host: string;
  folder: string;
  /** The extension's id in Chromium. */
  id: string;
  /** True for Whence, whose access the profile grants. */
  isWhence: boolean;
}

/** Chromium derives an unpacked extension's id from its absolute path. */
export function idOf(folder: string): string {
  const digest = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...digest].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
}

/** The build twice: with marks alone, and with banners refused too. */
export function whenceVariants(folder: string): Variant[] {
  const build = path.join(root, '.output/chrome-mv3');
  if (!existsSync(build)) throw new Error(`No build in ${build}: run npm run build first.`);
  return ['marks', 'whence'].map((name) => {
    const copy = path.join(folder, name);
    cpSync(build, copy, { recursive: true });
    return { name, host: `${name}.test`, folder: copy, id: idOf(copy), isWhence: true };
  });
}

/** A content script that does nothing, Readability alone and, when they are there, the peers. */
export async function rivalVariants(folder: string, withPeers: boolean): Promise<Variant[]> {
  const here = path.join(import.meta.dirname, 'rivals');
  const scripts: Record<string, string> = {
    empty: '0;',
    readability: await bundle(path.join(here, 'readability.ts')),
    ...(withPeers ? await peerScripts() : {}),
  };
  return Object.entries(scripts).map(([name, script]) => {
    const host = `${name}.test`;
    const own = path.join(folder, name);
    mkdirSync(own, { recursive: true });
    writeFileSync(path.join(own, 'content.js'), script);
    writeFileSync(path.join(own, 'manifest.json'), JSON.stringify(manifest(name, host)));
    return { name, host, folder: own, id: idOf(own), isWhence: false };
  });
}

function manifest(name: string, host: string): object {
  return {
    manifest_version: 3,
    name,
    version: '1',
    content_scripts: [
      { matches: [`http://${host}/*`], js: ['content.js'], run_at: 'document_idle' },
    ],
  };
}

async function peerScripts(): Promise<Record<string, string>> {
  mkdirSync(cache, { recursive: true });
  if (!existsSync(path.join(cache, 'node_modules/mark.js'))) {
    const args = ['install', '--prefix', cache, '--no-audit', '--no-fund', ...PEERS];
    if (spawnSync('npm', args, { stdio: 'inherit' }).status !== 0) {
      console.error('The peers could not be installed; they are left out.');
      return {};
    }
  }
  const write = (name: string, code: string) => {
    const file = path.join(cache, `${name}.js`);
    writeFileSync(file, code);
    return bundle(file);
  };
  return {
    defuddle: await write(
      'defuddle-entry',
      `import Defuddle from 'defuddle';
       requestIdleCallback(() => new Defuddle(document.cloneNode(true)).parse(), { timeout: 1000 });`,
    ),
    autoconsent: await write('autoconsent-entry', autoconsent()),
    hypothesis: hypothesis(),
  };
}

/** The peer's own content script: looks for a banner of its rules and refuses. */
function autoconsent(): string {
  const require = createRequire(path.join(root, 'package.json'));
  const entry = require.resolve('@duckduckgo/autoconsent');
  const rules = require.resolve('@duckduckgo/autoconsent/rules/compact-rules.json');
  return `import AutoConsent from ${JSON.stringify(entry)};
    import compact from ${JSON.stringify(rules)};
    const consent = new AutoConsent(async () => {}, {
      enabled: true, autoAction: 'optOut', disabledCmps: [], enablePrehide: true,
      enableCosmeticRules: true, detectRetries: 20, isMainWorld: false,
    }, { compact });
    void consent;`;
}

/** The annotator alone, as the client injects it: without its sidebar, which is a page of its own. */
function hypothesis(): string {
  const build = path.join(cache, 'node_modules/hypothesis/build');
  const config = JSON.stringify({
    sidebarAppUrl: 'about:blank',
    profileAppUrl: 'about:blank',
    notebookAppUrl: 'about:blank',
    assetRoot: 'about:blank',
  });
  const annotator = readFileSync(path.join(build, 'scripts/annotator.bundle.js'), 'utf8');
  return `{const link=document.createElement('link');link.rel='sidebar';link.type='application/annotator+html';link.href='about:blank';document.head.append(link);
    const s=document.createElement('script');s.type='application/json';s.className='js-hypothesis-config';s.textContent=${JSON.stringify(config)};document.head.append(s);}
    ${annotator}`;
}
