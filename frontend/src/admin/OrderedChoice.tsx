import { Trans, useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Button } from "../ui/Button";
import { useFieldError } from "../ui/fieldErrors";
import type { Option } from "../ui/Select";
import { moved } from "./moved";
import "./OrderedChoice.css";

type OrderedChoiceProps = {
  name: string;
  label: string;
  options: readonly Option[];
  value: readonly string[];
  onChange: (value: string[]) => void;
};

/** Some of the options in an order of one's own, changed by buttons. Each that is chosen is one value of the field. */
export function OrderedChoice({ name, label, options, value, onChange }: OrderedChoiceProps) {
  const { t } = useLingui();
  const error = useFieldError(name);
  const group = useRef<HTMLFieldSetElement>(null);
  const [said, setSaid] = useState("");
  const textOf = (id: string) => options.find((option) => option.id === id)?.text ?? t`Collector of another place`;
  const others = options.filter(({ id }) => !value.includes(id));

  /** Changes the choice; the focus goes on with the entry, on the button that was pressed if it still works. */
  function change(id: string, next: string[], wanted: string) {
    flushSync(() => onChange(next));
    const buttons = [...(group.current?.querySelectorAll<HTMLButtonElement>(`[data-entry="${id}"] button`) ?? [])];
    const enabled = buttons.filter((button) => !button.disabled);
    (enabled.find((button) => button.name === wanted) ?? enabled[0])?.focus();
    const place = next.indexOf(id) + 1;
    setSaid(
      place > 0 ? t`${textOf(id)}: number ${place} of ${next.length}` : t`${textOf(id)}: not played on this device`,
    );
  }

  return (
    <fieldset className="fieldset" ref={group}>
      <legend>{label}</legend>
      {value.length === 0 && (
        <p className="quiet">
          <Trans>Nothing yet.</Trans>
        </p>
      )}
      <ol className="ordered-choice">
        {value.map((id, place) => (
          <li key={id} data-entry={id}>
            <input type="hidden" name={name} value={id} />
            <span className="ordered-choice-text">{textOf(id)}</span>
            <div className="ordered-choice-buttons">
              <Button
                name="up"
                isDisabled={place === 0}
                onPress={() => change(id, moved(value, place, place - 1), "up")}
                aria-label={t`Up: ${textOf(id)}`}
              >
                <Trans>Up</Trans>
              </Button>
              <Button
                name="down"
                isDisabled={place === value.length - 1}
                onPress={() => change(id, moved(value, place, place + 1), "down")}
                aria-label={t`Down: ${textOf(id)}`}
              >
                <Trans>Down</Trans>
              </Button>
              <Button
                name="remove"
                onPress={() =>
                  change(
                    id,
                    value.filter((one) => one !== id),
                    "add",
                  )
                }
                aria-label={t`Remove: ${textOf(id)}`}
              >
                <Trans>Remove</Trans>
              </Button>
            </div>
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <ul className="ordered-choice">
          {others.map(({ id, text }) => (
            <li key={id} data-entry={id}>
              <span className="ordered-choice-text quiet">{text}</span>
              <Button name="add" onPress={() => change(id, [...value, id], "remove")} aria-label={t`Add: ${text}`}>
                <Trans>Add</Trans>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {error.words && <p className="field-error">{error.words}</p>}
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </fieldset>
  );
}
