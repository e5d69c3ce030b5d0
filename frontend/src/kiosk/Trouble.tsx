import { useLingui } from "@lingui/react/macro";

interface TroubleProps {
  readonly kind: "loading" | "unknown" | "closed" | "unassigned" | "unreachable";
  readonly onRetry: () => void;
}

/** What there is to see when there is no survey to play. */
export function Trouble({ kind, onRetry }: TroubleProps) {
  const { t } = useLingui();
  const words = {
    loading: { title: t`One moment…`, text: "" },
    unknown: {
      title: t`There is no survey here`,
      text: t`The address is not complete, or the survey has been taken away. Please scan the code again or ask the staff.`,
    },
    closed: {
      title: t`This survey is not open`,
      text: t`It is either over or has not begun yet. Thank you for wanting to answer.`,
    },
    unassigned: {
      title: t`Nothing to answer here yet`,
      text: t`This tablet is connected. Staff choose its survey in the studio; it appears here within a minute.`,
    },
    unreachable: {
      title: t`No connection`,
      text: t`We cannot reach the museum's server. We keep trying; nothing you have sent is lost.`,
    },
  }[kind];
  return (
    <main className="notice" aria-busy={kind === "loading"}>
      <h1>{words.title}</h1>
      {words.text && <p>{words.text}</p>}
      {kind === "unreachable" && <button type="button" className="act" onClick={onRetry}>{t`Try again`}</button>}
    </main>
  );
}
