import { type ConsentLexicon, lexicons } from './languages';

/** What a control of a banner does, by its label alone. Only `refuse` is ever clicked for its label. */
export type ControlKind =
  | 'refuse'
  | 'accept'
  | 'acknowledge'
  | 'settings'
  | 'save'
  | 'policy'
  | 'close'
  | 'pay'
  | 'login'
  | 'other';

/** Longest label that is read; a longer one is a text, not a button. */
const LONGEST_LABEL = 90;

/** Lower case, apostrophes and spaces unified, everything but letters, digits and inner marks removed. */
export function normalise(label: string): string {
  return label
    .normalize('NFC')
    .toLowerCase()
    .replace(/['`´‘]/gu, '’')
    .replace(/[^\p{L}\p{N}’\-\s]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

interface Vocabulary {
  lexicon: ConsentLexicon;
  words: Map<string, Set<Role>>;
  refusals: Set<string>;
  acknowledgements: Set<string>;
}
const ROLES = [
  'refuse',
  'accept',
  'without',
  'only',
  'necessary',
  'all',
  'settings',
  'save',
  'policy',
  'close',
  'optional',
  'filler',
] as const;
type Role = (typeof ROLES)[number];

let vocabularies: Vocabulary[] | null = null;

/** Built on first use: most pages have no banner and never pay for it. */
function allVocabularies(): Vocabulary[] {
  vocabularies ??= lexicons.map((lexicon) => {
    const words = new Map<string, Set<Role>>();
    for (const role of ROLES)
      for (const word of lexicon[role]) {
        const roles = words.get(word) ?? new Set<Role>();
        words.set(word, roles.add(role));
      }
    return {
      lexicon,
      words,
      refusals: new Set(lexicon.refusals),
      acknowledgements: new Set(lexicon.acknowledgements),
    };
  });
  return vocabularies;
}

/** What a control with this label does, and in which language it was understood. */
export function readLabel(label: string): { kind: ControlKind; language: string | null } {
  const text = normalise(label);
  if (text === '' || text.length > LONGEST_LABEL) return { kind: 'other', language: null };
  const readings = allVocabularies().map((vocabulary) => ({
    kind: readIn(vocabulary, text),
    language: vocabulary.lexicon.code,
  }));
  const money = readings.find(({ kind }) => kind === 'pay' || kind === 'login');
  if (money) return money;
  const understood = readings.filter(({ kind }) => kind !== 'other');
  const kinds = new Set(understood.map(({ kind }) => kind));
  // Two languages that disagree about refusing and accepting: not clear enough to click.
  if (kinds.has('refuse') && kinds.has('accept')) return { kind: 'other', language: null };
  const best = understood.find(({ kind }) => kind === 'refuse') ?? understood[0];
  return best ?? { kind: 'other', language: null };
}

function readIn(vocabulary: Vocabulary, text: string): ControlKind {
  if (vocabulary.refusals.has(text)) return 'refuse';
  if (vocabulary.acknowledgements.has(text)) return 'acknowledge';
  const tokens = tokensOf(text);
  const { lexicon, words } = vocabulary;
  if (tokens.some((token) => lexicon.pay.some((stem) => token.startsWith(stem)))) return 'pay';
  if (
    tokens.some((token) =>
      lexicon.login.some((stem) => token === stem || (stem.length > 4 && token.startsWith(stem))),
    )
  )
    return 'login';
  const roles: Set<Role>[] = [];
  for (const token of tokens) {
    const known = words.get(token);
    if (!known) return 'other';
    roles.push(known);
  }
  return kindOf(roles, lexicon.negationAfterVerb === true);
}

/** "l’utilisation" is "l" and "utilisation"; a word known whole ("j’accepte") is handled by its parts. */
function tokensOf(text: string): string[] {
  return text.split(/[\s’]+/u).filter((token) => token !== '' && token !== '-');
}

function kindOf(roles: Set<Role>[], negationAfterVerb: boolean): ControlKind {
  const has = (role: Role) => roles.some((set) => set.has(role));
  const accepts = has('accept');
  const refuses = has('refuse');
  const negated = isNegated(roles, negationAfterVerb);
  if (refuses) {
    // "Alle Einstellungen ablehnen" refuses; "gérer ou refuser" only leads to the choices.
    if (has('settings') && !(has('all') && roles.length <= 4)) return 'settings';
    // "Zustimmung verweigern" names consent as a thing; "accepter ou refuser" does not tell.
    const verb = roles.some((set) => set.has('accept') && !set.has('filler'));
    return verb || isDoubleNegation(roles) ? 'other' : 'refuse';
  }
  if (accepts && negated) return has('settings') ? 'other' : 'refuse';
  if (has('necessary') && !has('all') && !has('optional') && !has('settings')) {
    if (has('only') || has('close') || accepts) return 'refuse';
  }
  if (accepts) return has('save') && !has('all') ? 'save' : 'accept';
  if (has('save')) return 'save';
  if (has('settings')) return 'settings';
  if (has('policy')) return 'policy';
  if (has('close')) return 'close';
  return 'other';
}

function isNegated(roles: Set<Role>[], negationAfterVerb: boolean): boolean {
  const verb = roles.findIndex((set) => set.has('accept'));
  const negation = roles.findIndex((set) => set.has('without'));
  if (verb < 0 || negation < 0) return false;
  return negation < verb || (negationAfterVerb && negation === verb + 1);
}

/** "Ne pas refuser" is one; "refuser les cookies non nécessaires" is not. */
function isDoubleNegation(roles: Set<Role>[]): boolean {
  return roles.some((set, i) => set.has('without') && !roles[i + 1]?.has('necessary'));
}
