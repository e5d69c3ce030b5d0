import { useLingui } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import { download } from "../../../api/exports";
import { ApiProblem } from "../../../api/problem";
import type { Workshop } from "../../../api/types";
import { dataAddress, reportAddress, workbookAddress } from "../../../api/workshops";
import { LANGUAGE_NAMES, LANGUAGES } from "../../../i18n/languages";
import { ButtonMenu } from "../../../ui/ButtonMenu";
import { keepFile } from "../../../ui/keepFile";
import { Notice } from "../../../ui/Notice";

const PATIENCE_MS = 60_000;
const fetched = (address: string) => download(address, () => {}, AbortSignal.timeout(PATIENCE_MS));

/** The record of a workshop for people, and its data. */
export function Takeaways({ workshop }: { workshop: Workshop }) {
  const { i18n, t } = useLingui();
  const name = `workshop-${workshop.heldOn}`;
  const printing = useMutation({
    mutationFn: (language: string) => fetched(reportAddress(workshop.id, language)),
    onSuccess: ({ file }, language) => keepFile(file, `${name}-${language}.pdf`),
  });
  const taking = useMutation({
    mutationFn: (form: string) =>
      fetched(form === "json" ? dataAddress(workshop.id) : workbookAddress(workshop.id, i18n.locale)),
    onSuccess: ({ file }, form) => keepFile(file, `${name}.${form}`),
  });
  const busy = printing.error instanceof ApiProblem && printing.error.status === 503;
  return (
    <>
      <ButtonMenu
        label={t`Report (PDF)`}
        choices={LANGUAGES.map((language) => ({ id: language, text: LANGUAGE_NAMES[language], lang: language }))}
        onChoose={(language) => printing.mutate(language)}
        isPending={printing.isPending}
      />
      <ButtonMenu
        label={t`Data`}
        choices={[
          { id: "xlsx", text: t`Excel workbook` },
          { id: "json", text: "JSON" },
        ]}
        onChoose={(form) => taking.mutate(form)}
        isPending={taking.isPending}
      />
      {printing.error && (
        <Notice look="danger">
          {busy ? t`Other reports are being made; try again in a moment.` : t`The report could not be made.`}
        </Notice>
      )}
      {taking.error && <Notice look="danger">{t`The data could not be fetched.`}</Notice>}
    </>
  );
}
