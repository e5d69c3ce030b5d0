import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { exportAddress } from "../../api/exports";
import { useSpeech } from "../../i18n/I18n";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import { useSurveyView } from "../useSurveyView";
import { ChoiceFields } from "./ChoiceFields";
import { optionsOf, takenBy, usualChoice } from "./choices";
import { DownloadState } from "./DownloadState";
import { useDownload } from "./useDownload";
import { useSeriesOptions } from "./useSeriesOptions";
import "./Download.css";

/** What to take out, in which form, and how far it is. */
export function DownloadDialog({ mayReadRecords, onClose }: { mayReadRecords: boolean; onClose: () => void }) {
  const { t } = useLingui();
  const { language } = useSpeech();
  const { surveyId, filter } = useSurveyView();
  const offered = takenBy(mayReadRecords);
  const [choice, setChoice] = useState(() => usualChoice(offered[0] ?? "results", language));
  const { now, start, cancel, forget } = useDownload();
  const series = useSeriesOptions();
  const running = now.state === "running";

  const close = () => {
    cancel();
    onClose();
  };
  const address = exportAddress(surveyId, choice.taken, filter, {
    ...optionsOf(choice, language),
    ...(choice.taken === "series" && series),
  });
  return (
    <Dialog isOpen title={t`Download`} onClose={close}>
      <p>
        <Trans>The file holds what the filter of this page lets through.</Trans>
      </p>
      <ChoiceFields
        choice={choice}
        offered={offered}
        isDisabled={running}
        onChange={(next) => {
          forget();
          setChoice(next);
        }}
      />
      <DownloadState now={now} />
      <div className="dialog-actions">
        <Button onPress={close}>
          <Trans>Close the window</Trans>
        </Button>
        {/* One button all the while: one that went away would take the focus with it, and Escape would go nowhere. */}
        <Button look="main" onPress={running ? cancel : () => start(address)}>
          {running ? t`Cancel` : t`Download the file`}
        </Button>
      </div>
    </Dialog>
  );
}
