import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { deviceQuery, devicesQuery, inviteDevice, REFRESH_MS, revokeDevice } from "../api/devices";
import { museumsQuery } from "../api/museums";
import { ApiProblem } from "../api/problem";
import { useSpeech } from "../i18n/I18n";
import { Button } from "../ui/Button";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { Notice } from "../ui/Notice";
import { PageHead } from "../ui/PageHead";
import { DeviceAlerts } from "./DeviceAlerts";
import { DeviceFacts } from "./DeviceFacts";
import { DeviceForm } from "./DeviceForm";
import { DeviceState } from "./DeviceState";
import { DevicesPath } from "./DevicesPath";
import { Enrolment } from "./Enrolment";
import { enrolmentAt, invitationQuery } from "./enrolment";
import { useProblemTexts } from "./useProblemTexts";
import "./DevicePage.css";

const route = getRouteApi("/devices/$deviceId");

/** While somebody stands at the tablet with a code, waiting for this page to say that it worked. */
const WATCHFUL_MS = 3_000;

/** One tablet: its code while it is enrolled, how it is, what it plays. */
export function DevicePage() {
  const { t } = useLingui();
  const { read } = useSpeech();
  const tell = useProblemTexts();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { deviceId } = route.useParams();
  const [asking, setAsking] = useState<"code" | "revocation">();
  const { data: invitation } = useQuery(invitationQuery(deviceId));
  const { data: device } = useSuspenseQuery({
    ...deviceQuery(deviceId),
    refetchInterval: ({ state }) =>
      invitation && state.data && enrolmentAt(invitation, state.data, Date.now()) === "open" ? WATCHFUL_MS : REFRESH_MS,
  });
  const { data: museums } = useSuspenseQuery(museumsQuery);
  const museum = museums.find(({ id }) => id === device.museumId);

  const invite = useMutation({
    mutationFn: () => inviteDevice(deviceId),
    onSuccess: ({ enrolmentCode, expiresAt }) => {
      const { enrolledAt } = device;
      const fresh = { enrolmentCode, expiresAt, ...(enrolledAt && { enrolledBefore: enrolledAt }) };
      queries.setQueryData(invitationQuery(deviceId).queryKey, fresh);
    },
  });
  const revoke = useMutation({
    mutationFn: () => revokeDevice(deviceId),
    onSuccess: async () => {
      await navigate({ to: "/devices" });
      queries.removeQueries(deviceQuery(deviceId));
      await queries.invalidateQueries(devicesQuery);
    },
  });
  const failure = invite.error ?? revoke.error;

  return (
    <>
      <DevicesPath />
      <PageHead title={device.name} lead={museum ? read(museum.name) : ""} badge={<DeviceState device={device} />}>
        <Button onPress={() => (device.enrolledAt ? setAsking("code") : invite.mutate())} isPending={invite.isPending}>
          <Trans>New code</Trans>
        </Button>
        <Button look="danger" onPress={() => setAsking("revocation")} isPending={revoke.isPending}>
          <Trans>Revoke</Trans>
        </Button>
      </PageHead>
      {failure instanceof ApiProblem && <Notice look="danger">{tell.whole(failure)}</Notice>}
      <Enrolment device={device} invitation={invitation} />
      {device.alerts.length > 0 && (
        <Notice look="warning" title={t`Needs attention`}>
          <DeviceAlerts device={device} />
        </Notice>
      )}
      <div className="device">
        <section aria-labelledby="play" className="stack">
          <h2 id="play">
            <Trans>Name and surveys</Trans>
          </h2>
          <DeviceForm key={deviceId} device={device} />
        </section>
        <section aria-labelledby="health" className="stack">
          <h2 id="health">
            <Trans>How it is</Trans>
          </h2>
          <div className="card">
            <DeviceFacts device={device} />
          </div>
        </section>
      </div>
      <ConfirmDialog
        isOpen={asking === "code"}
        title={t`Make a code for another tablet?`}
        text={t`The tablet that comes with the new code takes the place of the present one, which is then shut out. Answers that the present one has not sent yet are still accepted.`}
        confirm={t`Make a new code`}
        cancel={t`Cancel`}
        onConfirm={() => {
          setAsking(undefined);
          invite.mutate();
        }}
        onCancel={() => setAsking(undefined)}
      />
      <ConfirmDialog
        isOpen={asking === "revocation"}
        title={t`Revoke this device?`}
        text={t`The tablet stops asking visitors and leaves this list; it can be enrolled again as a new device. Answers that it has not sent yet are still accepted.`}
        confirm={t`Revoke`}
        cancel={t`Cancel`}
        onConfirm={() => {
          setAsking(undefined);
          revoke.mutate();
        }}
        onCancel={() => setAsking(undefined)}
      />
    </>
  );
}
