import { useLingui } from "@lingui/react/macro";
import type { ApiProblem, FieldProblem } from "../api/problem";

/** Refusals of the API in the language of the screen, by their stable codes. */
export function useProblemTexts() {
  const { t } = useLingui();
  const byCode: Record<string, string> = {
    "not-blank": t`This is needed.`,
    "not-null": t`This is needed.`,
    "not-empty": t`Choose at least one.`,
    size: t`This is too long or too short.`,
    trilingual: t`A name is needed in this language, of at most 200 characters.`,
    "business-id": t`This is no Finnish business ID: seven digits, a hyphen and the right check digit.`,
    "language-tag": t`This is no language tag.`,
    "time-zone": t`There is no such time zone.`,
    "reference.unknown": t`There is no such thing for you here.`,
    "survey.elsewhere": t`This survey belongs to another organisation, and to no cluster of this museum.`,
    "wording.missing": t`The questionnaire cannot be asked without this text.`,
    "wording.unknown": t`The questionnaire has nothing of this name.`,
    taken: t`This is in use already; choose another.`,
    pattern: t`This is not written as it should be.`,
    "period.order": t`The end must come after the beginning.`,
    "json.unknown": t`Nothing of this name belongs here.`,
    "json.type": t`A value of another kind is expected here.`,
    "json.duplicate": t`This stands here twice.`,
    "answer.type": t`An answer of another kind is expected here.`,
    "answer.required": t`An answer to this is needed.`,
    "answer.not-visible": t`This is not asked when the other answers are as they are.`,
    "answer.unexpected": t`This takes no answer.`,
    "answer.unknown-question": t`This version of the survey has no such question.`,
    "scale.order": t`Give both ends of the scale, the lower first.`,
    "value.outside": t`This figure cannot be: it lies off its scale.`,
    email: t`This is no e-mail address.`,
    "value.required": t`This is needed.`,
    "password.guessable": t`This is guessed early. Take some words that do not belong together, or let a program make one up.`,
    "password.wrong": t`This is not your password.`,
    "code.wrong": t`This code is not right, or was used already.`,
    "grant.too-large": t`You may not give this role there.`,
    positive: t`This number is too small.`,
    "scale.outside": t`This number is not on the scale.`,
    "option.unknown": t`There is no such option.`,
    "option.repeated": t`This option stands here twice.`,
    "choices.too-many": t`These are too many choices.`,
    "row.unknown": t`There is no such row.`,
    "text.too-long": t`This text is too long.`,
    "text.unclean": t`This text has characters that cannot be stored.`,
    "collector.unknown": t`There is no collector with this key.`,
    "version.unknown": t`This version of the survey was never published.`,
    "language.unknown": t`The survey does not exist in this language.`,
    "time.outside": t`This time cannot be right.`,
    "pair.missing": t`The code that ties before and after together is missing.`,
    "file.xls": t`This is an old workbook (.xls) or one with a password. Save it as .xlsx without a password.`,
    "file.not-xlsx": t`This is no workbook (.xlsx), or it is broken. Save it as .xlsx once more.`,
    "file.no-survey-sheet": t`The workbook has no sheet named survey: it is no XLSForm.`,
    "file.no-type-column": t`The sheet survey has no column named type: it is no XLSForm.`,
    "file.not-lss": t`This is no survey structure of LimeSurvey (.lss).`,
    "file.not-survey": t`The file holds a part of a survey. Export the whole survey structure (.lss) from LimeSurvey.`,
    "file.not-json": t`This is no survey of Kaiku (.json), or it breaks off.`,
    "file.empty": t`The file is empty.`,
    "xml.broken": t`The file is broken, or breaks off.`,
    "xml.doctype": t`The file declares a document type, which is not safe to read.`,
    "visits.empty": t`The file is empty.`,
    "visits.unreadable": t`This is no CSV file, or it is broken.`,
    "visits.column": t`The first line must name the columns, as in day;visits.`,
    "visits.day": t`This is no day as in 2026-05-02 or 2.5.2026.`,
    "visits.count": t`This is no whole number of visits.`,
    "visits.twice": t`This day stands there twice.`,
    "visits.when": t`This day has not been yet, or is too long ago.`,
    "url.unreadable": t`This is no address such as https://example.org/kaiku.`,
    "url.parts": t`An address without user, password and # is needed.`,
    "url.scheme": t`The address must begin with https://.`,
    "url.port": t`Only the usual ports for https are allowed: 443 and 8443.`,
    "url.address": t`This address is not on the public internet.`,
    "period.long": t`Too much happened in this time. Choose fewer days.`,
    max: t`This number is too large.`,
    min: t`This number is too small.`,
    "pair.superfluous": t`Only answers before and after a visit have such a code.`,
  };
  const bySlug: Record<string, string> = {
    forbidden: t`Your role does not allow this.`,
    "login-paused": t`There were too many wrong tries. Wait a while, then try again.`,
    "letters-paused": t`This address was written to three times in the last hour. Try again later.`,
    "link-ended": t`This link has ended or was used already.`,
    "own-account": t`Nobody disables their own account or changes its roles. Ask a colleague.`,
    "account-too-large": t`This account has roles that you may not give. Somebody with these roles may change it.`,
    "second-factor-required": t`An organisation requires the second step.`,
    stale: t`Somebody changed this meanwhile. Load the page again and repeat your change.`,
    "collector-closed": t`The collector was closed when the answer began.`,
    "submission-conflict": t`Other answers are stored under the same id already.`,
    "invalid-submission": t`These answers break a rule of the survey.`,
    "survey-file-unreadable": t`This file could not be read. Nothing was saved.`,
    "survey-file-too-large": t`This file is too large for a survey. Nothing was saved.`,
    "survey-slug-taken": t`The owner has another survey with this short name.`,
    "survey-not-published": t`Publish the survey before it is placed anywhere.`,
    "keys-many": t`The system has two keys in force. Revoke the one that it does not use any more first.`,
    "client-revoked": t`This client is revoked and stays so. Create another.`,
    "webhooks-many": t`The organisation has as many webhooks as it may. Delete one first.`,
    "webhook-paused": t`The webhook is paused. Resume it first.`,
    invalid: t`Something in the form is not right yet. Nothing was saved.`,
  };
  const field = (error: FieldProblem) => byCode[error.code] ?? t`This is not accepted.`;
  const whole = (problem: ApiProblem) =>
    bySlug[problem.slug] ??
    (problem.status === 0
      ? t`The server cannot be reached. Nothing was saved.`
      : t`The server did not accept this. Nothing was saved.`);
  /** The first thing that was wrong, for one line of a list. */
  const reason = (problem: ApiProblem) => {
    const [first] = problem.errors;
    return first ? field(first) : whole(problem);
  };
  return { field, whole, reason };
}
