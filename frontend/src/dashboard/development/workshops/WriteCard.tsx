import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Form } from "react-aria-components";
import { v7 as uuidv7 } from "uuid";
import { useSpeech } from "../../../i18n/I18n";
import { Button } from "../../../ui/Button";
import { TextArea } from "../../../ui/TextArea";
import type { Deed } from "./deeds";

/** A card by the facilitator: what somebody without a phone says, say. */
export function WriteCard({ act }: { act: (deed: Deed) => void }) {
  const { t } = useLingui();
  const { language } = useSpeech();
  const [text, setText] = useState("");
  return (
    <Form
      className="workshop-write"
      onSubmit={(event) => {
        event.preventDefault();
        const words = text.trim();
        if (words === "") return;
        act({ kind: "card", cardId: uuidv7(), text: words, language });
        setText("");
      }}
    >
      <TextArea label={t`Write a card`} rows={2} maxLength={280} value={text} onChange={setText} prose />
      <Button type="submit" isDisabled={text.trim() === ""}>{t`Add the card`}</Button>
    </Form>
  );
}
