import { useLingui } from "@lingui/react/macro";
import type { FieldProblem } from "../api/problem";

/** What keeps a draft from being published, in the language of the screen, by the stable codes of the API. */
export function useProblemWords(): (problem: FieldProblem) => string {
  const { t } = useLingui();
  // Not written into the message, where braces mean something else.
  const answer = "{{key}}";
  const otherwise = "{{key|words}}";
  const words: Record<string, string> = {
    "translation.missing": t`This text is missing in one of the languages.`,
    "language.invalid": t`This is no language tag.`,
    "language.duplicate": t`This language stands here twice.`,
    "language.default": t`The main language must be one of the survey's languages.`,
    "language.held-default": t`The main language cannot be held back: it stands in where a text is missing.`,
    "language.held-unknown": t`Only a language of the survey can be held back.`,
    "key.duplicate": t`This key is taken; choose another.`,
    "questions.none": t`A survey asks at least one question.`,
    "questions.too-many": t`These are too many questions.`,
    "page.empty": t`This page has no questions: add one, or remove the page.`,
    "choices.empty": t`There is nothing to choose from; add at least one.`,
    "consent.optional": t`Nothing is stored without this consent, so it must be answered.`,
    "choices.limit": t`Let visitors choose at least one, and no more than there are.`,
    "umbrella.rows": t`An umbrella has six words.`,
    "text.limit": t`From 1 to 5,000 characters.`,
    "scale.fixed": t`The scale of this type cannot be changed.`,
    "scale.too-fine": t`This scale has too many steps; use a slider or a number.`,
    "scale.unreachable": t`Steps from the lowest value must meet the highest one exactly.`,
    "segment.too-many": t`At most three questions divide the results.`,
    "segment.options": t`A question that divides the results has at most 30 options.`,
    "condition.syntax": t`This condition cannot be read.`,
    "condition.order": t`A condition may look only at questions that always come before.`,
    "condition.never": t`No answers fulfil this condition.`,
    "condition.always": t`This condition is true whatever is answered; it can be left out.`,
    "option.exclusive": t`Only an option of which several can be chosen excludes the others.`,
    "specifies.unknown": t`The option that asks for this text is not there, or does not come before it on the same page.`,
    "specifies.duplicate": t`Another text is asked for with the same option.`,
    "specifies.condition": t`It is asked when its option is chosen; leave the condition out.`,
    "condition.nested": t`This condition is too complicated.`,
    "condition.type": t`This condition does not fit the questions it looks at.`,
    "piping.syntax": t`An earlier answer is written ${answer}, or ${otherwise} with words for where there is none.`,
    "piping.unknown": t`It speaks of an answer that is not always given before.`,
    "piping.type": t`The answer that it speaks of cannot be read within a sentence.`,
    "construct.scale": t`What it measures is asked on another scale everywhere: use that one, or let it measure something of its own.`,
    "question.identity": t`An earlier version asked something else under this key. Give the changed question a new key.`,
    "instrument.unknown": t`There is no such standard questionnaire.`,
    "instrument.wording-missing": t`This questionnaire has no wording in one of the survey's languages.`,
    "schema.pattern": t`This is not written as it should be: small letters, digits and underscores.`,
    "schema.max-length": t`This text is too long.`,
    "text.unclean": t`This text has characters that cannot be stored.`,
  };
  return ({ code, detail }) => words[code] ?? detail;
}
