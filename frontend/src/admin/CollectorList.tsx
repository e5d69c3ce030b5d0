import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { collectorsQuery } from "../api/collectors";
import { museumsQuery } from "../api/museums";
import { surveysQuery } from "../api/surveys";
import type { Collector } from "../api/types";
import { useMay } from "../api/useMay";
import { useSpeech } from "../i18n/I18n";
import { useNames } from "../i18n/useNames";
import { Badge } from "../ui/Badge";
import { Button } from "../ui/Button";
import { FindTable } from "../ui/FindTable";
import { Notice } from "../ui/Notice";
import { PageHead } from "../ui/PageHead";
import { CollectorState } from "./CollectorState";

/** Where surveys are answered: one row for each survey, museum or service point, and channel. */
export function CollectorList() {
  const { t } = useLingui();
  const { read, language } = useSpeech();
  const { channels } = useNames();
  const navigate = useNavigate();
  const may = useMay();
  const { data: collectors } = useSuspenseQuery(collectorsQuery);
  const { data: museums } = useSuspenseQuery(museumsQuery);
  const { data: surveys } = useSuspenseQuery(surveysQuery);
  const museumOf = ({ museumId }: Collector) => read(museums.find(({ id }) => id === museumId)?.name ?? {});
  const surveyOf = ({ surveyId }: Collector) => {
    const survey = surveys.find(({ id }) => id === surveyId);
    return survey ? read(survey.title) : t`Survey of another owner`;
  };
  const channelOf = ({ channel }: Collector) => channels[channel] ?? channel;
  return (
    <>
      <PageHead
        title={t`Collectors`}
        lead={t`A collector places a survey at a museum: on a tablet or behind a QR code.`}
      >
        {may("COLLECTOR_MANAGE") && (
          <Button look="main" onPress={() => navigate({ to: "/collectors/new" })}>
            <Trans>New collector</Trans>
          </Button>
        )}
      </PageHead>
      {collectors.length === 0 ? (
        <Notice title={t`No collectors yet`}>
          <p>
            <Trans>Add one to get a link and a QR code that visitors can answer by.</Trans>
          </p>
        </Notice>
      ) : (
        <FindTable
          caption={t`Collectors`}
          rows={collectors}
          rowKey={({ id }) => id}
          language={language}
          searchLabel={t`Search collectors`}
          nothingFound={t`No collector matches the search.`}
          columns={[
            {
              id: "survey",
              title: t`Survey`,
              text: surveyOf,
              cell: (collector) => (
                <span className="page-title">
                  <Link to="/collectors/$collectorId" params={{ collectorId: collector.id }}>
                    {surveyOf(collector)}
                  </Link>
                  {collector.synthetic && <Badge look="warning" text={t`Synthetic demo data`} />}
                </span>
              ),
            },
            { id: "museum", title: t`Museum`, text: museumOf, cell: museumOf },
            { id: "channel", title: t`Channel`, text: channelOf, cell: channelOf },
            { id: "state", title: t`Status`, cell: (collector) => <CollectorState collector={collector} /> },
          ]}
        />
      )}
    </>
  );
}
