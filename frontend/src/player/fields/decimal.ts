/** The decimal that someone typed, in the digits of a Latin or Arabic keyboard; NaN for anything else, undefined for nothing. */
export function parseDecimal(typed: string): number | undefined {
  const plain = typed
    .trim()
    .replace(/\s/g, "")
    .replace("−", "-")
    .replace(/[,٫]/, ".")
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) % 16));
  if (plain === "") return undefined;
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}

/** A decimal as the language writes it, without grouping, so that it can be typed back. */
export function formatDecimal(value: number | undefined, language: string): string {
  if (value === undefined || Number.isNaN(value)) return "";
  return new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 10 }).format(value);
}
