import { useLingui } from "@lingui/react/macro";
import { useSpeech } from "../i18n/I18n";
import { isLanguage, LANGUAGE_NAMES, LANGUAGES } from "../i18n/languages";
import { applyTheme, THEMES, type Theme } from "../tokens/theme";
import { Select } from "../ui/Select";
import { useTheme } from "../ui/useTheme";

/** Language and appearance, kept on this device. */
export function Preferences() {
  const { t } = useLingui();
  const { language, setLanguage } = useSpeech();
  const theme = useTheme();
  const names: Record<Theme, string> = { light: t`Light`, dark: t`Dark`, contrast: t`High contrast` };
  return (
    <div className="preferences">
      <Select
        label={t`Language`}
        options={LANGUAGES.map((id) => ({ id, text: LANGUAGE_NAMES[id], lang: id }))}
        value={language}
        onChange={(key) => isLanguage(String(key)) && setLanguage(key as typeof language)}
      />
      <Select
        label={t`Appearance`}
        options={THEMES.map((id) => ({ id, text: names[id] }))}
        value={theme}
        onChange={(key) => applyTheme(key as Theme, true)}
      />
    </div>
  );
}
