import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { exportAddress } from "../../api/exports";
import { useMay } from "../../api/useMay";
import { Button } from "../../ui/Button";
import { useSurveyView } from "../useSurveyView";
import { takenBy } from "./choices";
import { DownloadDialog } from "./DownloadDialog";
import { useSeriesOptions } from "./useSeriesOptions";

/** Opens the window for taking a survey's data out; absent for those who may take nothing. */
export function DownloadButton() {
  const may = useMay();
  const [open, setOpen] = useState(false);
  if (!may("RESULTS_READ")) return null;
  return (
    <>
      <Button onPress={() => setOpen(true)}>
        <Trans>Download…</Trans>
      </Button>
      {open && <OfSurvey mayReadRecords={may("RECORDS_READ")} onClose={() => setOpen(false)} />}
    </>
  );
}

function OfSurvey({ mayReadRecords, onClose }: { mayReadRecords: boolean; onClose: () => void }) {
  const { surveyId, filter, search } = useSurveyView();
  const series = useSeriesOptions();
  const own = { results: { weights: search.weights }, series, submissions: {}, "data-package": {} };
  return (
    <DownloadDialog
      offered={takenBy(mayReadRecords)}
      addressOf={(taken, options) => exportAddress(surveyId, taken, filter, { ...options, ...own[taken] })}
      onClose={onClose}
    />
  );
}
