import { useDroppable } from "@dnd-kit/react";
import { useSortable } from "@dnd-kit/react/sortable";
import { Trans, useLingui } from "@lingui/react/macro";
import { memo, type ReactNode } from "react";
import type { Question } from "../api/types";
import { useSpeech } from "../i18n/I18n";
import { Button } from "../ui/Button";
import type { Place } from "./document";
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
  page: number;
  /** On its page, from 0. */
  index: number;
  question: Question;
  isOpen: boolean;
  isWrong: boolean;
  isReadOnly: boolean;
  /** Stays the same, so that only the line that was changed is drawn again. */
  onChoose: (place: Place) => void;
  /** Where it can be moved to by buttons, and what moves it; the open line alone has them. */
  steps?: { up: Place | undefined; down: Place | undefined; onMove: (to: Place) => void } | undefined;
};

// The contents are drawn by React alone: nothing moves before the drop.
const PLUGINS: [] = [];

/** One question in the contents: to open, to drag by its handle, and to move by buttons. */
export const OutlineLine = memo(function OutlineLine(props: OutlineLineProps) {
  const { page, index, question, isOpen, isWrong, isReadOnly, onChoose, steps } = props;
  const { t } = useLingui();
  const { read } = useSpeech();
  const types = useTypeNames();
  const words = read(question.text) || types[question.type];
  const isFixed = isReadOnly || question.specifies !== undefined;
  const { ref, handleRef, isDragSource, isDropTarget } = useSortable({
    id: `${question.key} ${page} ${index}`,
    index,
    group: page,
    type: "question",
    accept: "question",
    disabled: isFixed,
    plugins: PLUGINS,
  });
  const step = (to: Place | undefined) => ({ isDisabled: !to, onPress: () => to && steps?.onMove(to) });
  return (
    <li
      ref={isFixed ? undefined : ref}
      className="outline-line"
      data-dragged={isDragSource || undefined}
      data-target={(isDropTarget && !isDragSource) || undefined}
      data-below={question.specifies ? true : undefined}
    >
      <div className="outline-row">
        <button
          type="button"
          className="outline-entry"
          aria-current={isOpen ? "true" : undefined}
          onClick={() => onChoose({ page, question: index })}
        >
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
      {steps && !isFixed && (
        <span className="outline-moves">
          <Button aria-label={t`Up: ${words}`} {...step(steps.up)}>
            ↑
          </Button>
          <Button aria-label={t`Down: ${words}`} {...step(steps.down)}>
            ↓
          </Button>
        </span>
      )}
    </li>
  );
});
