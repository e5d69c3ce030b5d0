import { Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { changeMuseum, museumsQuery } from "../api/museums";
import type { Museum } from "../api/types";
import { Checkbox } from "../ui/Checkbox";
import { TextField } from "../ui/TextField";
import { EditForm } from "./EditForm";
import { type Day, openingHoursOf, type WeekDay, weekOf } from "./week";
import "./OpeningWeek.css";

/** When a museum is open: at other hours nobody is alarmed by a tablet that is silent. */
export function OpeningWeek({ museum }: { museum: Museum }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [week, setWeek] = useState(() => weekOf(museum.openingHours));
  const names: Record<Day, string> = {
    monday: t`Monday`,
    tuesday: t`Tuesday`,
    wednesday: t`Wednesday`,
    thursday: t`Thursday`,
    friday: t`Friday`,
    saturday: t`Saturday`,
    sunday: t`Sunday`,
  };
  const change = (changed: WeekDay) => setWeek(week.map((one) => (one.day === changed.day ? changed : one)));
  const open = openingHoursOf(week);
  /** Fields are named by their place in the body, so that an error of the API finds them. */
  const place = (day: Day, index: number) => open.findIndex((one) => one.day === day) + index;

  return (
    <section aria-labelledby="hours" className="stack">
      <div className="page-head-text">
        <h2 id="hours">
          <Trans>Opening hours</Trans>
        </h2>
        <p className="quiet">
          <Trans>
            Devices that are silent while the museum is closed are left alone. Without any hours it is taken to be
            always open.
          </Trans>
        </p>
      </div>
      <EditForm
        submit={t`Save opening hours`}
        onSubmit={async () => {
          await changeMuseum(museum.id, { openingHours: open });
          await queries.invalidateQueries({ queryKey: museumsQuery.queryKey, exact: true });
        }}
        onDone={() => navigate({ to: "/museums" })}
      >
        <div className="opening-week">
          {week.map((weekDay) => {
            const { day, isOpen, hours } = weekDay;
            return (
              <div key={day} className="opening-day">
                <Checkbox
                  name={day}
                  label={names[day]}
                  isSelected={isOpen}
                  onChange={(next) => change({ ...weekDay, isOpen: next })}
                />
                {isOpen ? (
                  <div className="stack">
                    {hours.map((one, index) => {
                      const put = (part: Partial<typeof one>) =>
                        change({ ...weekDay, hours: hours.with(index, { ...one, ...part }) });
                      const name = `/openingHours/${place(day, index)}`;
                      return (
                        <div key={name} className="opening-times">
                          <TextField
                            name={`${name}/opens`}
                            inputMode="numeric"
                            label={t`${names[day]}: opens`}
                            labelHidden
                            value={one.opens}
                            onChange={(opens) => put({ opens })}
                            isRequired
                          />
                          <span aria-hidden>–</span>
                          <TextField
                            name={`${name}/closes`}
                            inputMode="numeric"
                            label={t`${names[day]}: closes`}
                            labelHidden
                            value={one.closes}
                            onChange={(closes) => put({ closes })}
                            isRequired
                          />
                        </div>
                      );
                    })}
                  </div>
                ) : (
                  <span className="quiet">
                    <Trans>Closed</Trans>
                  </span>
                )}
              </div>
            );
          })}
        </div>
      </EditForm>
    </section>
  );
}
