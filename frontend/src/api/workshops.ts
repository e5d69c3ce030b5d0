import { queryOptions } from "@tanstack/react-query";
import { api, patchHeaders } from "./client";
import { withQuery } from "./exports";
import { everyItem, pageQuery } from "./pages";
import { bodyOf } from "./problem";
import { readStream } from "./stream";
import type { NewWorkshop, WorkshopPatch, WorkshopState, WorkshopStep } from "./types";
import type { Said } from "./watch";

const at = (id: string, revision: number) => ({ path: { id }, header: { "If-Match": `"${revision}"` } });

export const workshopsQuery = queryOptions({
  queryKey: ["workshops"],
  queryFn: () => everyItem((cursor) => bodyOf(api.GET("/api/v1/workshops", { params: { query: pageQuery(cursor) } }))),
});

export const workshopQuery = (id: string) =>
  queryOptions({
    queryKey: ["workshops", id],
    queryFn: () => bodyOf(api.GET("/api/v1/workshops/{id}", { params: { path: { id } } })),
  });

export const createWorkshop = (body: NewWorkshop) => bodyOf(api.POST("/api/v1/workshops", { body }));

export const changeWorkshop = (id: string, revision: number, body: WorkshopPatch) =>
  bodyOf(api.PATCH("/api/v1/workshops/{id}", { params: at(id, revision), body, headers: patchHeaders }));

export const deleteWorkshop = (id: string, revision: number) =>
  bodyOf(api.DELETE("/api/v1/workshops/{id}", { params: at(id, revision) }));

/** To the same step: begins its timer anew, or without minutes takes it away. */
export const moveWorkshop = (id: string, step: WorkshopStep, minutes?: number) =>
  bodyOf(
    api.PUT("/api/v1/workshops/{id}/step", { params: { path: { id } }, body: { step, ...(minutes && { minutes }) } }),
  );

/** A new code to join by; the old one is good for nothing then. */
export const renewJoinCode = (id: string) =>
  bodyOf(api.PUT("/api/v1/workshops/{id}/join-code", { params: { path: { id } } }));

export const putGroup = (id: string, groupId: string, title: string) =>
  bodyOf(api.PUT("/api/v1/workshops/{id}/groups/{groupId}", { params: { path: { id, groupId } }, body: { title } }));

export const deleteGroup = (id: string, groupId: string) =>
  bodyOf(api.DELETE("/api/v1/workshops/{id}/groups/{groupId}", { params: { path: { id, groupId } } }));

export const chooseGroup = (id: string, groupId: string, body: { chosen: boolean; actionId?: string }) =>
  bodyOf(api.PUT("/api/v1/workshops/{id}/groups/{groupId}/choice", { params: { path: { id, groupId } }, body }));

export const putCard = (id: string, cardId: string, body: { text: string; language: string }) =>
  bodyOf(api.PUT("/api/v1/workshops/{id}/cards/{cardId}", { params: { path: { id, cardId } }, body }));

/** Into a group, or out of any. */
export const groupCard = (id: string, cardId: string, groupId: string | null) =>
  bodyOf(
    api.PUT("/api/v1/workshops/{id}/cards/{cardId}/group", {
      params: { path: { id, cardId } },
      body: { ...(groupId !== null && { groupId }) },
    }),
  );

export const hideCard = (id: string, cardId: string, hidden: boolean) =>
  bodyOf(
    api.PUT("/api/v1/workshops/{id}/cards/{cardId}/visibility", { params: { path: { id, cardId } }, body: { hidden } }),
  );

/** Where the record of a workshop is, as a document in one language: a PDF. */
export const reportAddress = (id: string, language: string) => withQuery(`workshops/${id}/report`, { language });

/** Where all that was written in it is, as a workbook with headings in this language. */
export const workbookAddress = (id: string, language: string) => withQuery(`workshops/${id}/workbook`, { language });

/** The same as JSON. */
export const dataAddress = (id: string) => `workshops/${id}/state`;

/** What happens in a workshop, as its staff see it. */
export async function* watchWorkshop(
  id: string,
  known: string | undefined,
  signal: AbortSignal,
): AsyncGenerator<Said<WorkshopState>> {
  for await (const { id: event, data } of readStream(`/api/v1/workshops/${id}/events`, known, signal)) {
    yield { ...(event && { id: event }), ...(data && { state: JSON.parse(data) as WorkshopState }) };
  }
}
