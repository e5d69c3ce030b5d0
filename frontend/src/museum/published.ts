import type { PublishedAnswers } from "../api/types";

/** What is known of a museum's answers: nothing yet, all of them, that there is no such museum, or that nobody can tell now. */
export type Reading =
  | { readonly kind: "loading" }
  | { readonly kind: "there"; readonly published: PublishedAnswers }
  | { readonly kind: "unknown" }
  | { readonly kind: "failed" };

const UNKNOWN = [400, 404, 422];

export async function publishedBy(museumId: string): Promise<Reading> {
  try {
    const response = await fetch(`/api/v1/museums/${encodeURIComponent(museumId)}/published-answers`);
    if (UNKNOWN.includes(response.status)) return { kind: "unknown" };
    return response.ok ? { kind: "there", published: await response.json() } : { kind: "failed" };
  } catch {
    return { kind: "failed" };
  }
}
