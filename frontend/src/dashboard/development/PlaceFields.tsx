import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { servicePointsQuery } from "../../api/museums";
import { useSpeech } from "../../i18n/I18n";
import { Select } from "../../ui/Select";
import type { Draft } from "./draft";
import { usePlaces } from "./usePlaces";

type PlaceFieldsProps = {
  draft: Draft;
  /** The one organisation that it can be in, where that is settled. */
  within: string | undefined;
  onChange: (change: Draft) => void;
};

const WHOLE = "whole";

/** Where it is done: a museum or the whole organisation, and a point in the museum. */
export function PlaceFields({ draft, within, onChange }: PlaceFieldsProps) {
  const { t } = useLingui();
  const { read } = useSpeech();
  const places = usePlaces()
    .where("IMPROVEMENT_EDIT")
    .filter(({ organisationId }) => !within || organisationId === within);
  const { museumId } = draft;
  const { data: points = [] } = useQuery({ ...servicePointsQuery(museumId ?? ""), enabled: museumId !== undefined });
  const idOf = (place: { organisationId: string; museumId?: string }) => place.museumId ?? place.organisationId;

  return (
    <>
      <Select
        name="/museumId"
        label={t`Museum or organisation`}
        options={places.map((place) => ({ id: idOf(place), text: place.text }))}
        value={museumId ?? draft.organisationId ?? null}
        onChange={(key) => {
          const place = places.find((one) => idOf(one) === key);
          if (place && key !== museumId) {
            onChange({ ...withoutPlace(draft, place.organisationId), museumId: place.museumId });
          }
        }}
      />
      {points.length > 0 && (
        <Select
          name="/servicePointId"
          label={t`Service point`}
          options={[
            { id: WHOLE, text: t`The whole museum` },
            ...points.map(({ id, name }) => ({ id, text: read(name) })),
          ]}
          value={draft.servicePointId ?? WHOLE}
          onChange={(key) => onChange({ servicePointId: key === WHOLE ? undefined : String(key) })}
        />
      )}
    </>
  );
}

/** Points belong to museums, findings to organisations. */
const withoutPlace = (draft: Draft, organisationId: string): Draft => ({
  organisationId,
  servicePointId: undefined,
  ...(draft.organisationId !== organisationId && { findingId: undefined, ideaId: undefined, measure: undefined }),
});
