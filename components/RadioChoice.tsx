interface Props<T extends string> {
  legend: string;
  /** Groups the radio buttons; unique on the page. */
  name: string;
  value: T;
  options: readonly { value: T; label: string; hint?: string }[];
  onChange(value: T): void;
  /** One under another with hints, or side by side. */
  layout?: 'inline' | 'list';
}

/** One choice of a few, as native radio buttons. */
export function RadioChoice<T extends string>(props: Props<T>) {
  const { legend, name, value, options, onChange, layout = 'inline' } = props;
  return (
    <fieldset class={`choice choice-${layout}`}>
      <legend>{legend}</legend>
      <div class="choice-options">
        {options.map((option) => (
          <label key={option.value} class="choice-option">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>
              {option.label}
              {option.hint && <span class="switch-hint">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
