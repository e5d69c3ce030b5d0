import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { createSavedView, savedViewsQuery } from "../../api/savedViews";
import type { SavedView } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { useViewProblem } from "./useViewProblem";
import { ViewRow } from "./ViewRow";
import "./views.css";

/** All views of a survey that the reader has or is shown. A deleted one can be had back while the list is open. */
export function ViewList({ surveyId, onClose }: { surveyId: string; onClose: () => void }) {
  const { t } = useLingui();
  const { language } = useSpeech();
  const queries = useQueryClient();
  const views = useQuery(savedViewsQuery(surveyId));
  const [deleted, setDeleted] = useState<SavedView>();
  const [told, setTold] = useState("");
  const problem = useViewProblem();
  const again = () => queries.invalidateQueries({ queryKey: savedViewsQuery(surveyId).queryKey });
  const undo = useMutation({
    mutationFn: ({ name, tab, search, sharedWith }: SavedView) =>
      createSavedView({ surveyId, name, tab, search, ...(sharedWith && { sharedWith }) }),
    onSuccess: () => {
      setDeleted(undefined);
      return again();
    },
  });
  const sorted = views.data?.toSorted((one, other) => one.name.localeCompare(other.name, language));

  return (
    <ModalOverlay isOpen onOpenChange={(open) => !open && onClose()} isDismissable className="overlay">
      <Modal className="modal view-modal">
        <Dialog className="dialog">
          <Heading slot="title" level={2}>
            <Trans>Saved views</Trans>
          </Heading>
          {views.error && <Notice look="danger">{problem(views.error)}</Notice>}
          {sorted?.length === 0 && (
            <p>
              <Trans>
                None yet. Choose what you want to see, then “Save view”: the page comes back with its filter and
                options.
              </Trans>
            </p>
          )}
          {sorted && sorted.length > 0 && (
            <ul className="view-list" aria-label={t`Saved views`}>
              {sorted.map((view) => (
                <ViewRow
                  key={view.id}
                  view={view}
                  onOpen={onClose}
                  onChanged={again}
                  onTold={setTold}
                  onDeleted={async () => {
                    await again();
                    setDeleted(view);
                  }}
                />
              ))}
            </ul>
          )}
          {deleted && (
            <div className="view-deleted">
              <Trans>“{deleted.name}” is deleted.</Trans>
              <Button onPress={() => undo.mutate(deleted)} isPending={undo.isPending} autoFocus>
                <Trans>Undo</Trans>
              </Button>
            </div>
          )}
          {undo.error && <Notice look="danger">{problem(undo.error)}</Notice>}
          <p role="status" className="quiet">
            {told}
          </p>
          <div className="dialog-actions">
            <Button onPress={onClose}>
              <Trans>Close</Trans>
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
