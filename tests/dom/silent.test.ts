// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { isSilent, silentElements, withoutSilent } from '../../lib/dom/silent';
import { pageOf } from './page';

const copyOf = (html: string) => {
  const { documentElement } = pageOf(html);
  return withoutSilent(documentElement.outerHTML, silentElements(documentElement));
};

it('scripts and styles are left out, linked data is not', () => {
  const html = copyOf(
    '<head><style>p{}</style><script>let a = 1 < 2;</script><script type="application/ld+json">{"a":1}</script></head><body><p>Un</p><script src="x.js"></script><p>Deux</p></body>',
  );
  expect(html).toBe(
    '<html><head><script type="application/ld+json">{"a":1}</script></head><body><p>Un</p><p>Deux</p></body></html>',
  );
});

it('what cannot be told apart is left as it is', () => {
  expect(withoutSilent('<p>Un</p>', silentElements(pageOf('<script></script>')))).toBe('<p>Un</p>');
});

it('elements are known by name, whatever a form says of itself', () => {
  const document = pageOf('<body><style></style><div></div></body>');
  expect(isSilent(document.querySelector('style') as Element)).toBe(true);
  expect(isSilent(document.querySelector('div') as Element)).toBe(false);
});
