import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
import { ask } from "./server";

interface EraseAnswerProps {
  readonly id: string;
  readonly receiptCode: string;
}

type State = "offered" | "asked" | "erasing" | "erased" | "failed";

/** The visitor's right to have their answer erased, while they still hold its receipt in their hand. */
export function EraseAnswer({ id, receiptCode }: EraseAnswerProps) {
  const { t } = useLingui();
  const [state, setState] = useState<State>("offered");
  const sure = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (state === "asked") sure.current?.focus();
  }, [state]);

  const erase = async () => {
    setState("erasing");
    const headers = { "Receipt-Code": receiptCode };
    const done = await ask(`submissions/${id}`, { method: "DELETE", headers }).then(
      ({ ok }) => ok,
      () => false,
    );
    setState(done ? "erased" : "failed");
  };
  return (
    <div className="erase" role="status">
      {state === "offered" && (
        <button type="button" className="act act-plain" onClick={() => setState("asked")}>
          {t`Erase my answer`}
        </button>
      )}
      {(state === "asked" || state === "erasing" || state === "failed") && (
        <>
          <p>
            {state === "failed"
              ? t`It could not be erased just now. Try again.`
              : t`Your answer and everything that was counted of it will be erased.`}
          </p>
          <button type="button" className="act act-danger" ref={sure} onClick={erase}>
            {t`Erase`}
          </button>{" "}
          <button type="button" className="act act-plain" onClick={() => setState("offered")}>
            {t`Keep it`}
          </button>
        </>
      )}
      {state === "erased" && <p>{t`Your answer has been erased.`}</p>}
    </div>
  );
}
