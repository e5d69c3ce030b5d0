import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ApiProblem } from "../../api/problem";
import { createRelease } from "../../api/releases";
import type { Release } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";
import { Button } from "../../ui/Button";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { Notice } from "../../ui/Notice";
import { Select } from "../../ui/Select";
import { ReleasePreview } from "./ReleasePreview";

type NextReleaseProps = { clusters: readonly { id: string }[]; nameOf: (clusterId: string) => string };

/** Looks at what the next release of a cluster would tell, and publishes it: for good, so it asks once more. */
export function NextRelease({ clusters, nameOf }: NextReleaseProps) {
  const { t } = useLingui();
  const { format } = useSpeech();
  const queries = useQueryClient();
  const [clusterId, setClusterId] = useState(clusters[0]?.id ?? "");
  const [asking, setAsking] = useState(false);
  const preview = useMutation({ mutationFn: () => createRelease({ clusterId }, true) });
  const publish = useMutation({
    mutationFn: ({ release }: Release) =>
      createRelease({ clusterId, to: release.to, segments: release.segments }, false),
    onSuccess: () => {
      preview.reset();
      return queries.invalidateQueries({ queryKey: ["releases"] });
    },
  });
  const seen = preview.data;
  const cluster = nameOf(clusterId);

  return (
    <section className="card" aria-labelledby="next-release">
      <h2 id="next-release" className="question-title">
        <Trans>Next release</Trans>
      </h2>
      <div className="fields">
        <Select
          label={t`Cluster`}
          selectedKey={clusterId}
          onSelectionChange={(key) => {
            setClusterId(String(key));
            preview.reset();
            publish.reset();
          }}
          options={clusters.map(({ id }) => ({ id, text: nameOf(id) }))}
        />
      </div>
      <div className="page-actions">
        <Button onPress={() => preview.mutate()} isDisabled={preview.isPending}>
          <Trans>Preview</Trans>
        </Button>
        {seen && (
          <Button look="main" onPress={() => setAsking(true)} isDisabled={publish.isPending}>
            <Trans>Publish</Trans>
          </Button>
        )}
      </div>
      <div aria-live="polite" className="stack">
        {preview.isPending && <Trans>Checking that nothing can be worked out…</Trans>}
        {publish.isSuccess && <Notice look="good" title={t`The release is published.`} />}
        {seen && <ReleasePreview release={seen} />}
      </div>
      <Refusal error={preview.error ?? publish.error} />
      <ConfirmDialog
        isOpen={asking}
        title={t`Publish this release?`}
        text={t`Everybody in ${cluster} reads it from now on, up to ${format.day(seen?.release.to ?? "1970-01-01")}. It cannot be changed or taken back.`}
        confirm={t`Publish`}
        cancel={t`Cancel`}
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          if (seen) publish.mutate(seen);
        }}
      />
    </section>
  );
}

function Refusal({ error }: { error: Error | null }) {
  const { t } = useLingui();
  if (!error) return null;
  const slug = error instanceof ApiProblem ? error.slug : "";
  const words: Record<string, string> = {
    "nothing-to-release": t`Everything that is closed has been released. A quarter closes two weeks after its end.`,
    "release-unsafe": t`Together with earlier releases, this one would tell what must be withheld. Wait for the next quarter.`,
    forbidden: t`Your role does not allow this.`,
  };
  const known = words[slug];
  return (
    <Notice
      look={slug === "nothing-to-release" ? "info" : "danger"}
      title={known ?? t`The server did not accept this. Nothing was saved.`}
    />
  );
}
