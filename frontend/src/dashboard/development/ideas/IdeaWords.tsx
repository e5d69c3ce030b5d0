import { useLingui } from "@lingui/react/macro";
import type { Idea } from "../../../api/types";

/** An author's own words, in their language. A visitor's go with the comment that they were. */
export function IdeaWords({ voice: { text, language } }: { voice: Pick<Idea, "text" | "language"> }) {
  const { t } = useLingui();
  return text ? (
    <span lang={language} className="development-words">
      {text}
    </span>
  ) : (
    <em>{t`The visitor's words are no longer published.`}</em>
  );
}
