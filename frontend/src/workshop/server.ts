import { api } from "../api/client";
import { askedToWait, readStream } from "../api/stream";
import type { ParticipantRole, WorkshopState } from "../api/types";
import type { Said } from "../api/watch";
import type { Delivery } from "./sender";
import type { Act, Write } from "./writes";

/** A place in a workshop: whoever has the token is this participant. */
export interface Seat {
  readonly workshopId: string;
  readonly participantId: string;
  readonly token: string;
  /** By which it was taken. */
  readonly code: string;
}

export type Joining =
  | { readonly kind: "joined"; readonly seat: Seat }
  | { readonly kind: "unknown code" | "too often" | "unreachable" };

/** A reply slower than this counts as none. Whatever a phone asks may be asked again, but for joining. */
const PATIENCE_MS = 15_000;

const patience = () => ({ signal: AbortSignal.timeout(PATIENCE_MS) });

/** Takes a place by the code on the screen. Never rejects. */
export async function join(code: string, role: ParticipantRole, language: string): Promise<Joining> {
  try {
    const { data, response } = await api.POST("/api/v1/workshop-participants", {
      body: { joinCode: code, role, language },
      ...patience(),
    });
    if (data) return { kind: "joined", seat: { ...data, code } };
    if (response.status === 404 || response.status === 422) return { kind: "unknown code" };
    return { kind: response.status === 429 ? "too often" : "unreachable" };
  } catch {
    return { kind: "unreachable" };
  }
}

/** What happens in the workshop, as this participant sees it. */
export async function* watchSession(
  { token }: Seat,
  known: string | undefined,
  signal: AbortSignal,
): AsyncGenerator<Said<WorkshopState>> {
  const headers = { Authorization: `Bearer ${token}` };
  for await (const { id, data } of readStream("/api/v1/workshop-session/events", known, signal, headers)) {
    yield { ...(id && { id }), ...(data && { state: JSON.parse(data) as WorkshopState }) };
  }
}

/** Tells the server what was done. Never rejects. */
export async function deliver({ token }: Seat, { act }: Write): Promise<Delivery> {
  try {
    const { error, response } = await request(act, { headers: { Authorization: `Bearer ${token}` }, ...patience() });
    if (response.ok) return { kind: "stored" };
    const problem = typeof error === "object" ? error.type?.split("/").at(-1) : undefined;
    if (response.status === 401 && problem) return { kind: "stranger" };
    if (response.status < 500 && response.status !== 429 && problem) return { kind: "refused", problem };
    const seconds = askedToWait(response);
    return { kind: "later", ...(seconds !== undefined && { afterMs: seconds * 1_000 }) };
  } catch {
    return { kind: "later" };
  }
}

function request(act: Act, options: { headers: { Authorization: string }; signal: AbortSignal }) {
  switch (act.kind) {
    case "ballot":
      return api.PUT("/api/v1/workshop-session/ballot", { body: act.ballot, ...options });
    case "take back":
      return api.DELETE("/api/v1/workshop-session/cards/{cardId}", {
        params: { path: { cardId: act.id } },
        ...options,
      });
    case "card": {
      const { id, text, language } = act;
      return api.PUT("/api/v1/workshop-session/cards/{cardId}", {
        params: { path: { cardId: id } },
        body: { text, language },
        ...options,
      });
    }
  }
}
