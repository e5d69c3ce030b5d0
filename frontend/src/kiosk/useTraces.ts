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

/** Notes how each interview is answered. */
export function useTraces({ during, modes, from = NO_TRACES }: TracesOptions) {
  const traces = useRef<Traces>(from);
  const ended = useRef<number>(undefined);

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
      const quiet = ended.current === undefined ? undefined : Date.now() - ended.current;
      traces.current = {
        ...NO_TRACES,
        ...(quiet !== undefined && { secondsSincePrevious: Math.max(0, Math.floor(quiet / 1000)) }),
      };
    },
    /** The interview is over, one way or another. */
    end: () => {
      ended.current = Date.now();
      return traces.current;
    },
  };
}

function isWritten(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.inputMode !== "");
}
