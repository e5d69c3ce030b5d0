import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import type { Museum } from "../../api/types";
import { useMay } from "../../api/useMay";
import { visitsFileAddress, visitsQuery } from "../../api/visits";
import { useSpeech } from "../../i18n/I18n";
import { DataTable } from "../../ui/DataTable";
import { byMonth, shifted, todayIn } from "./days";
import { VisitsFile } from "./VisitsFile";
import { VisitWeek } from "./VisitWeek";
import "./Visits.css";

/** How many people came, day by day: what makes of a number of answers a response rate. */
export function Visits({ museum }: { museum: Museum }) {
  const { t } = useLingui();
  const { language } = useSpeech();
  const may = useMay();
  const today = todayIn(museum.timeZone, new Date());
  const { data: days } = useSuspenseQuery(visitsQuery(museum.id, shifted(today, -365), today));
  const months = byMonth(days);
  const number = new Intl.NumberFormat(language);
  const monthName = new Intl.DateTimeFormat(language, { month: "long", year: "numeric", timeZone: "UTC" });

  return (
    <section aria-labelledby="visits" className="stack">
      <div className="page-head-text">
        <h2 id="visits">
          <Trans>Visits</Trans>
        </h2>
        <p className="quiet">
          <Trans>
            How many people came each day, as your counter or ticket desk says. Results then show responses per visit,
            and can be weighted by visits.
          </Trans>
        </p>
      </div>
      {may("MUSEUM_MANAGE", museum.organisationId) && (
        <>
          <VisitWeek museumId={museum.id} today={today} />
          <VisitsFile museumId={museum.id} />
        </>
      )}
      {months.length === 0 ? (
        <p className="quiet">
          <Trans>No visits have been entered for the last year.</Trans>
        </p>
      ) : (
        <>
          <div className="card">
            <DataTable
              caption={t`Visits by month`}
              rows={months}
              rowKey={({ month }) => month}
              columns={[
                { id: "month", title: t`Month`, cell: ({ month }) => monthName.format(Date.parse(month)) },
                { id: "visits", title: t`Visits`, numeric: true, cell: ({ visits }) => number.format(visits) },
                { id: "days", title: t`Days counted`, numeric: true, cell: ({ days }) => number.format(days) },
              ]}
            />
          </div>
          <p>
            <a className="button button-plain" href={visitsFileAddress(museum.id)} download>
              <Trans>Download all days (CSV)</Trans>
            </a>
          </p>
        </>
      )}
    </section>
  );
}
