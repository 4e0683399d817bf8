import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface Tab {
  id: string;
  label: string;
  /** Written above the label; null for none. */
  count: string | null;
}

interface Props {
  label: string;
  tabs: readonly Tab[];
  selected: string;
  onSelect(id: string): void;
  children: ComponentChildren;
}

/** Tabs as the ARIA Authoring Practices describe them: arrows move, Tab leaves to the panel. */
export function Tabs({ label, tabs, selected, onSelect, children }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const before = useRef(selected);
  useEffect(() => {
    // What had the focus went away with the other tab: the reader goes on from this one.
    const lost = document.hasFocus() && document.activeElement === document.body;
    if (before.current !== selected && lost)
      list.current?.querySelector<HTMLElement>(`#tab-${selected}`)?.focus();
    before.current = selected;
  }, [selected]);
  const move = (event: KeyboardEvent) => {
    const next = nextTab(event, tabs, selected);
    if (!next) return;
    event.preventDefault();
    onSelect(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <>
      <div role="tablist" aria-label={label} class="tabs" ref={list}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            class="tab"
            id={`tab-${tab.id}`}
            aria-selected={tab.id === selected}
            aria-controls={tab.id === selected ? 'tabpanel' : undefined}
            tabIndex={tab.id === selected ? 0 : -1}
            onKeyDown={move}
            onClick={() => onSelect(tab.id)}
          >
            {tab.count !== null && <span class="tab-count">{tab.count}</span>}
            <span class="tab-label">{tab.label}</span>
          </button>
        ))}
      </div>
      <div role="tabpanel" id="tabpanel" class="tabpanel" aria-labelledby={`tab-${selected}`}>
        {children}
      </div>
    </>
  );
}

function nextTab(event: KeyboardEvent, tabs: readonly Tab[], selected: string): string | null {
  const rtl =
    event.currentTarget instanceof HTMLElement && event.currentTarget.matches(':dir(rtl)');
  const at = tabs.findIndex(({ id }) => id === selected);
  const steps: Record<string, number> = {
    ArrowRight: at + (rtl ? -1 : 1),
    ArrowLeft: at + (rtl ? 1 : -1),
    Home: 0,
    End: tabs.length - 1,
  };
  const target = steps[event.key];
  if (target === undefined) return null;
  return tabs[(target + tabs.length) % tabs.length]?.id ?? null;
}
