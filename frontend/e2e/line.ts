import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { inject } from "vitest";

/** What happens to a request on its way: it passes, it does not arrive, or it arrives and the reply gets lost. */
type Fate = "pass" | "lost" | "reply lost";

/**
 * The network between a tablet and the server, which a test can cut. Unlike the browser's own switch it is there before
 * the browser starts, and takes the service worker along.
 */
export class Line {
  /** Where the tablet finds Kaiku. */
  readonly url: string;
  /** What becomes of each request. */
  fate: (path: string) => Fate = () => "pass";
  /** Appended to the service worker, so that the browser takes it for a newer one. */
  newerApp = "";
  readonly #server: Server;
  readonly #sockets: Set<Socket>;

  private constructor(server: Server, sockets: Set<Socket>) {
    this.#server = server;
    this.#sockets = sockets;
    this.url = `http://localhost:${(server.address() as AddressInfo).port}`;
  }

  static async lay(): Promise<Line> {
    const sockets = new Set<Socket>();
    const server = createServer((asked, reply) => line.#carry(asked, reply));
    server.on("connection", (socket) => {
      sockets.add(socket);
      socket.on("close", () => sockets.delete(socket));
    });
    await new Promise<void>((listening) => server.listen(0, "localhost", listening));
    const line = new Line(server, sockets);
    return line;
  }

  cut(): void {
    this.fate = () => "lost";
    for (const socket of this.#sockets) socket.destroy();
  }

  mend(): void {
    this.fate = () => "pass";
  }

  async remove(): Promise<void> {
    this.cut();
    await new Promise((closed) => this.#server.close(closed));
  }

  #carry(asked: IncomingMessage, reply: ServerResponse): void {
    const path = asked.url ?? "/";
    const fate = this.fate(path);
    if (fate === "lost") {
      asked.socket.destroy();
      return;
    }
    const { method } = asked;
    const app = path === "/sw.js";
    const headers = app ? { ...asked.headers, "accept-encoding": "identity" } : asked.headers;
    const onward = request(inject("url") + path, { method, headers }, (answer) => {
      if (fate === "reply lost") {
        answer.resume().on("end", () => asked.socket.destroy());
        return;
      }
      const { "content-length": _, ...unmeasured } = answer.headers;
      reply.writeHead(answer.statusCode ?? 502, app ? unmeasured : answer.headers);
      answer.on("end", () => reply.end(app ? this.newerApp : undefined));
      answer.pipe(reply, { end: false });
    });
    onward.on("error", () => asked.socket.destroy());
    asked.pipe(onward);
  }
}
