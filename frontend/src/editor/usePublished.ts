import { type UseQueryResult, useQueries, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { instrumentsQuery, wordingsQuery } from "../api/instruments";
import type { Definition, Instrument, InstrumentWording } from "../api/types";
import { instrumentsIn, withWordings } from "./wording";

const NONE: readonly Instrument[] = [];

/** The draft as it would be published, with the words of its standard questionnaires; undefined until they are there. */
export function usePublished(definition: Definition, organisationId: string | undefined): Definition | undefined {
  const { data: catalogue } = useQuery(instrumentsQuery);
  const asked = useMemo(() => instrumentsIn(definition, catalogue ?? NONE), [definition, catalogue]);
  const { wordings, isPending } = useQueries({
    queries: asked.map((instrument) => ({
      ...wordingsQuery(organisationId, instrument),
      select: (items: InstrumentWording[]): Worded => ({ key: instrument.key, version: instrument.version, items }),
    })),
    combine: together,
  });
  return useMemo(
    () =>
      catalogue && !isPending
        ? withWordings(
            definition,
            asked,
            ({ key, version }) => wordings.find((one) => one.key === key && one.version === version)?.items ?? [],
          )
        : undefined,
    [definition, catalogue, asked, wordings, isPending],
  );
}

type Worded = Pick<Instrument, "key" | "version"> & { readonly items: readonly InstrumentWording[] };

const together = (results: UseQueryResult<Worded>[]) => ({
  wordings: results.flatMap(({ data }) => data ?? []),
  isPending: results.some((result) => result.isPending),
});
