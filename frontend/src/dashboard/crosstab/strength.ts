export type Strength = "negligible" | "weak" | "moderate" | "strong";

/**
 * How strongly two questions hang together, by Cohen's bounds of w (.1, .3, .5), where `w = V √(min(rows, columns) - 1)`.
 * Source: J. Cohen, Statistical Power Analysis for the Behavioral Sciences (2nd edition, 1988), section 7.2.
 */
export function strengthOf(cramersV: number, rows: number, columns: number): Strength {
  const w = cramersV * Math.sqrt(Math.max(1, Math.min(rows, columns) - 1));
  if (w < 0.1) return "negligible";
  if (w < 0.3) return "weak";
  return w < 0.5 ? "moderate" : "strong";
}

/** What a residual says of its cell: more or fewer than if the two had nothing to do with each other. */
export type Leaning = { readonly more: boolean; readonly sure: boolean };

const Z95 = 1.959963984540054;

/**
 * Undefined where chance explains it.
 *
 * @param residual in standard errors
 * @param pHolm    its p value, corrected for all cells of the table: below 5 % it is sure
 */
export function leaningOf(residual: number | undefined, pHolm: number | undefined): Leaning | undefined {
  if (residual === undefined || Math.abs(residual) < Z95) return undefined;
  return { more: residual > 0, sure: pHolm !== undefined && pHolm < 0.05 };
}
