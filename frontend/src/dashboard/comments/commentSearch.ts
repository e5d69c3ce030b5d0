import type { CommentFilter } from "../../api/comments";
import type { ResultsFilter } from "../../api/results";
import type { CommentState, Measure } from "../../api/types";
import { withoutGaps } from "../search";

export const STATES = ["new", "published", "hidden"] as const satisfies CommentState[];

/** What the address of the comments holds beside the filter of the survey. */
export type CommentSearch = {
  /** Words to find. */
  words?: string;
  state?: CommentState;
  tag?: string;
  /** Key of a question. */
  about?: string;
};

/** Reads an address that anybody may have written. */
export function readCommentSearch(raw: Record<string, unknown>): CommentSearch {
  const text = (name: string) => {
    const value = raw[name];
    return (typeof value === "string" || typeof value === "number") && value !== "" ? String(value) : undefined;
  };
  return withoutGaps({
    words: text("words")?.slice(0, 200),
    state: STATES.find((state) => state === text("state")),
    tag: text("tag"),
    about: text("about"),
  });
}

/** What the comments have in common, whatever their state: for a measure. */
export const commentSetOf = ({ words, tag, about }: CommentSearch): NonNullable<Measure["comments"]> =>
  withoutGaps({ tag, query: words, question: about });

/** The filter of the API. */
export const commentFilterOf = (search: CommentSearch, filter: ResultsFilter): CommentFilter =>
  withoutGaps({
    ...filter,
    query: search.words,
    state: search.state && [search.state],
    tag: search.tag === undefined ? undefined : [search.tag],
    question: search.about === undefined ? undefined : [search.about],
  });
