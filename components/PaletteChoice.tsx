import type { Settings } from '../lib/browser/settings';
import { LINE_STYLES, PALETTES, withLine } from '../lib/looks/look';
import type { MarkKind } from '../lib/text/types';
import { KindSwatch } from './KindSwatch';
import { RadioChoice } from './RadioChoice';
import { useStrings } from './strings';

interface Props {
  settings: Pick<Settings, 'palette' | 'colours' | 'lines'>;
  onChange(change: Partial<Settings>): void;
}

const KINDS: readonly MarkKind[] = ['official', 'figure', 'statement'];

/** Colours and underlines of the marks, each kind with a sample as it will look. */
export function PaletteChoice({ settings, onChange }: Props) {
  const { t } = useStrings();
  const { palette, colours, lines } = settings;
  return (
    <>
      <RadioChoice
        legend={t('paletteLegend')}
        name="palette"
        value={palette}
        options={PALETTES.map((value) => ({
          value,
          label: t(`palette_${value.replaceAll('-', '_')}`),
        }))}
        onChange={(value) => onChange({ palette: value })}
      />
      {palette === 'own' && (
        <fieldset class="stack">
          <legend class="visually-hidden">{t('palette_own')}</legend>
          {KINDS.map((kind) => (
            <label key={kind} class="row">
              <input
                type="color"
                value={colours[kind]}
                onChange={({ currentTarget: { value } }) =>
                  onChange({ colours: { ...colours, [kind]: value } })
                }
              />
              <span>{t(`kind_${kind}`)}</span>
            </label>
          ))}
          <p class="soft small">{t('ownColoursHint')}</p>
        </fieldset>
      )}
      <fieldset class="stack">
        <legend>{t('linesLegend')}</legend>
        {KINDS.map((kind) => (
          <label key={kind} class="row line-choice">
            <KindSwatch kind={kind} />
            <span>{t(`kind_${kind}`)}</span>
            <select
              value={lines[kind]}
              onChange={({ currentTarget: { value } }) => {
                const line = LINE_STYLES.find((style) => style === value);
                if (line) onChange({ lines: withLine(lines, kind, line) });
              }}
            >
              {LINE_STYLES.map((line) => (
                <option key={line} value={line}>
                  {t(`line_${line}`)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </fieldset>
    </>
  );
}
