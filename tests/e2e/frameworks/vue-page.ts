import { defineComponent, h, onMounted, ref } from 'vue';
import { keyOf, PACE, STORY, TITLE, TURNS } from './story';

/** The same page in Vue. */
export const VuePage = defineComponent({
  props: { from: { type: Number, required: true } },
  setup({ from }) {
    const turn = ref(from);
    const next = () => {
      if (turn.value >= TURNS) return;
      turn.value += 1;
      setTimeout(next, PACE);
    };
    onMounted(next);
    return () =>
      h('article', { 'data-turn': turn.value }, [
        h('h1', TITLE),
        h('p', { class: 'clock' }, `${turn.value} readers now`),
        STORY.map((text, index) => h('p', { key: keyOf(turn.value, index) }, text)),
      ]);
  },
});
