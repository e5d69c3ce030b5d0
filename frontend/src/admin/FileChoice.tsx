import { Trans } from "@lingui/react/macro";
import "./FileChoice.css";

type FileChoiceProps = {
  label: string;
  hint: string;
  /** Ends of names, `.csv,.txt`. */
  accept: string;
  chosen: File | undefined;
  onChoose: (file: File | undefined) => void;
};

/** Picks one file from the device. */
export function FileChoice({ label, hint, accept, chosen, onChoose }: FileChoiceProps) {
  return (
    <label className="file-choice card">
      <span className="field-label">{label}</span>
      <input
        className="visually-hidden"
        type="file"
        accept={accept}
        onChange={({ target }) => {
          onChoose(target.files?.[0]);
          // Else the same file, mended and chosen again, would be no change.
          target.value = "";
        }}
      />
      <span className="file-chosen">
        <span className="button button-plain">
          <Trans>Choose a file</Trans>
        </span>
        {chosen?.name}
      </span>
      <span className="field-hint">{hint}</span>
    </label>
  );
}
