import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { useLocation } from "@tanstack/react-router";
import { useState } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { organisationsQuery } from "../../api/museums";
import { createSavedView, savedViewsQuery } from "../../api/savedViews";
import { useSpeech } from "../../i18n/I18n";
import { Button } from "../../ui/Button";
import { Checkbox } from "../../ui/Checkbox";
import { Notice } from "../../ui/Notice";
import { TextField } from "../../ui/TextField";
import { useSurveyView } from "../useSurveyView";
import { viewAt } from "./address";
import { useSharingWith } from "./useSharingWith";
import { useViewName } from "./useViewName";
import { useViewProblem } from "./useViewProblem";

/** Keeps what is on screen under a name. */
export function SaveView({ onClose, onSaved }: { onClose: () => void; onSaved: (name: string) => void }) {
  const { t } = useLingui();
  const { read } = useSpeech();
  const queries = useQueryClient();
  const { surveyId, search } = useSurveyView();
  const { pathname, searchStr } = useLocation();
  const view = viewAt(surveyId, pathname, searchStr);
  const suggested = useViewName(view.tab, search);
  const [name, setName] = useState(suggested);
  const [shared, setShared] = useState(false);
  const { data: organisations } = useSuspenseQuery(organisationsQuery);
  const organisationId = useSharingWith();
  const organisation = organisations.find(({ id }) => id === organisationId);
  const problem = useViewProblem();
  const saving = useMutation({
    mutationFn: () =>
      createSavedView({
        surveyId,
        ...view,
        name: name.trim(),
        ...(shared && organisationId && { sharedWith: organisationId }),
      }),
    onSuccess: async (saved) => {
      await queries.invalidateQueries({ queryKey: savedViewsQuery(surveyId).queryKey });
      onSaved(saved.name);
    },
  });

  return (
    <ModalOverlay isOpen onOpenChange={(open) => !open && onClose()} isDismissable className="overlay">
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title" level={2}>
            <Trans>Save view</Trans>
          </Heading>
          <form
            className="stack"
            onSubmit={(event) => {
              event.preventDefault();
              saving.mutate();
            }}
          >
            <TextField
              label={t`Name`}
              hint={t`This page with its filter and options. A period such as “Last 30 days” moves along with the calendar.`}
              value={name}
              onChange={setName}
              maxLength={120}
              isRequired
              autoFocus
            />
            {organisation && (
              <Checkbox
                label={t`Share with everyone at ${read(organisation.name)}`}
                isSelected={shared}
                onChange={setShared}
              />
            )}
            {saving.error && <Notice look="danger">{problem(saving.error)}</Notice>}
            <div className="dialog-actions">
              <Button onPress={onClose}>
                <Trans>Cancel</Trans>
              </Button>
              <Button type="submit" look="main" isPending={saving.isPending} isDisabled={name.trim() === ""}>
                <Trans>Save</Trans>
              </Button>
            </div>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
