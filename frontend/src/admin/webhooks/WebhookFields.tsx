import { useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { museumsQuery } from "../../api/museums";
import type { EventType, Webhook, WebhookPatch } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";
import { Checkboxes } from "../../ui/Checkboxes";
import { TextField } from "../../ui/TextField";
import { useWebhookWords } from "./useWebhookWords";

const TYPES: EventType[] = [
  "submission.stored",
  "submission.erased",
  "survey.published",
  "release.published",
  "device.silent",
  "action.done",
];

type WebhookFieldsProps = { webhook?: Webhook; organisationId: string | undefined };

/** Where to, of what, and of which museums. */
export function WebhookFields({ webhook, organisationId }: WebhookFieldsProps) {
  const { t } = useLingui();
  const { read } = useSpeech();
  const { types } = useWebhookWords();
  const { data: museums } = useSuspenseQuery(museumsQuery);
  const own = museums.filter((museum) => museum.organisationId === organisationId);
  return (
    <>
      <div className="fields">
        <TextField
          name="/url"
          label={t`Address`}
          hint={t`Begins with https:// and can be reached from the internet.`}
          defaultValue={webhook?.url ?? ""}
          isRequired
        />
        <TextField
          name="/description"
          label={t`What it is for`}
          defaultValue={webhook?.description ?? ""}
          maxLength={200}
        />
      </div>
      <Checkboxes
        name="/types"
        label={t`Is told of (everything, where nothing is chosen)`}
        options={TYPES.map((id) => ({ id, text: types[id] ?? id }))}
        defaultValue={webhook?.types ?? []}
      />
      {own.length > 1 && (
        <Checkboxes
          key={organisationId}
          name="/museumIds"
          label={t`Museums (all, where none is chosen)`}
          options={own.map(({ id, name }) => ({ id, text: read(name) }))}
          defaultValue={webhook?.museumIds ?? []}
        />
      )}
    </>
  );
}

/** What the fields say. */
export const contentOf = (form: FormData): WebhookPatch & { url: string } => ({
  url: String(form.get("/url")).trim(),
  description: String(form.get("/description")).trim(),
  types: form.getAll("/types").map(String) as EventType[],
  museumIds: form.getAll("/museumIds").map(String),
});
