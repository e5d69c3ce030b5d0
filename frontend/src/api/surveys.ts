import { queryOptions } from "@tanstack/react-query";
import { api } from "./client";
import { everyItem, pageQuery } from "./pages";
import { bodyOf, etagOf } from "./problem";
import type { Definition, NewSurvey } from "./types";

export const surveysQuery = queryOptions({
  queryKey: ["surveys"],
  queryFn: () => everyItem((cursor) => bodyOf(api.GET("/api/v1/surveys", { params: { query: pageQuery(cursor) } }))),
});

export const surveyQuery = (id: string) =>
  queryOptions({
    queryKey: ["surveys", id],
    queryFn: () => bodyOf(api.GET("/api/v1/surveys/{id}", { params: { path: { id } } })),
  });

/** A published version: it never changes, so it is read once. */
export const versionQuery = (id: string, number: number) =>
  queryOptions({
    queryKey: ["surveys", id, "versions", number],
    queryFn: () => bodyOf(api.GET("/api/v1/surveys/{id}/versions/{number}", { params: { path: { id, number } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** A published version as a form to be printed: a PDF. */
export const readPaperForm = (id: string, number: number, language: string): Promise<Blob> =>
  bodyOf(
    api.GET("/api/v1/surveys/{id}/versions/{number}/form", {
      params: { path: { id, number }, query: { language } },
      parseAs: "blob",
    }),
  );

/** The draft, with the ETag that a change of what was read here names. It is not read again behind an editor's back. */
export const draftQuery = (id: string) =>
  queryOptions({
    queryKey: ["surveys", id, "draft"],
    queryFn: () => readDraft(id),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

export async function readDraft(id: string) {
  const reply = api.GET("/api/v1/surveys/{id}/draft", { params: { path: { id } } });
  return { definition: (await bodyOf(reply)).definition, etag: await etagOf(reply) };
}

/** Replaces the draft that was read under this ETag; yields the new one. */
export const writeDraft = (id: string, etag: string, definition: Definition) =>
  etagOf(
    api.PUT("/api/v1/surveys/{id}/draft", {
      params: { path: { id }, header: { "If-Match": etag } },
      body: { definition },
    }),
  );

/** What keeps the draft of this ETag from being published. */
export const draftProblemsQuery = (id: string, etag: string) =>
  queryOptions({
    queryKey: ["surveys", id, "draft", "problems", etag],
    queryFn: () => bodyOf(api.GET("/api/v1/surveys/{id}/draft/problems", { params: { path: { id } } })),
  });

export const createSurvey = (body: NewSurvey) => bodyOf(api.POST("/api/v1/surveys", { body }));

/** Publishes the draft of this ETag, and no other. */
export const publishSurvey = (id: string, etag: string) =>
  bodyOf(api.POST("/api/v1/surveys/{id}/versions", { params: { path: { id }, header: { "If-Match": etag } } }));
