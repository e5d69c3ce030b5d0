import type { WorkshopState } from "./types";

type Placed = { id: string; position: number; removed?: boolean | undefined };

/** What is known of a workshop after a reply or event: all of it, or what changed since. The older of two changes nothing. */
export function merged(known: WorkshopState | undefined, said: WorkshopState): WorkshopState {
  if (!known || said.complete) return { ...said, cards: put([], said.cards), groups: put([], said.groups) };
  if (said.sequence < known.sequence) return known;
  return {
    ...known,
    ...said,
    complete: true,
    cards: put(known.cards, said.cards),
    groups: put(known.groups, said.groups),
  };
}

/** In the one order that all screens have. */
function put<Thing extends Placed>(known: readonly Thing[], changed: readonly Thing[]): Thing[] {
  const things = new Map(known.map((thing) => [thing.id, thing]));
  for (const thing of changed) {
    if (thing.removed) things.delete(thing.id);
    else things.set(thing.id, thing);
  }
  return [...things.values()].sort((one, other) => one.position - other.position || (one.id < other.id ? -1 : 1));
}
