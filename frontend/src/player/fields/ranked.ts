/** `keys` with one key moved by some places, as far as the ends allow. */
export function moved(keys: readonly string[], key: string, places: number): readonly string[] {
  const from = keys.indexOf(key);
  const to = Math.min(keys.length - 1, Math.max(0, from + places));
  const others = keys.filter((other) => other !== key);
  return from < 0 ? keys : [...others.slice(0, to), key, ...others.slice(to)];
}
