import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { ReactPage } from './react-page';
import { whenMarked } from './story';

whenMarked((root) => hydrateRoot(root, createElement(ReactPage, { from: 0 })));
