import { useLingui } from "@lingui/react/macro";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import type { ShownCard } from "./cards";
import { TextBox } from "./TextBox";
import type { Act } from "./writes";

type OwnCardProps = { card: ShownCard; onAct: (act: Act) => Promise<void> };

/** A card of one's own: to be changed or taken back. */
export function OwnCard({ card, onAct }: OwnCardProps) {
  const { t } = useLingui();
  const { id, text, language, isWaiting } = card;
  const [edited, setEdited] = useState<string>();
  const editing = edited !== undefined;
  const field = useRef<HTMLTextAreaElement>(null);
  const edit = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  const fieldId = useId();
  useEffect(() => {
    if (editing) field.current?.focus();
    else if (wasEditing.current) edit.current?.focus();
    wasEditing.current = editing;
  }, [editing]);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const words = (edited ?? "").trim();
    setEdited(undefined);
    if (words !== "" && words !== text) await onAct({ kind: "card", id, text: words, language });
  };
  if (editing) {
    return (
      <li className="card own">
        <form onSubmit={save} className="write">
          <label htmlFor={fieldId} className="visually-hidden">{t`Your idea`}</label>
          <TextBox id={fieldId} ref={field} value={edited} onChange={setEdited} />
          <div className="acts">
            <button type="submit" className="act">{t`Save`}</button>
            <button type="button" className="act act-plain" onClick={() => setEdited(undefined)}>
              {t`Cancel`}
            </button>
          </div>
        </form>
      </li>
    );
  }
  return (
    <li className="card own">
      <p className="card-text" lang={language}>
        {text}
      </p>
      {isWaiting && <p className="waiting">{t`Waiting to be sent`}</p>}
      <div className="acts">
        <button
          ref={edit}
          type="button"
          className="act act-quiet"
          onClick={() => setEdited(text)}
          aria-label={t`Edit: ${text}`}
        >
          {t`Edit`}
        </button>
        <button
          type="button"
          className="act act-quiet"
          onClick={() => void onAct({ kind: "take back", id })}
          aria-label={t`Take back: ${text}`}
        >
          {t`Take back`}
        </button>
      </div>
    </li>
  );
}
