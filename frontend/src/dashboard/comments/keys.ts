import type { CommentState } from "../../api/types";

/** Where a key moves the focus in a list; undefined where it does not. */
export function placeAfter(key: string, place: number, length: number): number | undefined {
  switch (key) {
    case "ArrowDown":
    case "j":
      return Math.min(place + 1, length - 1);
    case "ArrowUp":
    case "k":
      return Math.max(place - 1, 0);
    case "Home":
      return 0;
    case "End":
      return length - 1;
    default:
      return undefined;
  }
}

const ACTIONS: Readonly<Record<string, CommentState | "select" | "tag">> = {
  p: "published",
  h: "hidden",
  n: "new",
  t: "tag",
  x: "select",
};

/** What a key does with the comment that has the focus. */
export const actionOf = (key: string) => ACTIONS[key.toLowerCase()];
