import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "../ui/Button";
import { TextField } from "../ui/TextField";
import { type Path, pointerOf } from "./document";
import { useEditing } from "./Editing";

/** What the translator should know of a thing; until there is something, a way to add it. */
export function NoteField({ path, note, of }: { path: Path; note: string | undefined; of: string }) {
  const { t } = useLingui();
  const { put, isReadOnly } = useEditing();
  const [open, setOpen] = useState(false);
  const at = [...path, "translatorNote"];
  if (note === undefined && !open) {
    return isReadOnly ? null : (
      <Button aria-label={t`Note to the translator: ${of}`} onPress={() => setOpen(true)}>
        <Trans>Note to the translator</Trans>
      </Button>
    );
  }
  return (
    <TextField
      name={pointerOf(at)}
      label={t`Note to the translator`}
      aria-label={t`Note to the translator: ${of}`}
      value={note ?? ""}
      onChange={(typed) => put(at, typed === "" ? undefined : typed)}
      onBlur={() => setOpen(false)}
      maxLength={500}
      autoFocus={open}
      isReadOnly={isReadOnly}
    />
  );
}
