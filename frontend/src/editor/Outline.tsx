import { Trans, useLingui } from "@lingui/react/macro";
import type { Question } from "../api/types";
import { useSpeech } from "../i18n/I18n";
import { Button } from "../ui/Button";
import { Select } from "../ui/Select";
import { type Place, placeOf, stepped, withMoved, withoutPage, withPage, withQuestion } from "./document";
import { useEditing } from "./Editing";
import { useTypeNames } from "./useTypeNames";

type OutlineProps = {
  /** The question that is open; none where the survey itself is. */
  chosen: Place | undefined;
  onChoose: (place: Place | undefined) => void;
};

/** The survey at a glance: its pages with their questions, to choose, move and add to. */
export function Outline({ chosen, onChoose }: OutlineProps) {
  const { t } = useLingui();
  const { read } = useSpeech();
  const { definition, put, problems, isReadOnly } = useEditing();
  const types = useTypeNames();
  const wrong = Object.keys(problems).map((pointer) => JSON.stringify(placeOf(pointer)));
  const textOf = ({ text, type }: Question) => read(text) || types[type];

  const add = (page: number, type: Question["type"]) => {
    const here = chosen?.page === page ? chosen.question + 1 : (definition.pages[page]?.questions.length ?? 0);
    const place = { page, question: here };
    put([], withQuestion(definition, place, type));
    onChoose(place);
  };
  const move = (place: Place, step: 1 | -1) => {
    const to = stepped(definition, place, step);
    if (!to) return;
    put([], withMoved(definition, place, to));
    onChoose(to);
  };
  return (
    <nav className="outline card" aria-label={t`Contents`}>
      <button
        type="button"
        className="outline-entry"
        aria-current={chosen ? undefined : "true"}
        onClick={() => onChoose(undefined)}
      >
        {t`Survey and languages`}
      </button>
      {definition.pages.map(({ key, questions }, page) => (
        <section key={key} className="outline-page" aria-label={t`Page ${page + 1}`}>
          <div className="outline-head">
            <h2>
              <Trans>Page {page + 1}</Trans>
            </h2>
            {!isReadOnly && questions.length === 0 && definition.pages.length > 1 && (
              <Button aria-label={t`Remove page ${page + 1}`} onPress={() => put([], withoutPage(definition, page))}>
                ×
              </Button>
            )}
          </div>
          <ol className="outline-list">
            {questions.map((question, index) => {
              const place = { page, question: index };
              const open = chosen?.page === page && chosen.question === index;
              const words = textOf(question);
              return (
                // Two questions may have the same key while one is typed.
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                <li key={`${question.key} ${index}`} className="outline-line">
                  <button
                    type="button"
                    className="outline-entry"
                    aria-current={open ? "true" : undefined}
                    onClick={() => onChoose(place)}
                  >
                    <span>{words}</span>
                    <span className="quiet">
                      {types[question.type]}
                      {wrong.includes(JSON.stringify(place)) && (
                        <span className="outline-wrong">
                          {" "}
                          <Trans>not ready</Trans>
                        </span>
                      )}
                    </span>
                  </button>
                  {open && !isReadOnly && (
                    <span className="outline-moves">
                      <Button
                        aria-label={t`Up: ${words}`}
                        isDisabled={!stepped(definition, place, -1)}
                        onPress={() => move(place, -1)}
                      >
                        ↑
                      </Button>
                      <Button
                        aria-label={t`Down: ${words}`}
                        isDisabled={!stepped(definition, place, 1)}
                        onPress={() => move(place, 1)}
                      >
                        ↓
                      </Button>
                    </span>
                  )}
                </li>
              );
            })}
          </ol>
          {!isReadOnly && (
            <Select
              label={t`Add to page ${page + 1}`}
              placeholder={t`A question`}
              options={Object.entries(types).map(([id, text]) => ({ id, text }))}
              value={null}
              onChange={(type) => type !== null && add(page, type as Question["type"])}
            />
          )}
        </section>
      ))}
      {!isReadOnly && (
        <Button onPress={() => put([], withPage(definition))}>
          <Trans>Add a page</Trans>
        </Button>
      )}
    </nav>
  );
}
