import { type Scale, valuesOf } from "../player/engine/definition";

/** As many values stand side by side, on paper and here. */
const SIDE_BY_SIDE = 11;

/** A scale whose values are chosen by typing them; any other is written as a number. */
export function isKeyed(scale: Scale): boolean {
  const { min, max, step = 1 } = scale;
  if (!(step > 0) || (max - min) / step >= SIDE_BY_SIDE) return false;
  return valuesOf(scale).every((value) => Number.isInteger(value) && value >= 0);
}
