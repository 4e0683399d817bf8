import { describe, expect, it } from 'vitest';
import {
  REDIRECTORS,
  TRACKING_PARAMETERS,
  TRACKING_PREFIXES,
  VIEW_PARAMETERS,
} from '../../lib/notes/url-lexicon';

describe('the lists of parameters', () => {
  it('are in lower case, as they are compared', () => {
    for (const name of [...TRACKING_PARAMETERS, ...VIEW_PARAMETERS, ...TRACKING_PREFIXES])
      expect(name).toBe(name.toLowerCase());
  });

  it('name none as both tracking and view', () => {
    expect([...VIEW_PARAMETERS].filter((name) => TRACKING_PARAMETERS.has(name))).toEqual([]);
  });

  it('never drop what usually tells which article it is', () => {
    for (const name of [
      'id',
      'p',
      'article',
      'story',
      'page',
      'slug',
      'q',
      'v',
      'date',
      'rubrique',
    ])
      expect(
        TRACKING_PARAMETERS.has(name) ||
          TRACKING_PREFIXES.some((prefix) => name.startsWith(prefix)),
        name,
      ).toBe(false);
  });

  it('name redirectors by host and path', () => {
    for (const { host, path } of REDIRECTORS)
      expect(new URL(`https://${host}${path}`).host).toBe(host);
  });
});
