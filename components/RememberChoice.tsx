import type { Settings } from '../lib/browser/settings';
import { Switch } from './Switch';
import { useStrings } from './strings';

type Choice = Pick<Settings, 'remember' | 'rememberDays'>;

interface Props extends Choice {
  onChange(change: Partial<Choice>): void;
}

/** Whether every article that is read is remembered, and for how long. */
export function RememberChoice({ remember, rememberDays, onChange }: Props) {
  const { t } = useStrings();
  return (
    <>
      <Switch
        checked={remember}
        onChange={(on) => onChange({ remember: on })}
        hint={t('rememberHint')}
      >
        {t('rememberTurnOn')}
      </Switch>
      {remember && (
        <DaysChoice days={rememberDays} onChange={(days) => onChange({ rememberDays: days })} />
      )}
    </>
  );
}

const DAYS = [30, 90, 365] as const;

/** For how many days an article without a note is kept. */
export function DaysChoice({ days, onChange }: { days: number; onChange(days: number): void }) {
  const { t, plural } = useStrings();
  return (
    <label class="row">
      <span class="soft">{t('rememberDays')}</span>
      <select value={days} onChange={(event) => onChange(Number(event.currentTarget.value))}>
        {DAYS.map((one) => (
          <option key={one} value={one}>
            {plural('daysCount', one)}
          </option>
        ))}
      </select>
    </label>
  );
}
