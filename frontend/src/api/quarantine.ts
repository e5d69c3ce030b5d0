import { queryOptions } from "@tanstack/react-query";
import { api } from "./client";
import { everyItem, pageQuery } from "./pages";
import { bodyOf } from "./problem";
import type { Submission } from "./types";

/** What tablets sent and the server refused; it waits for somebody to mend or discard it. */
export const quarantineQuery = queryOptions({
  queryKey: ["quarantined-submissions"],
  queryFn: () =>
    everyItem((cursor) => bodyOf(api.GET("/api/v1/quarantined-submissions", { params: { query: pageQuery(cursor) } }))),
});

/** Stores a submission in the place of a refused one, or is refused for what is still wrong. */
export const mendSubmission = (id: string, submission: Submission) =>
  bodyOf(api.PUT("/api/v1/quarantined-submissions/{id}", { params: { path: { id } }, body: { submission } }));

export const discardSubmission = (id: string) =>
  bodyOf(api.DELETE("/api/v1/quarantined-submissions/{id}", { params: { path: { id } } }));
