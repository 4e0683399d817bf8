import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { GoldArticle } from './examples';

const FOLDER = path.resolve(import.meta.dirname, 'written');

const LABELS: Readonly<Record<string, string>> = {
  X: 'not-a-claim',
  U: 'unattributed-claim',
  N: 'attributed-named',
  O: 'attributed-document-or-organisation',
  A: 'attributed-anonymous',
};

/**
 * The short articles that were written for training: one file a language, "# title" and then a line
 * a sentence, the rule of the annotation guideline before a tab. They only ever train: what a model
 * is worth is told by articles that nobody wrote for it.
 */
export function writtenArticles(): GoldArticle[] {
  return readdirSync(FOLDER).flatMap((name) =>
    readFileSync(path.join(FOLDER, name), 'utf8')
      .split(/^# /m)
      .slice(1)
      .map((part, index) => articleOf(path.parse(name).name, index, part)),
  );
}

function articleOf(lang: string, index: number, part: string): GoldArticle {
  const [title = '', ...lines] = part.trim().split('\n');
  const article: GoldArticle = {
    id: `${lang}-written-${index}`,
    lang,
    title,
    url: null,
    text: '',
    blocks: [],
    sentences: [],
  };
  for (const [at, line] of lines.entries()) {
    const [rule = '', sentence = ''] = line.split('\t');
    const label = LABELS[rule.charAt(0)];
    if (!label || !sentence) throw new Error(`${article.id}: "${line}" is no labelled sentence`);
    // The headline stands alone; then three sentences make a paragraph.
    const opens = at === 0 || at % 3 === 1;
    if (at > 0) article.text += opens ? '\n\n' : ' ';
    const start = article.text.length;
    article.text += sentence;
    const end = article.text.length;
    const block = article.blocks.at(-1);
    if (opens || !block) article.blocks.push([start, end]);
    else block[1] = end;
    article.sentences.push({ start, end, block: article.blocks.length - 1, rule, label });
  }
  return article;
}
