import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
import type { LiveState } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";

const QUIET_MS = 60_000;

/** For those who hear the page: how many there are, said at most once a minute however often it changes. */
export function Announcement({ state }: { state: LiveState }) {
  const { t } = useLingui();
  const { format } = useSpeech();
  const words = t`${format.count(state.n ?? 0)} responses today`;
  const newest = useRef(words);
  const [said, setSaid] = useState("");
  newest.current = words;

  useEffect(() => {
    const timer = setInterval(() => setSaid(newest.current), QUIET_MS);
    return () => clearInterval(timer);
  }, []);

  return (
    <p aria-live="polite" className="visually-hidden">
      {said}
    </p>
  );
}
