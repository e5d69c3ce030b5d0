import { useLingui } from "@lingui/react/macro";
import type { Session } from "./useSession";
import type { Write } from "./writes";

/** What the server did not take, with its words, so that they are not lost. */
export function Refusals({ session: { writes, dismiss } }: { session: Session }) {
  const { t } = useLingui();
  const refused = writes.filter(({ refusal }) => refusal !== undefined);
  const reason = ({ act, refusal }: Write) => {
    const late = refusal === "workshop-step";
    if (act.kind === "ballot")
      return late ? t`The vote was over before yours arrived.` : t`Your vote was not taken. Vote again.`;
    if (act.kind === "take back") return t`This card could not be taken back any more.`;
    return late ? t`This came too late: the workshop had moved on.` : t`This card was not taken.`;
  };
  return refused.map((write) => (
    <div key={write.mark} className="refusal" role="alert">
      <p>{reason(write)}</p>
      {write.act.kind === "card" && (
        <p className="refusal-words" lang={write.act.language}>
          {write.act.text}
        </p>
      )}
      <button type="button" className="act act-plain" onClick={() => void dismiss(write)}>
        {t`All right`}
      </button>
    </div>
  ));
}
