import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { collectorsQuery } from "../api/collectors";
import { museumsQuery } from "../api/museums";
import { surveysQuery } from "../api/surveys";
import { useSpeech } from "../i18n/I18n";
import { useNames } from "../i18n/useNames";
import { Badge } from "../ui/Badge";
import { Button } from "../ui/Button";
import { DataTable } from "../ui/DataTable";
import { Notice } from "../ui/Notice";
import { PageHead } from "../ui/PageHead";
import { CollectorState } from "./CollectorState";
import { useMay } from "./useMay";

/** Where surveys are answered: one row for each survey, museum or service point, and channel. */
export function CollectorList() {
  const { t } = useLingui();
  const { read } = useSpeech();
  const { channels } = useNames();
  const navigate = useNavigate();
  const may = useMay();
  const { data: collectors } = useSuspenseQuery(collectorsQuery);
  const { data: museums } = useSuspenseQuery(museumsQuery);
  const { data: surveys } = useSuspenseQuery(surveysQuery);
  const museumOf = (museumId: string) => museums.find(({ id }) => id === museumId);
  const surveyOf = (surveyId: string) => surveys.find(({ id }) => id === surveyId);
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
        <div className="card">
          <DataTable
            caption={t`Collectors`}
            captionHidden
            rows={collectors}
            rowKey={({ id }) => id}
            columns={[
              {
                id: "survey",
                title: t`Survey`,
                cell: ({ id, surveyId, synthetic }) => {
                  const survey = surveyOf(surveyId);
                  return (
                    <span className="page-title">
                      <Link to="/collectors/$collectorId" params={{ collectorId: id }}>
                        {survey ? read(survey.title) : t`Survey of another owner`}
                      </Link>
                      {synthetic && <Badge look="warning" text={t`Synthetic demo data`} />}
                    </span>
                  );
                },
              },
              {
                id: "museum",
                title: t`Museum`,
                cell: ({ museumId }) => {
                  const museum = museumOf(museumId);
                  return museum ? read(museum.name) : "";
                },
              },
              { id: "channel", title: t`Channel`, cell: ({ channel }) => channels[channel] ?? channel },
              { id: "state", title: t`Status`, cell: (collector) => <CollectorState collector={collector} /> },
            ]}
          />
        </div>
      )}
    </>
  );
}
