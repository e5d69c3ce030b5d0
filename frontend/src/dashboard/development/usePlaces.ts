import { useSuspenseQuery } from "@tanstack/react-query";
import { museumsQuery, organisationsQuery } from "../../api/museums";
import type { Permission } from "../../api/types";
import { useMay } from "../../api/useMay";
import { useSpeech } from "../../i18n/I18n";

type Place = { organisationId: string; museumId?: string; text: string };

/** Organisations and museums by name, and where one may do something. */
export function usePlaces() {
  const { read } = useSpeech();
  const may = useMay();
  const { data: organisations } = useSuspenseQuery(organisationsQuery);
  const { data: museums } = useSuspenseQuery(museumsQuery);
  const museum = (id: string | undefined) => museums.find((one) => one.id === id);
  const nameOf = ({ organisationId, museumId }: Omit<Place, "text">) => {
    const found = museum(museumId) ?? organisations.find(({ id }) => id === organisationId);
    return found ? read(found.name) : "";
  };
  /** Museums first: most of what is done is done in one. */
  const where = (permission: Permission): Place[] => [
    ...museums
      .filter(({ organisationId }) => may(permission, organisationId))
      .map(({ id, organisationId, name }) => ({ organisationId, museumId: id, text: read(name) })),
    ...organisations
      .filter(({ id }) => may(permission, id))
      .map(({ id, name }) => ({ organisationId: id, text: read(name) })),
  ];
  return { museums, museum, nameOf, where };
}

/** The one museum there is, or the one place: nothing to choose from. */
export function onlyOne(places: readonly Place[]): Place | undefined {
  const museums = places.filter(({ museumId }) => museumId !== undefined);
  const [only, ...others] = museums.length > 0 ? museums : places;
  return others.length === 0 ? only : undefined;
}
