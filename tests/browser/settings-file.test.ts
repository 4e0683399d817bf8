import { describe, expect, it } from 'vitest';
import { defaults, type Settings } from '../../lib/browser/settings';
import { readSettingsFile, settingsFile } from '../../lib/browser/settings-file';

describe('settings as a file', () => {
  it('come back as they were', () => {
    const own: Settings = {
      ...defaults,
      language: 'de',
      palette: 'own',
      colours: { official: '#123456', figure: '#654321', statement: '#aa0000' },
      lines: { official: 'double', figure: 'solid', statement: 'dashed' },
      sitesOff: ['mail.example'],
      print: true,
    };
    expect(readSettingsFile(settingsFile(own))).toEqual(own);
  });

  it.each([
    ['no JSON', '{'],
    ['no object', '"text"'],
    ['nothing', 'null'],
    ['another file', '{"kind":"bookmarks","version":1,"settings":{}}'],
    ['a later version', '{"kind":"whence-settings","version":2,"settings":{}}'],
  ])('are not read from %s', (_name, text) => {
    expect(readSettingsFile(text)).toBeNull();
  });

  it('take the place of a wrong field by its default', () => {
    const text = settingsFile({ ...defaults, banners: false }).replace('"standard"', '"loud"');
    expect(readSettingsFile(text)).toEqual({ ...defaults, banners: false });
  });

  it('cannot carry a colour that is something else, nor lines that look alike', () => {
    const text = settingsFile(defaults).replace('#1a56a8', 'red;}').replace('"solid"', '"wavy"');
    expect(readSettingsFile(text)).toMatchObject({
      colours: defaults.colours,
      lines: defaults.lines,
    });
  });
});
