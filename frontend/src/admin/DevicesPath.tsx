import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";

/** The way back from a page below the devices. */
export function DevicesPath() {
  const { t } = useLingui();
  return (
    <nav aria-label={t`Path`}>
      <Link to="/devices">
        <Trans>Devices</Trans>
      </Link>
    </nav>
  );
}
