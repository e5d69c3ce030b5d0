import { DragDropProvider } from "@dnd-kit/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useCallback, useLayoutEffect, useRef, useState } from "react";
import type { BankQuestion, Question } from "../api/types";
import { Button } from "../ui/Button";
import { byHand } from "../ui/byHand";
import { AddToPage } from "./AddToPage";
import { BankDialog } from "./BankDialog";
import { withBanked } from "./bank";
import {
  below,
  type Place,
  placeOf,
  stepped,
  whereIs,
  withMoved,
  withoutPage,
  withPage,
  withQuestion,
} from "./document";
import { dropOf } from "./drop";
import { useEditing } from "./Editing";
import { OutlineLine, OutlineList } from "./OutlineLine";

type OutlineProps = {
  /** The question that is open; none where a page or the survey itself is. */
  chosen: Place | undefined;
  chosenPage: number | undefined;
  /** Stays the same, so that only the line of a question that was changed is drawn again. */
  onChoose: (place: Place | undefined) => void;
  onChoosePage: (page: number) => void;
};

/** The survey at a glance: its pages with their questions, to choose, move and add to. */
export function Outline({ chosen, chosenPage, onChoose, onChoosePage }: OutlineProps) {
  const { t } = useLingui();
  const { definition, put, problems, isReadOnly } = useEditing();
  const wrong = Object.keys(problems).map((pointer) => JSON.stringify(placeOf(pointer)));
  /** The page for which the question bank is open. */
  const [bankFor, setBankFor] = useState<number>();

  const placeOn = (page: number): Place =>
    chosen?.page === page
      ? below(definition, chosen)
      : { page, question: definition.pages[page]?.questions.length ?? 0 };
  const add = (page: number, type: Question["type"]) => {
    const place = placeOn(page);
    put([], withQuestion(definition, place, type));
    onChoose(place);
  };
  // The same function each time, which adds to the draft as it is by then.
  const latestAdd = useRef(add);
  useLayoutEffect(() => {
    latestAdd.current = add;
  });
  const addTo = useCallback<typeof add>((page, type) => latestAdd.current(page, type), []);
  const take = (page: number, question: BankQuestion) => {
    const place = placeOn(page);
    put([], withBanked(definition, place, question));
    onChoose(place);
    setBankFor(undefined);
  };
  const move = (from: Place, to: Place) => {
    const moved = withMoved(definition, from, to);
    put([], moved);
    onChoose(whereIs(moved, definition.pages[from.page]?.questions[from.question]));
  };
  return (
    <nav className="outline card" aria-label={t`Contents`}>
      <button
        type="button"
        className="outline-entry"
        aria-current={chosen || chosenPage !== undefined ? undefined : "true"}
        onClick={() => onChoose(undefined)}
      >
        {t`Survey and languages`}
      </button>
      <DragDropProvider
        {...byHand}
        onDragEnd={({ canceled, operation }) => {
          const drop = canceled ? undefined : dropOf(operation);
          if (drop) move(drop.from, drop.to);
        }}
      >
        {definition.pages.map(({ key, questions }, page) => (
          <section key={key} className="outline-page" aria-label={t`Page ${page + 1}`}>
            <div className="outline-head">
              <h2>
                <button
                  type="button"
                  className="outline-entry"
                  aria-current={chosenPage === page ? "true" : undefined}
                  onClick={() => onChoosePage(page)}
                >
                  <Trans>Page {page + 1}</Trans>
                </button>
              </h2>
              {!isReadOnly && questions.length === 0 && definition.pages.length > 1 && (
                <Button aria-label={t`Remove page ${page + 1}`} onPress={() => put([], withoutPage(definition, page))}>
                  ×
                </Button>
              )}
            </div>
            <OutlineList page={page}>
              {questions.map((question, index) => {
                const place = { page, question: index };
                const isOpen = chosen?.page === page && chosen.question === index;
                return (
                  <OutlineLine
                    // Two questions may have the same key while one is typed.
                    key={`${question.key} ${place.question}`}
                    page={page}
                    index={index}
                    question={question}
                    isOpen={isOpen}
                    isWrong={wrong.includes(JSON.stringify(place))}
                    isReadOnly={isReadOnly}
                    onChoose={onChoose}
                    steps={
                      isOpen
                        ? {
                            up: stepped(definition, place, -1),
                            down: stepped(definition, place, 1),
                            onMove: (to) => move(place, to),
                          }
                        : undefined
                    }
                  />
                );
              })}
            </OutlineList>
            {!isReadOnly && <AddToPage page={page} onAdd={addTo} onBank={setBankFor} />}
          </section>
        ))}
      </DragDropProvider>
      {!isReadOnly && (
        <Button onPress={() => put([], withPage(definition))}>
          <Trans>Add a page</Trans>
        </Button>
      )}
      {bankFor !== undefined && (
        <BankDialog onTake={(question) => take(bankFor, question)} onClose={() => setBankFor(undefined)} />
      )}
    </nav>
  );
}
