import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { ask } from "./server";

/** What a visitor chose of the ideas that the tablet showed. */
export interface Vote {
  /** UUIDv7: ids sort by time. Sent again under the same one, it counts once. */
  readonly id: string;
  readonly museumId: string;
  readonly shown: readonly string[];
  readonly chosen: string;
}

interface VotesSchema extends DBSchema {
  votes: { key: string; value: Vote };
}

const TOO_MANY = 429;

let opening: Promise<IDBPDatabase<VotesSchema>> | undefined;
const database = (): Promise<IDBPDatabase<VotesSchema>> => {
  opening ??= openDB<VotesSchema>("kaiku-votes", 1, {
    upgrade: (made) => made.createObjectStore("votes", { keyPath: "id" }),
    terminated: () => {
      opening = undefined;
    },
  });
  return opening;
};

/** Keeps a vote until the server has it. Where the browser keeps nothing, it is sent once. */
export async function cast(vote: Vote): Promise<void> {
  try {
    await (await database()).put("votes", vote);
  } catch {
    opening = undefined;
    await send(vote).catch(() => {});
    return;
  }
  await sendVotes();
}

/** Sends what waits, oldest first, until one cannot be sent. */
export async function sendVotes(): Promise<void> {
  try {
    const kept = await database();
    for (const vote of await kept.getAll("votes")) {
      if (!(await send(vote))) return;
      await kept.delete("votes", vote.id);
    }
  } catch {
    opening = undefined;
  }
}

/** @returns whether there is an answer for good: a vote that is refused would be refused again. */
async function send({ id, museumId, shown, chosen }: Vote): Promise<boolean> {
  const response = await ask(`museums/${encodeURIComponent(museumId)}/idea-votes/${id}`, {
    method: "PUT",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ shown, chosen }),
  }).catch(() => undefined);
  return response !== undefined && response.status < 500 && response.status !== TOO_MANY;
}
