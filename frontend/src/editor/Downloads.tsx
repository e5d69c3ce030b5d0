import { Trans } from "@lingui/react/macro";
import { fileAddress } from "../api/surveyFiles";

type DownloadsProps = { surveyId: string; name: string; version?: number };

/** A draft or version to keep, or to take to another program. */
export function Downloads({ surveyId, name, version }: DownloadsProps) {
  return (
    <p className="downloads">
      {name}:{" "}
      <a href={fileAddress(surveyId, "kaiku", version)} download>
        <Trans>Kaiku (JSON)</Trans>
      </a>
      {" · "}
      <a href={fileAddress(surveyId, "xlsform", version)} download>
        <Trans>XLSForm (Excel)</Trans>
      </a>
    </p>
  );
}
