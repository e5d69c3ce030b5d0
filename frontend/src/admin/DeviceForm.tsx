import { Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { collectorsQuery } from "../api/collectors";
import { changeDevice, devicesQuery } from "../api/devices";
import { servicePointsQuery } from "../api/museums";
import { surveysQuery } from "../api/surveys";
import type { Collector, Device, DevicePatch, Playing } from "../api/types";
import { useSpeech } from "../i18n/I18n";
import { Select } from "../ui/Select";
import { TextField } from "../ui/TextField";
import { EditForm } from "./EditForm";
import { OrderedChoice } from "./OrderedChoice";

/** Name of a device, and what it plays: collectors of its museum, in the order in which visitors find them. */
export function DeviceForm({ device }: { device: Device & { etag: string } }) {
  const { t } = useLingui();
  const { read } = useSpeech();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { data: collectors } = useSuspenseQuery(collectorsQuery);
  const { data: surveys } = useSuspenseQuery(surveysQuery);
  const { data: servicePoints } = useSuspenseQuery(servicePointsQuery(device.museumId));
  // What was read when the form was opened; that the device reports meanwhile does not touch it.
  const [opened] = useState(device);
  const [chosen, setChosen] = useState(opened.collectorIds);

  const isOffered = ({ id, museumId, channel }: Collector) =>
    museumId === opened.museumId && (channel === "kiosk" || opened.collectorIds.includes(id));
  function label({ surveyId, servicePointId }: Collector) {
    const survey = surveys.find(({ id }) => id === surveyId);
    const servicePoint = servicePoints.find(({ id }) => id === servicePointId);
    const title = survey ? read(survey.title) : t`Survey of another owner`;
    return servicePoint ? `${title} (${read(servicePoint.name)})` : title;
  }
  const options = collectors.filter(isOffered).map((collector) => ({ id: collector.id, text: label(collector) }));

  return (
    <EditForm
      submit={t`Save changes`}
      onSubmit={async (form) => {
        await changeDevice(opened.id, opened.etag, body(form));
        await queries.invalidateQueries({ queryKey: devicesQuery.queryKey });
      }}
      onDone={() => navigate({ to: "/devices" })}
    >
      <TextField name="/name" label={t`Name of the device`} defaultValue={opened.name} isRequired />
      {options.length === 0 ? (
        <p>
          <Trans>
            The museum has no collector for a tablet yet. <Link to="/collectors/new">Add one first.</Link>
          </Trans>
        </p>
      ) : (
        <OrderedChoice
          name="/collectorIds"
          label={t`What it plays`}
          options={options}
          value={chosen}
          onChange={setChosen}
        />
      )}
      {chosen.length > 1 && (
        <Select
          name="/playing"
          label={t`When there are several`}
          options={[
            { id: "chooser", text: t`The visitor chooses` },
            { id: "rotation", text: t`Each visitor gets the next one` },
          ]}
          defaultValue={opened.playing}
        />
      )}
    </EditForm>
  );
}

const body = (form: FormData): DevicePatch => ({
  name: String(form.get("/name")).trim(),
  collectorIds: form.getAll("/collectorIds").map(String),
  ...(form.has("/playing") && { playing: form.get("/playing") as Playing }),
});
