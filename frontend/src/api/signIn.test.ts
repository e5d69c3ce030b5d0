import { expect, test } from "vitest";
import { singleSignOnPath } from "./signIn";

test("single sign-on leads back to the page where somebody was, without what the last try said", () => {
  const path = singleSignOnPath({ pathname: "/surveys", search: "?lang=sv&sign-in=failed" });
  expect(new URL(path, "http://kaiku.test").searchParams.get("returnTo")).toBe("/surveys?lang=sv");
  expect(singleSignOnPath({ pathname: "/", search: "?sign-in=failed" })).toBe("/api/v1/session/sso?returnTo=%2F");
});
