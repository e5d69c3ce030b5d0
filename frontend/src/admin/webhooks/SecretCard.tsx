import { Trans } from "@lingui/react/macro";
import { Notice } from "../../ui/Notice";

/** A secret, shown this once. */
export function SecretCard({ secret, rotated }: { secret: string | undefined; rotated: boolean }) {
  return (
    <div role="status">
      {secret && (
        <Notice look="good">
          <p>
            <strong>
              <Trans>The secret of this webhook</Trans>
            </strong>
          </p>
          <code className="webhook-secret">{secret}</code>
          <p>
            <Trans>
              Copy it now and give it to whoever runs the other system, in a safe way. It is not shown again.
            </Trans>
          </p>
          {rotated && (
            <p>
              <Trans>For 24 hours, messages are signed with the old secret as well.</Trans>
            </p>
          )}
        </Notice>
      )}
    </div>
  );
}
