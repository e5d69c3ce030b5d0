import { useEffect, useId, useRef, useState } from "react";
import { type InstrumentQuestion, type Item, valuesOf, type Wording } from "../engine/definition";
import { Words } from "../Speech";
import type { FieldProps } from "./field";
import { Group } from "./Group";
import { MatrixRow } from "./MatrixRow";
import { Poles } from "./Poles";
import { type Choice, Radios } from "./Radios";
import "./InstrumentField.css";

type Cells = Readonly<Record<string, number>>;
type InstrumentFieldProps = FieldProps<InstrumentQuestion, Cells>;

/** A standard questionnaire, word for word. One item is open at a time, so that its answers have room for long words. */
export function InstrumentField(props: InstrumentFieldProps) {
  const { wording } = props.question;
  if (!wording) return null;
  const [only, ...others] = wording.items;
  return (
    <div className="instrument">
      {wording.instruction && (
        <p className="instrument-words" data-read="">
          <Words of={wording.instruction} />
        </p>
      )}
      {only && others.length === 0 ? (
        <OneItem {...props} wording={wording} item={only} />
      ) : (
        <Items {...props} wording={wording} />
      )}
      {wording.notice && (
        <p className="field-note instrument-notice" data-read="">
          <Words of={wording.notice} />
        </p>
      )}
    </div>
  );
}

type WordedProps = InstrumentFieldProps & { readonly wording: Wording };

function Items({ wording, answer = {}, onAnswer, onDone, aria }: WordedProps) {
  const [opened, setOpened] = useState<string | undefined>(() => firstOpen(wording.items, answer));
  const choices = choicesOf(wording);
  const list = useRef<HTMLFieldSetElement>(null);
  const touched = useRef(false);
  useEffect(() => {
    // Not at first: the heading is to be seen then.
    if (touched.current && opened) list.current?.querySelector("[data-open]")?.scrollIntoView({ block: "nearest" });
    touched.current = true;
  }, [opened]);
  const done = (item: Item) => {
    const following = firstOpen(wording.items, { ...answer, [item.key]: 0 });
    setOpened(following);
    if (following === undefined) onDone();
  };
  return (
    <Group className="matrix matrix-folds" ref={list} aria={aria}>
      {wording.items.map((item) => (
        <MatrixRow
          key={item.key}
          row={item}
          choices={choices}
          cell={answer[item.key]}
          required={aria["aria-required"]}
          folds
          look={lookOf(wording)}
          below={<Poles scale={wording.scale} />}
          open={item.key === opened}
          onToggle={() => setOpened(item.key === opened ? undefined : item.key)}
          onChoose={(value) => onAnswer({ ...answer, [item.key]: Number(value) })}
          onDone={() => done(item)}
        />
      ))}
    </Group>
  );
}

/** A questionnaire of one question needs no folding. */
function OneItem({ wording, item, answer = {}, onAnswer, onDone, aria }: WordedProps & { readonly item: Item }) {
  const name = useId();
  return (
    <>
      <p id={name} className="instrument-item" data-read="">
        <Words of={item.text} />
      </p>
      <Radios
        look={lookOf(wording)}
        choices={choicesOf(wording)}
        value={answer[item.key]}
        onChoose={(value) => onAnswer({ [item.key]: value })}
        onDone={onDone}
        aria={{ ...aria, "aria-labelledby": `${aria["aria-labelledby"]} ${name}` }}
      />
      <Poles scale={wording.scale} />
    </>
  );
}

const lookOf = ({ labels }: Wording) => (labels ? "list" : "row");

function choicesOf({ labels, scale }: Wording): readonly Choice<number>[] {
  return labels
    ? labels.map(({ value, text }) => ({ value, label: <Words of={text} /> }))
    : valuesOf(scale).map((value) => ({ value, label: value }));
}

function firstOpen(items: readonly Item[], answer: Cells): string | undefined {
  return items.find((item) => !Object.hasOwn(answer, item.key))?.key;
}
