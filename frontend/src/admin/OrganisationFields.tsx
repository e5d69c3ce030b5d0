import { useLingui } from "@lingui/react/macro";
import type { Organisation } from "../api/types";
import { optionsOf, useNames } from "../i18n/useNames";
import { Select } from "../ui/Select";
import { TextField } from "../ui/TextField";
import { NameFields } from "./NameFields";

export function OrganisationFields({ organisation }: { organisation?: Organisation }) {
  const { t } = useLingui();
  const { ownerTypes } = useNames();
  return (
    <>
      <NameFields {...(organisation ? { name: organisation.name } : {})} />
      <div className="fields">
        <TextField
          name="/businessId"
          label={t`Business ID`}
          hint={t`Seven digits, a hyphen and a check digit; may be left empty`}
          defaultValue={organisation?.businessId ?? ""}
        />
        <Select
          name="/ownerType"
          label={t`Kind of owner`}
          options={optionsOf(ownerTypes)}
          defaultValue={organisation?.ownerType ?? "municipal"}
        />
      </div>
    </>
  );
}
