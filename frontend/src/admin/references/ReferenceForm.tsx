import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { changeReferenceValue, createReferenceValue } from "../../api/references";
import type { Construct, ReferenceValue } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";
import { Select } from "../../ui/Select";
import { TextField } from "../../ui/TextField";
import { EditForm } from "../EditForm";
import { referenceFrom } from "./referenceFrom";

type ReferenceFormProps = {
  reference: ReferenceValue | undefined;
  constructs: readonly Construct[];
  onSaved: () => Promise<void>;
  onDone: () => void;
};

/** One figure of others: what, how much, of how many, when, where and who says so. */
export function ReferenceForm({ reference, constructs, onSaved, onDone }: ReferenceFormProps) {
  const { t } = useLingui();
  const { read } = useSpeech();
  const [figure, setFigure] = useState<string>(reference?.figure ?? "mean");
  const written = (number: number | null | undefined) => (number == null ? "" : String(number));
  const hints: Record<string, string> = {
    mean: t`On the scale beside it`,
    share: t`From 0 to 1: 0.86 is 86%`,
    nps: t`From −100 to 100`,
  };
  return (
    <EditForm
      submit={reference ? t`Save` : t`Add the figure`}
      onSubmit={async (form) => {
        const body = referenceFrom(form);
        await (reference ? changeReferenceValue(reference.id, body) : createReferenceValue(body));
        await onSaved();
      }}
      onDone={onDone}
    >
      <div className="fields">
        <Select
          name="/construct"
          label={t`What is measured`}
          options={constructs.map(({ key, title }) => ({ id: key, text: read(title) }))}
          defaultValue={reference?.construct ?? constructs[0]?.key ?? ""}
        />
        <Select
          name="/figure"
          label={t`Kind of figure`}
          options={[
            { id: "mean", text: t`Mean` },
            { id: "share", text: t`Share` },
            { id: "nps", text: t`Net promoter score` },
          ]}
          value={figure}
          onChange={(key) => setFigure(String(key))}
        />
      </div>
      <div className="fields">
        <TextField
          name="/value"
          label={t`Figure`}
          hint={hints[figure] ?? ""}
          inputMode="decimal"
          defaultValue={written(reference?.value)}
          isRequired
        />
        {figure === "mean" && (
          <>
            <TextField
              name="/scaleMin"
              label={t`Lowest point of the scale`}
              inputMode="decimal"
              defaultValue={written(reference?.scaleMin)}
              isRequired
            />
            <TextField
              name="/scaleMax"
              label={t`Highest point of the scale`}
              inputMode="decimal"
              defaultValue={written(reference?.scaleMax)}
              isRequired
            />
          </>
        )}
      </div>
      <div className="fields">
        <TextField
          name="/n"
          label={t`Number of answers`}
          hint={t`Leave empty where the source does not say`}
          inputMode="numeric"
          defaultValue={written(reference?.n)}
        />
        <TextField
          name="/year"
          label={t`Year`}
          inputMode="numeric"
          defaultValue={written(reference?.year)}
          isRequired
        />
        <TextField
          name="/country"
          label={t`Country`}
          hint={t`Two letters: FI, SE, DK…`}
          maxLength={2}
          defaultValue={reference?.country ?? ""}
          isRequired
        />
      </div>
      <TextField
        name="/source"
        label={t`Source`}
        hint={t`Who published it, and where`}
        maxLength={500}
        defaultValue={reference?.source ?? ""}
        isRequired
      />
    </EditForm>
  );
}
