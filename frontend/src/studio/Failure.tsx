import { Trans, useLingui } from "@lingui/react/macro";
import { ApiProblem } from "../api/problem";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";

/** What stands in place of a page that could not be shown. */
export function Failure({ error, reset }: { error: unknown; reset: () => void }) {
  const { t } = useLingui();
  const status = error instanceof ApiProblem ? error.status : -1;
  if (status === 404) return <Notice title={t`Not found`}>{t`There is nothing at this address for you.`}</Notice>;
  if (status === 403) return <Notice title={t`Not allowed`}>{t`Your role does not reach this far.`}</Notice>;
  return (
    <Notice look="danger" title={t`This could not be shown`}>
      <p>
        {status === 0 ? (
          <Trans>The server cannot be reached. Check the connection.</Trans>
        ) : (
          <Trans>Something went wrong. Nothing that you saved is lost.</Trans>
        )}
      </p>
      <Button onPress={reset}>
        <Trans>Try again</Trans>
      </Button>
    </Notice>
  );
}
