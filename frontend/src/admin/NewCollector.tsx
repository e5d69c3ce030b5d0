import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { collectorsQuery, createCollector } from "../api/collectors";
import { museumsQuery, servicePointsQuery } from "../api/museums";
import { surveysQuery } from "../api/surveys";
import type { NewCollector as NewCollectorBody } from "../api/types";
import { useSpeech } from "../i18n/I18n";
import { useNames } from "../i18n/useNames";
import { Notice } from "../ui/Notice";
import { PageHead } from "../ui/PageHead";
import { Select } from "../ui/Select";
import { CollectorsPath } from "./CollectorsPath";
import { EditForm } from "./EditForm";
import { bodyFrom } from "./form";

/** Channels that a person can set up here; the others come with what they belong to. */
const CHANNELS = ["link", "kiosk", "staff"];

export function NewCollector() {
  const { t } = useLingui();
  const { read } = useSpeech();
  const { channels } = useNames();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { data: surveys } = useSuspenseQuery(surveysQuery);
  const { data: museums } = useSuspenseQuery(museumsQuery);
  const [museumId, setMuseumId] = useState<string>();
  const created = useRef<string>(undefined);
  const servicePoints = useQuery({ ...servicePointsQuery(museumId ?? ""), enabled: museumId !== undefined });
  const published = surveys.filter(({ latestVersion }) => latestVersion > 0);
  const named = ({ id, name }: (typeof museums)[number]) => ({ id, text: read(name) });

  return (
    <>
      <CollectorsPath />
      <PageHead title={t`New collector`} lead={t`It opens at once and can be closed at any time.`} />
      {published.length === 0 || museums.length === 0 ? (
        <Notice title={t`Something is missing first`}>
          <p>
            <Trans>A collector needs a published survey and a museum.</Trans>
          </p>
        </Notice>
      ) : (
        <EditForm
          submit={t`Add collector`}
          onSubmit={async (form) => {
            created.current = (await createCollector(bodyFrom(form) as NewCollectorBody)).id;
            // Also where no page shows it now: the next one looks for the new collector in it.
            await queries.invalidateQueries({ queryKey: collectorsQuery.queryKey, refetchType: "all" });
          }}
          onDone={() => navigate({ to: "/collectors/$collectorId", params: { collectorId: created.current ?? "" } })}
        >
          <div className="fields">
            <Select
              name="/surveyId"
              label={t`Survey`}
              placeholder={t`Choose`}
              options={published.map(({ id, title }) => ({ id, text: read(title) }))}
              isRequired
            />
            <Select
              name="/museumId"
              label={t`Museum`}
              placeholder={t`Choose`}
              options={museums.map(named)}
              value={museumId ?? null}
              onChange={(key) => setMuseumId(String(key))}
              isRequired
            />
            <Select
              key={museumId}
              name="/servicePointId"
              label={t`Service point`}
              options={[
                { id: "", text: t`The museum as a whole` },
                ...(servicePoints.data ?? []).map(({ id, name }) => ({ id, text: read(name) })),
              ]}
              defaultValue=""
              isDisabled={!museumId}
            />
            <Select
              name="/channel"
              label={t`Channel`}
              options={CHANNELS.map((id) => ({ id, text: channels[id] ?? id }))}
              defaultValue="link"
            />
          </div>
        </EditForm>
      )}
    </>
  );
}
