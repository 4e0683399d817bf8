/** Tags from a line such as "budget, #G20 ,  budget": apart at commas, without "#", each once. */
export function parseTags(line: string): string[] {
  const tags = line
    .split(/[,;،、]/u)
    .map((tag) => tag.trim().replace(/^#+/, '').trim())
    .filter((tag) => tag.length > 0);
  return [...new Set(tags)];
}
