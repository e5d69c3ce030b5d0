import { useLingui } from "@lingui/react/macro";
import { Checkbox } from "../ui/Checkbox";
import { TextField } from "../ui/TextField";
import { type Path, pointerOf } from "./document";
import { useEditing } from "./Editing";
import { NoteField } from "./NoteField";
import { TextsField } from "./TextsField";

/** What belongs to a page as a whole. */
export function PageForm({ page }: { page: number }) {
  const { t } = useLingui();
  const { definition, put, problems, isReadOnly } = useEditing();
  const shown = definition.pages[page];
  if (!shown) return null;
  const path: Path = ["pages", page];
  const empty = problems[pointerOf([...path, "questions"])];
  return (
    <section className="card" aria-label={t`Page ${page + 1}`}>
      <h2>{t`Page ${page + 1}`}</h2>
      {empty && <p className="field-error">{empty.join(" ")}</p>}
      <TextsField
        label={t`Heading`}
        hint={t`Stands above each of its questions`}
        path={[...path, "title"]}
        texts={shown.title}
        optional
      />
      <NoteField path={path} note={shown.translatorNote} of={t`Page ${page + 1}`} />
      <Checkbox
        label={t`Questions in random order`}
        isSelected={shown.order === "random"}
        onChange={(on) => put([...path, "order"], on ? "random" : undefined)}
        isReadOnly={isReadOnly}
      />
      <div className="fields">
        <TextField
          name={pointerOf([...path, "key"])}
          label={t`Key`}
          value={shown.key}
          onChange={(key) => put([...path, "key"], key)}
          spellCheck="false"
          isReadOnly={isReadOnly}
        />
      </div>
    </section>
  );
}
