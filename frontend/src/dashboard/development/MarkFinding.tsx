import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Measure } from "../../api/types";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import type { Item } from "../items";
import { FindingDialog } from "./FindingDialog";
import type { Beside } from "./groups";
import { isMeasurable } from "./measures";
import { useFindingOwners } from "./useFindingOwners";

type MarkFindingProps = { items?: readonly Item[]; comments?: Measure["comments"]; beside?: Beside };

/**
 * Keeps a figure of the question or of the comments, or the difference of two groups beside each other, with the filter
 * and the days of this page, as one to act on.
 */
export function MarkFinding({ items = [], comments, beside }: MarkFindingProps) {
  const { t } = useLingui();
  const owners = useFindingOwners();
  const [step, setStep] = useState<"form" | "kept">();
  const measurable = items.filter(isMeasurable);
  if (owners.length === 0 || (measurable.length === 0 && !comments)) return null;
  const close = () => setStep(undefined);
  return (
    <>
      <Button onPress={() => setStep("form")}>
        <Trans>Mark as a finding</Trans>
      </Button>
      {step === "form" && (
        <FindingDialog
          items={measurable}
          comments={comments}
          beside={beside}
          owners={owners}
          onClose={close}
          onKept={() => setStep("kept")}
        />
      )}
      <Dialog isOpen={step === "kept"} title={t`The finding is kept`} onClose={close}>
        <p>
          <Trans>You find it under “Development”, where an action can be planned on it.</Trans>
        </p>
        <div className="dialog-actions">
          <Link to="/development/findings">
            <Trans>To the findings</Trans>
          </Link>
          <Button onPress={close}>
            <Trans context="window">Close</Trans>
          </Button>
        </div>
      </Dialog>
    </>
  );
}
