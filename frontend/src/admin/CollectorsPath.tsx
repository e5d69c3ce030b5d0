import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";

/** The way back from a page below the collectors. */
export function CollectorsPath() {
  const { t } = useLingui();
  return (
    <nav aria-label={t`Path`}>
      <Link to="/collectors">
        <Trans>Collectors</Trans>
      </Link>
    </nav>
  );
}
