import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { sendTexts } from "../api/texts";
import { Button } from "../ui/Button";
import { Notice } from "../ui/Notice";
import { ImportReport } from "./ImportReport";
import { useImportWords } from "./useImportWords";

type ImportDialogProps = {
  surveyId: string;
  etag: string;
  isSaved: boolean;
  file: File;
  source: string;
  language: string;
  /** @param words how many texts were taken over */
  onTaken: (words: string) => void;
  onCancel: () => void;
};

/** Says what a translated file would change before it does. */
export function ImportDialog(props: ImportDialogProps) {
  const { surveyId, etag, isSaved, file, source, language, onTaken, onCancel } = props;
  const { t } = useLingui();
  const { failure } = useImportWords();
  const send = async (dryRun: boolean) => {
    const format = file.name.toLowerCase().endsWith(".csv") ? "csv" : "xliff";
    const needed = format === "csv" && (await namesNoLanguage(file));
    return sendTexts(surveyId, etag, { file, format, source, language: needed ? language : undefined }, dryRun);
  };
  const tried = useQuery({
    queryKey: ["surveys", surveyId, "draft", "texts", etag, source, language, file.name, file.size, file.lastModified],
    queryFn: () => send(true),
    // What is still being typed is stored first.
    enabled: isSaved,
    retry: false,
    gcTime: 0,
  });
  const taking = useMutation({
    mutationFn: () => send(false),
    onSuccess: ({ languages }) => {
      const count = languages.reduce((sum, { added, changed }) => sum + added + changed, 0);
      onTaken(plural(count, { one: "# text was taken over.", other: "# texts were taken over." }));
    },
  });
  const wrong = taking.error ?? tried.error;
  const changes = tried.data?.languages.some(({ added, changed }) => added + changed > 0) ?? false;
  return (
    <ModalOverlay isOpen onOpenChange={(open) => !open && onCancel()} isDismissable className="overlay">
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title" level={2}>
            <Trans>Import texts</Trans>
          </Heading>
          <p className="quiet">{file.name}</p>
          {wrong && <Notice look="danger">{failure(wrong)}</Notice>}
          {tried.data ? <ImportReport report={tried.data} /> : !wrong && <p role="status">{t`Reading…`}</p>}
          <div className="dialog-actions">
            <Button onPress={onCancel} autoFocus>
              <Trans>Cancel</Trans>
            </Button>
            <Button
              look="main"
              onPress={() => taking.mutate()}
              isDisabled={!changes || tried.isFetching}
              isPending={taking.isPending}
            >
              <Trans>Take over</Trans>
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Whether the texts of a CSV file stand in a column that does not say which language it is. */
async function namesNoLanguage(file: File): Promise<boolean> {
  const [header = ""] = (await file.slice(0, 1000).text()).split(/\r?\n/);
  return /(?:^|[;,\t"])\s*target\s*(?:["; ,\t]|$)/i.test(header);
}
