import { useState } from "react";
import { TextField } from "../ui/TextField";
import { type Path, pointerOf } from "./document";
import { useEditing } from "./Editing";

type NumberFieldProps = { label: string; path: Path; value: number | undefined; hint?: string; optional?: boolean };

/** A number of the definition. What is no number yet, as a lone minus sign, stays in the field alone. */
export function NumberField({ label, path, value, hint, optional = false }: NumberFieldProps) {
  const { put, isReadOnly } = useEditing();
  const [typed, setTyped] = useState<string>();
  const stands = typed !== undefined && (typed === "" || Number(typed) === value);
  return (
    <TextField
      name={pointerOf(path)}
      label={label}
      type="number"
      {...(hint && { hint })}
      value={stands ? typed : String(value ?? "")}
      onChange={(text) => {
        setTyped(text);
        if (text !== "") put(path, Number(text));
        else if (optional) put(path, undefined);
      }}
      onBlur={() => setTyped(undefined)}
      isReadOnly={isReadOnly}
    />
  );
}
