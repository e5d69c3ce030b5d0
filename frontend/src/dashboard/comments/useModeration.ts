import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { commentsKey, commentTagsQuery, moderateComments } from "../../api/comments";
import type { Comment, CommentModeration, CommentState } from "../../api/types";

type Change = Omit<CommentModeration, "comments">;
/** What was done, and what would undo it. */
export type Done = { change: Change; count: number; undo: CommentModeration[] };

const AT_ONCE = 200;

/** Changes comments, and remembers how they were before the last change. */
export function useModeration(surveyId: string) {
  const queries = useQueryClient();
  const [done, setDone] = useState<Done>();
  const settle = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: commentsKey(surveyId) }),
      queries.invalidateQueries(commentTagsQuery),
    ]);
  const send = useMutation({
    mutationFn: async (changes: readonly CommentModeration[]) => {
      for (const change of changes) await moderateComments(surveyId, change);
    },
    onSettled: settle,
  });

  const moderate = (comments: readonly Comment[], change: Change) => {
    const parts = partsOf(comments.map(({ id }) => id)).map((ids) => ({ ...change, comments: ids }));
    send.mutate(parts, {
      onSuccess: () => setDone({ change, count: comments.length, undo: undoOf(comments, change) }),
    });
  };
  const undo = () => {
    if (done) send.mutate(done.undo, { onSuccess: () => setDone(undefined) });
  };
  return { moderate, undo, done, failure: send.error, settle };
}

/** As many requests as comments differ in how they were. */
export function undoOf(comments: readonly Comment[], { state, addTags = [], removeTags = [] }: Change) {
  const undo: CommentModeration[] = [];
  const back = (affected: readonly Comment[], change: Change) => {
    for (const ids of partsOf(affected.map(({ id }) => id))) undo.push({ ...change, comments: ids });
  };
  if (state) {
    for (const before of new Set<CommentState>(comments.map((comment) => comment.state))) {
      if (before !== state) {
        back(
          comments.filter((comment) => comment.state === before),
          { state: before },
        );
      }
    }
  }
  const has = (comment: Comment, tag: string) => comment.tags.some((name) => name.toLowerCase() === tag.toLowerCase());
  for (const tag of addTags ?? []) {
    back(
      comments.filter((comment) => !has(comment, tag)),
      { removeTags: [tag] },
    );
  }
  for (const tag of removeTags ?? []) {
    back(
      comments.filter((comment) => has(comment, tag)),
      { addTags: [tag] },
    );
  }
  return undo;
}

const partsOf = (ids: readonly string[]) =>
  Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, part) => ids.slice(part * AT_ONCE, (part + 1) * AT_ONCE));
