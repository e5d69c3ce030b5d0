import { useLingui } from "@lingui/react/macro";
import type { ApiClient } from "../../api/types";
import { Checkboxes } from "../../ui/Checkboxes";
import { TextField } from "../../ui/TextField";
import { useScopes } from "./useScopes";

/** What a client is called and may do. */
export function ClientFields({ client }: { client?: ApiClient }) {
  const { t } = useLingui();
  const scopes = useScopes();
  return (
    <>
      <div className="fields">
        <TextField
          name="/name"
          label={t`Name`}
          hint={t`Which system it is, and whose: “Ticket office, City of Kotka”`}
          maxLength={120}
          defaultValue={client?.name ?? ""}
          isRequired
        />
      </div>
      <Checkboxes
        name="/scopes"
        label={t`What the system may do`}
        options={scopes}
        defaultValue={client ? [...client.scopes] : []}
      />
    </>
  );
}
