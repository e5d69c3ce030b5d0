import { useLingui } from "@lingui/react/macro";
import { useLayoutEffect, useRef, useState } from "react";
import type { Item, RankingQuestion } from "../engine/definition";
import { useSay } from "../Speech";
import type { FieldProps } from "./field";
import { Group } from "./Group";
import { RankedItem } from "./RankedItem";
import { moved } from "./ranked";
import "./RankingField.css";

/** Tap the best first, then the next: each tap gives the next rank. Ranked ones move by buttons. */
export function RankingField({
  question,
  answer = [],
  onAnswer,
  aria,
}: FieldProps<RankingQuestion, readonly string[]>) {
  const { t } = useLingui();
  const say = useSay();
  const list = useRef<HTMLFieldSetElement>(null);
  const focusedBefore = useRef<Element>(null);
  const [announced, setAnnounced] = useState("");
  const byKey = new Map(question.options.map((option) => [option.key, option]));
  const ranked = answer.flatMap((key) => byKey.get(key) ?? []);
  const rest = question.options.filter((option) => !answer.includes(option.key));

  // Reordering moves elements in the document, which costs them the focus.
  useLayoutEffect(() => {
    const before = focusedBefore.current;
    focusedBefore.current = null;
    if (before instanceof HTMLElement && document.activeElement !== before && list.current?.contains(before))
      before.focus();
  });

  const change = (option: Item, keys: readonly string[]) => {
    focusedBefore.current = document.activeElement;
    const name = say(option.text).text;
    const rank = keys.indexOf(option.key) + 1;
    const total = question.options.length;
    setAnnounced(rank > 0 ? t`${name}: rank ${rank} of ${total}` : t`${name}: no rank`);
    onAnswer(keys);
  };
  return (
    <Group className="ranking" ref={list} aria={aria}>
      <p className="field-note" data-read="">{t`Tap the one you rank first, then the second, and so on.`}</p>
      <ol className="ranking-list">
        {[...ranked, ...rest].map((option) => (
          <RankedItem
            key={option.key}
            option={option}
            rank={answer.indexOf(option.key) + 1}
            last={answer.length}
            onAdd={() => change(option, [...answer, option.key])}
            onMove={(places) => change(option, moved(answer, option.key, places))}
            onRemove={() =>
              change(
                option,
                answer.filter((key) => key !== option.key),
              )
            }
          />
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {announced}
      </p>
    </Group>
  );
}
