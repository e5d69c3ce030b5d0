import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef } from "react";

const RETRY_MS = 10_000;

/** Neither this browser nor the server could take the answer; it is still in the page. */
export function Unsaved({ onRetry }: { onRetry: () => void }) {
  const { t } = useLingui();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    const timer = setInterval(onRetry, RETRY_MS);
    return () => clearInterval(timer);
  });
  return (
    <div className="notice">
      <h1 ref={heading} tabIndex={-1}>{t`Your answer is not sent yet`}</h1>
      <p>{t`There is no connection, and this browser cannot keep it. Leave the page open and try again.`}</p>
      <button type="button" className="act" onClick={onRetry}>{t`Try again`}</button>
    </div>
  );
}
