import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

// The extension's id is fixed so that end-to-end tests and readers' data keep the same origin.
const GECKO_ID = 'whence@whence.example';

/** Nothing but our own scripts; no frames, plugins, forms or base; and one way from text to elements. */
const POLICY = [
  "script-src 'self'",
  "object-src 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types whence-copy',
].join('; ');

export default defineConfig({
  imports: false,
  hooks: {
    // The rules of consent platforms are read from a file when a banner stands somewhere, so that the
    // background does not parse them at every start.
    'build:publicAssets': (_wxt, files) => {
      files.push({
        absoluteSrc: fileURLToPath(
          import.meta.resolve('@duckduckgo/autoconsent/rules/compact-rules.json'),
        ),
        relativeDest: 'consent-rules.json',
      });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'contextMenus',
      'alarms',
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_extensionName__' },
    omnibox: { keyword: 'w' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+W' } },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commandOpenPanel__',
      },
      'note-selection': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_commandNoteSelection__',
      },
      'toggle-marks': { description: '__MSG_commandToggleMarks__' },
    },
    // Firefox's default policy for MV3 upgrades http to https, which breaks a reader's own server on the local network.
    content_security_policy: { extension_pages: POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
