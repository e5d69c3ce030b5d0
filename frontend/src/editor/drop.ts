import type { DragDropEventHandlers } from "@dnd-kit/react";
import { isSortable } from "@dnd-kit/react/sortable";
import type { Place } from "./document";

type Operation = Parameters<NonNullable<DragDropEventHandlers["onDragEnd"]>>[0]["operation"];

/** From where to where a question was dragged; undefined where it came back to its place. */
export function dropOf({ source, target }: Operation): { from: Place; to: Place } | undefined {
  if (!isSortable(source)) return undefined;
  const from = { page: Number(source.initialGroup), question: source.initialIndex };
  // Within a page without questions there is nothing to be sorted among.
  const page = isSortable(target) ? source.group : (target?.data.page ?? source.group);
  const to = { page: Number(page), question: Number(page) === Number(source.group) ? source.index : 0 };
  return from.page === to.page && from.question === to.question ? undefined : { from, to };
}
