import type { DragDropEventHandlers } from "@dnd-kit/react";
import { isSortable } from "@dnd-kit/react/sortable";
import type { Place } from "./document";

type Operation = Parameters<NonNullable<DragDropEventHandlers["onDragEnd"]>>[0]["operation"];

/** From where to where a question was dragged; undefined where it came back to its place or fell beside the list. */
export function dropOf({ source, target }: Operation): { from: Place; to: Place } | undefined {
  if (!isSortable(source) || !target || target.id === source.id) return undefined;
  const from = { page: Number(source.group), question: source.index };
  // Beside its questions, a page takes it at its end.
  const to = isSortable(target)
    ? { page: Number(target.group), question: target.index }
    : { page: Number(target.data.page), question: Number.POSITIVE_INFINITY };
  return { from, to };
}
