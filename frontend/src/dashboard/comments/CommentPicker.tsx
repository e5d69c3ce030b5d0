import { useLingui } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import type { CommentCounts, CommentState, Question } from "../../api/types";
import { useMay } from "../../api/useMay";
import { useSpeech } from "../../i18n/I18n";
import { SearchField } from "../../ui/SearchField";
import { Select } from "../../ui/Select";
import { useSearchChange } from "../useSurveyView";
import { type CommentSearch, STATES } from "./commentSearch";
import { useStateNames } from "./useStateNames";

type CommentPickerProps = {
  search: CommentSearch;
  counts: CommentCounts | undefined;
  questions: ReadonlyMap<string, Question>;
};

const ANY = "";

/** Which comments: words to find, how far moderation has come, question and tag. */
export function CommentPicker({ search, counts, questions }: CommentPickerProps) {
  const { t } = useLingui();
  const { read, format } = useSpeech();
  const may = useMay();
  const names = useStateNames();
  const change = useSearchChange<CommentSearch>();
  const states = STATES.filter((state) => state !== "hidden" || may("COMMENTS_MODERATE"));
  const countOf = (state: CommentState) => counts?.states.find((one) => one.state === state)?.n ?? 0;
  const total = states.reduce((sum, state) => sum + countOf(state), 0);
  const tags = (counts?.tags ?? []).map(({ tag, n }) => ({ id: tag, text: `${tag} (${format.count(n)})` }));
  const asked = (counts?.questions ?? []).map(({ question, n }) => ({
    id: question,
    text: `${read(questions.get(question)?.text ?? {}) || question} (${format.count(n)})`,
  }));

  return (
    <section className="comment-picker" aria-label={t`Which comments`}>
      <div className="filters">
        <WordsField words={search.words ?? ""} onChange={(words) => change({ words: words || undefined })} />
        {(asked.length > 1 || search.about) && (
          <Select
            label={t`Question`}
            options={[{ id: ANY, text: t`All` }, ...asked]}
            value={search.about ?? ANY}
            onChange={(key) => change({ about: key === ANY ? undefined : String(key) })}
          />
        )}
        {(tags.length > 0 || search.tag) && (
          <Select
            label={t`Tag`}
            options={[{ id: ANY, text: t`All` }, ...tags]}
            value={search.tag ?? ANY}
            onChange={(key) => change({ tag: key === ANY ? undefined : String(key) })}
          />
        )}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of buttons that is no part of a form */}
      <div role="group" aria-label={t`How far moderation has come`} className="comment-states">
        <StateButton
          name={t`All`}
          count={format.count(total)}
          pressed={!search.state}
          onPress={() => change({ state: undefined })}
        />
        {states.map((state) => (
          <StateButton
            key={state}
            name={names[state]}
            count={format.count(countOf(state))}
            pressed={search.state === state}
            onPress={() => change({ state })}
          />
        ))}
      </div>
    </section>
  );
}

type StateButtonProps = { name: string; count: string; pressed: boolean; onPress: () => void };

function StateButton({ name, count, pressed, onPress }: StateButtonProps) {
  return (
    <button type="button" className="comment-state" aria-pressed={pressed} onClick={onPress}>
      {name} <span className="comment-state-count">{count}</span>
    </button>
  );
}

const TYPING_PAUSE = 350;

/** Searches when typing pauses, so that the list does not flicker with each letter. */
function WordsField({ words, onChange }: { words: string; onChange: (words: string) => void }) {
  const { t } = useLingui();
  const [typed, setTyped] = useState(words);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only typing starts the clock
  useEffect(() => {
    const pause = setTimeout(() => typed.trim() !== words && onChange(typed.trim()), TYPING_PAUSE);
    return () => clearTimeout(pause);
  }, [typed]);
  return <SearchField label={t`Find words`} value={typed} onChange={setTyped} />;
}
