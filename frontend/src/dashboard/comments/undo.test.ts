import { expect, test } from "vitest";
import type { Comment } from "../../api/types";
import { undoOf } from "./useModeration";

const comment = (id: string, state: Comment["state"], ...tags: string[]) => ({ id, state, tags }) as Comment;

test("puts each comment back into the state it had", () => {
  const before = [comment("a", "new"), comment("b", "hidden"), comment("c", "new"), comment("d", "published")];
  expect(undoOf(before, { state: "published" })).toEqual([
    { comments: ["a", "c"], state: "new" },
    { comments: ["b"], state: "hidden" },
  ]);
});

test("takes a tag only from those that did not have it", () => {
  const before = [comment("a", "new", "Kahvila"), comment("b", "new")];
  expect(undoOf(before, { addTags: ["kahvila"] })).toEqual([{ comments: ["b"], removeTags: ["kahvila"] }]);
  expect(undoOf(before, { removeTags: ["Kahvila"] })).toEqual([{ comments: ["a"], addTags: ["Kahvila"] }]);
});

test("undoes many in parts that the API takes", () => {
  const before = Array.from({ length: 201 }, (_, index) => comment(String(index), "new"));
  expect(undoOf(before, { state: "hidden" }).map(({ comments }) => comments.length)).toEqual([200, 1]);
});
