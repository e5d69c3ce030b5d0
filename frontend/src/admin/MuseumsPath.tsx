import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";

/** The way back from a page below the museums. */
export function MuseumsPath() {
  const { t } = useLingui();
  return (
    <nav aria-label={t`Path`}>
      <Link to="/museums">
        <Trans>Museums</Trans>
      </Link>
    </nav>
  );
}
