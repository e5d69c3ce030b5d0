import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import { useMay } from "../../api/useMay";
import { Button } from "../../ui/Button";
import { DownloadDialog } from "./DownloadDialog";

/** Opens the window for taking data out; absent for those who may take nothing. */
export function DownloadButton() {
  const may = useMay();
  const [open, setOpen] = useState(false);
  if (!may("RESULTS_READ")) return null;
  return (
    <>
      <Button onPress={() => setOpen(true)}>
        <Trans>Download…</Trans>
      </Button>
      {open && <DownloadDialog mayReadRecords={may("RECORDS_READ")} onClose={() => setOpen(false)} />}
    </>
  );
}
