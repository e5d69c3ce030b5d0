import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Button } from "../../ui/Button";
import { SaveView } from "./SaveView";
import { ViewList } from "./ViewList";

/** What is on screen, to be kept; and what was kept. */
export function ViewButtons({ surveyId }: { surveyId: string }) {
  const { t } = useLingui();
  const [open, setOpen] = useState<"save" | "list">();
  const [told, setTold] = useState("");
  const close = () => setOpen(undefined);
  return (
    <>
      <Button onPress={() => setOpen("list")}>
        <Trans>Saved views</Trans>
      </Button>
      <Button onPress={() => setOpen("save")}>
        <Trans>Save view</Trans>
      </Button>
      <span role="status" className="visually-hidden">
        {told}
      </span>
      {open === "list" && <ViewList surveyId={surveyId} onClose={close} />}
      {open === "save" && (
        <SaveView
          onClose={close}
          onSaved={(name) => {
            close();
            setTold(t`“${name}” is saved.`);
          }}
        />
      )}
    </>
  );
}
