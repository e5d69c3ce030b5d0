// Fields of a form are named by JSON pointers into the body that they make: an error of the API finds its field by name.

type Json = { [name: string]: Json | string | string[] | null };

/** What becomes of an empty field: left out of a new thing, or null, which takes a value away in a merge-patch. */
type Empty = "left-out" | "null";

/** The body that a form makes. Fields in `lists` may have many values; a text is stripped of blanks around it. */
export function bodyFrom(form: FormData, { lists = [], empty = "left-out" }: { lists?: string[]; empty?: Empty } = {}) {
  const body: Json = {};
  for (const pointer of new Set(form.keys())) {
    const path = pointer.split("/").slice(1);
    const text = String(form.get(pointer)).trim();
    const value = lists.includes(pointer) ? form.getAll(pointer).map(String) : text || null;
    if (value !== null || empty === "null") put(body, path, value);
  }
  return body;
}

function put(body: Json, [name = "", ...rest]: string[], value: string | string[] | null) {
  if (rest.length === 0) {
    body[name] = value;
    return;
  }
  const inner = (body[name] ?? {}) as Json;
  body[name] = inner;
  put(inner, rest, value);
}

/**
 * Messages by field name; an error below a field (`/languages/0`) belongs to the field, one above (`/name`) to the first
 * field in it, others are left over.
 */
export function messagesByField<E extends { pointer: string }>(
  errors: readonly E[],
  fields: readonly string[],
  tell: (error: E) => string,
) {
  const byField: Record<string, string[]> = {};
  const leftOver: string[] = [];
  for (const error of errors) {
    const field =
      fields.find((name) => isWithin(error.pointer, name)) ?? fields.find((name) => isWithin(name, error.pointer));
    if (field) byField[field] = [...(byField[field] ?? []), tell(error)];
    else leftOver.push(tell(error));
  }
  return { byField, leftOver };
}

const isWithin = (pointer: string, outer: string) =>
  pointer === outer || (outer !== "" && pointer.startsWith(`${outer}/`));
