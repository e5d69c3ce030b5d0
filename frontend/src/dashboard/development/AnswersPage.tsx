import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { publicAnswersQuery } from "../../api/improvement";
import { useMay } from "../../api/useMay";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { PageHead } from "../../ui/PageHead";
import { AnswerItem } from "./AnswerItem";
import { DevelopmentTabs } from "./DevelopmentTabs";
import { PublicAnswerDialog } from "./PublicAnswerDialog";
import "./development.css";

/** What museums tell their visitors that they did because of them; drafts come first. */
export function AnswersPage() {
  const { t } = useLingui();
  const may = useMay();
  const { data } = useSuspenseQuery(publicAnswersQuery);
  const [writing, setWriting] = useState(false);
  const DRAFT = "9999";
  const answers = data.toSorted((one, other) => (other.publishedOn ?? DRAFT).localeCompare(one.publishedOn ?? DRAFT));
  return (
    <>
      <PageHead
        title={t`You said – we did`}
        lead={t`What visitors are told on the kiosk about what came of their answers.`}
      >
        {may("IMPROVEMENT_EDIT") && (
          <Button look="main" onPress={() => setWriting(true)}>
            <Trans>Write an answer</Trans>
          </Button>
        )}
      </PageHead>
      <DevelopmentTabs />
      {answers.length === 0 && (
        <Notice title={t`Nothing has been told to visitors yet`}>
          <p>
            <Trans>Visitors answer more gladly where they see that it changes something.</Trans>
          </p>
        </Notice>
      )}
      {answers.map((answer) => (
        <AnswerItem key={answer.id} answer={answer} />
      ))}
      {writing && <PublicAnswerDialog onClose={() => setWriting(false)} />}
    </>
  );
}
