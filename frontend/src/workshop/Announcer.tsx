import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
import { useCountdown } from "../api/countdown";
import type { WorkshopState } from "../api/types";
import { useStepNames } from "./useStepNames";

const QUIET_MS = 30_000;

/** For those who hear the page: a new step and the end of the time at once, new cards at most twice a minute. */
export function Announcer({ state }: { state: WorkshopState }) {
  const { t } = useLingui();
  const names = useStepNames();
  const { step, stepEndsAt } = state.workshop;
  const count = state.cards.length;
  const newest = useRef(count);
  newest.current = count;
  const [told, setTold] = useState(count);
  useEffect(() => {
    const timer = setInterval(() => setTold(newest.current), QUIET_MS);
    return () => clearInterval(timer);
  }, []);
  const seconds = useCountdown(stepEndsAt);
  const hurry = seconds === undefined || seconds > 60 ? "" : seconds > 0 ? t`One minute left` : t`Time is up`;
  return (
    <>
      <p aria-live="polite" className="visually-hidden">
        {t`Now: ${names[step]}`}
      </p>
      <p aria-live="polite" className="visually-hidden">
        {hurry}
      </p>
      <p aria-live="polite" className="visually-hidden">
        {(step === "gather" || step === "group") && told > 0
          ? t`${plural(told, { one: "# idea so far", other: "# ideas so far" })}`
          : ""}
      </p>
    </>
  );
}
