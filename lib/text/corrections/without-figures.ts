import type { FigureFinding, Story } from '../types';

/** The story without these figures; what was found by comparing them goes as far as it rests on them. */
export function withoutFigures(story: Story, gone: ReadonlySet<number>): Story {
  if (gone.size === 0) return story;
  const now = new Map<number, number>();
  const figures = story.figures.filter((_, at) => {
    const stays = !gone.has(at);
    if (stays) now.set(at, now.size);
    return stays;
  });
  return {
    ...story,
    figures,
    findings: story.findings.flatMap((one) => remaining(one, now) ?? []),
  };
}

function remaining(finding: FigureFinding, now: ReadonlyMap<number, number>): FigureFinding | null {
  const figures = finding.figures.flatMap((at) => now.get(at) ?? []);
  const isWhole = figures.length === finding.figures.length;
  // The same figure said three times is still said twice; a sum without a part is none.
  const holds = isWhole || (finding.kind === 'repeated' && figures.length > 1);
  return holds ? { ...finding, figures } : null;
}
