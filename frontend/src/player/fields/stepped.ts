import type { Scale } from "../engine/definition";

/**
 * The value some steps away, kept on the scale. From no answer (or one that is no number) it begins at the end that lies
 * in the other direction.
 */
export function stepped(scale: Scale, from: number | undefined, steps: number): number {
  const { min, max, step = 1 } = scale;
  if (from === undefined || Number.isNaN(from)) return steps > 0 ? min : max;
  const last = Math.floor((max - min) / step + 1e-9);
  const index = Math.min(last, Math.max(0, Math.round((from - min) / step) + steps));
  return Number((min + index * step).toPrecision(12));
}
