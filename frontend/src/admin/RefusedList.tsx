import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { museumsQuery } from "../api/museums";
import { quarantineQuery } from "../api/quarantine";
import { useSpeech } from "../i18n/I18n";
import { DataTable } from "../ui/DataTable";
import { Notice } from "../ui/Notice";
import { PageHead } from "../ui/PageHead";
import { RefusedPath } from "./RefusedPath";
import { problemOf } from "./refused";
import { useDeviceNames } from "./useDeviceNames";
import { useProblemTexts } from "./useProblemTexts";

const route = getRouteApi("/devices/refused");

/** What tablets sent and the server refused, until somebody mends or discards it. */
export function RefusedList() {
  const { t } = useLingui();
  const { read, format } = useSpeech();
  const tell = useProblemTexts();
  const deviceName = useDeviceNames();
  const { device } = route.useSearch();
  const { data: everything } = useSuspenseQuery(quarantineQuery);
  const { data: museums } = useSuspenseQuery(museumsQuery);
  const museumOf = (museumId: string) => museums.find(({ id }) => id === museumId);
  const refused = everything.filter(({ deviceId }) => !device || deviceId === device);
  return (
    <>
      <RefusedPath />
      <PageHead
        title={t`Refused answers`}
        lead={t`What tablets sent and the server could not accept. Nothing here is counted until it is mended.`}
      />
      {device && (
        <p>
          {t`Only from ${deviceName(device)}.`}{" "}
          <Link to="/devices/refused" search={{}}>
            <Trans>Show all</Trans>
          </Link>
        </p>
      )}
      {refused.length === 0 ? (
        <Notice look="good" title={t`No refused answers`}>
          <p>
            <Trans>Everything that tablets sent has been stored.</Trans>
          </p>
        </Notice>
      ) : (
        <div className="card">
          <DataTable
            caption={t`Refused answers`}
            captionHidden
            rows={refused}
            rowKey={({ id }) => id}
            columns={[
              {
                id: "reason",
                title: t`Reason`,
                cell: (one) => (
                  <Link to="/devices/refused/$submissionId" params={{ submissionId: one.id }}>
                    {tell.reason(problemOf(one))}
                  </Link>
                ),
              },
              { id: "device", title: t`Device`, cell: ({ deviceId }) => deviceName(deviceId) },
              {
                id: "museum",
                title: t`Museum`,
                cell: ({ museumId }) => {
                  const museum = museumOf(museumId);
                  return museum ? read(museum.name) : "";
                },
              },
              { id: "received", title: t`Received`, cell: ({ receivedAt }) => format.moment(receivedAt) },
            ]}
          />
        </div>
      )}
    </>
  );
}
