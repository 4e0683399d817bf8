import type { Note } from '../lib/notes/note';
import type { ArticleText, Story } from '../lib/text/types';
import { ClaimsTab } from './ClaimsTab';
import { FiguresTab } from './FiguresTab';
import { OfficialsTab } from './OfficialsTab';
import type { PanelActions } from './panel-actions';
import { SourcesTab } from './SourcesTab';

export type StoryTabId = 'sources' | 'claims' | 'figures' | 'officials';

interface Props {
  id: StoryTabId;
  article: ArticleText;
  story: Story;
  notesBySource: ReadonlyMap<string, Note[]>;
  actions: PanelActions;
  onShowClaims(): void;
}

/** One of the four views of a story. */
export function StoryTab({ id, notesBySource, onShowClaims, ...shared }: Props) {
  switch (id) {
    case 'sources':
      return <SourcesTab {...shared} notesBySource={notesBySource} onShowClaims={onShowClaims} />;
    case 'claims':
      return <ClaimsTab {...shared} />;
    case 'figures':
      return <FiguresTab {...shared} />;
    case 'officials':
      return <OfficialsTab {...shared} />;
  }
}
