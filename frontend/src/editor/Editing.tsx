import { createContext, use } from "react";
import type { Definition } from "../api/types";
import type { Path } from "./document";

type Editing = {
  readonly definition: Definition;
  /** Puts a value at a place; `undefined` takes away what stands there. */
  readonly put: (path: Path, value: unknown) => void;
  /** What is wrong, by pointer. */
  readonly problems: Readonly<Record<string, readonly string[]>>;
  readonly isReadOnly: boolean;
  /** Whose standard questionnaires it may ask; a cluster has none of its own. */
  readonly organisationId: string | undefined;
};

const EditingContext = createContext<Editing | null>(null);

/** The definition that the fields below it show and change. */
export const EditingProvider = EditingContext.Provider;

export function useEditing(): Editing {
  const editing = use(EditingContext);
  if (!editing) throw new Error("useEditing needs an <EditingProvider> above it");
  return editing;
}
