import type { Comment } from "../../api/types";

/** A part of a comment's text: plain, found by the search, or in place of something that was taken out. */
export type Piece = { start: number; text: string; hit: boolean; redacted?: string };

type Cut = Pick<Comment, "text" | "redactions" | "hits">;

/** The text in pieces, in order. Ranges count UTF-16 code units, as strings do here. */
export function piecesOf({ text, redactions, hits }: Cut): Piece[] {
  const bounds = new Set([0, text.length]);
  for (const { start, end } of [...redactions, ...hits]) {
    bounds.add(start);
    bounds.add(end);
  }
  // A token stays whole: a search may have found a part of it.
  const within = (at: number) => redactions.some(({ start, end }) => start < at && at < end);
  const ends = [...bounds].filter((at) => !within(at)).sort((one, other) => one - other);
  return ends.slice(1).map((end, index) => {
    const start = ends[index] ?? 0;
    const redaction = redactions.find((range) => range.start === start);
    return {
      start,
      text: text.slice(start, end),
      hit: hits.some((range) => range.start <= start && start < range.end),
      ...(redaction && { redacted: redaction.kind }),
    };
  });
}
