import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import type { Device } from "../api/types";
import { useSpeech } from "../i18n/I18n";
import { localeOf } from "../i18n/languages";

/** How a device is, in sentences. */
export function useDeviceWords() {
  const { t } = useLingui();
  const { format, language } = useSpeech();

  function span(seconds: number) {
    const unit = seconds < 2 * 3600 ? "minute" : "hour";
    const value = Math.round(seconds / (unit === "hour" ? 3600 : 60));
    return new Intl.NumberFormat(localeOf(language), { style: "unit", unit, unitDisplay: "long" }).format(value);
  }

  function clock(skewSeconds: number) {
    if (Math.abs(skewSeconds) < 60) return t`Right`;
    return skewSeconds > 0 ? t`${span(skewSeconds)} ahead` : t`${span(-skewSeconds)} behind`;
  }

  const refused = (count: number) =>
    t`${plural(count, { one: "The server refused one answer.", other: "The server refused # answers." })}`;

  function alert({ health, enrolledAt }: Device, code: string): string {
    const enrolled = enrolledAt ? format.moment(enrolledAt) : "";
    switch (code) {
      case "unassigned":
        return t`It has nothing to ask: choose what it plays.`;
      case "silent":
        return health
          ? t`Nothing has been heard from it since ${format.moment(health.seenAt)}. Is it on, and on the network?`
          : t`Nothing has been heard from it since it was enrolled on ${enrolled}.`;
      case "no-answers":
        return health?.lastSubmissionAt
          ? t`Nobody has answered on it since ${format.moment(health.lastSubmissionAt)}.`
          : t`Nobody has answered on it since it was enrolled on ${enrolled}.`;
      case "queue":
        return t`Answers have been waiting in it since ${format.moment(health?.oldestQueuedAt ?? "")}.`;
      case "refused":
        return refused(health?.refused ?? 0);
      case "storage":
        return health?.storage === "full"
          ? t`Its storage is full: it cannot take new answers.`
          : t`Its browser keeps nothing: answers that are not sent at once are lost. Is it a private window?`;
      case "clock":
        return t`Its clock is wrong: ${clock(health?.clockSkewSeconds ?? 0)}.`;
      case "battery":
        return t`Its battery is down to ${format.percent(health?.battery ?? 0)}.`;
      default:
        return code;
    }
  }

  const storage: Record<string, string> = {
    persistent: t`Kept safely until sent`,
    "best-effort": t`Kept, but the browser may clear it when space runs out`,
    full: t`Full`,
    none: t`Nothing is kept`,
  };

  return { alert, clock, storage };
}
