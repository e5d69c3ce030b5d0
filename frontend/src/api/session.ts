import { queryOptions } from "@tanstack/react-query";
import { api } from "./client";
import { ApiProblem, bodyOf } from "./problem";
import type { Session } from "./types";

/** Who is signed in; null for nobody. */
export const sessionQuery = queryOptions({
  queryKey: ["session"],
  queryFn: (): Promise<Session | null> =>
    bodyOf(api.GET("/api/v1/session")).catch((problem) => {
      if (problem instanceof ApiProblem && problem.status === 401) return null;
      throw problem;
    }),
  staleTime: Number.POSITIVE_INFINITY,
});

export const signIn = (email: string, password: string) =>
  bodyOf(api.POST("/api/v1/session", { body: { email, password } }));

export const signOut = () => bodyOf(api.DELETE("/api/v1/session"));
