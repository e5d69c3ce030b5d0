import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";

/** The way back from a page below the webhooks. */
export function WebhooksPath() {
  const { t } = useLingui();
  return (
    <nav aria-label={t`Path`}>
      <Link to="/webhooks">
        <Trans>Webhooks</Trans>
      </Link>
    </nav>
  );
}
