import { Trans, useLingui } from "@lingui/react/macro";
import { memo, useState } from "react";
import { Button } from "../ui/Button";
import { TextField } from "../ui/TextField";
import { type Path, pointerOf } from "./document";
import { useEditing } from "./Editing";
import { pathIn } from "./texts";

type NoteFieldProps = { path: Path; note: string | undefined; of: string };

/** What the translator should know of a thing; until there is something, a way to add it. */
export function NoteField({ path, note, of }: NoteFieldProps) {
  const { put, isReadOnly } = useEditing();
  return <NoteOf pointer={pointerOf(path)} note={note} of={of} put={put} isReadOnly={isReadOnly} />;
}

type NoteOfProps = Omit<NoteFieldProps, "path"> & {
  pointer: string;
  put: (path: Path, value: unknown) => void;
  isReadOnly: boolean;
};

/** Not drawn again while texts beside it are typed: a long survey has hundreds. */
const NoteOf = memo(function NoteOf({ pointer, note, of, put, isReadOnly }: NoteOfProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  if (note === undefined && !open) {
    return isReadOnly ? null : (
      <Button aria-label={t`Note to the translator: ${of}`} onPress={() => setOpen(true)}>
        <Trans>Note to the translator</Trans>
      </Button>
    );
  }
  return (
    <TextField
      name={`${pointer}/translatorNote`}
      label={t`Note to the translator`}
      aria-label={t`Note to the translator: ${of}`}
      value={note ?? ""}
      onChange={(typed) => put([...pathIn(pointer), "translatorNote"], typed === "" ? undefined : typed)}
      onBlur={() => setOpen(false)}
      maxLength={500}
      autoFocus={open}
      isReadOnly={isReadOnly}
    />
  );
});
