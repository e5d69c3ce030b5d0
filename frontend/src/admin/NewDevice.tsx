import { Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useRef } from "react";
import { createDevice, devicesQuery } from "../api/devices";
import { museumsQuery } from "../api/museums";
import type { NewDevice as NewDeviceBody } from "../api/types";
import { useSpeech } from "../i18n/I18n";
import { Notice } from "../ui/Notice";
import { PageHead } from "../ui/PageHead";
import { Select } from "../ui/Select";
import { TextField } from "../ui/TextField";
import { DevicesPath } from "./DevicesPath";
import { EditForm } from "./EditForm";
import { invitationQuery } from "./enrolment";
import { bodyFrom } from "./form";

export function NewDevice() {
  const { t } = useLingui();
  const { read } = useSpeech();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { data: museums } = useSuspenseQuery(museumsQuery);
  const created = useRef<string>(undefined);
  return (
    <>
      <DevicesPath />
      <PageHead title={t`New device`} lead={t`You get a code that the tablet is enrolled by within 15 minutes.`} />
      {museums.length === 0 ? (
        <Notice title={t`Something is missing first`}>
          <p>
            <Trans>
              A device stands in a museum. <Link to="/museums/new">Add the museum first.</Link>
            </Trans>
          </p>
        </Notice>
      ) : (
        <EditForm
          submit={t`Add device`}
          onSubmit={async (form) => {
            const { id, ...invitation } = await createDevice(bodyFrom(form) as NewDeviceBody);
            queries.setQueryData(invitationQuery(id).queryKey, invitation);
            await queries.invalidateQueries({ queryKey: devicesQuery.queryKey });
            created.current = id;
          }}
          onDone={() => navigate({ to: "/devices/$deviceId", params: { deviceId: created.current ?? "" } })}
        >
          <div className="fields">
            <Select
              name="/museumId"
              label={t`Museum`}
              placeholder={t`Choose`}
              options={museums.map(({ id, name }) => ({ id, text: read(name) }))}
              isRequired
            />
            <TextField
              name="/name"
              label={t`Name of the device`}
              hint={t`By which staff find it: where it stands, say`}
              isRequired
            />
          </div>
        </EditForm>
      )}
    </>
  );
}
