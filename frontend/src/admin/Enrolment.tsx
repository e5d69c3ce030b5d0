import { Trans, useLingui } from "@lingui/react/macro";
import type { Device } from "../api/types";
import { Notice } from "../ui/Notice";
import { enrolmentAddress, enrolmentAt, type Invitation, secondsLeft } from "./enrolment";
import { QrCode } from "./QrCode";
import { useNow } from "./useNow";
import "./Enrolment.css";

type EnrolmentProps = { device: Device; invitation: Invitation | undefined };

/** How far a tablet is with its code. It turns to "enrolled" by itself, and is announced. */
export function Enrolment({ device, invitation }: EnrolmentProps) {
  const { t } = useLingui();
  const now = useNow();
  const standing = invitation && enrolmentAt(invitation, device, now);
  return (
    <>
      <div role="status" className="enrolment-news">
        {standing === "used" && (
          <Notice look="good" title={t`The tablet is enrolled`}>
            <p>
              <Trans>It plays what is chosen below, and needs no hand from now on.</Trans>
            </p>
          </Notice>
        )}
        {standing === "expired" && (
          <Notice look="warning" title={t`The code is too old`}>
            <p>
              <Trans>No tablet came with it in time. Make a new one.</Trans>
            </p>
          </Notice>
        )}
        {!standing && device.status === "waiting" && (
          <Notice title={t`No tablet has come yet`}>
            <p>
              <Trans>A code is shown only once. If you do not have it any more, make a new one.</Trans>
            </p>
          </Notice>
        )}
      </div>
      {standing === "open" && invitation && (
        <CodeCard code={invitation.enrolmentCode} secondsLeft={secondsLeft(invitation, now)} />
      )}
    </>
  );
}

/** The code, to be typed or scanned on the tablet, and what to do with it. */
function CodeCard({ code, secondsLeft: left }: { code: string; secondsLeft: number }) {
  const address = `${location.origin}/kiosk.html`;
  const clock = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
  return (
    <section aria-labelledby="enrolment" className="card enrolment">
      <div className="stack">
        <h2 id="enrolment">
          <Trans>Enrol the tablet</Trans>
        </h2>
        <ol className="enrolment-steps">
          <li>
            <Trans>
              Scan the square code with the tablet's camera, or open <strong>{address}</strong> in its browser.
            </Trans>
          </li>
          <li>
            <Trans>Type this code if the tablet asks for it.</Trans>
          </li>
          <li>
            <Trans>Stay on this page: it says when the tablet has come.</Trans>
          </li>
        </ol>
        <p className="enrolment-code">{code}</p>
        <p className="quiet" role="timer">
          <Trans>Good for one tablet and {clock} more.</Trans>
        </p>
      </div>
      <QrCode text={enrolmentAddress(location.origin, code)} />
    </section>
  );
}
