import { useStrings } from './strings';

interface Props {
  /** Null for the browser's own language. */
  value: string | null;
  languages: readonly string[];
  onChange(language: string | null): void;
}

/** The interface language; each language is named in itself. */
export function LanguageChoice({ value, languages, onChange }: Props) {
  const { t } = useStrings();
  return (
    <label class="row">
      <span>{t('interfaceLanguage')}</span>
      <select value={value ?? ''} onChange={(event) => onChange(event.currentTarget.value || null)}>
        <option value="">{t('languageOfBrowser')}</option>
        {languages.map((language) => (
          <option key={language} value={language} lang={language}>
            {nameInItself(language)}
          </option>
        ))}
      </select>
    </label>
  );
}

function nameInItself(language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
