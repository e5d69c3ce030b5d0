import createClient from "openapi-fetch";
import type { paths } from "./schema";

/** The API of the server that served this page. Types come from openapi.yaml. */
export const api = createClient<paths>({ baseUrl: "/" });

/** Headers of a change by JSON merge-patch to what was read under this ETag. */
export const patchHeaders = { "Content-Type": "application/merge-patch+json" };
