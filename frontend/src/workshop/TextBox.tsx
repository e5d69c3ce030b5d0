import { useLingui } from "@lingui/react/macro";
import type { Ref } from "react";

/** As many characters as a card holds. */
export const LONGEST = 280;
const NEAR = 40;

type TextBoxProps = {
  id: string;
  ref?: Ref<HTMLTextAreaElement>;
  value: string;
  placeholder?: string;
  onChange: (text: string) => void;
};

/** The words of a card, with how many characters of how many; near the end one hears it as well. */
export function TextBox({ id, ref, value, placeholder, onChange }: TextBoxProps) {
  const { t } = useLingui();
  const { length } = value;
  const left = LONGEST - length;
  return (
    <div className="textbox">
      <textarea
        ref={ref}
        id={id}
        rows={3}
        maxLength={LONGEST}
        value={value}
        placeholder={placeholder}
        enterKeyHint="enter"
        aria-describedby={`${id}-count`}
        onChange={({ target }) => onChange(target.value)}
      />
      <p id={`${id}-count`} className="textbox-count" data-near={left <= NEAR || undefined}>
        <span aria-hidden>
          {length}/{LONGEST}
        </span>
        <span className="visually-hidden">{t`At most ${LONGEST} characters`}</span>
      </p>
      <p aria-live="polite" className="visually-hidden">
        {left <= NEAR && left % 10 === 0 ? t`${left} characters left` : ""}
      </p>
    </div>
  );
}
