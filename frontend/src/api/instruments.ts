import { queryOptions } from "@tanstack/react-query";
import { api } from "./client";
import { ApiProblem, bodyOf, etagOf } from "./problem";
import type { Instrument, NewInstrumentWording } from "./types";

type Named = Pick<Instrument, "key" | "version">;

/** The catalogue of standard questionnaires: everything about them but their words. */
export const instrumentsQuery = queryOptions({
  queryKey: ["instruments"],
  queryFn: async () => (await bodyOf(api.GET("/api/v1/instruments"))).items,
});

/** The words in which an organisation may ask a questionnaire, one a language; without one, those that come with Kaiku. */
export const wordingsQuery = (organisationId: string | undefined, { key, version }: Named) =>
  queryOptions({
    queryKey: ["instruments", key, version, "wordings", organisationId ?? "shipped"],
    queryFn: async () => (await wordings(organisationId, { instrument: key, version })).items,
  });

const wordings = (organisationId: string | undefined, of: { instrument: string; version: number }) =>
  organisationId === undefined
    ? bodyOf(api.GET("/api/v1/instruments/{instrument}/versions/{version}/wordings", { params: { path: of } }))
    : bodyOf(
        api.GET("/api/v1/organisations/{organisationId}/instruments/{instrument}/versions/{version}/wordings", {
          params: { path: { ...of, organisationId } },
        }),
      );

const ONE = "/api/v1/organisations/{organisationId}/instruments/{instrument}/versions/{version}/wordings/{language}";

const pathTo = (organisationId: string, { key, version }: Named, language: string) => ({
  organisationId,
  instrument: key,
  version,
  language,
});

/** Enters or replaces an organisation's own words in a language. */
export async function enterWording(
  organisationId: string,
  of: Named,
  language: string,
  body: NewInstrumentWording,
): Promise<void> {
  const path = pathTo(organisationId, of, language);
  // Where there is nothing yet, nothing can be overwritten.
  const etag = await etagOf(api.GET(ONE, { params: { path } })).catch(unlessMissing);
  await bodyOf(api.PUT(ONE, { params: { path, header: { "If-Match": etag } }, body }));
}

export async function removeWording(organisationId: string, of: Named, language: string): Promise<void> {
  const path = pathTo(organisationId, of, language);
  const etag = await etagOf(api.GET(ONE, { params: { path } }));
  await bodyOf(api.DELETE(ONE, { params: { path, header: { "If-Match": etag } } }));
}

function unlessMissing(problem: unknown): string {
  if (problem instanceof ApiProblem && problem.status === 404) return "*";
  throw problem;
}
