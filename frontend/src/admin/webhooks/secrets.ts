import { queryOptions, skipToken } from "@tanstack/react-query";

/** The secret of a webhook that was just made or rotated; only this window has it, and for a minute after it was left. */
export const secretQuery = (webhookId: string) =>
  queryOptions<string>({
    queryKey: ["webhook-secret", webhookId],
    queryFn: skipToken,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  });
