import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import type { WorkshopState } from "../../../../api/types";
import { byResult, scoreOf } from "../../../../api/workshopResults";
import { Bars } from "../../../../ui/Bars";
import { ImpactPicture } from "../../../../ui/ImpactPicture";
import { useWorkshopWords } from "../useWorkshopWords";

/** As many as can be read from afar. */
const MOST = 8;

/** What the votes add up to, and what is chosen. */
export function ScreenResult({ state: { groups, workshop } }: { state: WorkshopState }) {
  const { t } = useLingui();
  const { impact } = useWorkshopWords();
  const method = workshop.voteMethod;
  const sorted = byResult(groups, method);
  const chosen = sorted.filter((group) => group.chosen);
  const words = {
    dots: (value: number) => t`${plural(value, { one: "# dot", other: "# dots" })}`,
    ranking: (value: number) => t`${plural(value, { one: "# point", other: "# points" })}`,
  };
  return (
    <div className="screen-result">
      {method === "impact-effort" ? (
        <ImpactPicture
          on="wall"
          points={sorted.flatMap(({ id, title, result, chosen }) =>
            result?.impact === undefined || result.effort === undefined
              ? []
              : [{ id, impact: result.impact, effort: result.effort, label: title, isStrong: chosen }],
          )}
          words={{ ...impact, description: t`Groups by their mean impact and effort.` }}
        />
      ) : (
        <Bars
          label={t`Result of the vote`}
          bars={sorted.slice(0, MOST).map((group) => {
            const value = scoreOf(group, method);
            return { id: group.id, label: group.title, value, text: words[method](value), isStrong: group.chosen };
          })}
        />
      )}
      {chosen.length > 0 && (
        <section className="screen-chosen" aria-labelledby="chosen">
          <h2 id="chosen">{t({ message: "Chosen", context: "groups" })}</h2>
          <ul>
            {chosen.map(({ id, title }) => (
              <li key={id} className="screen-choice">
                <span className="screen-clamp">{title}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
