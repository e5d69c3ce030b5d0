import { QueryCache, QueryClient } from "@tanstack/react-query";
import { ApiProblem } from "../api/problem";
import { sessionQuery } from "../api/session";

/** A refusal will not change by asking again; a lost connection or a busy server may. */
const worthRetrying = (failures: number, problem: Error) =>
  failures < 2 && !(problem instanceof ApiProblem && problem.status >= 400 && problem.status < 500);

/** Everything that the studio has read. */
export const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (problem) => {
      if (problem instanceof ApiProblem && problem.status === 401) queries.setQueryData(sessionQuery.queryKey, null);
    },
  }),
  defaultOptions: { queries: { retry: worthRetrying, staleTime: 30_000 } },
});
