import type { DataSize } from '../../components/options-props';
import type { Access } from '../../lib/browser/access';
import { browser } from '../../lib/browser/api';
import type { Interface } from '../../lib/browser/interface';

/** Versions, settings and counts as lines; no site, no page, no note. */
export function diagnosticsText(ui: Interface, access: Access, size: DataSize | null): string {
  const { settings, strings } = ui;
  const { version, manifest_version: manifest } = browser.runtime.getManifest();
  const kinds = Object.entries(settings.kinds).filter(([, on]) => on);
  const lines: [string, string | number | boolean][] = [
    ['Whence', `${version} (manifest ${manifest})`],
    ['Browser', navigator.userAgent],
    ['Interface', `${strings.language} (browser: ${browser.i18n.getUILanguage()})`],
    ['Highlights', 'highlights' in CSS],
    ['Kinds', kinds.map(([kind]) => kind).join(', ') || 'none'],
    ['Density, palette', `${settings.density}, ${settings.palette}`],
    ['Banners', settings.banners],
    ['Access', access.all ? 'all sites' : `${access.sites.length} sites`],
    [
      'Sites off, on click, banners left',
      [settings.sitesOff, settings.sitesOnClick, settings.bannerSitesOff]
        .map(({ length }) => length)
        .join(', '),
    ],
    [
      'Notes, bin, articles',
      size ? `${size.notes}, ${size.binned}, ${size.articles}` : 'no answer',
    ],
    ['Storage', size?.bytes == null ? 'unknown' : `${size.bytes} bytes`],
  ];
  return lines.map(([name, value]) => `${name}: ${value}`).join('\n');
}
