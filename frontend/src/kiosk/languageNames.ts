/** Languages of Finland that browsers have no name for. */
const NAMES: Readonly<Record<string, string>> = {
  se: "Davvisámegiella",
  smn: "Anarâškielâ",
  sms: "Nuõrttsääʹmǩiõll",
};

/** A language by its own name: "suomi", "svenska", "English". Written as at the beginning of a line. */
export function nameOf(language: string): string {
  const name = NAMES[language] ?? new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
