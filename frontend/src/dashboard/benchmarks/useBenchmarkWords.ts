import { useLingui } from "@lingui/react/macro";
import type { BenchmarkGroup, BenchmarkPeriod } from "../../api/types";
import { useSpeech } from "../../i18n/I18n";
import { useNames } from "../../i18n/useNames";

/** What groups, periods and positions are called. */
export function useBenchmarkWords(clusterName: string) {
  const { t } = useLingui();
  const { read, language } = useSpeech();
  const { ownerTypes } = useNames();

  const group = ({ place, name, kind, museums }: BenchmarkGroup) => {
    if (place === "cluster") return t`${clusterName}, all ${museums}`;
    if (place === "kind") {
      const owner = ownerTypes[kind ?? ""] ?? kind ?? "";
      return t`Owner: ${owner} (${museums})`;
    }
    if (place === "all") return t`All museums (${museums})`;
    return name ? read(name) : t`A museum`;
  };

  const position = ({ position }: BenchmarkGroup) => {
    if (!position) return undefined;
    if (position.quarter) return t`Quarter ${position.quarter} of 4 of the museums, 1 being the highest`;
    if (position.band === "above") return t`Above the cluster`;
    if (position.band === "below") return t`Below the cluster`;
    return t`Level with the cluster`;
  };

  const period = ({ from, to }: BenchmarkPeriod) => {
    const [year = "", month = "01"] = from.split("-");
    const length = Number(to.slice(5, 7)) - Number(month) + 1;
    if (length === 12) return year;
    if (length === 3) return t`Quarter ${(Number(month) + 2) / 3} of ${year}`;
    const format = new Intl.DateTimeFormat(language, { month: "long", year: "numeric", timeZone: "UTC" });
    return format.format(Date.parse(from));
  };

  return { group, position, period };
}
