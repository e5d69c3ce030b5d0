import { useLingui } from "@lingui/react/macro";
import { useLayoutEffect, useRef } from "react";

interface IdleWarningProps {
  readonly secondsLeft: number;
  readonly onEnd: () => void;
}

/**
 * Asks whether anybody is there. Any touch or key takes it away (see `useIdle`), and it gives the focus back to where it
 * was.
 */
export function IdleWarning({ secondsLeft, onEnd }: IdleWarningProps) {
  const { t } = useLingui();
  const dialog = useRef<HTMLDialogElement>(null);
  // Before it leaves the document: a dialog that is only removed does not return the focus.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} className="idle" aria-labelledby="idle-title">
      <h2 id="idle-title">{t`Are you still there?`}</h2>
      <p>{t`We start over in a moment, so that the next visitor does not see your answers.`}</p>
      <p className="idle-count" role="timer">
        {secondsLeft}
      </p>
      <div className="idle-ways">
        <button type="button" className="act">{t`Go on`}</button>
        <button type="button" className="act act-plain" onClick={onEnd}>{t`Start over`}</button>
      </div>
    </dialog>
  );
}
