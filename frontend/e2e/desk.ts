import { expect, inject } from "vitest";

interface Created {
  readonly id: string;
  readonly key: string;
}

/** The API, as somebody who is logged in speaks to it. */
export class Desk {
  readonly #cookie: string;

  protected constructor(cookie: string) {
    this.#cookie = cookie;
  }

  /** Yields the administrator's cookies. */
  protected static async login(): Promise<string> {
    const reply = await fetch(`${inject("url")}/api/v1/session`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ email: inject("email"), password: inject("password") }),
    });
    expect(reply.status).toBe(204);
    return reply.headers
      .getSetCookie()
      .map((cookie) => cookie.split(";")[0])
      .join("; ");
  }

  protected async create<Made = Created>(path: string, body: object | undefined): Promise<Made> {
    const reply = await this.send("POST", path, body);
    const text = await reply.text();
    expect(reply.status, text).toBe(201);
    return JSON.parse(text);
  }

  /** Changes what is there, as it is now. */
  protected async change(method: "PUT" | "PATCH", path: string, body: object): Promise<void> {
    const seen = await this.send("GET", path);
    const reply = await this.send(method, path, body, { "If-Match": seen.headers.get("ETag") ?? "*" });
    expect(reply.status, await reply.text()).toBe(200);
  }

  protected send(method: string, path: string, body?: object, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${inject("url")}/api/v1/${path}`, {
      method,
      headers: { Cookie: this.#cookie, ...(body && { "Content-Type": "application/json" }), ...headers },
      ...(body && { body: JSON.stringify(body) }),
    });
  }

  protected async get(path: string) {
    const reply = await fetch(`${inject("url")}/api/v1/${path}`, { headers: { Cookie: this.#cookie } });
    expect(reply.status).toBe(200);
    return reply.json();
  }
}
