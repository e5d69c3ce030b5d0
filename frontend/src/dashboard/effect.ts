export type EffectSize = "negligible" | "small" | "medium" | "large";

/** Cohen's bounds of a standardised difference: .2, .5, .8 (J. Cohen, Statistical Power Analysis, 2nd edition, 1988). */
export function sizeOf(effect: number): EffectSize {
  const size = Math.abs(effect);
  if (size < 0.2) return "negligible";
  if (size < 0.5) return "small";
  return size < 0.8 ? "medium" : "large";
}
