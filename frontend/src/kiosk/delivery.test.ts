import { afterEach, expect, it, vi } from "vitest";
import { deliver } from "./delivery";
import type { Parcel } from "./outbox";

const parcel = { id: "018f", submission: { answers: { overall: 4 } } } as unknown as Parcel;

afterEach(() => vi.unstubAllGlobals());

function replying(status: number, body: unknown = {}, headers: HeadersInit = {}) {
  const fetched = vi.fn(async () => Response.json(body, { status, headers }));
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

it.each([200, 201])("is stored by a %i", async (status) => {
  const fetched = replying(status, { receiptCode: "ABCD" });
  expect(await deliver(parcel)).toEqual({ kind: "stored", receiptCode: "ABCD" });
  expect(fetched).toHaveBeenCalledWith("/api/v1/submissions/018f", expect.objectContaining({ method: "PUT" }));
});

it.each([400, 404, 409, 413, 422])("is refused for good by a %i", async (status) => {
  replying(status, { type: "/problems/some-reason" });
  expect(await deliver(parcel)).toEqual({ kind: "refused", problem: "/problems/some-reason" });
});

it.each([408, 429, 500, 502, 503])("is for later after a %i", async (status) => {
  replying(status);
  expect(await deliver(parcel)).toEqual({ kind: "later" });
});

it("hears how long to wait", async () => {
  replying(503, {}, { "Retry-After": "7" });
  expect(await deliver(parcel)).toEqual({ kind: "later", afterMs: 7_000 });
});

it("is for later without a network", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
  expect(await deliver(parcel)).toEqual({ kind: "later" });
});

it("is for later when the reply breaks off", async () => {
  vi.stubGlobal("fetch", async () => new Response("{", { status: 201 }));
  expect(await deliver(parcel)).toEqual({ kind: "later" });
});
