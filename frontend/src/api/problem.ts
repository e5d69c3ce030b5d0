import type { JsonStatDataset } from "./types";

/** What was wrong with one field of a request: a JSON pointer into the body and a stable code. */
export type FieldProblem = { pointer: string; code: string; detail: string };

type ProblemDocument = { type?: string; title?: string; detail?: string; errors?: FieldProblem[] };

/** A refusal by the API (RFC 9457), or status 0 when no reply came. */
export class ApiProblem extends Error {
  readonly status: number;
  /** The last part of the problem's `type`, listed in docs/problems.md. */
  readonly slug: string;
  readonly errors: readonly FieldProblem[];
  /** All members of the problem, for those that few problems have. */
  readonly members: Readonly<Record<string, unknown>>;

  constructor(status: number, body?: unknown) {
    const document = isDocument(body) ? body : {};
    super(document.detail ?? document.title ?? `HTTP ${status}`);
    this.name = "ApiProblem";
    this.status = status;
    this.slug = document.type?.split("/").at(-1) ?? "";
    this.errors = document.errors ?? [];
    this.members = document;
  }
}

type Reply<T> = { data?: T; error?: unknown; response: Response };

const reached = <T>(request: Promise<T>) =>
  request.catch((): never => {
    throw new ApiProblem(0);
  });

/** The body of a successful reply, never a file; a refusal or a lost connection becomes an ApiProblem. */
export async function bodyOf<T>(request: Promise<Reply<T>>): Promise<Exclude<T, JsonStatDataset>> {
  const { data, error, response } = await reached(request);
  if (!response.ok) throw new ApiProblem(response.status, error);
  return data as Exclude<T, JsonStatDataset>;
}

/** The ETag under which a thing is read now, for the If-Match of a change. */
export async function etagOf(request: Promise<Reply<unknown>>): Promise<string> {
  const reply = await reached(request);
  await bodyOf(Promise.resolve(reply));
  return reply.response.headers.get("ETag") ?? "*";
}

const isDocument = (body: unknown): body is ProblemDocument => typeof body === "object" && body !== null;
