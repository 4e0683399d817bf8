import { createSSRApp } from 'vue';
import { whenMarked } from './story';
import { VuePage } from './vue-page';

whenMarked((root) => createSSRApp(VuePage, { from: 0 }).mount(root));
