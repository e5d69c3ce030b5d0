import { useDroppable } from "@dnd-kit/react";
import { useSortable } from "@dnd-kit/react/sortable";
import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Question } from "../api/types";
import { useSpeech } from "../i18n/I18n";
import { Button } from "../ui/Button";
import { type Place, stepped } from "./document";
import { useEditing } from "./Editing";
import { useTypeNames } from "./useTypeNames";

/** The questions of a page, to which one can be dragged even where there are none yet. */
export function OutlineList({ page, children }: { page: number; children: ReactNode }) {
  const { ref, isDropTarget } = useDroppable({
    id: `page ${page}`,
    accept: "question",
    data: { page },
    collisionPriority: -1,
  });
  return (
    <ol className="outline-list" ref={ref} data-target={isDropTarget || undefined}>
      {children}
    </ol>
  );
}

type OutlineLineProps = {
  place: Place;
  question: Question;
  isOpen: boolean;
  isWrong: boolean;
  onChoose: () => void;
  onMove: (to: Place) => void;
};

/** One question in the contents: to open, to drag by its handle, and to move by buttons. */
export function OutlineLine({ place, question, isOpen, isWrong, onChoose, onMove }: OutlineLineProps) {
  const { t } = useLingui();
  const { read } = useSpeech();
  const { definition, isReadOnly } = useEditing();
  const types = useTypeNames();
  const words = read(question.text) || types[question.type];
  const isFixed = isReadOnly || question.specifies !== undefined;
  const { ref, handleRef, isDragSource, isDropTarget } = useSortable({
    id: `${question.key} ${place.page} ${place.question}`,
    index: place.question,
    group: place.page,
    type: "question",
    accept: "question",
    disabled: isFixed,
    // The contents are drawn by React alone: nothing moves before the drop.
    plugins: [],
  });
  const step = (by: 1 | -1) => {
    const to = stepped(definition, place, by);
    return { isDisabled: !to, onPress: () => to && onMove(to) };
  };
  return (
    <li
      ref={isFixed ? undefined : ref}
      className="outline-line"
      data-dragged={isDragSource || undefined}
      data-target={(isDropTarget && !isDragSource) || undefined}
      data-below={question.specifies ? true : undefined}
    >
      <div className="outline-row">
        <button type="button" className="outline-entry" aria-current={isOpen ? "true" : undefined} onClick={onChoose}>
          <span>{words}</span>
          <span className="quiet">
            {types[question.type]}
            {isWrong && (
              <span className="outline-wrong">
                {" "}
                <Trans>not ready</Trans>
              </span>
            )}
          </span>
        </button>
        {!isFixed && (
          <span className="outline-handle" ref={handleRef} aria-hidden>
            ⠿
          </span>
        )}
      </div>
      {isOpen && !isFixed && (
        <span className="outline-moves">
          <Button aria-label={t`Up: ${words}`} {...step(-1)}>
            ↑
          </Button>
          <Button aria-label={t`Down: ${words}`} {...step(1)}>
            ↓
          </Button>
        </span>
      )}
    </li>
  );
}
