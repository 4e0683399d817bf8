import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BlockNode, parseMarkdown } from '../../lib/notes/markdown';
import { type InlineNode, inlineNodes, safeUrl } from '../../lib/notes/markdown-inline';
import { anyText, HOSTILE } from './arbitrary';

/** Inline nodes in short: *emphasis*, **strong**, `code`, [link](url). */
function short(nodes: InlineNode[]): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
          return node.text;
        case 'break':
          return '↵';
        case 'code':
          return `‹${node.text}›`;
        case 'link':
          return `{${short(node.children)}→${node.url}}`;
        default:
          return `${node.type}(${short(node.children)})`;
      }
    })
    .join('');
}

function linksIn(blocks: BlockNode[]): string[] {
  const inline = (nodes: InlineNode[]): string[] =>
    nodes.flatMap((node) =>
      node.type === 'link' ? [node.url] : 'children' in node ? inline(node.children) : [],
    );
  return blocks.flatMap((block) => {
    if (block.type === 'quote') return linksIn(block.children);
    if (block.type === 'list') return block.items.flatMap(inline);
    return block.type === 'code' ? [] : inline(block.children);
  });
}

describe('within a paragraph', () => {
  it.each([
    ['un *mot* et **deux mots**', 'un emphasis(mot) et strong(deux mots)'],
    ['_là_ mais pas snake_case_ici', 'emphasis(là) mais pas snake_case_ici'],
    ['**fort et *doux* ici**', 'strong(fort et emphasis(doux) ici)'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['`a * b` et ``x`y``', '‹a * b› et ‹x`y›'],
    ['\\*pas\\* \\\\ \\[', '*pas* \\ ['],
    ['une\nligne', 'une↵ligne'],
    ['[le port](https://a.example/x?y=1)', '{le port→https://a.example/x?y=1}'],
    ['[x](mailto:a@b.example)', '{x→mailto:a@b.example}'],
    ['voir https://a.example/b_c_d.', 'voir {https://a.example/b_c_d→https://a.example/b_c_d}.'],
    ['<https://a.example/>', '{https://a.example/→https://a.example/}'],
    ['[x](javascript:alert(1))', '[x](javascript:alert(1))'],
    ['[x](data:text/html,x)', '[x](data:text/html,x)'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['xhttps://a.example', 'xhttps://a.example'],
    ['* ', '* '],
    ['**', '**'],
    ['', ''],
  ])('%j is %j', (text, expected) => {
    expect(short(inlineNodes(text))).toBe(expected);
  });
});

describe('blocks', () => {
  it('are paragraphs, quotes, lists, code and headings', () => {
    const text =
      '# Titre\nUn texte\nsur deux lignes.\n\n> cité\n> encore\n\n- un\n- deux\n  suite\n\n1. a\n2. b\n\n```\n<b>*x*</b>\n```\nfin';
    expect(
      parseMarkdown(text).map((block) => {
        switch (block.type) {
          case 'quote':
            return `quote:${block.children.map(({ type }) => type).join()}`;
          case 'list':
            return `${block.ordered ? 'ol' : 'ul'}:${block.items.map(short).join('|')}`;
          case 'code':
            return `code:${block.text}`;
          default:
            return `${block.type}:${short(block.children)}`;
        }
      }),
    ).toEqual([
      'heading:Titre',
      'paragraph:Un texte↵sur deux lignes.',
      'quote:paragraph',
      'ul:un|deux↵suite',
      'ol:a|b',
      'code:<b>*x*</b>',
      'paragraph:fin',
    ]);
  });

  it('that are never closed end with the text', () => {
    expect(parseMarkdown('```\nabc')).toEqual([{ type: 'code', text: 'abc' }]);
  });
});

describe('any text', () => {
  it('is read without failing, and only leads to addresses that may be opened', () => {
    const markup = fc.array(
      fc.oneof(
        anyText,
        fc.constantFrom('*', '_', '`', '[a](', ')', '> ', '- ', '\n', '```', ...HOSTILE),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(markup, (parts) => {
        for (const url of linksIn(parseMarkdown(parts.join(''))))
          expect(safeUrl(url), url).toBe(url);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['*', '[', '> ', '`', '**a', '[a](', '- ', '<https://', '\\'])(
    'of thousands of %j is read in time',
    (sign) => {
      const begun = performance.now();
      parseMarkdown(sign.repeat(20_000));
      expect(performance.now() - begun).toBeLessThan(1_500);
    },
  );
});
