import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Socket } from "node:net";
import { join } from "node:path";
import { expect, inject } from "vitest";

/** An SMTP server that keeps each letter as a file. Yields its port, and how to stop it. */
export async function openPostbox(directory: string) {
  mkdirSync(directory, { recursive: true });
  const server = createServer((socket) => receive(socket, directory)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("no port for letters");
  return { port: address.port, close: () => server.close() };
}

function receive(socket: Socket, directory: string) {
  const say = (line: string) => socket.write(`${line}\r\n`);
  let received = "";
  let inLetter = false;
  say("220 postbox");
  socket.on("error", () => socket.destroy());
  socket.on("data", (data) => {
    received += data.toString("utf8");
    for (;;) {
      const end = received.indexOf(inLetter ? "\r\n.\r\n" : "\r\n");
      if (end < 0) return;
      const text = received.slice(0, end);
      received = received.slice(end + (inLetter ? 5 : 2));
      if (inLetter) {
        writeFileSync(join(directory, `${Date.now()}-${randomUUID()}`), text);
        inLetter = false;
        say("250 kept");
      } else if (/^DATA/i.test(text)) {
        inLetter = true;
        say("354 go on");
      } else if (/^QUIT/i.test(text)) {
        say("221 bye");
        socket.end();
      } else say("250 ok");
    }
  });
}

/** The link of the newest letter to an address, once there are so many. */
export async function linkTo(address: string, letters = 1): Promise<string> {
  const arrived = () =>
    readdirSync(inject("letters"))
      .sort()
      .map((name) => plain(readFileSync(join(inject("letters"), name), "utf8")))
      .filter((letter) => letter.includes(`To: ${address}`));
  await expect.poll(() => arrived().length).toBeGreaterThanOrEqual(letters);
  const link = arrived()
    .at(-1)
    ?.match(/https?:\/\/\S+#\S+/)?.[0];
  if (!link) throw new Error(`no link in ${arrived().at(-1)}`);
  return link;
}

/** Out of quoted-printable; what is no ASCII may be broken. */
const plain = (letter: string) =>
  letter
    .replace(/=\r?\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
