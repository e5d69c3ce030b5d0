import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { museumsQuery } from "../../api/museums";
import { useSpeech } from "../../i18n/I18n";
import { narrowing, type OverviewSearch, type Period, periodOf } from "../search";
import { useTabNames } from "./useTabNames";

/** A name for what is on screen, to begin with: page, museum, period, how many filters besides. */
export function useViewName(tab: string, search: OverviewSearch): string {
  const { t } = useLingui();
  const { read, format } = useSpeech();
  const { data: museums } = useSuspenseQuery(museumsQuery);
  const tabs = useTabNames();
  const periods: Record<Exclude<Period, "custom">, string> = {
    "30d": t`Last 30 days`,
    "90d": t`Last 90 days`,
    "12m": t`Last 12 months`,
    year: t`This year`,
    all: t`All time`,
  };
  const period = periodOf(search);
  const days = [search.from, search.to].map((day) => (day ? format.day(day) : "")).join(" – ");
  const museum = museums.find(({ id, slug }) => search.museum === id || search.museum === slug);
  const more = narrowing(search).filter((name) => name !== "museum").length;
  const parts = [
    tabs(tab),
    museum && read(museum.name),
    tab !== "live" && (period === "custom" ? days : periods[period]),
    more > 0 && plural(more, { one: "# filter more", other: "# filters more" }),
  ];
  return parts.filter(Boolean).join(", ").slice(0, 120);
}
