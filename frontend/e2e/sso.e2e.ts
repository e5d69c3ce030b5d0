import { randomUUID } from "node:crypto";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeInThemes, fitsIn, startBrowser } from "./browser";
import { type Claims, type RunningProvider, startProvider } from "./provider";
import { freePort, startBackend } from "./server";

const browser = startBrowser();
const account = { email: "admin@example.org", password: "a-password-for-browser-tests" };
const SSO = "/api/v1/session/sso";

let kaiku: { url: string; stop: () => Promise<void> };
let provider: RunningProvider;
let administrator: BrowserContext;
let organisationId: string;

beforeAll(async () => {
  const port = await freePort();
  provider = await startProvider(`http://localhost:${port}${SSO}`);
  kaiku = await startBackend(port, account, {
    KAIKU_DEMO: "false",
    KAIKU_OIDC_ISSUER: provider.issuer,
    KAIKU_OIDC_CLIENT_ID: provider.clientId,
    KAIKU_OIDC_CLIENT_SECRET: provider.clientSecret,
    KAIKU_OIDC_NAME: "Museum login",
    KAIKU_OIDC_GROUPS:
      "museum managers=manager@2345678-0, museum analysts = analyst@2345678-0, kaiku-admins=administrator@*",
    KAIKU_OIDC_LINK_ACCOUNTS: "true",
  });
  administrator = await device();
  await administrator.request.post("/api/v1/session", { data: account });
  organisationId = await created("organisations", {
    name: { fi: "Merisäätiö", sv: "Sjöstiftelsen", en: "Sea foundation" },
    businessId: "2345678-0",
    ownerType: "foundation",
  });
});

afterAll(async () => {
  await kaiku?.stop();
  provider?.stop();
});

const device = () => browser.device({ baseURL: kaiku.url });

async function created(collection: string, data: object): Promise<string> {
  const reply = await administrator.request.post(`/api/v1/${collection}`, { data });
  expect(reply.status(), await reply.text()).toBe(201);
  return (await reply.json()).id;
}

/** Somebody whom the provider knows; yields the name with which they log in there. */
function person(claims: Partial<Claims>): string {
  const login = `person-${randomUUID().slice(0, 8)}`;
  const email = `${login}@example.org`;
  provider.people.set(login, { email, email_verified: true, name: login, groups: [], ...claims });
  return login;
}

/** From the login page to the provider, and on to wherever that leads. */
async function logIn(context: BrowserContext, login: string, from = "/?lang=en"): Promise<Page> {
  const page = await context.newPage();
  await page.goto(from);
  await page.getByRole("link", { name: "Sign in with Museum login" }).click();
  await enter(page, login);
  return page;
}

async function enter(page: Page, login: string) {
  await page.waitForURL(`${provider.issuer}/**`);
  await page.locator("input[name=login]").fill(login);
  await page.locator("input[name=password]").fill("any");
  await page.locator("button[type=submit]").click();
}

const session = async (context: BrowserContext) => {
  const reply = await context.request.get("/api/v1/session");
  return reply.ok() ? await reply.json() : reply.status();
};

async function accountOf(login: string): Promise<{ id: string; grants: object[] } | undefined> {
  const { items } = await (await administrator.request.get("/api/v1/staff-accounts?limit=200")).json();
  return items.find(({ email }: { email: string }) => email === provider.people.get(login)?.email);
}

async function change(id: string, data: object) {
  const reply = await administrator.request.patch(`/api/v1/staff-accounts/${id}`, {
    headers: { "If-Match": "*", "Content-Type": "application/merge-patch+json" },
    data,
  });
  expect(reply.status(), await reply.text()).toBe(200);
}

/** Nobody is logged in, and the login page says why. */
async function isRefused(page: Page, words: string) {
  await page.getByRole("heading", { name: "Sign in" }).waitFor();
  await page.getByText(words).waitFor();
  expect(await session(page.context())).toBe(401);
}

/** Goes as far as the provider's answer, by hand, and keeps it back. */
async function answerTo(context: BrowserContext, login: string): Promise<URL> {
  let address = `${kaiku.url}${SSO}?returnTo=%2Fsurveys%3Flang%3Den`;
  let form: Record<string, string> | undefined;
  for (let steps = 0; steps < 10; steps++) {
    const reply = await context.request.fetch(address, {
      maxRedirects: 0,
      ...(form ? { method: "POST", form } : {}),
    });
    const next = reply.headers().location;
    form = next ? undefined : { prompt: "login", login, password: "any" };
    address = new URL(next ?? /action="([^"]+)"/.exec(await reply.text())?.[1] ?? "", address).href;
    if (address.startsWith(kaiku.url)) return new URL(address);
  }
  throw new Error("The provider did not answer.");
}

