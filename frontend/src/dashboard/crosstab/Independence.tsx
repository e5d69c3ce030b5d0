import { Trans, useLingui } from "@lingui/react/macro";
import type { Crosstab } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";
import { type Strength, strengthOf } from "./strength";

const ROUGH_BELOW = 5;
const SIGNIFICANT = 0.05;

/** Whether the two questions hang together, in words and in the figures of the test; or why there is no test. */
export function Independence({ table }: { table: Crosstab }) {
  const { t } = useLingui();
  const { format } = useSpeech();
  if (!table.chiSquare) return <Untested withheld={table.withheld} />;
  const { statistic, degreesOfFreedom, p, cramersV, leastExpected } = table.chiSquare;
  const words: Record<Strength, string> = {
    negligible: t`negligible`,
    weak: t`weak`,
    moderate: t`moderate`,
    strong: t`strong`,
  };
  const answered = (axis: Crosstab["rows"]) => axis.values.filter(({ status }) => status !== "empty").length;
  const strength = words[strengthOf(cramersV, answered(table.rows), answered(table.columns))];
  const [v, chi, df, chance] = [
    format.decimal(cramersV),
    format.decimal(statistic),
    format.count(degreesOfFreedom),
    format.p(p),
  ];
  const least = format.decimal(leastExpected, 1);
  return (
    <>
      <p>
        {p < SIGNIFICANT ? (
          <Trans>The answers to the two hang together: chance alone would seldom make such a table.</Trans>
        ) : (
          <Trans>No connection can be seen that chance alone could not make.</Trans>
        )}{" "}
        <Trans>
          Strength: {strength} (Cramér's V {v}); χ² = {chi}, degrees of freedom {df}, {chance}.
        </Trans>
      </p>
      {leastExpected < ROUGH_BELOW && (
        <p className="quiet">
          <Trans>Independence would give some cell fewer than 5 answers ({least}): take the p value as rough.</Trans>
        </p>
      )}
    </>
  );
}

function Untested({ withheld }: { withheld: Crosstab["withheld"] | undefined }) {
  return (
    <p>
      {withheld === "suppressed" ? (
        <Trans>
          There is no test of the whole table: it would have to be computed from counts that are not shown, and would
          tell them.
        </Trans>
      ) : withheld === "severalAnswers" ? (
        <Trans>
          There is no test of the whole table: who chose several answers is in several cells. The marks test each answer
          by itself.
        </Trans>
      ) : (
        <Trans>There is nothing to test: all answers are in one row or one column.</Trans>
      )}
    </p>
  );
}
