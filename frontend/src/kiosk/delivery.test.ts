import { afterEach, describe, expect, it, vi } from "vitest";
import { deliver, letterOf } from "./delivery";
import type { Parcel } from "./outbox";

const parcels = ["018f", "0190"].map((id) => ({ id, submission: { answers: { overall: 4 } } }) as unknown as Parcel);
const letters = parcels.flatMap((parcel) => letterOf(parcel) ?? []);

afterEach(() => vi.unstubAllGlobals());

function replying(status: number, body: unknown = {}, headers: HeadersInit = {}) {
  const fetched = vi.fn(async (_path: string, _init: RequestInit) => Response.json(body, { status, headers }));
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

const problem = { "Content-Type": "application/problem+json" };
const results = (...two: object[]) => ({ results: two });

describe("a batch", () => {
  it("carries each submission under its id, and the token where there is one", async () => {
    const fetched = replying(207, results({ id: "018f", status: "stored" }, { id: "0190", status: "stored" }));
    await deliver(letters, "secret");
    const [path, init] = fetched.mock.calls[0] ?? [];
    expect(path).toBe("/api/v1/submissions/batch");
    expect(init?.headers).toMatchObject({ Authorization: "Bearer secret" });
    expect(JSON.parse(String(init?.body))).toEqual({
      submissions: [
        { id: "018f", answers: { overall: 4 } },
        { id: "0190", answers: { overall: 4 } },
      ],
    });
    await deliver(letters);
    expect(fetched.mock.calls[1]?.[1].headers).not.toHaveProperty("Authorization");
  });

  it("is sorted by what the server says of each", async () => {
    const receipt = { receiptCode: "ABCD" };
    replying(207, results({ id: "018f", status: "stored", receipt }, { id: "0190", status: "duplicate", receipt }));
    const stored = { kind: "stored", receiptCode: "ABCD" };
    expect(await deliver(letters)).toEqual({ kind: "sorted", deliveries: [stored, stored] });
  });

  it("takes nothing but stored and duplicate for an acknowledgement", async () => {
    replying(
      207,
      results(
        { id: "018f", status: "invalid", problem: { type: "/problems/some" } },
        { id: "0190", status: "set aside" },
      ),
    );
    expect(await deliver(letters)).toEqual({
      kind: "sorted",
      deliveries: [
        { kind: "refused", problem: "/problems/some" },
        { kind: "refused", problem: "/problems/set aside" },
      ],
    });
  });

  it("of which a discarded answer has no receipt is acknowledged all the same", async () => {
    replying(207, results({ id: "018f", status: "duplicate" }, { id: "0190", status: "duplicate" }));
    expect(await deliver(letters)).toEqual({ kind: "sorted", deliveries: [{ kind: "stored" }, { kind: "stored" }] });
  });

  it.each([
    ["too few", results({ id: "018f", status: "stored" })],
    ["others", results({ id: "0190", status: "stored" }, { id: "018f", status: "stored" })],
    ["none", {}],
  ])("is for later when the reply tells of %s", async (_, body) => {
    replying(207, body);
    expect(await deliver(letters)).toEqual({ kind: "later" });
  });

  it.each([400, 413, 422])("is unreadable by a %i", async (status) => {
    replying(status, { type: "/problems/some-reason" }, problem);
    expect(await deliver(letters)).toEqual({ kind: "unreadable", problem: "/problems/some-reason" });
  });

  it("is too large for whoever says so", async () => {
    replying(413, {}, { "Content-Type": "text/html" });
    expect(await deliver(letters)).toEqual({ kind: "unreadable", problem: "/problems/too-large" });
  });

  it("finds the device unknown when the server says so, and nobody else", async () => {
    replying(401, { type: "/problems/unknown-device" }, problem);
    expect(await deliver(letters, "secret")).toEqual({ kind: "unknown device" });
    replying(401, {}, { "Content-Type": "text/html" });
    expect(await deliver(letters, "secret")).toEqual({ kind: "later" });
  });

  it.each([400, 403, 404, 422])("is for later after a %i of a login page on the way", async (status) => {
    replying(status, {}, { "Content-Type": "text/html" });
    expect(await deliver(letters)).toEqual({ kind: "later" });
  });

  it.each([408, 429, 500, 502, 503])("is for later after a %i", async (status) => {
    replying(status, { type: "/problems/busy" }, problem);
    expect(await deliver(letters)).toEqual({ kind: "later" });
  });

  it("hears how long to wait", async () => {
    replying(503, {}, { "Retry-After": "7" });
    expect(await deliver(letters)).toEqual({ kind: "later", afterMs: 7_000 });
  });

  it("is for later without a network", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    expect(await deliver(letters)).toEqual({ kind: "later" });
  });

  it("is for later when the reply breaks off", async () => {
    vi.stubGlobal("fetch", async () => new Response("{", { status: 207 }));
    expect(await deliver(letters)).toEqual({ kind: "later" });
  });
});

it("does not write what cannot be written", () => {
  expect(letterOf({ id: "a", submission: { answers: { overall: 1n } } } as unknown as Parcel)).toBeUndefined();
});
