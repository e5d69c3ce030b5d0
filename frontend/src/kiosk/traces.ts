import type { Accommodation, Paradata } from "../player/engine/submission";

/** What is noted during an interview of how it is answered. */
export interface Traces {
  readonly presses: number;
  /** Moved by keys that are not for writing. */
  readonly keyed: boolean;
  readonly modes: readonly Accommodation[];
  /** Whole seconds from the end of the interview before, if there was one. */
  readonly secondsSincePrevious?: number;
}

export type Sign =
  | { readonly kind: "press" }
  | { readonly kind: "key"; readonly key: string; readonly writing: boolean }
  | { readonly kind: "mode"; readonly mode: Accommodation };

export const NO_TRACES: Traces = { presses: 0, keyed: false, modes: [] };

const MOVING = new Set(["ArrowDown", "ArrowLeft", "ArrowRight", "ArrowUp", "Enter", " "]);

export function noted(traces: Traces, sign: Sign): Traces {
  switch (sign.kind) {
    case "press":
      return { ...traces, presses: traces.presses + 1 };
    case "key": {
      const moving = sign.key === "Tab" || (MOVING.has(sign.key) && !sign.writing);
      return moving && !traces.keyed ? { ...traces, keyed: true } : traces;
    }
    case "mode":
      return traces.modes.includes(sign.mode) ? traces : { ...traces, modes: [...traces.modes, sign.mode] };
  }
}

/** What goes with the answers. Whoever touched the screen did not need the keyboard. */
export function paradataOf(
  { presses, keyed, modes, secondsSincePrevious }: Traces,
  clockSkewSeconds?: number,
): Paradata {
  const used: readonly Accommodation[] = keyed && presses === 0 ? [...modes, "keyboard"] : modes;
  return {
    presses,
    accommodations: used.toSorted(),
    ...(secondsSincePrevious !== undefined && { secondsSincePrevious }),
    ...(clockSkewSeconds !== undefined && { clockSkewSeconds }),
  };
}
