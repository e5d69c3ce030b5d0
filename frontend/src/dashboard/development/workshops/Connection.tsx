import { useLingui } from "@lingui/react/macro";
import type { Watched } from "../../../api/watch";

/** Whether what is on screen is the newest. Only a change of it is announced. */
export function Connection({ connection }: { connection: Watched<unknown>["connection"] }) {
  const { t } = useLingui();
  const words: Record<typeof connection, string> = {
    connecting: t`Connecting…`,
    live: t`Live`,
    reconnecting: t`Connection lost, trying again`,
    full: t`Many are watching just now; trying again in a while`,
  };
  return (
    <span role="status" className={`badge badge-${connection === "live" ? "good" : "warning"}`}>
      {words[connection]}
    </span>
  );
}
