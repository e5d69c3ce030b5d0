import { Trans, useLingui } from "@lingui/react/macro";
import { CutOff, type Progress as HowFar } from "../../api/exports";
import { ApiProblem } from "../../api/problem";
import { useSpeech } from "../../i18n/I18n";
import { Notice } from "../../ui/Notice";
import { Progress } from "../../ui/Progress";
import type { Download } from "./useDownload";

const MEGABYTE = 1_000_000;

/** How far a download is, how it ended, or why it did not. */
export function DownloadState({ now }: { now: Download }) {
  const { t } = useLingui();
  const words = useHowFar();
  switch (now.state) {
    case "idle":
      return null;
    case "running": {
      const { rows, all } = now.progress;
      return (
        <Progress
          label={t`Download`}
          text={words(now.progress)}
          {...(rows !== undefined && all !== undefined && { done: rows, all })}
        />
      );
    }
    case "done":
      return (
        <div role="status">
          <Notice look="good" title={t`Complete: ${now.name}`}>
            <p>{words(now.progress)}</p>
          </Notice>
        </div>
      );
    case "failed":
      return <Failed failure={now.failure} />;
  }
}

function useHowFar() {
  const { t } = useLingui();
  const { format } = useSpeech();
  return ({ bytes, rows, all }: HowFar) => {
    const size = format.decimal(bytes / MEGABYTE, 1);
    if (all === undefined) return t`${size} MB`;
    const total = format.count(all);
    if (rows === undefined) return t`${size} MB; ${total} rows in all`;
    const done = format.count(rows);
    return t`${done} of ${total} rows`;
  };
}

function Failed({ failure }: { failure: unknown }) {
  const { t } = useLingui();
  if (failure instanceof CutOff) {
    return (
      <Notice look="danger" title={t`The download broke off`}>
        <p>
          <Trans>Nothing was kept, since the file was not complete. Try again.</Trans>
        </p>
      </Notice>
    );
  }
  const problem = failure instanceof ApiProblem ? failure : undefined;
  const reasons: Record<string, string> = {
    busy: t`Many downloads are under way. Try again in a moment.`,
    "survey-not-published": t`This survey has not been published: nobody has answered it yet.`,
    forbidden: t`Your role does not allow this.`,
  };
  const causes: Record<string, string> = {
    "rows.many": t`There are more rows than a sheet of Excel holds. Choose a shorter period, or CSV.`,
    "visits.none": t`Nobody counted visits in this selection, so the figures cannot be weighted. Take the weights off on the overview.`,
  };
  const cause = problem?.errors.map(({ code }) => causes[code]).find((text) => text !== undefined);
  return (
    <Notice look="danger" title={t`The file could not be made`}>
      <p>{cause ?? reasons[problem?.slug ?? ""] ?? t`Check the connection and try again.`}</p>
    </Notice>
  );
}
