import type { ComponentChildren } from 'preact';

interface Props {
  id: string;
  title: string;
  /** A sentence under the title. */
  lead?: string;
  children: ComponentChildren;
}

/** One part of a settings page, reachable by its id. */
export function Section({ id, title, lead, children }: Props) {
  return (
    <section class="section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {lead && <p class="soft">{lead}</p>}
      {children}
    </section>
  );
}
