/** A dot in a picture and the words beside it; y grows downwards. */
export type Labelled = { x: number; y: number; text: string };

export type Label = { x: number; y: number; anchor: "start" | "middle" | "end"; text: string };

type Box = { left: number; top: number; right: number; bottom: number };

type Measures = { width: number; height: number; fontSize: number; radius: number };

/** On average, of a sans-serif face in bold: enough to keep labels apart. */
const CHARACTER = 0.58;
const RINGS = 6;

/**
 * Where the words of dots can stand so that they cover neither each other nor a dot: beside it, above or below it, else
 * further and further away. What finds no room stands beside its dot all the same.
 */
export function placedLabels(dots: readonly Labelled[], { width, height, fontSize, radius }: Measures): Label[] {
  const taken: Box[] = dots.map(({ x, y }) => around(x, y, radius));
  const clear = (box: Box) =>
    box.left >= 0 &&
    box.right <= width &&
    box.top >= 0 &&
    box.bottom <= height &&
    !taken.some(
      (other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
    );
  return dots.map((dot) => {
    const candidates = Array.from({ length: RINGS }, (_, ring) => around4(dot, radius, fontSize, ring)).flat();
    const label = candidates.find((one) => clear(boxOf(one, fontSize))) ?? candidates[0] ?? { ...dot, anchor: "start" };
    taken.push(boxOf(label, fontSize));
    return label;
  });
}

function around4({ x, y, text }: Labelled, radius: number, fontSize: number, ring: number): Label[] {
  const away = radius * 1.6;
  const up = ring * fontSize * 1.15;
  const beside = (shift: number): Label[] => [
    { x: x + away, y: y + shift, anchor: "start", text },
    { x: x - away, y: y + shift, anchor: "end", text },
  ];
  const overAndUnder: Label[] = [
    { x, y: y - away - fontSize * 0.6 - up, anchor: "middle", text },
    { x, y: y + away + fontSize * 0.6 + up, anchor: "middle", text },
  ];
  return ring === 0 ? [...beside(0), ...overAndUnder] : [...beside(up), ...beside(-up), ...overAndUnder];
}

/** The middle of a label's line is at its y. */
function boxOf({ x, y, anchor, text }: Label, fontSize: number): Box {
  const width = text.length * fontSize * CHARACTER;
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - fontSize * 0.65, bottom: y + fontSize * 0.65 };
}

const around = (x: number, y: number, radius: number): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});
