import type { Scale } from "../engine/definition";
import { useSay, Words } from "../Speech";

interface PolesProps {
  readonly scale: Scale | undefined;
  /** Words for an end that the author left without a label; none if the scale could mean anything. */
  readonly low?: string;
  readonly high?: string;
}

/** What the two ends of a scale mean, below the ends. */
export function Poles(props: PolesProps) {
  const { scale } = props;
  const { low, high } = usePoles(props);
  if (!low && !high) return null;
  return (
    <div className="poles">
      <span data-read={spoken(scale?.min, low)}>{scale?.minLabel ? <Words of={scale.minLabel} /> : low}</span>
      <span data-read={spoken(scale?.max, high)}>{scale?.maxLabel ? <Words of={scale.maxLabel} /> : high}</span>
    </div>
  );
}

/** The same as plain text. */
export function usePoles({ scale, low, high }: PolesProps) {
  const say = useSay();
  return {
    low: (scale?.minLabel && say(scale.minLabel).text) || low,
    high: (scale?.maxLabel && say(scale.maxLabel).text) || high,
  };
}

/** Who only hears the word does not see the number above it. */
function spoken(end: number | undefined, word = ""): string {
  return end !== undefined && /\p{L}/u.test(word) ? `${end}: ${word}` : word;
}
