import type { ArticleText, Story } from '../lib/text/types';
import { ClaimsTab } from './ClaimsTab';
import { FiguresTab } from './FiguresTab';
import { OfficialsTab } from './OfficialsTab';
import type { PanelActions } from './panel-actions';
import { SourcesTab } from './SourcesTab';

import type { StoryMemory } from './story-memory';

export type StoryTabId = 'sources' | 'claims' | 'figures' | 'officials';

interface Props {
  id: StoryTabId;
  article: ArticleText;
  story: Story;
  memory: StoryMemory;
  actions: PanelActions;
  onShowClaims(): void;
}

/** One of the four views of a story. */
export function StoryTab({ id, memory, onShowClaims, ...shared }: Props) {
  switch (id) {
    case 'sources':
      return <SourcesTab {...shared} memory={memory} onShowClaims={onShowClaims} />;
    case 'claims':
      return <ClaimsTab {...shared} />;
    case 'figures':
      return <FiguresTab {...shared} memory={memory} />;
    case 'officials':
      return <OfficialsTab {...shared} />;
  }
}
