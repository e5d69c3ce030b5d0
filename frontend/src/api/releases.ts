import { queryOptions } from "@tanstack/react-query";
import { api } from "./client";
import { everyItem, pageQuery } from "./pages";
import { bodyOf } from "./problem";
import type { NewRelease } from "./types";

export type BenchmarkInterval = "month" | "quarter" | "year";

export const releasesQuery = queryOptions({
  queryKey: ["releases"],
  queryFn: () => everyItem((cursor) => bodyOf(api.GET("/api/v1/releases", { params: { query: pageQuery(cursor) } }))),
});

export const benchmarksQuery = (construct: string, cluster: string, interval: BenchmarkInterval) =>
  queryOptions({
    queryKey: ["benchmarks", construct, cluster, interval],
    queryFn: () => bodyOf(api.GET("/api/v1/benchmarks", { params: { query: { construct, cluster, interval } } })),
  });

/** Publishes what is closed, or only tells what would be published. */
export const createRelease = (body: NewRelease, preview: boolean) =>
  bodyOf(api.POST("/api/v1/releases", { params: { query: { preview } }, body }));
