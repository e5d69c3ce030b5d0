import { Trans, useLingui } from "@lingui/react/macro";
import { ApiProblem } from "../../api/problem";
import { useSpeech } from "../../i18n/I18n";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";

/** The end and the segments of a draft. */
export type Drafted = { to: string; segments: string[] };

type RefusalProps = {
  error: Error | null;
  segmentName: (segment: string) => string;
  onLook: (draft: Drafted) => void;
};

/** Why there is no release; where another draft stands in the way, the way to it. */
export function Refusal({ error, segmentName, onLook }: RefusalProps) {
  const { t } = useLingui();
  const { format } = useSpeech();
  if (!error) return null;
  const draft = draftIn(error);
  if (draft) {
    const end = format.day(draft.to);
    const segments = draft.segments.map(segmentName).join(", ");
    return (
      <Notice look="warning" title={t`Another draft must be published first`}>
        <p>
          {segments ? (
            <Trans>
              A draft up to {end}, by groups ({segments}), has been looked at. A second one beside it would tell more
              than either.
            </Trans>
          ) : (
            <Trans>
              A draft up to {end}, without groups, has been looked at. A second one beside it would tell more than
              either.
            </Trans>
          )}
        </p>
        <Button onPress={() => onLook(draft)}>
          <Trans>Look at that draft</Trans>
        </Button>
      </Notice>
    );
  }
  const words: Record<string, string> = {
    "nothing-to-release": t`Everything that is closed has been released. A quarter closes two weeks after its end.`,
    "release-unsafe": t`Together with earlier releases, this one would tell what must be withheld. Wait for the next quarter.`,
    forbidden: t`Your role does not allow this.`,
    invalid: t`The cluster's museums share no survey that asks for one of these groups.`,
  };
  const slug = error instanceof ApiProblem ? error.slug : "";
  return (
    <Notice
      look={slug === "nothing-to-release" ? "info" : "danger"}
      title={words[slug] ?? t`The server did not accept this. Nothing was saved.`}
    />
  );
}

function draftIn(error: Error): Drafted | undefined {
  if (!(error instanceof ApiProblem) || error.slug !== "release-drafted") return undefined;
  const { to, segments } = error.members;
  return { to: String(to), segments: Array.isArray(segments) ? segments.map(String) : [] };
}
