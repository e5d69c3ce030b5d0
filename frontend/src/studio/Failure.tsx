import { Trans, useLingui } from "@lingui/react/macro";
import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { ApiProblem } from "../api/problem";
import { Button } from "../ui/Button";
import { PageHead } from "../ui/PageHead";

/** What stands in place of a page that could not be shown. */
export function Failure({ error, reset }: { error: unknown; reset: () => void }) {
  const { t } = useLingui();
  const queries = useQueryErrorResetBoundary();
  const again = () => {
    // Else a query that failed is not asked again, but fails again from memory.
    queries.reset();
    reset();
  };
  const status = error instanceof ApiProblem ? error.status : -1;
  if (status === 404) return <NotFound />;
  if (status === 403) return <PageHead title={t`Not allowed`} lead={t`Your role does not reach this far.`} />;
  if (error instanceof ApiProblem && error.errors.some(({ code }) => code === "submissions.many")) {
    return <PageHead title={t`Too many responses to read at once`} lead={t`Choose fewer days or fewer museums.`} />;
  }
  const lead =
    status === 0
      ? t`The server cannot be reached. Check the connection.`
      : t`Something went wrong. Nothing that you saved is lost.`;
  return (
    <div role="alert">
      <PageHead title={t`This could not be shown`} lead={lead}>
        <Button onPress={again}>
          <Trans>Try again</Trans>
        </Button>
      </PageHead>
    </div>
  );
}

export function NotFound() {
  const { t } = useLingui();
  return <PageHead title={t`Not found`} lead={t`There is nothing at this address for you.`} />;
}
