import createClient from "openapi-fetch";
import type { paths } from "./schema";

/** The API of the server that served this page. Types come from openapi.yaml; of what also comes as a file, those of its JSON. */
export const api = createClient<paths, "application/json" | "application/problem+json">({ baseUrl: "/" });

/** Headers of a change by JSON merge-patch to what was read under this ETag. */
export const patchHeaders = { "Content-Type": "application/merge-patch+json" };
