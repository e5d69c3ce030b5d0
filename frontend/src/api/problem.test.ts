import { expect, test } from "vitest";
import { ApiProblem, bodyOf } from "./problem";

const reply = (status: number, error?: unknown, data?: unknown) =>
  Promise.resolve({ data, error, response: new Response(null, { status }) });

test("gives the body of a success", async () => {
  await expect(bodyOf(reply(200, undefined, { id: "1" }))).resolves.toEqual({ id: "1" });
});

test("keeps the slug and the fields of a refusal", async () => {
  const errors = [{ pointer: "/businessId", code: "check-digit", detail: "The check digit is wrong" }];
  const failure = await bodyOf(reply(422, { type: "/problems/invalid", title: "Invalid", errors })).catch((e) => e);
  expect(failure).toBeInstanceOf(ApiProblem);
  expect(failure).toMatchObject({ status: 422, slug: "invalid", errors });
});

test("survives a refusal without a document", async () => {
  await expect(bodyOf(reply(502, "<html>"))).rejects.toMatchObject({ status: 502, slug: "", errors: [] });
});

test("tells a lost connection from a refusal", async () => {
  await expect(bodyOf(Promise.reject(new TypeError("fetch failed")))).rejects.toMatchObject({ status: 0 });
});
