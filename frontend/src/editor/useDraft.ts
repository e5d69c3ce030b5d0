import { useEffect, useEffectEvent, useReducer, useRef, useState } from "react";
import { ApiProblem } from "../api/problem";
import { readDraft, writeDraft } from "../api/surveys";
import type { Definition } from "../api/types";
import { begun, turned } from "./timeline";

/** Long enough to finish a word. */
const PAUSE_MS = 700;
const RETRY_MS = 5_000;
const STALE = 412;
const SIGNED_OUT = 401;

export type Saving =
  | { readonly kind: "saved" | "unsaved" | "unreachable" | "signedOut" | "conflict" }
  /** The API takes no document of this shape, or none from this person. */
  | { readonly kind: "refused"; readonly problem: ApiProblem };

type Kept = { readonly definition: Definition; readonly etag: string };

/**
 * A draft while it is edited: every change is stored after a short pause, and nothing that somebody else stored
 * meanwhile is overwritten. What cannot be stored stays here and is tried again.
 */
export function useDraft(surveyId: string, loaded: Kept) {
  const [timeline, turn] = useReducer(turned, loaded.definition, begun);
  const { present } = timeline;
  const [kept, setKept] = useState(loaded);
  const [trouble, setTrouble] = useState<Saving>();
  const busy = useRef(false);

  const save = useEffectEvent(async (under: string) => {
    if (busy.current) return;
    busy.current = true;
    try {
      setKept({ definition: present, etag: await writeDraft(surveyId, under, present) });
      setTrouble(undefined);
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      setTrouble(troubleOf(problem));
    } finally {
      busy.current = false;
    }
  });

  const isSaved = present === kept.definition;
  const conflict = trouble?.kind === "conflict";
  useEffect(() => {
    if (present === kept.definition || conflict) return;
    const pause = setTimeout(() => save(kept.etag), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [present, kept, conflict]);

  const passes = !isSaved && (trouble?.kind === "unreachable" || trouble?.kind === "signedOut");
  useEffect(() => {
    if (!passes) return;
    const again = () => save(kept.etag);
    const retry = setInterval(again, RETRY_MS);
    addEventListener("online", again);
    return () => {
      clearInterval(retry);
      removeEventListener("online", again);
    };
  }, [passes, kept]);

  /** Theirs comes in as one more change, so that ours can still be had by undoing it. */
  const takeTheirs = async () => {
    const theirs = await readDraft(surveyId);
    setKept(theirs);
    turn({ kind: "change", to: theirs.definition, what: `theirs ${theirs.etag}` });
    setTrouble(undefined);
  };
  const keepOurs = async () => {
    const theirs = await readDraft(surveyId);
    await save(theirs.etag);
  };

  const saving: Saving = isSaved ? { kind: "saved" } : (trouble ?? { kind: "unsaved" });
  return { timeline, turn, saving, etag: kept.etag, takeTheirs, keepOurs };
}

function troubleOf(problem: ApiProblem): Saving {
  if (problem.status === STALE) return { kind: "conflict" };
  if (problem.status === SIGNED_OUT) return { kind: "signedOut" };
  return problem.status === 0 || problem.status >= 500 ? { kind: "unreachable" } : { kind: "refused", problem };
}
