import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { privacyNoticeQuery } from "../api/privacy";
import { Notice } from "../ui/Notice";

/** Says that visitors will not read whom to ask about their data. It is no reason not to publish. */
export function MissingContact({ organisationId }: { organisationId: string }) {
  const { t } = useLingui();
  const { data: notice } = useQuery(privacyNoticeQuery(organisationId));
  if (!notice || notice.contact) return null;
  return (
    <Notice look="warning" title={t`The privacy notice has no contact yet`}>
      <p>
        <Link to="/organisations/$organisationId/data" params={{ organisationId }}>
          <Trans>Complete the privacy notice</Trans>
        </Link>
      </p>
    </Notice>
  );
}
