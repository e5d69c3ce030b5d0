import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import type { Workshop } from "../../../api/types";
import { QrCode } from "../../../ui/QrCode";
import { scannedAddress, typedAddress } from "./joinAddress";

type JoinPanelProps = { workshop: Workshop; joined: number; mayEdit: boolean };

/** How people join, and how many have. */
export function JoinPanel({ workshop, joined, mayEdit }: JoinPanelProps) {
  const { t } = useLingui();
  const { joinCode } = workshop;
  return (
    <section className="card workshop-join" aria-labelledby="join">
      <h2 id="join">
        <Trans>Join with a phone</Trans>
      </h2>
      {mayEdit && (
        <div className="workshop-way">
          <QrCode text={scannedAddress(joinCode)} label={t`QR code to join the workshop`} className="workshop-qr" />
          <div className="workshop-typed">
            <p className="quiet">{typedAddress()}</p>
            <p className="workshop-code">{joinCode}</p>
          </div>
        </div>
      )}
      <p>{t`${plural(joined, { one: "# person has joined", other: "# people have joined" })}`}</p>
    </section>
  );
}
