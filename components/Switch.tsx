import type { ComponentChildren } from 'preact';

interface Props {
  checked: boolean;
  onChange(checked: boolean): void;
  children: ComponentChildren;
  disabled?: boolean;
  hint?: string;
}

/** An on-off choice with its label: a native checkbox that looks like a switch. */
export function Switch({ checked, onChange, children, disabled, hint }: Props) {
  return (
    <label class="switch">
      <span class="switch-label">
        {children}
        {hint && <span class="switch-hint">{hint}</span>}
      </span>
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
