import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import type { WorkshopState } from "../api/types";
import { byResult, scoreOf } from "../api/workshopResults";
import { useSpeech } from "../i18n/I18n";
import { Bars } from "../ui/Bars";
import { ImpactPicture } from "../ui/ImpactPicture";
import { useImpactWords } from "./useImpactWords";

/** What everybody's votes add up to. */
export function Results({ state: { groups, workshop } }: { state: WorkshopState }) {
  const { t } = useLingui();
  const { format } = useSpeech();
  const words = useImpactWords();
  const method = workshop.voteMethod;
  const sorted = byResult(groups, method);
  const texts = {
    dots: (value: number) => t`${plural(value, { one: "# dot", other: "# dots" })}`,
    ranking: (value: number) => t`${plural(value, { one: "# point", other: "# points" })}`,
  };
  return (
    <section className="part" aria-labelledby="results">
      <h2 id="results">{t`All votes`}</h2>
      <p className="quiet">{t`${plural(workshop.voted, { one: "# person voted", other: "# people voted" })}`}</p>
      {method === "impact-effort" ? (
        <>
          <ImpactPicture
            on="phone"
            points={sorted.flatMap(({ id, result, chosen }, index) =>
              result?.impact === undefined || result.effort === undefined
                ? []
                : [{ id, impact: result.impact, effort: result.effort, label: String(index + 1), isStrong: chosen }],
            )}
            words={{
              ...words,
              description: t`Groups by what they bring and how much work they are; the figures are below.`,
            }}
          />
          <ol className="placed">
            {sorted.map(({ id, title, result }) => (
              <li key={id}>
                {title}
                {result?.impact !== undefined && result.effort !== undefined && (
                  <span className="quiet">
                    {t`Impact ${format.decimal(result.impact, 1)}, effort ${format.decimal(result.effort, 1)}`}
                  </span>
                )}
              </li>
            ))}
          </ol>
        </>
      ) : (
        <Bars
          label={t`All votes`}
          bars={sorted.map((group) => {
            const value = scoreOf(group, method);
            return { id: group.id, label: group.title, value, text: texts[method](value), isStrong: group.chosen };
          })}
        />
      )}
    </section>
  );
}
