/** What an element's class names, id and item properties say about its part in the page. */
export interface Hints {
  caption: boolean;
  byline: boolean;
  standfirst: boolean;
  boilerplate: boolean;
}

// Own compilation, from the class names that news sites give such boxes.
const CAPTION = words(
  'caption captions legend legende credit credits copyright photographer photocredit imagecaption bildunterschrift',
);
const BYLINE = words(
  'byline bylines author authors auteur auteurs autor autore signature writer dateline timestamp ' +
    'pubdate published publication updated postdate dateheure meta metadata postmeta',
);
const STANDFIRST = words(
  'standfirst chapo chapeau dek deck subtitle subheadline subhead soustitre sommario bajada entradilla ' +
    'lead lede teaser summary abstract excerpt intro description',
);
const BOILERPLATE = words(
  'related relate relatedposts recommended recommendation recommendations readalso readmore readnext more ' +
    'newsletter subscribe subscription subscribers signup abo abonnement paywall premium offer offers promo ' +
    'promotion advert advertisement ads ad sponsor sponsored outbrain taboola share sharing sharebar social ' +
    'socials follow comment comments disqus respond breadcrumb breadcrumbs ariane tags taglist keywords ' +
    'topics sidebar widget widgets toc popular trending mostread topstories latest navigation nav menu ' +
    'pagination pager footer cookie cookies consent gdpr rgpd login tooltip modal popup overlay ' +
    'skip print toolbar tools player playlist transcript feedback donate donation capping',
);
const NONE: Hints = { caption: false, byline: false, standfirst: false, boilerplate: false };
const known = new Map<string, Hints>();

/** Reads names such as "article__standfirst js-x"; the answer for one string is remembered. */
export function hintsOf(names: string): Hints {
  if (names === '') return NONE;
  const before = known.get(names);
  if (before) return before;
  const parts = names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .slice(0, 400)
    .split(/[^a-z]+/);
  const glued = names
    .toLowerCase()
    .split(/\s+/)
    .map((name) => name.replace(/[^a-z]/g, ''));
  const has = (set: ReadonlySet<string>) =>
    parts.some((part) => set.has(part)) || glued.some((name) => set.has(name));
  const hints: Hints = {
    caption: has(CAPTION),
    byline: has(BYLINE),
    standfirst: has(STANDFIRST),
    boilerplate: has(BOILERPLATE),
  };
  if (known.size > 2000) known.clear();
  known.set(names, hints);
  return hints;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
