import type { Idea } from "../../../api/types";

/** What the address of the ideas holds: which museum's, in which state, and in which order. */
export type IdeaSearch = { museum?: string; state?: "merged" | "set-aside"; sort?: "votes" };

/** Reads an address that anybody may have written. */
export const readIdeaSearch = (raw: Record<string, unknown>): IdeaSearch => ({
  ...(typeof raw.museum === "string" && raw.museum !== "" && { museum: raw.museum }),
  ...((raw.state === "merged" || raw.state === "set-aside") && { state: raw.state }),
  ...(raw.sort === "votes" && { sort: raw.sort }),
});

/** The ideas that an address asks for: the newest first, or those that most of who saw them chose. */
export function asAsked(ideas: readonly Idea[], { museum, state, sort }: IdeaSearch): readonly Idea[] {
  const share = (idea: Idea) => idea.ballot?.share?.share ?? -1;
  return ideas
    .filter((idea) => idea.state === (state ?? "open") && (!museum || idea.museumId === museum))
    .toSorted((one, other) => other.createdAt.localeCompare(one.createdAt))
    .toSorted((one, other) => (sort === "votes" ? share(other) - share(one) : 0));
}
