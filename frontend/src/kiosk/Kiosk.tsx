import { Trans } from "@lingui/react/macro";

export function Kiosk() {
  return (
    <main>
      <h1>
        <Trans>Kiosk</Trans>
      </h1>
    </main>
  );
}
