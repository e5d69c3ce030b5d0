import type { Definition } from "../api/types";

/** A definition with all that it was, and all that was undone. */
export type Timeline = {
  readonly past: readonly Definition[];
  readonly present: Definition;
  readonly future: readonly Definition[];
  /** What was changed last; typing on in one field is one step. */
  readonly changed?: string | undefined;
};

export type Turn =
  | { readonly kind: "change"; readonly to: Definition | ((present: Definition) => Definition); readonly what: string }
  | { readonly kind: "undo" }
  | { readonly kind: "redo" };

/** More steps than anybody walks back, and few enough to keep. */
const STEPS = 200;

export const begun = (present: Definition): Timeline => ({ past: [], present, future: [] });

export function turned(timeline: Timeline, turn: Turn): Timeline {
  const { past, present, future, changed } = timeline;
  switch (turn.kind) {
    case "change": {
      const goesOn = turn.what === changed;
      return {
        past: goesOn ? past : [...past.slice(1 - STEPS), present],
        present: typeof turn.to === "function" ? turn.to(present) : turn.to,
        future: [],
        changed: turn.what,
      };
    }
    case "undo": {
      const before = past.at(-1);
      if (!before) return timeline;
      return { past: past.slice(0, -1), present: before, future: [present, ...future] };
    }
    case "redo": {
      const [after, ...later] = future;
      if (!after) return timeline;
      return { past: [...past, present], present: after, future: later };
    }
  }
}
