import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { CutOff, download, exportAddress, lineCounter, type Progress } from "./exports";

const bytes = (text: string) => new TextEncoder().encode(text);

test("the address holds the filter and the options that there are", () => {
  expect(
    exportAddress("s", "submissions", { museum: ["m"], from: "2026-01-01" }, { format: "csv", labels: undefined }),
  ).toBe("/api/v1/surveys/s/submissions?museum=m&from=2026-01-01&format=csv");
});

test("rows of CSV are counted across parts, without the heading and without breaks in texts", () => {
  const count = lineCounter(true);
  expect(count(bytes('id,comment\r\n1,"two\nli'))).toBe(0);
  expect(count(bytes('nes ""here""\n"\r\n2,'))).toBe(1);
  expect(count(bytes("x\r\n"))).toBe(2);
});

test("rows of NDJSON are its lines", () => {
  const count = lineCounter(false);
  expect(count(bytes('{"a":"\\""}\n{"a":'))).toBe(1);
  expect(count(bytes("1}\n"))).toBe(2);
});

/** A server that says it has three rows, and hangs up after one where it is asked to. */
async function serve(hangUp: boolean): Promise<{ address: string; close: () => void }> {
  const server = createServer((_, reply) => {
    reply.writeHead(200, {
      "Content-Type": "text/csv;charset=UTF-8",
      "Content-Disposition": 'attachment; filename="visit.csv"',
      "Kaiku-Row-Count": "3",
    });
    reply.write("id\r\n1\r\n");
    setTimeout(() => (hangUp ? reply.socket?.destroy() : reply.end("2\r\n3\r\n")), 50);
  }).listen(0);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}/`, close: () => server.close() };
}

test("a download tells how far it is, and is whole in the end", async () => {
  const { address, close } = await serve(false);
  const seen: Progress[] = [];
  const { file, name } = await download(address, (progress) => seen.push(progress), new AbortController().signal);
  expect(name).toBe("visit.csv");
  expect(await file.text()).toBe("id\r\n1\r\n2\r\n3\r\n");
  expect(seen[0]).toEqual({ bytes: 0, rows: 0, all: 3 });
  expect(seen.at(-1)).toEqual({ bytes: 13, rows: 3, all: 3 });
  close();
});

test("a download that breaks off is no file", async () => {
  const { address, close } = await serve(true);
  await expect(download(address, () => undefined, new AbortController().signal)).rejects.toThrow(CutOff);
  close();
});
