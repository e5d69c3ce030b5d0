import { infiniteQueryOptions } from "@tanstack/react-query";
import { api } from "./client";
import { withQuery } from "./exports";
import { bodyOf } from "./problem";

/** Which entries; moments in RFC 3339, `to` the first that is left out. */
export type AuditFilter = {
  from?: string;
  to?: string;
  organisationId?: string;
  accountId?: string;
  subjectId?: string;
  action?: string;
};

const ON_A_PAGE = 50;

export const auditQuery = (filter: AuditFilter) =>
  infiniteQueryOptions({
    queryKey: ["audit-entries", filter],
    queryFn: ({ pageParam }) =>
      bodyOf(
        api.GET("/api/v1/audit-entries", {
          params: { query: { ...filter, limit: ON_A_PAGE, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: ({ page }) => page.next ?? undefined,
  });

export const auditFile = (filter: AuditFilter, format: "csv" | "ndjson") =>
  withQuery("audit-entries", { ...filter, format });
