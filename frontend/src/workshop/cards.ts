import type { WorkshopCard, WorkshopState } from "../api/types";
import type { Act, Write } from "./writes";

/** A card as it is shown: with what was done to it here, whether the server knows or not. */
export type ShownCard = WorkshopCard & {
  /** Not confirmed by the server. */
  isWaiting?: boolean;
};

/** Where nobody knows yet: after all others. */
const LAST = Number.MAX_SAFE_INTEGER;

/** All cards in the one order, with what waits to be sent done to them; new ones of one's own last. */
export function shownCards(cards: readonly WorkshopCard[], writes: readonly Write[]): ShownCard[] {
  const shown = new Map<string, ShownCard>(cards.map((card) => [card.id, card]));
  for (const { act, refusal } of writes) {
    if (refusal !== undefined) continue;
    if (act.kind === "take back") shown.delete(act.id);
    if (act.kind === "card") {
      const { id, text, language } = act;
      shown.set(id, { position: LAST, ...shown.get(id), id, text, language, own: true, isWaiting: true });
    }
  }
  return [...shown.values()];
}

/** The state with an act that the server has stored, until it says so itself. */
export function afterAct(state: WorkshopState, act: Act): WorkshopState {
  switch (act.kind) {
    case "ballot":
      return { ...state, ballot: act.ballot };
    case "take back":
      return { ...state, cards: state.cards.filter(({ id }) => id !== act.id) };
    case "card": {
      const { id, text, language } = act;
      const known = state.cards.find((card) => card.id === id);
      const card = { position: LAST, ...known, id, text, language, own: true };
      return { ...state, cards: [...state.cards.filter((one) => one.id !== id), card].sort(inOrder) };
    }
  }
}

const inOrder = (one: WorkshopCard, other: WorkshopCard) => one.position - other.position;
