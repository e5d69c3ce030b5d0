import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { FieldProblem } from "../api/problem";
import type { Definition } from "../api/types";
import { useSpeech } from "../i18n/I18n";
import { Details } from "../ui/Details";
import { Notice } from "../ui/Notice";
import { pageOf, placeOf } from "./document";
import { languageIn } from "./texts";
import { useLanguageNames } from "./useLanguageNames";

type ProblemListProps = {
  definition: Definition;
  problems: readonly FieldProblem[];
  /** What keeps nothing from being published. */
  warnings: readonly FieldProblem[];
  tell: (problem: FieldProblem) => string;
  onJump: (pointer: string) => void;
};

/** What still keeps the draft from being published; each leads to its place. */
export function ProblemList({ definition, problems, warnings, tell, onJump }: ProblemListProps) {
  const { t } = useLingui();
  const { read } = useSpeech();
  const nameOfLanguage = useLanguageNames();
  const where = (pointer: string) => {
    const place = placeOf(pointer);
    const question = place && definition.pages[place.page]?.questions[place.question];
    const page = pageOf(pointer);
    const whole = page === undefined ? t`Survey` : t`Page ${page + 1}`;
    const words = question ? read(question.text) || question.key : whole;
    const language = languageIn(pointer);
    return language ? `${words} · ${nameOfLanguage(language)}` : words;
  };
  const listed = (found: readonly FieldProblem[]) => (
    <Details summary={t`Show them`}>
      <ul className="problems">
        {found.map((problem) => (
          <li key={problem.pointer + problem.code}>
            <button type="button" className="problem" onClick={() => onJump(problem.pointer)}>
              {where(problem.pointer)}
            </button>{" "}
            {tell(problem)}
          </li>
        ))}
      </ul>
    </Details>
  );
  return (
    <>
      {problems.length === 0 ? (
        <Notice look="good">
          <Trans>Nothing is missing: this can be published.</Trans>
        </Notice>
      ) : (
        <Notice look="warning">
          <strong>
            <Plural
              value={problems.length}
              one="One thing is to be done before publishing"
              other="# things are to be done before publishing"
            />
          </strong>
          {listed(problems)}
        </Notice>
      )}
      {warnings.length > 0 && (
        <Notice look="warning">
          <strong>
            <Plural value={warnings.length} one="One condition looks wrong" other="# conditions look wrong" />
          </strong>
          {listed(warnings)}
        </Notice>
      )}
    </>
  );
}
