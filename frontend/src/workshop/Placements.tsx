import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { ImpactPicture } from "../ui/ImpactPicture";
import { type HalfPlaced, type Placement, placementsOf } from "./ballot";
import type { BallotProps } from "./Dots";
import { GroupCards } from "./GroupCards";
import { useImpactWords } from "./useImpactWords";

const STEPS = [1, 2, 3, 4, 5] as const;

/** What each group would bring and take, in steps; drawn as one goes. */
export function Placements({ ballot, groups, cards, onVote }: BallotProps) {
  const { t } = useLingui();
  const words = useImpactWords();
  const [half, setHalf] = useState<Readonly<Record<string, HalfPlaced>>>({});
  const placed: Readonly<Record<string, HalfPlaced>> = { ...half, ...ballot.placements };
  const place = (id: string, change: HalfPlaced) => {
    const now = { ...placed, [id]: { ...placed[id], ...change } };
    setHalf(now);
    const { impact, effort } = now[id] ?? {};
    if (impact && effort) onVote(placementsOf(now, groups));
  };
  const points = groups.flatMap(({ id }, index) => {
    const { impact, effort } = placed[id] ?? {};
    return impact && effort ? [{ id, impact, effort, label: String(index + 1), isStrong: true }] : [];
  });
  return (
    <>
      <ul className="choices">
        {groups.map(({ id, title }, index) => (
          <li key={id} className="choice">
            <h2 className="choice-title">
              <span className="number">{index + 1}</span> {title}
            </h2>
            <GroupCards cards={cards} groupId={id} />
            {(["impact", "effort"] as const).map((axis) => (
              <Steps
                key={axis}
                name={`${axis}-${id}`}
                legend={words[axis]}
                of={title}
                value={placed[id]?.[axis]}
                onChange={(step) => place(id, { [axis]: step })}
              />
            ))}
          </li>
        ))}
      </ul>
      <section className="part" aria-labelledby="picture">
        <h2 id="picture">{t`Your picture`}</h2>
        <ImpactPicture
          on="phone"
          points={points}
          words={{
            ...words,
            description: t`Your groups by what they bring and how much work they are: each by its number. The steps stand at the groups above.`,
          }}
        />
      </section>
    </>
  );
}

type StepsProps = {
  name: string;
  legend: string;
  /** What it is asked of. */
  of: string;
  value: Placement["impact"] | undefined;
  onChange: (step: number) => void;
};

function Steps({ name, legend, of, value, onChange }: StepsProps) {
  const { t } = useLingui();
  return (
    <fieldset className="steps">
      <legend>
        {legend}
        <span className="visually-hidden">: {of}</span>
      </legend>
      <div className="steps-line">
        {STEPS.map((step) => (
          <label key={step} className="steps-step">
            <input type="radio" name={name} checked={value === step} onChange={() => onChange(step)} />
            <span>{step}</span>
          </label>
        ))}
      </div>
      <p className="steps-ends" aria-hidden>
        <span>{t({ message: "little", context: "impact or effort" })}</span>
        <span>{t({ message: "much", context: "impact or effort" })}</span>
      </p>
    </fieldset>
  );
}
