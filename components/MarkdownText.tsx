import type { ComponentChildren, VNode } from 'preact';
import { type BlockNode, type InlineNode, parseMarkdown } from '../lib/notes/markdown';

/** The reader's Markdown, drawn element by element: no HTML of a note is ever read as such. */
export function MarkdownText({ text }: { text: string }) {
  return (
    <div class="note-words" dir="auto">
      {blocks(parseMarkdown(text))}
    </div>
  );
}

// The pieces of one text never move: they need no keys.
const blocks = (nodes: BlockNode[]): ComponentChildren => nodes.map(blockOf);

function blockOf(node: BlockNode): VNode {
  switch (node.type) {
    case 'paragraph':
      return <p>{inlines(node.children)}</p>;
    case 'heading':
      // A heading of a note is none of the page.
      return (
        <p>
          <strong>{inlines(node.children)}</strong>
        </p>
      );
    case 'quote':
      return <blockquote>{blocks(node.children)}</blockquote>;
    case 'code':
      return <pre>{node.text}</pre>;
    case 'list': {
      const List = node.ordered ? 'ol' : 'ul';
      return (
        <List class={node.ordered ? 'points numbered' : 'points'}>{node.items.map(itemOf)}</List>
      );
    }
  }
}

const itemOf = (item: InlineNode[]): VNode => <li>{inlines(item)}</li>;

const inlines = (nodes: InlineNode[]): ComponentChildren => nodes.map(inlineOf);

function inlineOf(node: InlineNode): ComponentChildren {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'break':
      return <br />;
    case 'code':
      return <code>{node.text}</code>;
    case 'emphasis':
      return <em>{inlines(node.children)}</em>;
    case 'strong':
      return <strong>{inlines(node.children)}</strong>;
    case 'link':
      return (
        <a href={node.url} target="_blank" rel="noreferrer noopener">
          {inlines(node.children)}
        </a>
      );
  }
}
