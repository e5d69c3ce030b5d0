import { v7 as uuidv7 } from "uuid";
import type { WorkshopBallot } from "../api/types";
import type { Drawer } from "./drawer";

/** What somebody did on this phone. */
export type Act =
  | { readonly kind: "card"; readonly id: string; readonly text: string; readonly language: string }
  | { readonly kind: "take back"; readonly id: string }
  | { readonly kind: "ballot"; readonly ballot: WorkshopBallot };

/** Something done that the server has not confirmed. */
export interface Write {
  /** Sorts by when something was first done about the same thing; what is done after it takes its place. */
  readonly order: string;
  /** Tells this one from what was done later about the same thing. */
  readonly mark: string;
  readonly act: Act;
  /** The slug of the problem by which the server refused it for good. */
  readonly refusal?: string;
}

const aboutOf = (act: Act) => (act.kind === "ballot" ? "ballot" : act.id);

/** What is still to be told to the server, in order, kept in the drawer. */
export class Writes {
  readonly #drawer: Drawer;
  /** One change of the drawer after the other. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(drawer: Drawer) {
    this.#drawer = drawer;
  }

  all(): Promise<readonly Write[]> {
    return this.#drawer.all<Write>("write ").then((writes) => writes.toSorted(byOrder));
  }

  /** Keeps an act; of what was done before about the same card, or with the same ballot, only the last is sent. */
  add(act: Act): Promise<void> {
    return this.#inTurn(async () => {
      const earlier = await this.#drawer.get<Write>(nameOf(act));
      const mark = uuidv7();
      const order = earlier && earlier.refusal === undefined ? earlier.order : mark;
      await this.#drawer.put(nameOf(act), { order, mark, act } satisfies Write);
    });
  }

  /** The server has it: forgets it, unless something was done since about the same thing. */
  settle({ act, mark }: Write): Promise<void> {
    return this.#inTurn(async () => {
      if ((await this.#drawer.get<Write>(nameOf(act)))?.mark === mark) await this.#drawer.remove(nameOf(act));
    });
  }

  /** The server will not take it: keeps it with the reason, so that the words are not lost. */
  refuse(write: Write, refusal: string): Promise<void> {
    return this.#inTurn(async () => {
      const { act, mark } = write;
      if ((await this.#drawer.get<Write>(nameOf(act)))?.mark === mark) {
        await this.#drawer.put(nameOf(act), { ...write, refusal });
      }
    });
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => {});
    return done;
  }
}

const nameOf = (act: Act) => `write ${aboutOf(act)}`;
const byOrder = (one: Write, other: Write) => (one.order < other.order ? -1 : 1);
