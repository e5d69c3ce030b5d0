import { useLingui } from "@lingui/react/macro";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { v7 as uuidv7 } from "uuid";
import { useSpeech } from "../i18n/I18n";
import type { Drawer } from "./drawer";
import { LONGEST, TextBox } from "./TextBox";
import type { Act } from "./writes";

type WriteCardProps = { drawer: Drawer; onWrite: (act: Act) => Promise<void> };

const DRAFT_PAUSE_MS = 200;

/** A new card. What is typed outlives the page. */
export function WriteCard({ drawer, onWrite }: WriteCardProps) {
  const { t } = useLingui();
  const { language } = useSpeech();
  const [text, setText] = useState<string>();
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    let isCurrent = true;
    void drawer.get<string>("draft").then((draft) => isCurrent && setText((now) => now ?? draft ?? ""));
    return () => {
      isCurrent = false;
    };
  }, [drawer]);

  const change = (words: string) => {
    setText(words);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void drawer.put("draft", words), DRAFT_PAUSE_MS);
  };
  const isEmpty = (text ?? "").trim() === "";
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const words = (text ?? "").trim();
    field.current?.focus();
    if (words === "") return;
    clearTimeout(timer.current);
    setText("");
    await onWrite({ kind: "card", id: uuidv7(), text: words, language });
    await drawer.put("draft", "");
  };
  return (
    <form className="write" onSubmit={send}>
      <label htmlFor={id} className="label">{t`Your idea`}</label>
      <TextBox id={id} ref={field} value={text ?? ""} onChange={change} placeholder={t`One idea at a time`} />
      <button
        type="submit"
        className="act act-wide"
        aria-disabled={isEmpty || (text?.length ?? 0) > LONGEST || undefined}
      >
        {t`Send`}
      </button>
    </form>
  );
}
