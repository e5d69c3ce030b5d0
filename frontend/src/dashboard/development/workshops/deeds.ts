import { ApiProblem } from "../../../api/problem";
import type { WorkshopCard, WorkshopGroup, WorkshopState } from "../../../api/types";
import { chooseGroup, deleteGroup, groupCard, hideCard, putCard, putGroup } from "../../../api/workshops";

/** What a facilitator does to cards and groups. Each may be done again: it comes to the same. */
export type Deed =
  | { readonly kind: "card"; readonly cardId: string; readonly text: string; readonly language: string }
  /** A new group, or another title. */
  | { readonly kind: "group"; readonly groupId: string; readonly title: string }
  /** Its cards become loose. */
  | { readonly kind: "ungroup"; readonly groupId: string }
  | { readonly kind: "move"; readonly cardId: string; readonly groupId: string | null }
  | { readonly kind: "hide"; readonly cardId: string; readonly hidden: boolean }
  | { readonly kind: "choose"; readonly groupId: string; readonly chosen: boolean; readonly actionId?: string };

export function sendDeed(id: string, deed: Deed): Promise<unknown> {
  switch (deed.kind) {
    case "card":
      return putCard(id, deed.cardId, { text: deed.text, language: deed.language });
    case "group":
      return putGroup(id, deed.groupId, deed.title);
    case "ungroup":
      return deleteGroup(id, deed.groupId);
    case "move":
      return groupCard(id, deed.cardId, deed.groupId);
    case "hide":
      return hideCard(id, deed.cardId, deed.hidden);
    case "choose":
      return chooseGroup(id, deed.groupId, {
        chosen: deed.chosen,
        ...(deed.actionId !== undefined && { actionId: deed.actionId }),
      });
  }
}

/** Where nobody knows yet: after all others. */
const LAST = Number.MAX_SAFE_INTEGER;

/** The workshop as it is with this done, until the server says so itself. */
export function afterDeed(state: WorkshopState, deed: Deed): WorkshopState {
  const { cards, groups } = state;
  switch (deed.kind) {
    case "card": {
      const { cardId: id, text, language } = deed;
      const isThere = cards.some((card) => card.id === id);
      return isThere
        ? changed(state, id, { text })
        : { ...state, cards: [...cards, { id, text, language, position: LAST }] };
    }
    case "move": {
      const { groupId, cardId } = deed;
      const loose = cards.map((card) => (card.id === cardId ? without(card) : card));
      return groupId === null ? { ...state, cards: loose } : changed(state, cardId, { groupId });
    }
    case "hide":
      return changed(state, deed.cardId, { hidden: deed.hidden });
    case "ungroup":
      return {
        ...state,
        groups: groups.filter(({ id }) => id !== deed.groupId),
        cards: cards.map((card) => (card.groupId === deed.groupId ? without(card) : card)),
      };
    case "group": {
      const { groupId: id, title } = deed;
      const isThere = groups.some((group) => group.id === id);
      if (!isThere) return { ...state, groups: [...groups, { id, title, position: LAST, chosen: false }] };
      return { ...state, groups: groups.map((group) => (group.id === id ? { ...group, title } : group)) };
    }
    case "choose": {
      const { groupId, chosen, actionId } = deed;
      const choose = (group: WorkshopGroup) => ({ ...group, chosen, ...(actionId !== undefined && { actionId }) });
      return { ...state, groups: groups.map((group) => (group.id === groupId ? choose(group) : group)) };
    }
  }
}

const changed = (state: WorkshopState, id: string, change: Partial<WorkshopCard>): WorkshopState => ({
  ...state,
  cards: state.cards.map((card) => (card.id === id ? { ...card, ...change } : card)),
});

function without({ groupId: _, ...card }: WorkshopCard): WorkshopCard {
  return card;
}

/** A deed that the server has not confirmed. */
export interface Pending {
  readonly id: string;
  readonly deed: Deed;
  /** The server did not take it; it waits for somebody to decide. */
  readonly refusal?: { readonly status: number; readonly slug: string };
}

/** Where deeds lie while the page is loaded again. */
export interface Shelf {
  read(): readonly Pending[];
  write(pending: readonly Pending[]): void;
}

const SHORTEST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 15_000;

/**
 * Does one deed after the other, in order. One that gets no reply stops those behind it, and is tried again by itself;
 * one that is refused steps aside until it is repeated or forgotten.
 */
export class Deeds {
  readonly #send: (deed: Deed) => Promise<unknown>;
  readonly #onDone: (deed: Deed) => void;
  readonly #shelf: Shelf;
  readonly #watchers = new Set<() => void>();
  #pending: readonly Pending[];
  /** The last one got no reply. */
  #isLost = false;
  #isRunning = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(send: (deed: Deed) => Promise<unknown>, onDone: (deed: Deed) => void, shelf: Shelf) {
    this.#send = send;
    this.#onDone = onDone;
    this.#shelf = shelf;
    this.#pending = shelf.read();
  }

  /** For `useSyncExternalStore`. */
  readonly watch = (watcher: () => void) => {
    this.#watchers.add(watcher);
    return () => void this.#watchers.delete(watcher);
  };

  readonly pending = (): readonly Pending[] => this.#pending;

  readonly isLost = (): boolean => this.#isLost;

  add(id: string, deed: Deed): void {
    this.#tell([...this.#pending, { id, deed }]);
    void this.run();
  }

  /** Tries again what got no reply or was refused. */
  repeat(): void {
    this.#tell(this.#pending.map(({ id, deed }) => ({ id, deed })));
    void this.run();
  }

  forget(id: string): void {
    this.#tell(this.#pending.filter((one) => one.id !== id));
  }

  /** Tries nothing more by itself. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  async run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    clearTimeout(this.#timer);
    try {
      for (let next = this.#next(); next; next = this.#next()) {
        if (!(await this.#do(next))) return;
      }
    } finally {
      this.#isRunning = false;
    }
  }

  #next(): Pending | undefined {
    return this.#pending.find(({ refusal }) => refusal === undefined);
  }

  /** @returns whether to go on with the next. */
  async #do({ id, deed }: Pending): Promise<boolean> {
    try {
      await this.#send(deed);
    } catch (problem) {
      if (!(problem instanceof ApiProblem) || !isRefusal(problem)) return this.#later();
      const refusal = { status: problem.status, slug: problem.slug };
      this.#tell(this.#pending.map((one) => (one.id === id ? { ...one, refusal } : one)));
      return true;
    }
    this.#failures = 0;
    this.#isLost = false;
    this.#onDone(deed);
    this.#tell(this.#pending.filter((one) => one.id !== id));
    return true;
  }

  #later(): false {
    const wait = Math.min(LONGEST_WAIT_MS, SHORTEST_WAIT_MS * 2 ** this.#failures++) * (0.5 + Math.random() / 2);
    this.#timer = setTimeout(() => void this.run(), wait);
    this.#isLost = true;
    this.#tell([...this.#pending]);
    return false;
  }

  #tell(pending: readonly Pending[]): void {
    this.#pending = pending;
    this.#shelf.write(pending);
    for (const watcher of this.#watchers) watcher();
  }
}

const isRefusal = ({ status }: ApiProblem) => status >= 400 && status < 500 && status !== 429 && status !== 401;
