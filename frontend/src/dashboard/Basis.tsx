import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Methods, Results } from "../api/types";
import { useSpeech } from "../i18n/I18n";
import { Badge } from "../ui/Badge";
import "./Basis.css";

type BasisProps = Pick<Results, "sample"> & {
  /** By what all was computed. */
  children: ReactNode;
};

/** What figures stand on: who answered, what the intervals tell and what they do not, and how all was computed. */
export function Basis({ sample, children }: BasisProps) {
  const { t } = useLingui();
  return (
    <div className="basis">
      <Badge look="warning" text={sample === "approached" ? t`Asked by staff` : t`Self-selected sample`} />
      <p className="quiet">
        {sample === "approached" ? (
          <Trans>
            Staff walked up to visitors and asked. Intervals tell how far chance alone may move a figure with this many
            answers; whom staff asks, and who says no, is no chance.
          </Trans>
        ) : (
          <Trans>
            Visitors chose themselves to answer. Intervals tell how far chance alone may move a figure with this many
            answers; all visitors may think otherwise, and no interval tells how much.
          </Trans>
        )}
      </p>
      <p className="quiet">{children}</p>
    </div>
  );
}

/** The methods by the names under which they are found in books. */
export function MethodNames({ methods }: { methods: Methods }) {
  const { t } = useLingui();
  const { format } = useSpeech();
  const names: Readonly<Record<string, string>> = {
    wilson: "Wilson",
    "student-t": t`Student's t`,
    "adjusted-wald": t`adjusted Wald`,
    "hyndman-fan-7": "Hyndman–Fan 7",
  };
  const confidence = format.percent(methods.confidence);
  const [mean, share, nps, median] = [methods.mean, methods.share, methods.nps, methods.median].map(
    (method) => names[method] ?? method,
  );
  return (
    <Trans>
      {confidence} intervals: means by {mean}, shares by {share}, NPS by {nps}. Medians: {median}.
    </Trans>
  );
}
