import { useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import { Form } from "react-aria-components";
import { v7 as uuidv7 } from "uuid";
import type { WorkshopState } from "../../../api/types";
import { useSpeech } from "../../../i18n/I18n";
import { Button } from "../../../ui/Button";
import { TextArea } from "../../../ui/TextArea";
import type { Deed } from "./deeds";

const LONGEST = 280;

/** As much as a card takes. Half of a surrogate pair is no character. */
const beginningOf = (text: string) => text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, "");

type WriteCardProps = { ideas: WorkshopState["workshop"]["ideas"]; act: (deed: Deed) => void };

/** A card by the facilitator: what somebody without a phone says, or an idea that was taken along, in fewer words. */
export function WriteCard({ ideas, act }: WriteCardProps) {
  const { t } = useLingui();
  const { language } = useSpeech();
  const [text, setText] = useState("");
  /** In which the idea was said that the words come from. */
  const [said, setSaid] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  return (
    <Form
      ref={form}
      className="workshop-write"
      onSubmit={(event) => {
        event.preventDefault();
        const words = text.trim();
        if (words === "") return;
        act({ kind: "card", cardId: uuidv7(), text: words, language: said ?? language });
        setText("");
        setSaid(undefined);
      }}
    >
      <TextArea
        label={t`Write a card`}
        rows={2}
        maxLength={LONGEST}
        value={text}
        lang={said}
        onChange={(words) => {
          setText(words);
          if (words === "") setSaid(undefined);
        }}
        prose
      />
      <Button type="submit" isDisabled={text.trim() === ""}>{t`Add the card`}</Button>
      {ideas.length > 0 && (
        <details className="workshop-ideas">
          <summary>
            {t`Ideas taken along`} <span className="quiet">{ideas.length}</span>
          </summary>
          <ul>
            {ideas.map((idea) => (
              <li key={idea.id}>
                <p lang={idea.language}>{idea.text}</p>
                <Button
                  aria-label={t`Into the field: ${idea.text}`}
                  onPress={() => {
                    setText(beginningOf(idea.text));
                    setSaid(idea.language);
                    form.current?.querySelector("textarea")?.focus();
                  }}
                >
                  {t`Into the field`}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Form>
  );
}
