import { useId } from "react";
import type { SurveyNote } from "../api/types";
import { Details } from "../ui/Details";
import { groupsOf } from "./importNotes";
import { useNoteWords } from "./useNoteWords";

type ImportNotesProps = {
  title: string;
  kind: SurveyNote["kind"];
  notes: readonly SurveyNote[];
  search: string;
};

/** Notes of a kind, together where they say the same. The details are the server's, in English. */
export function ImportNotes({ title, kind, notes, search }: ImportNotesProps) {
  const id = useId();
  const words = useNoteWords();
  const groups = groupsOf(notes, kind, search);
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {groups.map(({ code, notes: found }) => (
        <Details key={code} summary={`${words(code)} (${found.length})`} open={search.trim() !== ""}>
          <ul className="import-notes">
            {found.map(({ source, detail }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one thing may have two notes that say the same
              <li key={index} lang="en">
                <strong>{source}</strong>
                <span className="import-detail">{detail}</span>
              </li>
            ))}
          </ul>
        </Details>
      ))}
    </section>
  );
}
