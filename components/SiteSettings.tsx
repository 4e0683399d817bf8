import type { Settings } from '../lib/browser/settings';
import { SiteList } from './SiteList';
import { useStrings } from './strings';

interface Props {
  settings: Settings;
  onSettings(change: Partial<Settings>): void;
}

const LISTS = ['sitesOff', 'sitesOnClick', 'bannerSitesOff', 'wallSitesHidden'] as const;

/** The lists of sites that are treated apart. */
export function SiteSettings({ settings, onSettings }: Props) {
  const { t } = useStrings();
  return (
    <>
      {LISTS.map((list) => (
        <SiteList
          key={list}
          title={t(list)}
          hint={t(`${list}_hint`)}
          hosts={settings[list]}
          onChange={(hosts) => onSettings({ [list]: hosts })}
        />
      ))}
    </>
  );
}
