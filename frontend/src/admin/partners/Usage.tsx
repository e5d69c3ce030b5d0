import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { apiClientUsageQuery } from "../../api/partners";
import { ApiProblem } from "../../api/problem";
import type { ApiClient } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";
import { DataTable } from "../../ui/DataTable";
import { Details } from "../../ui/Details";
import { Notice } from "../../ui/Notice";
import { UsageBars } from "./UsageBars";
import "./Usage.css";

const DAYS = 30;

/** How much a client asked in the last days, drawn and as a table. */
export function Usage({ client }: { client: ApiClient }) {
  const { t } = useLingui();
  const { format } = useSpeech();
  const at = { organisationId: client.organisationId, clientId: client.id };
  const { data: usage, error } = useQuery(apiClientUsageQuery(at, DAYS));
  const { requestsPerMinute, burst } = client.rateLimit;
  const asked = usage?.days.filter((day) => day.succeeded + day.refused + day.failed > 0).reverse() ?? [];
  const sum = (of: "succeeded" | "refused" | "failed") => asked.reduce((all, day) => all + day[of], 0);
  return (
    <section aria-labelledby="usage" className="stack">
      <h2 id="usage">
        <Trans>Usage in the last {DAYS} days</Trans>
      </h2>
      <div className="card">
        <p className="quiet">
          <Trans>
            It may ask {format.count(requestsPerMinute)} times a minute, and {format.count(burst)} times at once.
          </Trans>
        </p>
        {error instanceof ApiProblem && <Notice look="danger">{t`Usage could not be loaded.`}</Notice>}
        {usage && asked.length === 0 && <p>{t`The system has not asked for anything.`}</p>}
        {usage && asked.length > 0 && (
          <>
            <p>
              <Trans>
                {format.count(sum("succeeded"))} requests succeeded, {format.count(sum("refused"))} were refused,{" "}
                {format.count(sum("failed"))} failed.
              </Trans>
            </p>
            <UsageBars usage={usage} />
            <Details summary={t`By day`}>
              <DataTable
                caption={t`Requests by day (UTC)`}
                rows={asked}
                rowKey={({ day }) => day}
                columns={[
                  { id: "day", title: t`Day`, cell: ({ day }) => format.day(day) },
                  { id: "good", title: t`Succeeded`, numeric: true, cell: (day) => format.count(day.succeeded) },
                  { id: "refused", title: t`Refused`, numeric: true, cell: (day) => format.count(day.refused) },
                  { id: "failed", title: t`Failed`, numeric: true, cell: (day) => format.count(day.failed) },
                ]}
              />
            </Details>
          </>
        )}
      </div>
    </section>
  );
}
