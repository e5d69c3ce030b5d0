import { Trans } from "@lingui/react/macro";

export function Pending() {
  return (
    <p role="status" className="pending">
      <Trans>Loading…</Trans>
    </p>
  );
}
