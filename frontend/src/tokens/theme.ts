export const THEMES = ["light", "dark", "contrast"] as const;
export type Theme = (typeof THEMES)[number];

const STORED = "kaiku.theme";
const watchers = new Set<() => void>();

const isTheme = (name: string | null): name is Theme => (THEMES as readonly (string | null)[]).includes(name);

function systemTheme(): Theme {
  if (matchMedia("(prefers-contrast: more)").matches) return "contrast";
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** The theme on screen. */
export function currentTheme(): Theme {
  const shown = document.documentElement.dataset.theme ?? null;
  return isTheme(shown) ? shown : "light";
}

/** What the person chose earlier on this device, else what the system asks for. */
export function initialTheme(): Theme {
  const stored = localStorage.getItem(STORED);
  return isTheme(stored) ? stored : systemTheme();
}

/** Shows a theme; `remember` keeps it on this device (never on a kiosk, where the next person is somebody else). */
export function applyTheme(theme: Theme, remember = false) {
  document.documentElement.dataset.theme = theme;
  if (remember) localStorage.setItem(STORED, theme);
  for (const watcher of watchers) watcher();
}

/** Paper is white: what is printed is printed in the light theme, its charts too. Call it once. */
export function printLight() {
  let shown: Theme = "light";
  addEventListener("beforeprint", () => {
    shown = currentTheme();
    if (shown === "dark") applyTheme("light");
  });
  addEventListener("afterprint", () => {
    if (shown !== currentTheme()) applyTheme(shown);
  });
}

/** Sets all text, and what is measured by it, to a share of its ordinary size. */
export function applyTextSize(percent: number) {
  document.documentElement.style.setProperty("--text-size", String(percent / 100));
}

/** For `useSyncExternalStore`: calls back whenever the theme changes. */
export function watchTheme(watcher: () => void) {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}
