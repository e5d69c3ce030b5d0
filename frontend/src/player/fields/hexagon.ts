import { type Scale, valuesOf } from "../engine/definition";

/**
 * The geometry of the umbrella: six axes from the middle, the first one straight up, the others clockwise. Lengths are in
 * units of the drawing, whose outermost ring has the radius `RADIUS`.
 */
const RADIUS = 100;
const AXES = 6;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The point at this share (0 middle .. 1 corner) of an axis. */
export function pointOn(axis: number, share: number): Point {
  const angle = ((axis * 360) / AXES - 90) * (Math.PI / 180);
  return { x: RADIUS * share * Math.cos(angle), y: RADIUS * share * Math.sin(angle) };
}

/** How far out a value lies: the weakest one still off the middle, so that it differs from no answer. */
export function shareOf(scale: Scale, value: number | undefined): number {
  const values = valuesOf(scale);
  return value === undefined ? 0 : (values.indexOf(value) + 1) / values.length;
}

/** The value of the ring nearest to a point, measured along the axis. */
export function valueAt(scale: Scale, axis: number, point: Point): number {
  const values = valuesOf(scale);
  const corner = pointOn(axis, 1);
  const share = (point.x * corner.x + point.y * corner.y) / RADIUS ** 2;
  const ring = Math.min(values.length, Math.max(1, Math.round(share * values.length)));
  return values[ring - 1] ?? scale.min;
}

/** The axis whose sector holds the point. */
export function axisAt({ x, y }: Point): number {
  const degrees = (Math.atan2(y, x) * 180) / Math.PI + 90;
  return Math.round((degrees + 360) / (360 / AXES)) % AXES;
}

/** SVG polygon points of the shape with these shares of the six axes. */
export function polygon(shares: readonly number[]): string {
  return shares
    .map((share, axis) => pointOn(axis, share))
    .map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`)
    .join(" ");
}
