import { useLingui } from "@lingui/react/macro";
import { applyTheme, THEMES, type Theme } from "../tokens/theme";
import { Select } from "../ui/Select";
import { useTheme } from "../ui/useTheme";

/** Light, dark or high contrast, kept on this device. */
export function ThemeSelect() {
  const { t } = useLingui();
  const theme = useTheme();
  const names: Record<Theme, string> = { light: t`Light`, dark: t`Dark`, contrast: t`High contrast` };
  return (
    <Select
      label={t`Appearance`}
      options={THEMES.map((id) => ({ id, text: names[id] }))}
      value={theme}
      onChange={(key) => applyTheme(key as Theme, true)}
    />
  );
}
