import { useLingui } from "@lingui/react/macro";
import { ApiProblem } from "../api/problem";

/** What the API says about a translated file, in the language of the screen, by its stable codes. */
export function useImportWords() {
  const { t } = useLingui();
  const remarks: Record<string, string> = {
    "source.stale": t`The original has changed since the file was made.`,
    "piping.differs": t`Other answers are put into this text than into the original.`,
    "unit.unknown": t`The survey has no such text, or not any more.`,
    "unit.repeated": t`It stands in the file twice; the first one counts.`,
    "text.partial": t`Only a part of it is translated.`,
    "text.broken": t`The file has lost what a placeholder stands for.`,
    "text.unclean": t`This text has characters that cannot be stored.`,
    "schema.max-length": t`This text is too long.`,
    "language.unknown": t`The survey does not have this language.`,
    "language.other": t`This language was not asked for.`,
    "column.unknown": t`This column is no language.`,
  };
  const failures: Record<string, string> = {
    "language.unknown": t`The survey does not have the language of this file. Add the language first.`,
    "language.missing": t`The file does not say which language it is in.`,
    xliff: t`This is no XLIFF 2 file. Ask for version 2.0 or 2.1, with source and target language.`,
    csv: t`The first line must name the columns: id, and target or the tag of a language.`,
    unreadable: t`This file cannot be read: it is damaged, or not of the kind that its name says.`,
    stale: t`Somebody else changed this survey meanwhile. Close this, and try again.`,
    "too-large": t`This file is too large.`,
  };
  return {
    remark: (code: string, detail: string) => remarks[code] ?? detail,
    failure: (problem: Error) => {
      const { slug, errors } = problem instanceof ApiProblem ? problem : { slug: "", errors: [] };
      return failures[errors[0]?.code ?? slug] ?? t`The file was not taken over. Try again in a moment.`;
    },
  };
}
