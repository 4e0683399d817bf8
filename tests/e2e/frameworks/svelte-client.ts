import { hydrate } from 'svelte';
import SveltePage from './SveltePage.svelte';
import { whenMarked } from './story';

whenMarked((target) => hydrate(SveltePage, { target, props: { from: 0 } }));
