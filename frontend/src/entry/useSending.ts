import { useEffect, useEffectEvent, useRef, useState } from "react";
import { v7 as uuidv7 } from "uuid";
import { ApiProblem } from "../api/problem";
import { eraseSubmission, putSubmission } from "../api/submissions";
import type { Submission } from "../api/types";

const RETRY_MS = 5_000;
const TOO_MANY = 429;

/** A sheet that the server has. */
export type Stored = {
  readonly id: string;
  readonly receiptCode: string;
  /** Of the session, from 1. */
  readonly number: number;
  readonly submission: Submission;
};

type Sheet = { readonly id: string; readonly submission: Submission };

/**
 * Stores one sheet after the other, and takes one back. A sheet that gets no reply is sent again under its id until
 * there is one, so that it is stored once however often it was sent.
 */
export function useSending(onStored: () => void) {
  const [stored, setStored] = useState<readonly Stored[]>([]);
  const [count, setCount] = useState(0);
  const [sheet, setSheet] = useState<Sheet>();
  const [isAway, setAway] = useState(false);
  const [refusal, setRefusal] = useState<ApiProblem>();
  const busy = useRef(false);

  const deliver = async ({ id, submission }: Sheet) => {
    if (busy.current) return;
    busy.current = true;
    try {
      const { receiptCode } = await putSubmission(id, submission);
      setCount(count + 1);
      setStored((all) => [{ id, receiptCode, number: count + 1, submission }, ...all]);
      setSheet(undefined);
      setAway(false);
      onStored();
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      const passes = problem.status === 0 || problem.status >= 500 || problem.status === TOO_MANY;
      setAway(passes);
      if (!passes) {
        setSheet(undefined);
        setRefusal(problem);
      }
    } finally {
      busy.current = false;
    }
  };
  const send = (submission: Submission) => {
    const next = { id: uuidv7(), submission };
    setRefusal(undefined);
    setSheet(next);
    return deliver(next);
  };
  const again = useEffectEvent(() => {
    if (sheet) deliver(sheet);
  });
  useEffect(() => {
    if (!isAway) return;
    const retry = setInterval(() => again(), RETRY_MS);
    const online = () => again();
    addEventListener("online", online);
    return () => {
      clearInterval(retry);
      removeEventListener("online", online);
    };
  }, [isAway]);

  const undo = async ({ id, receiptCode }: Stored) => {
    await eraseSubmission(id, receiptCode);
    setStored((all) => all.filter((one) => one.id !== id));
  };
  return { stored, isSending: sheet !== undefined, isAway, refusal, send, again: () => sheet && deliver(sheet), undo };
}
