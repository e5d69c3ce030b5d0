import { Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { privacyNoticeQuery, putPrivacyNotice } from "../../api/privacy";
import type { PrivacyNotice } from "../../api/types";
import { LANGUAGE_NAMES, LANGUAGES } from "../../i18n/languages";
import { Notice } from "../../ui/Notice";
import { Select } from "../../ui/Select";
import { TextArea } from "../../ui/TextArea";
import { TextField } from "../../ui/TextField";
import { EditForm } from "../EditForm";
import { bodyFrom } from "../form";

type NoticeFormProps = { organisationId: string; notice: PrivacyNotice };

const LONGEST_LINE = 500;
const LONGEST_TEXT = 3_000;

/** What an organisation adds to the notice that all have. */
export function NoticeForm({ organisationId, notice }: NoticeFormProps) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const [saved, setSaved] = useState(false);
  const bases = [
    { id: "public-task", text: t`Task carried out in the public interest` },
    { id: "legitimate-interest", text: t`Legitimate interest` },
    { id: "consent", text: t`Consent` },
  ];
  return (
    <EditForm
      submit={t`Save the notice`}
      onSubmit={async (form) => {
        const stored = await putPrivacyNotice(organisationId, bodyFrom(form) as PrivacyNotice);
        queries.setQueryData(privacyNoticeQuery(organisationId).queryKey, stored);
      }}
      onDone={() => setSaved(true)}
    >
      {!notice.contact && (
        <Notice look="warning" title={t`Visitors are not told whom to contact`}>
          <p>
            <Trans>The law asks for the controller's contact. Until it is here, the notice points to the staff.</Trans>
          </p>
        </Notice>
      )}
      <TextField
        name="/contact"
        label={t`Contact of the controller`}
        hint={t`For visitors who ask about their data: an e-mail or postal address, a telephone number`}
        maxLength={LONGEST_LINE}
        defaultValue={notice.contact ?? ""}
      />
      <div className="fields">
        <TextField
          name="/dataProtectionOfficer"
          label={t`Data protection officer`}
          hint={t`How to reach them, where there is one`}
          maxLength={LONGEST_LINE}
          defaultValue={notice.dataProtectionOfficer ?? ""}
        />
        <TextField
          name="/accessibilityContact"
          label={t`Contact for accessibility`}
          hint={t`Left empty, the controller's contact`}
          maxLength={LONGEST_LINE}
          defaultValue={notice.accessibilityContact ?? ""}
        />
      </div>
      <Select name="/legalBasis" label={t`Legal basis`} options={bases} defaultValue={notice.legalBasis} />
      <Texts
        name="purpose"
        legend={t`What the answers are used for`}
        hint={t`Left empty, the usual words stand there`}
        texts={notice.purpose}
      />
      <Texts
        name="more"
        legend={t`More for visitors to know`}
        hint={t`Stands at the end; may be left empty`}
        texts={notice.more}
      />
      {saved && <Notice look="good" title={t`Saved. Tablets have it in a minute.`} />}
    </EditForm>
  );
}

type TextsProps = { name: string; legend: string; hint: string; texts: PrivacyNotice["purpose"] };

/** A longer text in each language. */
function Texts({ name, legend, hint, texts }: TextsProps) {
  return (
    <fieldset className="fieldset notice-texts">
      <legend>{legend}</legend>
      <p className="quiet">{hint}</p>
      {LANGUAGES.map((language) => (
        <TextArea
          key={language}
          name={`/${name}/${language}`}
          label={LANGUAGE_NAMES[language]}
          rows={3}
          maxLength={LONGEST_TEXT}
          defaultValue={texts?.[language] ?? ""}
        />
      ))}
    </fieldset>
  );
}
