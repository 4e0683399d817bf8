import { Readability } from '@mozilla/readability';

// The floor: what any reader that uses Readability in the page must spend.
requestIdleCallback(() => new Readability(document.cloneNode(true) as Document).parse(), {
  timeout: 1_000,
});
