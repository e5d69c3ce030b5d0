import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { changeCollector, collectorsQuery, posterAddress } from "../api/collectors";
import { museumsQuery, servicePointsQuery } from "../api/museums";
import { ApiProblem } from "../api/problem";
import { surveyQuery } from "../api/surveys";
import { useMay } from "../api/useMay";
import { useSpeech } from "../i18n/I18n";
import { useNames } from "../i18n/useNames";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import { PageHead } from "../ui/PageHead";
import { CollectorState } from "./CollectorState";
import { CollectorsPath } from "./CollectorsPath";
import { answerAddress, collectingAt } from "./collecting";
import { QrCode } from "./QrCode";
import { useProblemTexts } from "./useProblemTexts";
import "./CollectorPage.css";

const route = getRouteApi("/collectors/$collectorId");

/** One collector: where it is, its link and QR code, its poster, open or closed. */
export function CollectorPage() {
  const { t } = useLingui();
  const { read } = useSpeech();
  const { channels } = useNames();
  const tell = useProblemTexts();
  const may = useMay();
  const queries = useQueryClient();
  const { collectorId } = route.useParams();
  const { data: collectors } = useSuspenseQuery(collectorsQuery);
  const collector = collectors.find(({ id }) => id === collectorId);
  if (!collector) throw new ApiProblem(404);
  const { data: survey } = useSuspenseQuery(surveyQuery(collector.surveyId));
  const { data: museums } = useSuspenseQuery(museumsQuery);
  const { data: servicePoints } = useSuspenseQuery(servicePointsQuery(collector.museumId));
  const museum = museums.find(({ id }) => id === collector.museumId);
  const servicePoint = servicePoints.find(({ id }) => id === collector.servicePointId);
  const closed = collectingAt(collector, new Date()) === "closed";
  const isStaff = collector.channel === "staff";
  const address = answerAddress(location.origin, collector.key);

  const change = useMutation({
    mutationFn: () => changeCollector(collectorId, { closesAt: closed ? null : new Date().toISOString() }),
    onSuccess: () => queries.invalidateQueries({ queryKey: collectorsQuery.queryKey }),
  });

  return (
    <>
      <CollectorsPath />
      <PageHead title={read(survey.title)} badge={<CollectorState collector={collector} />}>
        {may("COLLECTOR_MANAGE", collector.organisationId) && (
          <Button onPress={() => change.mutate()} isPending={change.isPending}>
            {closed ? <Trans>Open again</Trans> : <Trans>Close</Trans>}
          </Button>
        )}
        {isStaff ? (
          <Link className="button button-main" to="/collectors/$collectorId/entry" params={{ collectorId }}>
            <Trans>Key paper forms</Trans>
          </Link>
        ) : (
          <>
            <a className="button button-plain" href={address} target="_blank" rel="noreferrer">
              <Trans>Try it</Trans>
            </a>
            <a className="button button-main" href={posterAddress(collectorId)} target="_blank" rel="noreferrer">
              <Trans>Poster (PDF)</Trans>
            </a>
          </>
        )}
      </PageHead>
      {change.error instanceof ApiProblem && <Notice look="danger">{tell.whole(change.error)}</Notice>}
      <div className="collector">
        <dl className="card facts collector-facts">
          <div>
            <dt>{t`Museum`}</dt>
            <dd>{museum ? read(museum.name) : ""}</dd>
          </div>
          <div>
            <dt>{t`Service point`}</dt>
            <dd>{servicePoint ? read(servicePoint.name) : t`The museum as a whole`}</dd>
          </div>
          <div>
            <dt>{t`Channel`}</dt>
            <dd>{channels[collector.channel] ?? collector.channel}</dd>
          </div>
          {!isStaff && (
            <div>
              <dt>{t`Link for visitors`}</dt>
              <dd>
                <a href={address}>{address}</a>
              </dd>
            </div>
          )}
          <div>
            <dt>{t`Results`}</dt>
            <dd>
              <Link to="/surveys/$surveyId" params={{ surveyId: survey.id }} search={{ collector: collector.id }}>
                <Trans>What visitors answered here</Trans>
              </Link>
            </dd>
          </div>
        </dl>
        {!isStaff && (
          <div className="card collector-code">
            <QrCode text={address} />
          </div>
        )}
      </div>
    </>
  );
}
