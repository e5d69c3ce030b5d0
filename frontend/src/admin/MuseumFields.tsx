import { useLingui } from "@lingui/react/macro";
import type { Museum } from "../api/types";
import { LANGUAGE_NAMES, LANGUAGES } from "../i18n/languages";
import { Checkboxes } from "../ui/Checkboxes";
import { Select } from "../ui/Select";
import { TextField } from "../ui/TextField";
import { NameFields } from "./NameFields";

const TIME_ZONES = Intl.supportedValuesOf("timeZone")
  .filter((zone) => zone.startsWith("Europe/"))
  .map((zone) => ({ id: zone, text: zone.replace("_", " ") }));

/** What may be changed about a museum later, too. Its owner and its short name stay. */
export function MuseumFields({ museum }: { museum?: Museum }) {
  const { t } = useLingui();
  return (
    <>
      <NameFields {...(museum ? { name: museum.name } : {})} />
      <div className="fields">
        <TextField name="/municipality" label={t`Municipality`} defaultValue={museum?.municipality ?? ""} isRequired />
        <Select
          name="/timeZone"
          label={t`Time zone`}
          options={TIME_ZONES}
          defaultValue={museum?.timeZone ?? "Europe/Helsinki"}
        />
      </div>
      <Checkboxes
        name="/languages"
        label={t`Languages of its visitors`}
        options={LANGUAGES.map((id) => ({ id, text: LANGUAGE_NAMES[id], lang: id }))}
        defaultValue={museum?.languages ?? [...LANGUAGES]}
      />
    </>
  );
}
