import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { putVisits, visitsQuery } from "../../api/visits";
import { useSpeech } from "../../i18n/I18n";
import { Button } from "../../ui/Button";
import { TextField } from "../../ui/TextField";
import { EditForm } from "../EditForm";
import { shifted, weekAround } from "./days";

/** The counts of one week, to be written and changed by hand; an empty field means that nobody counted. */
export function VisitWeek({ museumId, today }: { museumId: string; today: string }) {
  const { t } = useLingui();
  const { language } = useSpeech();
  const queries = useQueryClient();
  const [day, setDay] = useState(today);
  /** What was written and is not saved yet, by day: turning to another week loses nothing. */
  const [written, setWritten] = useState<Readonly<Record<string, string>>>({});
  const [saved, setSaved] = useState(false);
  const week = weekAround(day);
  const [monday, sunday] = [week.at(0) ?? day, week.at(-1) ?? day];
  const { data: counted } = useQuery(visitsQuery(museumId, monday, sunday));
  const dayName = new Intl.DateTimeFormat(language, {
    weekday: "short",
    day: "numeric",
    month: "numeric",
    timeZone: "UTC",
  });
  const dateName = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" });
  const past = week.filter((one) => one <= today);
  const known = new Map(counted?.map((one) => [one.day, one.visits]));
  const changed = Object.keys(written).sort();

  async function save() {
    await putVisits(
      museumId,
      changed.map((one) => ({ day: one, ...countIn(written[one] ?? "") })),
    );
    await queries.invalidateQueries({ queryKey: ["museums", museumId, "visits"] });
  }

  return (
    <div className="stack">
      <div className="visit-turn">
        <Button onPress={() => setDay(shifted(day, -7))}>
          <Trans>Week before</Trans>
        </Button>
        <h3>{dateName.formatRange(Date.parse(monday), Date.parse(sunday))}</h3>
        <Button onPress={() => setDay(shifted(day, 7))} isDisabled={sunday >= today}>
          <Trans>Week after</Trans>
        </Button>
      </div>
      {counted && (
        <EditForm
          submit={t`Save visits`}
          onSubmit={save}
          onDone={() => {
            setWritten({});
            setSaved(true);
          }}
        >
          <div className="visit-week">
            {past.map((one) => (
              <TextField
                key={one}
                name={one in written ? `/days/${changed.indexOf(one)}/visits` : one}
                label={dayName.format(Date.parse(one))}
                inputMode="numeric"
                pattern="\s*([0-9][0-9\s]*)?"
                value={written[one] ?? known.get(one)?.toString() ?? ""}
                onChange={(text) => {
                  setSaved(false);
                  setWritten({ ...written, [one]: text });
                }}
              />
            ))}
          </div>
        </EditForm>
      )}
      <p role="status" className="quiet">
        {saved && <Trans>Saved.</Trans>}
      </p>
    </div>
  );
}

/** Without a count where the field is empty: nobody counted. */
const countIn = (text: string) => (text.trim() === "" ? {} : { visits: Number(text.replace(/\s/g, "")) });
