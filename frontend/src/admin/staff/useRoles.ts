import { useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { organisationsQuery } from "../../api/museums";
import type { Role } from "../../api/types";
import { useMay, useMayEverywhere } from "../../api/useMay";
import { useSpeech } from "../../i18n/I18n";

export type Held = { organisationId?: string; role: Role };

/** The place of a role that holds in the whole installation, among ids of organisations. */
export const EVERYWHERE = "everywhere";

/** Roles in words, and what the one who is signed in may give. */
export function useRoles() {
  const { t } = useLingui();
  const { read } = useSpeech();
  const may = useMay();
  const mayEverywhere = useMayEverywhere();
  const { data: organisations } = useSuspenseQuery(organisationsQuery);
  const names: Record<Role, string> = {
    analyst: t`Analyst`,
    editor: t`Editor`,
    manager: t`Manager`,
    administrator: t`Administrator`,
  };
  const does: Record<Role, string> = {
    analyst: t`Reads results and single answers.`,
    editor: t`Writes surveys, places them, moderates comments, reads results.`,
    manager: t`Does all that there is to do in the organisation, its museums, releases and staff included.`,
    administrator: t`Does everything, organisations included.`,
  };
  const places = [
    ...organisations.filter(({ id }) => may("STAFF_MANAGE", id)).map(({ id, name }) => ({ id, text: read(name) })),
    ...(mayEverywhere("STAFF_MANAGE") ? [{ id: EVERYWHERE, text: t`Whole installation` }] : []),
  ];
  const placeOf = ({ organisationId }: Held) => {
    const found = organisations.find(({ id }) => id === organisationId);
    if (!organisationId) return t`Whole installation`;
    return found ? read(found.name) : t`Another organisation`;
  };
  const inWords = (held: Held) => t`${names[held.role]}, ${placeOf(held)}`;
  /** Nobody gives more than they have. */
  const rolesIn = (place: string): Role[] =>
    (place === EVERYWHERE ? mayEverywhere("ORGANISATION_MANAGE") : may("ORGANISATION_MANAGE", place))
      ? ["analyst", "editor", "manager", "administrator"]
      : ["analyst", "editor", "manager"];
  return { names, does, places, rolesIn, inWords };
}