async function openAnswer(context: BrowserContext, answer: URL): Promise<Page> {
  const page = await context.newPage();
  await page.goto(answer.href);
  await page.waitForURL(/^(?!.*code=)/);
  return page;
}

describe("single sign-on", () => {
  test("leads to the provider and back to the page, with the roles of the groups", async () => {
    const login = person({ groups: ["museum managers", "somewhere else"], name: "Test Manager", locale: "sv-FI" });
    const context = await device();
    const page = await logIn(context, login, "/museums?lang=en");
    await page.getByRole("heading", { level: 1, name: "Museums" }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/museums");
    expect(await session(context)).toMatchObject({
      user: { name: "Test Manager", language: "sv" },
      roles: [{ organisationId, role: "manager" }],
    });
    const [cookie, ...others] = (await context.cookies()).filter(({ domain }) => domain === "localhost");
    expect(cookie).toMatchObject({ name: "kaiku-session", httpOnly: true, sameSite: "Strict", expires: -1 });
    expect(others).toEqual([]);

    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
    expect(await session(context)).toBe(401);
  });

  test("renews what groups give, and leaves what was given by hand", async () => {
    const login = person({ groups: ["museum managers"] });
    const first = await device();
    await logIn(first, login).then((page) => page.getByRole("heading", { level: 1, name: "Surveys" }).waitFor());
    const { id } = (await accountOf(login)) ?? { id: "" };
    await change(id, {
      grants: [
        { organisationId, role: "manager" },
        { organisationId, role: "editor" },
      ],
    });

    provider.people.set(login, { ...claimsOf(login), groups: ["museum analysts"] });
    await logIn(await device(), login).then((page) =>
      page.getByRole("heading", { level: 1, name: "Surveys" }).waitFor(),
    );
    const roles = async () => ((await session(first)).roles as { role: string }[]).map(({ role }) => role).sort();
    expect(await roles()).toEqual(["analyst", "editor"]);

    await change(id, { grants: [{ organisationId, role: "analyst" }] });
    provider.people.set(login, { ...claimsOf(login), groups: [] });
    await isRefused(await logIn(await device(), login), "have no role here yet");
    expect(await roles()).toEqual([]);
  });

  test("joins the account with the same verified address", async () => {
    const login = person({});
    const email = claimsOf(login).email;
    const grants = [{ organisationId, role: "editor" }];
    await created("staff-accounts", {
      email,
      password: "a long enough password",
      name: "Kept",
      language: "fi",
      grants,
    });
    const context = await device();
    await logIn(context, login).then((page) => page.getByRole("heading", { level: 1, name: "Surveys" }).waitFor());
    expect(await session(context)).toMatchObject({ user: { name: "Kept" }, roles: grants });

    // By issuer and subject from now on: an address may pass to somebody else.
    provider.people.set(login, { ...claimsOf(login), email: "moved@example.org", email_verified: false });
    await logIn(await device(), login).then((page) =>
      page.getByRole("heading", { level: 1, name: "Surveys" }).waitFor(),
    );
    expect(await session(context)).toMatchObject({ user: { name: "Kept", email } });
  });

  const strangers: [string, Partial<Claims>, string][] = [
    ["whose groups mean nothing here", { groups: ["museum cleaners"] }, "have no role here yet"],
    [
      "whose address is not verified",
      { groups: ["kaiku-admins"], email_verified: false },
      "has not verified your email",
    ],
    [
      "who claims an administrator's address unverified",
      { groups: ["museum analysts"], email: account.email, email_verified: false },
      "has not verified your email",
    ],
  ];
  test.each(strangers)("refuses somebody %s", async (_, claims, words) => {
    const login = person(claims);
    const context = await device();
    await isRefused(await logIn(context, login), words);
    if (claimsOf(login).email !== account.email) expect(await accountOf(login)).toBeUndefined();
  });

  test("keeps disabled accounts out", async () => {
    const login = person({ groups: ["museum managers"] });
    const context = await device();
    await logIn(context, login).then((page) => page.getByRole("heading", { level: 1, name: "Surveys" }).waitFor());
    await change((await accountOf(login))?.id ?? "", { disabled: true });
    expect(await session(context)).toBe(401);
    await isRefused(await logIn(await device(), login), "has been disabled");
  });

  test("refuses another state, a foreign answer and one that was used before", async () => {
    const login = person({ groups: ["museum managers"] });
    const context = await device();

    const wrong = await answerTo(context, login);
    wrong.searchParams.set("state", randomUUID());
    await isRefused(await openAnswer(context, wrong), "did not succeed");

    const given = await answerTo(context, login);
    given.searchParams.set("code", "made-up");
    await isRefused(await openAnswer(context, given), "did not succeed");
    const cancelled = await answerTo(context, login);
    cancelled.searchParams.delete("code");
    cancelled.searchParams.set("error", "access_denied");
    await isRefused(await openAnswer(context, cancelled), "did not succeed");

    const stolen = await device();
    const answer = await answerTo(stolen, login);
    const victim = await device();
    await isRefused(await openAnswer(victim, answer), "did not succeed");
    // Another's answer is no better where somebody is on the way themselves.
    await answerTo(victim, login);
    await isRefused(await openAnswer(victim, answer), "did not succeed");

    const own = await openAnswer(stolen, answer);
    await own.waitForURL("**/surveys?lang=en");
    expect(await session(stolen)).toMatchObject({ roles: [{ role: "manager" }] });
    await stolen.request.delete("/api/v1/session");
    await isRefused(await openAnswer(stolen, answer), "did not succeed");
  });

  test.each(["//127.0.0.1/", "/\\127.0.0.1", "http://127.0.0.1/", "/%09/127.0.0.1"])(
    "leads to no other site: %s",
    async (elsewhere) => {
      const page = await (await device()).newPage();
      await page.goto(`${SSO}?returnTo=${encodeURIComponent(decodeURIComponent(elsewhere))}`);
      await enter(page, person({ groups: ["museum analysts"] }));
      await page.waitForURL(`${kaiku.url}/surveys`);
    },
  );

  test("is begun by nobody but the person: not by a link on another site", async () => {
    const page = await (await device()).newPage();
    await page.route("http://elsewhere.test/", (route) =>
      route.fulfill({ contentType: "text/html", body: `<a href="${kaiku.url}${SSO}">A museum</a>` }),
    );
    await page.goto("http://elsewhere.test/");
    await page.getByRole("link", { name: "A museum" }).click();
    await page.getByRole("link", { name: "Sign in with Museum login" }).waitFor();
    expect(page.url()).toBe(`${kaiku.url}/`);
  });

  test("is offered on a login page that everybody can use", async () => {
    const page = await (await device()).newPage();
    for (const [language, name] of Object.entries({
      fi: "Kirjaudu palvelulla Museum login",
      sv: "Logga in med Museum login",
    })) {
      await page.goto(`/?lang=${language}&sign-in=not-linked`);
      await page.getByRole("link", { name }).waitFor();
      await axeInThemes(page, ["light", "dark", "contrast"]);
      await fitsIn(page);
    }
  });
});

const claimsOf = (login: string): Claims => {
  const claims = provider.people.get(login);
  if (!claims) throw new Error(`The provider does not know ${login}.`);
  return claims;
};

test("where passwords are off, the provider is the only way in", async () => {
  const only = await startBackend(await freePort(), account, {
    KAIKU_DEMO: "false",
    KAIKU_LOCAL_LOGIN: "false",
    KAIKU_OIDC_ISSUER: provider.issuer,
    KAIKU_OIDC_CLIENT_ID: provider.clientId,
    KAIKU_OIDC_CLIENT_SECRET: provider.clientSecret,
  });
  try {
    const context = await browser.device({ baseURL: only.url });
    const reply = await context.request.post("/api/v1/session", { data: account });
    expect([reply.status(), (await reply.json()).type]).toEqual([403, "/problems/password-login-off"]);
    const page = await context.newPage();
    await page.goto("/?lang=en");
    await page.getByRole("link", { name: "Sign in with 127.0.0.1" }).waitFor();
    expect(await page.getByLabel("Password").count()).toBe(0);
  } finally {
    await only.stop();
  }
});
