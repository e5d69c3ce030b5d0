import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { findingsQuery } from "../../api/improvement";
import { Notice } from "../../ui/Notice";
import { PageHead } from "../../ui/PageHead";
import { DevelopmentTabs } from "./DevelopmentTabs";
import { FindingItem } from "./FindingItem";
import "./development.css";

/** Figures that somebody thought worth acting on, newest first. */
export function FindingsPage() {
  const { t } = useLingui();
  const { data } = useSuspenseQuery(findingsQuery);
  const findings = data.toSorted((one, other) => other.markedAt.localeCompare(one.markedAt));
  return (
    <>
      <PageHead title={t`Findings`} lead={t`Figures worth acting on: as they were when they were marked, and today.`} />
      <DevelopmentTabs />
      {findings.length === 0 && (
        <Notice title={t`No findings yet`}>
          <p>
            <Trans>Open a question of a survey and press “Mark as a finding”. The figure is kept with its day.</Trans>
          </p>
        </Notice>
      )}
      {findings.map((finding) => (
        <FindingItem key={finding.id} finding={finding} />
      ))}
    </>
  );
}
