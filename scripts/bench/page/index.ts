import * as marks from './marks';
import * as text from './text';

// The bench calls these in a page of its own.
Object.assign(globalThis, { bench: { ...marks, ...text } });
