import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Results } from "../api/types";
import { useSpeech } from "../i18n/I18n";
import { Basis, MethodNames } from "./Basis";
import { EffectiveN } from "./EffectiveN";
import { measuring, type QuestionFigures } from "./questions";
import "./Overview.css";

type TilesProps = { results: Results; figures: readonly QuestionFigures[] };

/** The figures that a museum looks at first, each with what it stands on. */
export function Tiles({ results, figures }: TilesProps) {
  const { t } = useLingui();
  const { format } = useSpeech();
  const satisfaction = measuring("visit.satisfaction", figures);
  const recommend = measuring("visit.recommend", figures) ?? figures.find(({ question }) => question.type === "nps");
  const [overall, nps] = [satisfaction?.results[0], recommend?.results[0]];
  const scale = satisfaction?.question.scale;

  return (
    <section aria-label={t`Key figures`} className="stack">
      <div className="tiles">
        <Tile name={t`Responses`} value={format.count(results.n ?? 0)}>
          {results.firstAt && results.lastAt && (
            <p className="quiet">
              {format.day(results.firstAt)} – {format.day(results.lastAt)}
            </p>
          )}
          {results.response && <PerVisit {...results.response} />}
        </Tile>
        {overall && scale && (
          <Tile
            name={t`Satisfaction`}
            value={overall.mean && format.decimal(overall.mean.value)}
            unit={t`mean, ${scale.min}–${scale.max}`}
          >
            {overall.mean && <Range {...overall.mean} {...scale} print={format.decimal} />}
            <Base {...overall} n={overall.n} />
          </Tile>
        )}
        {overall?.topBox && (
          <Tile name={t`Gave the highest mark`} value={format.percent(overall.topBox.share)}>
            <Range {...overall.topBox} min={0} max={1} print={format.percent} />
            <Base {...overall} n={overall.n} />
          </Tile>
        )}
        {nps && (
          <Tile
            name={t`Recommendation (NPS)`}
            value={nps.nps && format.decimal(nps.nps.score, 0)}
            unit={t`from −100 to 100`}
          >
            {nps.nps && <Range {...nps.nps} min={-100} max={100} print={(value) => format.decimal(value, 0)} />}
            <Base {...nps} n={nps.n} />
          </Tile>
        )}
      </div>
      <Basis sample={results.sample}>
        <MethodNames methods={results.methods} />
      </Basis>
    </section>
  );
}

/** Responses set against counted visits: how much of what visitors think is here at all. */
function PerVisit({ submissions, visits, days, perVisit }: NonNullable<Results["response"]>) {
  const { format } = useSpeech();
  const rate = format.decimal(100 * perVisit, 1);
  const [given, counted, on] = [submissions, visits, days].map(format.count);
  return (
    <p className="quiet">
      <Trans>
        {rate} per 100 visits ({given} of {counted} visits on {on} counted days)
      </Trans>
    </p>
  );
}

type TileProps = { name: string; value: string | undefined; unit?: string; children?: ReactNode };

function Tile({ name, value, unit, children }: TileProps) {
  return (
    <article className="card tile">
      <h2 className="tile-name">{name}</h2>
      <p className="tile-value">
        {value ?? "–"}
        {value && unit && <span className="tile-unit">{unit}</span>}
      </p>
      {children}
    </article>
  );
}

type BaseProps = { n: number | undefined; status: string; effectiveN?: number; designEffect?: number };

/** How many answers a figure stands on, or why it is not shown. */
export function Base({ n, status, effectiveN, designEffect }: BaseProps) {
  const { format } = useSpeech();
  if (status !== "ok") {
    return (
      <p className="quiet">
        {status === "suppressed" ? <Trans>Too few answers to show</Trans> : <Trans>No answers</Trans>}
      </p>
    );
  }
  return (
    <p className="quiet">
      <Trans>{format.count(n ?? 0)} answers</Trans>
      {effectiveN !== undefined && designEffect !== undefined && (
        <>
          , <EffectiveN effectiveN={effectiveN} designEffect={designEffect} />
        </>
      )}
    </p>
  );
}

type RangeProps = { low: number; high: number; min: number; max: number; print: (value: number) => string };

/** The interval in words, and where it lies on the whole scale. */
export function Range({ low, high, min, max, print }: RangeProps) {
  const at = (value: number) => `${((value - min) / (max - min)) * 100}%`;
  return (
    <>
      <div aria-hidden className="range">
        {min < 0 && <span className="range-zero" style={{ insetInlineStart: at(0) }} />}
        <span
          className="range-interval"
          style={{ insetInlineStart: at(low), width: `calc(${at(high)} - ${at(low)})` }}
        />
      </div>
      <p className="quiet">
        <Trans>
          95% interval {print(low)} – {print(high)}
        </Trans>
      </p>
    </>
  );
}
