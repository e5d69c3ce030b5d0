import { Trans, useLingui } from "@lingui/react/macro";
import type { Change } from "../../api/types";
import { Notice } from "../../ui/Notice";

/** Why there is nothing to compare, and how pairs come about. */
export function NoPairs({ status }: Pick<Change, "status">) {
  const { t } = useLingui();
  return (
    <Notice
      title={status === "empty" ? t`Nobody answered before and after in this selection` : t`Too few pairs to show`}
    >
      <p>
        <Trans>
          A pair is one person who answers the same survey twice: before the visit with a link that ends in{" "}
          <code>&amp;phase=before&amp;pair=CODE</code>, and after it with the same code and{" "}
          <code>&amp;phase=after</code>. Print a code of 4 to 64 characters for each participant, for a guided tour or a
          group of a care home, say. The code is kept only as a fingerprint: it ties the two answers together, and tells
          nobody who gave them.
        </Trans>
      </p>
      <p>
        <Trans>Figures show from 5 pairs on, of sensitive questions from 10.</Trans>
      </p>
    </Notice>
  );
}
