import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import type { WorkshopBallot, WorkshopCard, WorkshopGroup } from "../api/types";
import { dotsLeft, dotsOn, withDots } from "./ballot";
import { GroupCards } from "./GroupCards";

export type BallotProps = {
  ballot: WorkshopBallot;
  groups: readonly WorkshopGroup[];
  cards: readonly WorkshopCard[];
  onVote: (ballot: WorkshopBallot) => void;
};

/** Dots to give away, with plus and minus. */
export function Dots({ ballot, groups, cards, onVote, dots }: BallotProps & { dots: number }) {
  const { t } = useLingui();
  const left = dotsLeft(ballot, groups, dots);
  return (
    <>
      <ul className="choices">
        {groups.map(({ id, title }) => {
          const here = dotsOn(ballot, id);
          return (
            <li key={id} className="choice" data-chosen={here > 0 || undefined}>
              <h2 id={`choice-${id}`} className="choice-title">
                {title}
              </h2>
              <GroupCards cards={cards} groupId={id} />
              {/* biome-ignore lint/a11y/useSemanticElements: a group of buttons, which a fieldset's legend could not head here */}
              <div className="dots" role="group" aria-labelledby={`choice-${id}`}>
                <button
                  type="button"
                  className="round"
                  aria-label={t`One dot less`}
                  aria-disabled={here === 0 || undefined}
                  onClick={() => here > 0 && onVote(withDots(ballot, groups, id, -1))}
                >
                  −
                </button>
                <p className="dots-given">
                  <span aria-hidden className="dots-drawn">
                    {"●".repeat(here)}
                  </span>
                  <span className="visually-hidden">{t`${plural(here, { one: "# dot", other: "# dots" })}`}</span>
                </p>
                <button
                  type="button"
                  className="round"
                  aria-label={t`One dot more`}
                  aria-disabled={left <= 0 || undefined}
                  onClick={() => left > 0 && onVote(withDots(ballot, groups, id, 1))}
                >
                  +
                </button>
              </div>
            </li>
          );
        })}
      </ul>
      <p className="left" role="status">
        <span aria-hidden className="left-dots">
          {"●".repeat(dots - Math.max(left, 0))}
          <span className="left-free">{"○".repeat(Math.max(left, 0))}</span>
        </span>
        {t`${plural(left, { 0: "All your dots are given", one: "# dot left", other: "# dots left" })}`}
      </p>
    </>
  );
}
