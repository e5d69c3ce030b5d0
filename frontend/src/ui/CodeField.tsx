import { type Ref, useState } from "react";
import { hasStranger, typedCode } from "./typedCode";

type CodeFieldProps = {
  id: string;
  label: string;
  code: string;
  onType: (code: string) => void;
  /** What is wrong with the code as it was handed in; empty for nothing. */
  problem: string;
  problemClass: string;
  /** What is said to whoever types a character that no code has. */
  stranger: string;
  /** The id of what explains the code, where something does. */
  explainedBy?: string;
  field: Ref<HTMLInputElement>;
};

/** Where a code is typed that somebody reads from a screen: in capitals and two groups by itself. */
export function CodeField({ id, label, code, onType, problem, problemClass, stranger, ...props }: CodeFieldProps) {
  const [strange, setStrange] = useState(false);
  const problemId = `${id}-problem`;
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        ref={props.field}
        id={id}
        value={code}
        placeholder="____-____"
        autoCapitalize="characters"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="done"
        aria-describedby={props.explainedBy ? `${props.explainedBy} ${problemId}` : problemId}
        aria-invalid={problem !== "" || undefined}
        onChange={({ target }) => {
          setStrange(hasStranger(target.value));
          onType(typedCode(target.value));
        }}
      />
      <p id={problemId} className={problemClass} role="alert">
        {problem || (strange && stranger)}
      </p>
    </>
  );
}
