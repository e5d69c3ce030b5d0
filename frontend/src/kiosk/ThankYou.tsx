import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import type { Postmark } from "./usePost";

interface ThankYouProps {
  readonly shared: boolean;
  readonly postmark: Postmark;
  readonly onAgain: () => void;
}

const STAY_MS = 20_000;

/** The end of a visit. A shared tablet goes back by itself; a phone shows the receipt, by which the answer can be erased. */
export function ThankYou({ shared, postmark, onAgain }: ThankYouProps) {
  const { t } = useLingui();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (!shared) return;
    const timer = setTimeout(onAgain, STAY_MS);
    return () => clearTimeout(timer);
  }, [shared, onAgain]);
  return (
    <div className="notice">
      <h1 ref={heading} tabIndex={-1}>{t`Thank you`}</h1>
      <p>{t`Your answer helps the museum to do better.`}</p>
      <p role="status">
        {postmark.kind === "later" && t`It is safe on this device and will be sent as soon as there is a connection.`}
        {postmark.kind === "refused" && t`It is kept on this device, but the museum's server could not take it.`}
      </p>
      {!shared && postmark.kind === "stored" && (
        <p className="receipt">
          {t`Receipt`} <code>{postmark.receiptCode}</code>
          <br />
          {t`With this code you can ask for your answer to be erased.`}
        </p>
      )}
      {shared && <button type="button" className="notice-main" onClick={onAgain}>{t`Next visitor`}</button>}
    </div>
  );
}
