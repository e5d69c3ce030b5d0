import { Plural, useLingui } from "@lingui/react/macro";
import type { Queue } from "../outbox";
import type { Storage } from "./health";

/** As many as come together in a busy morning without a network; from then on somebody should look. */
const MANY = 25;

/** Tells staff who pass by that something is wrong; not there while all is well. */
export function StaffLine({ storage, queue }: { storage: Storage | undefined; queue: Queue }) {
  const { t } = useLingui();
  const { waiting, refused } = queue;
  if (storage !== "full" && storage !== "none" && waiting < MANY && refused === 0) return null;
  return (
    <p className="staff-line">
      {t`For staff`}: {storage === "full" && <span>{t`storage full`}</span>}
      {storage === "none" && <span>{t`this browser keeps nothing`}</span>}
      {waiting >= MANY && (
        <span>
          <Plural value={waiting} one="# answer waiting" other="# answers waiting" />
        </span>
      )}
      {refused > 0 && (
        <span>
          <Plural value={refused} one="# answer refused" other="# answers refused" />
        </span>
      )}
    </p>
  );
}
