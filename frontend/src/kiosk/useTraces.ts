import { useEffect, useRef } from "react";
import type { Accommodation } from "../player/engine/submission";
import { NO_TRACES, noted, type Sign, type Traces } from "./traces";

interface TracesOptions {
  /** An interview is under way; nothing is noted outside one. */
  readonly during: boolean;
  /** What is in use now. */
  readonly modes: readonly Accommodation[];
  /** Those of an interview that goes on after the page was loaded anew. */
  readonly from: Traces | undefined;
}

/** When the last interview on this page ended. Outlives a visit, after which another survey may be played. */
let lastEnd: number | undefined;

/** Notes how an interview is answered. */
export function useTraces({ during, modes, from = NO_TRACES }: TracesOptions) {
  const traces = useRef<Traces>(from);

  useEffect(() => {
    if (!during) return;
    const note = (sign: Sign) => {
      traces.current = noted(traces.current, sign);
    };
    const onPress = () => note({ kind: "press" });
    const onKey = ({ key, target }: KeyboardEvent) => note({ kind: "key", key, writing: isWritten(target) });
    document.addEventListener("pointerdown", onPress, { capture: true, passive: true });
    document.addEventListener("keydown", onKey, { capture: true, passive: true });
    return () => {
      document.removeEventListener("pointerdown", onPress, { capture: true });
      document.removeEventListener("keydown", onKey, { capture: true });
    };
  }, [during]);
  const used = modes.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: by what the modes are, not by which array holds them
  useEffect(() => {
    if (during)
      traces.current = modes.reduce<Traces>((noting, mode) => noted(noting, { kind: "mode", mode }), traces.current);
  }, [during, used]);

  return {
    soFar: () => traces.current,
    begin: () => {
      const quiet = lastEnd === undefined ? undefined : Date.now() - lastEnd;
      traces.current = {
        ...NO_TRACES,
        ...(quiet !== undefined && { secondsSincePrevious: Math.max(0, Math.floor(quiet / 1000)) }),
      };
    },
    /** The interview is over, one way or another. */
    end: () => {
      lastEnd = Date.now();
      return traces.current;
    },
  };
}

function isWritten(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.inputMode !== "");
}
