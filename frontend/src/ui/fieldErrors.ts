import { createContext, use } from "react";

/** What is wrong with the fields of a form, by their names. It stays until the form is sent again. */
export const FieldErrors = createContext<Readonly<Record<string, readonly string[]>>>({});

/** How a field shows its errors: through props of the field, and as the words of its FieldError. */
export function useFieldError(name: string | undefined) {
  const errors = use(FieldErrors)[name ?? ""];
  // "aria" keeps the browser from refusing by itself, in a language that may not be the one on screen.
  return {
    invalid: { isInvalid: errors !== undefined, validationBehavior: "aria" as const },
    words: errors?.join(" "),
  };
}
