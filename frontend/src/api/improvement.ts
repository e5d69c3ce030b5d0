import { queryOptions } from "@tanstack/react-query";
import { api, patchHeaders } from "./client";
import { everyItem, pageQuery } from "./pages";
import { bodyOf } from "./problem";
import type {
  ActionPatch,
  ActionStateChange,
  IdeaPatch,
  IdeaVoting,
  NewAction,
  NewFinding,
  NewIdea,
  PublicAnswerContent,
} from "./types";

const at = (id: string, revision: number) => ({ path: { id }, header: { "If-Match": `"${revision}"` } });

export const actionsQuery = queryOptions({
  queryKey: ["actions"],
  queryFn: () => everyItem((cursor) => bodyOf(api.GET("/api/v1/actions", { params: { query: pageQuery(cursor) } }))),
});

export const actionQuery = (id: string) =>
  queryOptions({
    queryKey: ["actions", id],
    queryFn: () => bodyOf(api.GET("/api/v1/actions/{id}", { params: { path: { id } } })),
  });

export const actionHistoryQuery = (id: string) =>
  queryOptions({
    queryKey: ["actions", id, "history"],
    queryFn: () =>
      bodyOf(api.GET("/api/v1/actions/{id}/history", { params: { path: { id } } })).then(({ items }) => items),
  });

export const clusterActionsQuery = (clusterId: string) =>
  queryOptions({
    queryKey: ["actions", "cluster", clusterId],
    queryFn: () =>
      everyItem((cursor) =>
        bodyOf(
          api.GET("/api/v1/clusters/{id}/actions", { params: { path: { id: clusterId }, query: pageQuery(cursor) } }),
        ),
      ),
  });

/** Only what is done and has a measure has one: else 409. */
export const followUpQuery = (id: string) =>
  queryOptions({
    queryKey: ["actions", id, "follow-up"],
    queryFn: () => bodyOf(api.GET("/api/v1/actions/{id}/follow-up", { params: { path: { id } } })),
    retry: false,
  });

export const createAction = (body: NewAction) => bodyOf(api.POST("/api/v1/actions", { body }));

export const changeAction = (id: string, revision: number, body: ActionPatch) =>
  bodyOf(api.PATCH("/api/v1/actions/{id}", { params: at(id, revision), body, headers: patchHeaders }));

export const moveAction = (id: string, revision: number, body: ActionStateChange) =>
  bodyOf(api.PUT("/api/v1/actions/{id}/state", { params: at(id, revision), body }));

export const findingsQuery = queryOptions({
  queryKey: ["findings"],
  queryFn: () => everyItem((cursor) => bodyOf(api.GET("/api/v1/findings", { params: { query: pageQuery(cursor) } }))),
});

export const markFinding = (body: NewFinding) => bodyOf(api.POST("/api/v1/findings", { body }));

export const rewordFinding = (id: string, revision: number, statement: string) =>
  bodyOf(api.PATCH("/api/v1/findings/{id}", { params: at(id, revision), body: { statement }, headers: patchHeaders }));

export const deleteFinding = (id: string, revision: number) =>
  bodyOf(api.DELETE("/api/v1/findings/{id}", { params: at(id, revision) }));

export const ideasQuery = queryOptions({
  queryKey: ["ideas"],
  queryFn: () => everyItem((cursor) => bodyOf(api.GET("/api/v1/ideas", { params: { query: pageQuery(cursor) } }))),
});

export const createIdea = (body: NewIdea) => bodyOf(api.POST("/api/v1/ideas", { body }));

export const changeIdea = (id: string, revision: number, body: IdeaPatch) =>
  bodyOf(api.PATCH("/api/v1/ideas/{id}", { params: at(id, revision), body, headers: patchHeaders }));

export const deleteIdea = (id: string, revision: number) =>
  bodyOf(api.DELETE("/api/v1/ideas/{id}", { params: at(id, revision) }));

/** @param into the idea that speaks for both; without it each stands for itself again */
export const mergeIdea = (id: string, revision: number, into?: string) =>
  bodyOf(api.PUT("/api/v1/ideas/{id}/merger", { params: at(id, revision), body: into ? { into } : {} }));

export const putIdeaToVote = (id: string, revision: number, body: IdeaVoting) =>
  bodyOf(api.PUT("/api/v1/ideas/{id}/ballot", { params: at(id, revision), body }));

export const publicAnswersQuery = queryOptions({
  queryKey: ["public-answers"],
  queryFn: () =>
    everyItem((cursor) => bodyOf(api.GET("/api/v1/public-answers", { params: { query: pageQuery(cursor) } }))),
});

export const createPublicAnswer = (body: PublicAnswerContent) => bodyOf(api.POST("/api/v1/public-answers", { body }));

export const changePublicAnswer = (id: string, revision: number, body: PublicAnswerContent) =>
  bodyOf(api.PUT("/api/v1/public-answers/{id}", { params: at(id, revision), body }));

export const publishPublicAnswer = (id: string, revision: number, published: boolean) =>
  bodyOf(api.PUT("/api/v1/public-answers/{id}/publication", { params: at(id, revision), body: { published } }));

export const deletePublicAnswer = (id: string, revision: number) =>
  bodyOf(api.DELETE("/api/v1/public-answers/{id}", { params: at(id, revision) }));
