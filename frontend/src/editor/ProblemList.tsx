import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { FieldProblem } from "../api/problem";
import type { Definition } from "../api/types";
import { useSpeech } from "../i18n/I18n";
import { Details } from "../ui/Details";
import { Notice } from "../ui/Notice";
import { placeOf } from "./document";
import { useLanguageNames } from "./useLanguageNames";

type ProblemListProps = {
  definition: Definition;
  problems: readonly FieldProblem[];
  tell: (problem: FieldProblem) => string;
  onJump: (pointer: string) => void;
};

/** A text in a language: the last member of its pointer. */
const LANGUAGE = /\/(?:text|title|help|thanks|minLabel|maxLabel)\/([^/]+)$/;

/** What still keeps the draft from being published; each leads to its place. */
export function ProblemList({ definition, problems, tell, onJump }: ProblemListProps) {
  const { t } = useLingui();
  const { read } = useSpeech();
  const nameOfLanguage = useLanguageNames();
  if (problems.length === 0) {
    return (
      <Notice look="good">
        <Trans>Nothing is missing: this can be published.</Trans>
      </Notice>
    );
  }
  const where = (pointer: string) => {
    const place = placeOf(pointer);
    const question = place && definition.pages[place.page]?.questions[place.question];
    const words = question ? read(question.text) || question.key : t`Survey`;
    const language = LANGUAGE.exec(pointer)?.[1];
    return language ? `${words} · ${nameOfLanguage(language)}` : words;
  };
  const count = problems.length;
  return (
    <Notice look="warning">
      <strong>
        <Plural
          value={count}
          one="One thing is to be done before publishing"
          other="# things are to be done before publishing"
        />
      </strong>
      <Details summary={t`Show them`}>
        <ul className="problems">
          {problems.map((problem) => (
            <li key={problem.pointer + problem.code}>
              <button type="button" className="problem" onClick={() => onJump(problem.pointer)}>
                {where(problem.pointer)}
              </button>{" "}
              {tell(problem)}
            </li>
          ))}
        </ul>
      </Details>
    </Notice>
  );
}
