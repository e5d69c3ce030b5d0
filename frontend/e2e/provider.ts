import { once } from "node:events";
import { createServer } from "node:http";
import { Provider } from "oidc-provider";

/** What the provider says of somebody; tests change it between logins. */
export interface Claims {
  email: string;
  email_verified: boolean;
  name: string;
  locale?: string;
  groups: string[];
}

export interface RunningProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Everybody it knows, by the name with which they log in. Any password will do. */
  readonly people: Map<string, Claims>;
  stop(): void;
}

interface GrantContext {
  readonly oidc: {
    readonly client: { readonly clientId: string };
    readonly session: { readonly accountId: string };
    readonly provider: { Grant: new (of: object) => { addOIDCScope(scope: string): void; save(): Promise<string> } };
  };
}

/** A certified OpenID provider, on another site than Kaiku's `localhost`: browsers tell the two apart by the host. */
export async function startProvider(callback: string): Promise<RunningProvider> {
  const people = new Map<string, Claims>();
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("no free port");
  const issuer = `http://127.0.0.1:${address.port}`;
  const [clientId, clientSecret] = ["kaiku", "a-secret-for-browser-tests-and-nothing-else"];
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [callback] }],
    claims: {
      email: ["email", "email_verified"],
      profile: ["name", "locale", "groups"],
    },
    conformIdTokenClaims: false,
    cookies: { keys: ["kaiku-browser-tests"] },
    pkce: { required: () => true },
    findAccount: (_: unknown, sub: string) => ({
      accountId: sub,
      claims: () => ({ sub, ...people.get(sub) }),
    }),
    // Nobody is asked whether they agree.
    loadExistingGrant: async ({ oidc }: GrantContext) => {
      const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope("openid profile email");
      await grant.save();
      return grant;
    },
  });
  server.on("request", provider.callback());
  return { issuer, clientId, clientSecret, people, stop: () => server.close() };
}
