import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { previewRetention, putRetentionTerms, retentionTermsQuery } from "../../api/privacy";
import { ApiProblem } from "../../api/problem";
import type { RetentionPreviewLine, RetentionTerms } from "../../api/types";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { AskBeforeLeaving } from "../AskBeforeLeaving";
import { useProblemTexts } from "../useProblemTexts";
import { ConfirmDeleting } from "./ConfirmDeleting";
import { TermSelect } from "./TermSelect";
import { CLASSES, isShorter, RECOMMENDED } from "./terms";
import { WouldGo } from "./WouldGo";

type RetentionFormProps = { organisationId: string; terms: RetentionTerms };

/** For how long what is kept. What would go is shown before it is decided, and asked about once more. */
export function RetentionForm({ organisationId, terms }: RetentionFormProps) {
  const { t } = useLingui();
  const tell = useProblemTexts();
  const queries = useQueryClient();
  const [wanted, setWanted] = useState(terms);
  const [asking, setAsking] = useState<readonly RetentionPreviewLine[]>();
  const preview = useMutation({ mutationFn: () => previewRetention(organisationId, wanted) });
  const saving = useMutation({
    mutationFn: () => putRetentionTerms(organisationId, wanted),
    onSuccess: (stored) => queries.setQueryData(retentionTermsQuery(organisationId).queryKey, stored),
  });
  const choose = (next: RetentionTerms) => {
    preview.reset();
    saving.reset();
    setWanted(next);
  };
  const dirty = CLASSES.some((kind) => (wanted[kind] ?? null) !== (terms[kind] ?? null));
  const save = async () => {
    if (!isShorter(terms, wanted)) return saving.mutate();
    setAsking((await preview.mutateAsync()).items);
  };
  const failure = saving.error ?? preview.error;
  return (
    <div className="edit-form card">
      {CLASSES.every((kind) => terms[kind] == null) && (
        <Notice look="warning" title={t`Everything is kept until you decide otherwise`}>
          <p>
            <Trans>Personal data may be kept only as long as they are needed. Kaiku deletes nothing by itself.</Trans>
          </p>
          <Button onPress={() => choose(RECOMMENDED)}>
            <Trans>Fill in what is recommended</Trans>
          </Button>
        </Notice>
      )}
      {failure && (
        <Notice look="danger" title={t`Not saved`}>
          <p>{failure instanceof ApiProblem ? tell.whole(failure) : failure.message}</p>
        </Notice>
      )}
      <div className="terms">
        {CLASSES.map((kind) => (
          <TermSelect
            key={kind}
            kind={kind}
            months={wanted[kind]}
            onChange={(months) => choose({ ...wanted, [kind]: months })}
          />
        ))}
      </div>
      {preview.data && !asking && <WouldGo lines={preview.data.items} />}
      {saving.isSuccess && <Notice look="good" title={t`Saved`} />}
      <div className="page-actions">
        <Button look="main" isDisabled={!dirty} isPending={saving.isPending} onPress={() => void save()}>
          <Trans>Save storage times</Trans>
        </Button>
        <Button isPending={preview.isPending} onPress={() => preview.mutate()}>
          <Trans>See what would go today</Trans>
        </Button>
      </div>
      {asking && (
        <ConfirmDeleting
          lines={asking}
          onConfirm={() => {
            setAsking(undefined);
            saving.mutate();
          }}
          onCancel={() => setAsking(undefined)}
        />
      )}
      <AskBeforeLeaving isDirty={() => dirty} />
    </div>
  );
}
