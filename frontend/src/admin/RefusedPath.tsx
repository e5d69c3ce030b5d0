import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";

/** The way back from one refused answer to all of them, and to the devices. */
export function RefusedPath({ toAll = false }: { toAll?: boolean }) {
  const { t } = useLingui();
  return (
    <nav aria-label={t`Path`} className="page-actions">
      <Link to="/devices">
        <Trans>Devices</Trans>
      </Link>
      {toAll && (
        <Link to="/devices/refused">
          <Trans>Refused answers</Trans>
        </Link>
      )}
    </nav>
  );
}
