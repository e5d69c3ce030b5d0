import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { createRelease } from "../../api/releases";
import type { NewRelease, Release } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";
import { Button } from "../../ui/Button";
import { Checkboxes } from "../../ui/Checkboxes";
import { ConfirmDialog } from "../../ui/ConfirmDialog";
import { Notice } from "../../ui/Notice";
import { Select } from "../../ui/Select";
import { Refusal } from "./Refusal";
import { ReleasePreview } from "./ReleasePreview";
import { useSegments } from "./useSegments";

const MOST_SEGMENTS = 2;

type NextReleaseProps = { clusters: readonly { id: string }[]; nameOf: (clusterId: string) => string };

/** Looks at what the next release of a cluster would tell, and publishes it: for good, so it asks once more. */
export function NextRelease({ clusters, nameOf }: NextReleaseProps) {
  const { t } = useLingui();
  const { format } = useSpeech();
  const queries = useQueryClient();
  const [clusterId, setClusterId] = useState(clusters[0]?.id ?? "");
  const [segments, setSegments] = useState<string[]>([]);
  const [asking, setAsking] = useState(false);
  const known = useSegments(clusterId);
  const segmentName = (segment: string) => known.find(({ id }) => id === segment)?.text ?? segment;
  const preview = useMutation({ mutationFn: (order: NewRelease) => createRelease(order, true) });
  const publish = useMutation({
    mutationFn: ({ release }: Release) =>
      createRelease({ clusterId, to: release.to, segments: release.segments }, false),
    onSuccess: () => {
      preview.reset();
      return queries.invalidateQueries({ queryKey: ["releases"] });
    },
  });
  const seen = preview.data;
  const forget = () => {
    preview.reset();
    publish.reset();
  };
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
            setSegments([]);
            forget();
          }}
          options={clusters.map(({ id }) => ({ id, text: nameOf(id) }))}
        />
      </div>
      {known.length > 0 && (
        <Checkboxes
          label={t`Groups of visitors shown apart: at most two`}
          value={segments}
          onChange={(chosen) => {
            setSegments(chosen);
            forget();
          }}
          options={known.map((segment) => ({
            ...segment,
            isDisabled: segments.length >= MOST_SEGMENTS && !segments.includes(segment.id),
          }))}
        />
      )}
      <p className="quiet">
        <Trans>
          What you preview is kept as a draft and will be published exactly as it is: choose the groups before you look.
        </Trans>
      </p>
      <div className="page-actions">
        <Button
          onPress={() => {
            publish.reset();
            preview.mutate({ clusterId, segments });
          }}
          isDisabled={preview.isPending}
        >
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
      <Refusal
        error={preview.error ?? publish.error}
        segmentName={segmentName}
        onLook={(draft) => {
          setSegments(draft.segments);
          preview.mutate({ clusterId, ...draft });
        }}
      />
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
