import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";

/** The way back from a page below the staff. */
export function StaffPath() {
  const { t } = useLingui();
  return (
    <nav aria-label={t`Path`}>
      <Link to="/staff">
        <Trans>Staff</Trans>
      </Link>
    </nav>
  );
}
