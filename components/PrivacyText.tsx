import { useStrings } from './strings';

const POINTS = ['device', 'network', 'notes', 'pages', 'banners', 'permissions'] as const;

/** What happens with the reader's data, in plain words. */
export function PrivacyText() {
  const { t } = useStrings();
  return (
    <ul class="points">
      {POINTS.map((point) => (
        <li key={point}>{t(`privacy_${point}`)}</li>
      ))}
    </ul>
  );
}
