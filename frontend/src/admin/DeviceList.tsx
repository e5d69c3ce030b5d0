import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { devicesQuery } from "../api/devices";
import { museumsQuery } from "../api/museums";
import { quarantineQuery } from "../api/quarantine";
import { useMay } from "../api/useMay";
import { useSpeech } from "../i18n/I18n";
import { Button } from "../ui/Button";
import { DataTable } from "../ui/DataTable";
import { Notice } from "../ui/Notice";
import { PageHead } from "../ui/PageHead";
import { DeviceAlerts } from "./DeviceAlerts";
import { DeviceState } from "./DeviceState";
import { byUrgency } from "./urgency";
import "./DeviceList.css";

/** The tablets of the museums and how they are, again and again; those in trouble stand first. */
export function DeviceList() {
  const { t } = useLingui();
  const { read, format } = useSpeech();
  const navigate = useNavigate();
  const may = useMay();
  const { data: devices, dataUpdatedAt } = useSuspenseQuery(devicesQuery);
  const { data: museums } = useSuspenseQuery(museumsQuery);
  const { data: refused = [] } = useQuery({ ...quarantineQuery, enabled: may("RECORDS_READ") });
  const museumOf = (museumId: string) => museums.find(({ id }) => id === museumId);
  return (
    <>
      <PageHead title={t`Devices`} lead={t`Tablets that ask visitors in the museum, and how they are.`}>
        {may("COLLECTOR_MANAGE") && (
          <Button look="main" onPress={() => navigate({ to: "/devices/new" })}>
            <Trans>New device</Trans>
          </Button>
        )}
      </PageHead>
      {refused.length > 0 && (
        <Notice look="warning">
          <p>
            <Plural
              value={refused.length}
              one="The server refused one answer from a tablet."
              other="The server refused # answers from tablets."
            />{" "}
            <Link to="/devices/refused">
              <Trans>Look at refused answers</Trans>
            </Link>
          </p>
        </Notice>
      )}
      {devices.length === 0 ? (
        <Notice title={t`No devices yet`}>
          <p>
            <Trans>
              Take a tablet with a web browser, add it here, and type the code that you get on the tablet. From then on
              it needs no hand.
            </Trans>
          </p>
        </Notice>
      ) : (
        <div className="card">
          <DataTable
            caption={t`Devices`}
            captionHidden
            rows={byUrgency(devices)}
            rowKey={({ id }) => id}
            columns={[
              {
                id: "device",
                title: t`Device`,
                cell: ({ id, name, museumId }) => {
                  const museum = museumOf(museumId);
                  return (
                    <div className="device-name">
                      <Link to="/devices/$deviceId" params={{ deviceId: id }}>
                        {name}
                      </Link>
                      <span className="quiet">{museum ? read(museum.name) : ""}</span>
                    </div>
                  );
                },
              },
              {
                id: "state",
                title: t`Status`,
                cell: (device) => (
                  <div className="device-state">
                    <DeviceState device={device} />
                    <DeviceAlerts device={device} />
                  </div>
                ),
              },
              {
                id: "queued",
                title: t`Unsent`,
                cell: ({ health }) => (
                  <div className="device-name">
                    <span>{health ? format.count(health.queued) : "–"}</span>
                    {health?.oldestQueuedAt && (
                      <span className="quiet">{t`since ${format.moment(health.oldestQueuedAt)}`}</span>
                    )}
                  </div>
                ),
              },
              {
                id: "last",
                title: t`Last answer`,
                cell: ({ health }) => (health?.lastSubmissionAt ? format.moment(health.lastSubmissionAt) : "–"),
              },
              {
                id: "battery",
                title: t`Battery`,
                cell: ({ health }) => (health?.battery == null ? "–" : format.percent(health.battery)),
              },
              { id: "version", title: t`Version`, cell: ({ health }) => health?.appVersion ?? "–" },
            ]}
          />
          <p className="quiet">{t`As of ${format.moment(new Date(dataUpdatedAt).toISOString())}`}</p>
        </div>
      )}
    </>
  );
}
