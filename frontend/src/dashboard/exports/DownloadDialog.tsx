import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { ExportOptions, Taken } from "../../api/exports";
import { useSpeech } from "../../i18n/I18n";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import { ChoiceFields } from "./ChoiceFields";
import { optionsOf, usualChoice } from "./choices";
import { DownloadState } from "./DownloadState";
import { useDownload } from "./useDownload";
import "./Download.css";

type DownloadDialogProps<Offered extends Taken> = {
  /** At least one, the usual one first. */
  offered: readonly [Offered, ...Offered[]];
  addressOf: (taken: Offered, options: ExportOptions) => string;
  onClose: () => void;
};

/** Stand on pages without the filter of surveys. */
const UNFILTERED: readonly Taken[] = ["benchmarks", "release"];

/** What to take out, in which form, and how far it is. */
export function DownloadDialog<Offered extends Taken>({ offered, addressOf, onClose }: DownloadDialogProps<Offered>) {
  const { t } = useLingui();
  const { language } = useSpeech();
  const [choice, setChoice] = useState(() => usualChoice(offered[0], language));
  const { now, start, cancel, forget } = useDownload();
  const running = now.state === "running";
  const taken = offered.find((one) => one === choice.taken) ?? offered[0];

  const close = () => {
    cancel();
    onClose();
  };
  return (
    <Dialog isOpen title={t`Download`} onClose={close}>
      {UNFILTERED.includes(taken) || (
        <p>
          <Trans>The file holds what the filter of this page lets through.</Trans>
        </p>
      )}
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
        <Button look="main" onPress={running ? cancel : () => start(addressOf(taken, optionsOf(choice, language)))}>
          {running ? t`Cancel` : t`Download the file`}
        </Button>
      </div>
    </Dialog>
  );
}
