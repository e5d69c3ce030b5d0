import { queryOptions } from "@tanstack/react-query";
import { api } from "./client";
import { bodyOf } from "./problem";

/** How one logs in here: set by the operator, so it is read once. */
export const signInWaysQuery = queryOptions({
  queryKey: ["sign-in-ways"],
  queryFn: () => bodyOf(api.GET("/api/v1/session/ways")),
  staleTime: Number.POSITIVE_INFINITY,
});

/** A page of the server that leads to the provider, and from there back to where one is now. */
export function singleSignOnPath({ pathname, search }: Pick<Location, "pathname" | "search">): string {
  const query = new URLSearchParams(search);
  query.delete("sign-in");
  const here = query.size > 0 ? `${pathname}?${query}` : pathname;
  return `/api/v1/session/sso?${new URLSearchParams({ returnTo: here })}`;
}
