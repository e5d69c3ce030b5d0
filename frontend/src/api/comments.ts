import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api } from "./client";
import { everyItem, pageQuery } from "./pages";
import { bodyOf } from "./problem";
import type { operations } from "./schema";
import type { CommentModeration, NewReplyTemplate, ReplyTemplateContent } from "./types";

type AllOf = NonNullable<operations["listComments"]["parameters"]["query"]>;

/** Which comments: the one filter, and what is asked of comments alone. */
export type CommentFilter = Omit<AllOf, "limit" | "cursor">;

const PAGE = 50;

/** Everything about comments on a survey, for what must be read again after a change. */
export const commentsKey = (surveyId: string) => ["surveys", surveyId, "comments"];

export const commentsQuery = (surveyId: string, filter: CommentFilter) =>
  infiniteQueryOptions({
    queryKey: [...commentsKey(surveyId), "list", filter],
    queryFn: ({ pageParam }) =>
      bodyOf(
        api.GET("/api/v1/surveys/{id}/comments", {
          params: {
            path: { id: surveyId },
            query: { ...filter, limit: PAGE, ...(pageParam && { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: ({ page }) => page.next ?? undefined,
  });

export const commentCountsQuery = (surveyId: string, filter: CommentFilter) =>
  queryOptions({
    queryKey: [...commentsKey(surveyId), "counts", filter],
    queryFn: () =>
      bodyOf(api.GET("/api/v1/surveys/{id}/comment-counts", { params: { path: { id: surveyId }, query: filter } })),
  });

export const commentSharesQuery = (surveyId: string, filter: CommentFilter, interval: string) =>
  queryOptions({
    queryKey: [...commentsKey(surveyId), "shares", filter, interval],
    queryFn: () =>
      bodyOf(
        api.GET("/api/v1/surveys/{id}/comment-shares", {
          params: { path: { id: surveyId }, query: { ...filter, interval } },
        }),
      ),
  });

export const moderateComments = (surveyId: string, change: CommentModeration) =>
  bodyOf(
    api.POST("/api/v1/surveys/{id}/comment-moderations", { params: { path: { id: surveyId } }, body: change }),
  ).then(({ items }) => items);

const one = (id: string, commentId: string) => ({ params: { path: { id, commentId } } });

export const unredactedComment = (surveyId: string, commentId: string) =>
  bodyOf(api.GET("/api/v1/surveys/{id}/comments/{commentId}/unredacted", one(surveyId, commentId))).then(
    ({ text }) => text,
  );

/** Without words in any language, the answer is taken away. */
export const answerComment = (surveyId: string, commentId: string, text: Record<string, string>) =>
  Object.values(text).some((words) => words.trim() !== "")
    ? bodyOf(
        api.PUT("/api/v1/surveys/{id}/comments/{commentId}/answer", { ...one(surveyId, commentId), body: { text } }),
      )
    : bodyOf(api.DELETE("/api/v1/surveys/{id}/comments/{commentId}/answer", one(surveyId, commentId)));

export const commentTagsQuery = queryOptions({
  queryKey: ["comment-tags"],
  queryFn: () =>
    everyItem((cursor) => bodyOf(api.GET("/api/v1/comment-tags", { params: { query: pageQuery(cursor) } }))),
});

export const renameTag = (id: string, name: string) =>
  bodyOf(api.PUT("/api/v1/comment-tags/{id}", { params: { path: { id } }, body: { name } }));

/** With another tag, the two become that one. */
export const deleteTag = (id: string, into?: string) =>
  bodyOf(api.DELETE("/api/v1/comment-tags/{id}", { params: { path: { id }, query: into ? { into } : {} } }));

export const replyTemplatesQuery = queryOptions({
  queryKey: ["reply-templates"],
  queryFn: () =>
    everyItem((cursor) => bodyOf(api.GET("/api/v1/reply-templates", { params: { query: pageQuery(cursor) } }))),
});

export const createReplyTemplate = (template: NewReplyTemplate) =>
  bodyOf(api.POST("/api/v1/reply-templates", { body: template }));

export const changeReplyTemplate = (id: string, revision: number, body: ReplyTemplateContent) =>
  bodyOf(
    api.PUT("/api/v1/reply-templates/{id}", {
      params: { path: { id }, header: { "If-Match": `"${revision}"` } },
      body,
    }),
  );

export const deleteReplyTemplate = (id: string, revision: number) =>
  bodyOf(
    api.DELETE("/api/v1/reply-templates/{id}", { params: { path: { id }, header: { "If-Match": `"${revision}"` } } }),
  );
