/**
 * Finds an installed browser. Plain JavaScript without dependencies: it runs before `npm ci` has.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import path from 'node:path';

const CHROMIUM = {
  linux: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
  ],
  win32: [
    'Google/Chrome/Application/chrome.exe',
    'Chromium/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
    'BraveSoftware/Brave-Browser/Application/brave.exe',
  ],
};
const FIREFOX = {
  linux: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['Mozilla Firefox/firefox.exe'],
};

/**
 * The path of an installed browser of the family, or null.
 * `WHENCE_CHROMIUM` and `WHENCE_FIREFOX` name one to use before all others.
 * @param {'chromium' | 'firefox'} family
 * @returns {string | null}
 */
export function findBrowser(family) {
  const named = process.env[family === 'firefox' ? 'WHENCE_FIREFOX' : 'WHENCE_CHROMIUM'];
  if (named && existsSync(named)) return named;
  const list = (family === 'firefox' ? FIREFOX : CHROMIUM)[platform()] ?? [];
  for (const name of list) {
    const found = platform() === 'linux' ? onPath(name) : underPrograms(name);
    if (found) return found;
  }
  return null;
}

/**
 * Installs Debian's package of the browser when this is root on Debian or Ubuntu's family; says
 * what to install otherwise.
 * @param {'chromium' | 'firefox'} family
 * @returns {string} the browser's path
 * @throws {Error} with a message for the person at the keyboard
 */
export function requireBrowser(family) {
  const found = findBrowser(family);
  if (found) return found;
  const debian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (debian && /debian/i.test(readFileSync('/etc/os-release', 'utf8'))) {
    const name = family === 'firefox' ? 'firefox-esr' : 'chromium';
    console.error(`Installing Debian's ${name} …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const options = { stdio: ['ignore', 'ignore', 'inherit'], env };
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], options);
    const installed = findBrowser(family);
    if (installed) return installed;
  }
  throw new Error(
    family === 'firefox'
      ? 'No Firefox found. Install Firefox 140 or later, or set WHENCE_FIREFOX to its path.'
      : 'No Chrome, Chromium, Edge or Brave found. Install one of them (or Firefox, and run `npm start -- --firefox`), or set WHENCE_CHROMIUM to its path.',
  );
}

function onPath(name) {
  for (const folder of (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)) {
    const file = path.join(folder, name);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // not in this folder
    }
  }
  return null;
}

function underPrograms(name) {
  if (platform() === 'darwin') {
    const candidates = [name, path.join(homedir(), name)];
    return candidates.find((file) => existsSync(file)) ?? null;
  }
  const { PROGRAMFILES, 'PROGRAMFILES(X86)': x86, LOCALAPPDATA } = process.env;
  for (const folder of [PROGRAMFILES, x86, LOCALAPPDATA]) {
    if (folder && existsSync(path.join(folder, name))) return path.join(folder, name);
  }
  return null;
}
