import { useLingui } from "@lingui/react/macro";
import { useSpeech } from "../../i18n/I18n";
import type { Live } from "./useLive";

/** Whether what is on screen is still true. Only a change of it is announced. */
export function Connection({ live: { connection, heardAt } }: { live: Live }) {
  const { t } = useLingui();
  const { format } = useSpeech();
  const words: Record<Live["connection"], string> = {
    connecting: t`Connecting…`,
    live: t`Live`,
    reconnecting: t`Connection lost, trying again`,
    full: t`Many are watching just now; trying again in a while`,
  };
  return (
    <div className="live-connection">
      <span role="status" className={`badge badge-${connection === "live" ? "good" : "warning"}`}>
        {words[connection]}
      </span>
      {heardAt && <span className="quiet">{t`Last updated at ${format.time(heardAt)}`}</span>}
    </div>
  );
}
