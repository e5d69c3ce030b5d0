import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { organisationsQuery } from "../../api/museums";
import { privacyNoticeQuery, retentionTermsQuery } from "../../api/privacy";
import { ApiProblem } from "../../api/problem";
import { useMay } from "../../api/useMay";
import { useSpeech } from "../../i18n/I18n";
import { privacyNotice } from "../../i18n/notices/privacy";
import { Details } from "../../ui/Details";
import { Notice } from "../../ui/Notice";
import { PageHead } from "../../ui/PageHead";
import { Prose } from "../../ui/Prose";
import { MuseumsPath } from "../MuseumsPath";
import { NoticeForm } from "./NoticeForm";
import { RetentionForm } from "./RetentionForm";
import "./DataPage.css";

const route = getRouteApi("/organisations/$organisationId/data");

/** What becomes of visitors' answers in one organisation: how long they are kept, and what visitors are told. */
export function DataPage() {
  const { t } = useLingui();
  const { read, language } = useSpeech();
  const may = useMay();
  const { organisationId } = route.useParams();
  const { data: organisations } = useSuspenseQuery(organisationsQuery);
  const { data: terms } = useSuspenseQuery(retentionTermsQuery(organisationId));
  const { data: notice } = useSuspenseQuery(privacyNoticeQuery(organisationId));
  const organisation = organisations.find(({ id }) => id === organisationId);
  if (!organisation) throw new ApiProblem(404);
  const shown = privacyNotice(language, { ...notice, controller: organisation.name, kept: terms });
  return (
    <>
      <MuseumsPath />
      <PageHead title={t`Visitors' data`} lead={read(organisation.name)} />
      {may("MUSEUM_MANAGE", organisationId) ? (
        <>
          <section aria-labelledby="kept" className="stack">
            <h2 id="kept">
              <Trans>How long what is kept</Trans>
            </h2>
            <RetentionForm key={organisationId} organisationId={organisationId} terms={terms} />
          </section>
          <section aria-labelledby="told" className="stack">
            <h2 id="told">
              <Trans>Privacy notice</Trans>
            </h2>
            <NoticeForm key={organisationId} organisationId={organisationId} notice={notice} />
          </section>
        </>
      ) : (
        <Notice title={t`Managers of the organisation decide on this`} />
      )}
      <Details summary={t`The notice as visitors read it`}>
        <p>{shown.lead}</p>
        <Prose parts={shown.sections} level={3} />
      </Details>
    </>
  );
}
