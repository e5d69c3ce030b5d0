import { Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { FileTrigger } from "react-aria-components";
import { enterWording, instrumentsQuery, removeWording } from "../api/instruments";
import type { Instrument, InstrumentWording, NewInstrumentWording } from "../api/types";
import { useInstrumentWords } from "../i18n/useInstrumentWords";
import { optionsOf } from "../i18n/useNames";
import { Button } from "../ui/Button";
import { Checkbox } from "../ui/Checkbox";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { Notice } from "../ui/Notice";
import { Select } from "../ui/Select";
import { TextField } from "../ui/TextField";
import { EditForm } from "./EditForm";
import { bodyFrom } from "./form";
import { textsIn } from "./wordingFile";

type WordingFormProps = {
  instrument: Instrument;
  organisationId: string;
  language: string;
  /** What is used now: the organisation's own, or what comes with Kaiku. */
  wording: InstrumentWording | undefined;
};

/** An organisation's own words for a questionnaire in one language. */
export function WordingForm({ instrument, organisationId, language, wording }: WordingFormProps) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const { origins } = useInstrumentWords();
  const [said, setSaid] = useState<string>();
  const [asking, setAsking] = useState(false);
  const [filled, setFilled] = useState<InstrumentWording["texts"] | null>();
  const { key, version } = instrument;
  const refresh = () => queries.invalidateQueries({ queryKey: instrumentsQuery.queryKey });

  async function enter(form: FormData) {
    setSaid(undefined);
    const body = bodyFrom(form) as unknown as NewInstrumentWording;
    await enterWording(organisationId, { key, version }, language, {
      ...body,
      restricted: form.has("/restricted"),
      texts: { ...body.texts, items: body.texts?.items ?? {} },
    });
  }
  async function fill(file: File | undefined) {
    setSaid(undefined);
    if (file) setFilled(textsIn(await file.text()) ?? null);
  }
  async function remove() {
    await removeWording(organisationId, { key, version }, language);
    setAsking(false);
    await refresh();
  }
  return (
    <>
      {said && <Notice look="good">{said}</Notice>}
      {wording?.shipped && (
        <Notice title={t`This wording comes with Kaiku`}>
          <p>
            <Trans>It is free to use. Save it here to ask in words of your own instead.</Trans>
          </p>
        </Notice>
      )}
      {!wording && (
        <Notice title={t`No wording in this language yet`}>
          <p>
            <Trans>Copy it letter by letter from the version that your licence gives you.</Trans>
          </p>
        </Notice>
      )}
      <EditForm
        submit={t`Save wording`}
        onSubmit={enter}
        onDone={async () => {
          await refresh();
          setSaid(t`The wording is saved. Surveys take it in when they are published next.`);
        }}
      >
        <div className="fields">
          <Select
            name="/origin"
            label={t`Where the words are from`}
            options={optionsOf(origins)}
            defaultValue={wording?.origin ?? "official"}
          />
          <TextField
            name="/source"
            label={t`Source and licence`}
            hint={t`For example the publication, and when the licence was given`}
            defaultValue={wording?.source ?? ""}
            maxLength={500}
          />
        </div>
        <Checkbox
          name="/restricted"
          value="on"
          label={t`Restricted: shown in answering only`}
          defaultSelected={wording?.restricted ?? instrument.restricted}
        />
        <div className="page-actions">
          <FileTrigger acceptedFileTypes={["application/json", ".json"]} onSelect={(files) => fill(files?.[0])}>
            <Button>
              <Trans>Fill in from a file (JSON)</Trans>
            </Button>
          </FileTrigger>
        </div>
        {filled === null && <Notice look="danger">{t`This file holds no wording.`}</Notice>}
        <WordingFields
          key={filled ? JSON.stringify(filled) : ""}
          instrument={instrument}
          language={language}
          texts={filled ?? wording?.texts}
        />
      </EditForm>
      {wording && !wording.shipped && (
        <div className="page-actions">
          <Button look="danger" onPress={() => setAsking(true)}>
            <Trans>Remove this wording</Trans>
          </Button>
        </div>
      )}
      <ConfirmDialog
        isOpen={asking}
        title={t`Remove this wording?`}
        text={t`Surveys that are published keep it; new versions can no longer ask in this language.`}
        confirm={t`Remove`}
        cancel={t`Cancel`}
        onConfirm={remove}
        onCancel={() => setAsking(false)}
      />
    </>
  );
}

type WordingFieldsProps = { instrument: Instrument; language: string; texts: InstrumentWording["texts"] | undefined };

function WordingFields({ instrument, language, texts }: WordingFieldsProps) {
  const { t } = useLingui();
  const { items, labelled, min, max } = instrument;
  const points = Array.from({ length: max - min + 1 }, (_, index) => String(min + index));
  const field = (name: string, label: string, value: string | undefined, most = 500) => (
    <TextField
      key={name}
      name={`/texts/${name}`}
      label={label}
      lang={language}
      defaultValue={value ?? ""}
      maxLength={most}
    />
  );
  return (
    <>
      {field("instruction", t`Instruction (optional)`, texts?.instruction, 2000)}
      <fieldset className="fieldset">
        <legend>
          <Trans>Items</Trans>
        </legend>
        <div className="stack">
          {items.map((key, index) => field(`items/${key}`, `${index + 1}. ${key}`, texts?.items[key]))}
        </div>
      </fieldset>
      <fieldset className="fieldset">
        <legend>
          <Trans>Words for the answers</Trans>
        </legend>
        <div className="fields">
          {labelled
            ? points.map((point) => field(`labels/${point}`, point, texts?.labels?.[point], 100))
            : [
                field("minLabel", t`The lowest means`, texts?.minLabel, 100),
                field("maxLabel", t`The highest means`, texts?.maxLabel, 100),
              ]}
        </div>
      </fieldset>
      {field("notice", t`Notice of the holder (optional)`, texts?.notice)}
    </>
  );
}
