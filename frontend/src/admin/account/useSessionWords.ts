import { useLingui } from "@lingui/react/macro";
import type { AccountSession } from "../../api/types";

const BROWSERS: Readonly<Record<string, string>> = {
  firefox: "Firefox",
  edge: "Edge",
  opera: "Opera",
  samsung: "Samsung Internet",
  chrome: "Chrome",
  safari: "Safari",
};

const SYSTEMS: Readonly<Record<string, string>> = {
  windows: "Windows",
  android: "Android",
  ios: "iOS",
  macos: "macOS",
  chromeos: "ChromeOS",
  linux: "Linux",
};

/** In what a session is: `Firefox, Windows`. */
export function useSessionWords() {
  const { t } = useLingui();
  return ({ browser, system }: AccountSession) =>
    [BROWSERS[browser] ?? t`Another browser`, SYSTEMS[system]].filter(Boolean).join(", ");
}
