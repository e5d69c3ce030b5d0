import { useState } from "react";
import type { ExportOptions, Taken } from "../../api/exports";
import { useMay } from "../../api/useMay";
import { Button } from "../../ui/Button";
import { DownloadDialog } from "./DownloadDialog";

type TableDownloadProps = {
  /** What is on the page. */
  taken: Taken;
  /** Of the file, in the form that is asked for. */
  address: (options: ExportOptions) => string;
  label: string;
  /** Where several stand on a page, which one it is. */
  of?: string;
};

/** Takes out the one thing that a page shows, as it shows it; absent for those who may take nothing. */
export function TableDownload({ taken, address, label, of }: TableDownloadProps) {
  const may = useMay();
  const [open, setOpen] = useState(false);
  if (!may("RESULTS_READ")) return null;
  return (
    <>
      <Button {...(of && { "aria-label": `${label} ${of}` })} onPress={() => setOpen(true)}>
        {label}
      </Button>
      {open && (
        <DownloadDialog offered={[taken]} addressOf={(_, options) => address(options)} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
