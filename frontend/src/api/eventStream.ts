/** One event of a stream; a comment, which says only that the connection is alive, has neither id nor data. */
export type StreamEvent = { id?: string; data?: string };

/**
 * Reads server-sent events (WHATWG HTML, 9.2.6) from text that comes in pieces of any size. Unlike the browser's own
 * EventSource it tells of comments too, by which one sees that a silent connection is not a dead one.
 */
export class EventStreamReader {
  #rest = "";
  #id: string | undefined;
  #data: string[] = [];

  /** The events that this piece completes. */
  read(piece: string): StreamEvent[] {
    const lines = (this.#rest + piece).split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop() ?? "";
    return lines.flatMap((line) => this.#line(line));
  }

  #line(line: string): StreamEvent[] {
    if (line.startsWith(":")) return [{}];
    if (line === "") return this.#dispatch();
    const [, field = "", value = ""] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (field === "id") this.#id = value;
    if (field === "data") this.#data.push(value);
    return [];
  }

  #dispatch(): StreamEvent[] {
    if (this.#data.length === 0) return [];
    const event = { data: this.#data.join("\n"), ...(this.#id !== undefined && { id: this.#id }) };
    this.#data = [];
    return [event];
  }
}
