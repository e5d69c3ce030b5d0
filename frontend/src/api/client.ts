import createClient from "openapi-fetch";
import type { paths } from "./schema";

/** The API of the server that served this page. Types come from openapi.yaml. */
export const api = createClient<paths>({ baseUrl: "/" });
