import type { Scale } from "../engine/definition";
import { useSay } from "../Speech";

interface PolesProps {
  readonly scale: Scale | undefined;
  /** Words for an end that the author left without a label; none if the scale could mean anything. */
  readonly low?: string;
  readonly high?: string;
}

/** What the two ends of a scale mean, below the ends. */
export function Poles(props: PolesProps) {
  const { low, high } = usePoles(props);
  if (!low && !high) return null;
  return (
    <div className="poles">
      <span>{low}</span>
      <span>{high}</span>
    </div>
  );
}

export function usePoles({ scale, low, high }: PolesProps) {
  const say = useSay();
  return {
    low: (scale?.minLabel && say(scale.minLabel).text) || low,
    high: (scale?.maxLabel && say(scale.maxLabel).text) || high,
  };
}
