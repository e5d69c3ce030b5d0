import { useLingui } from "@lingui/react/macro";
import { ApiProblem } from "../../api/problem";

/** Why something was not kept: words at the fields of these names, and the rest for the whole form. */
export function useRefusal() {
  const { t } = useLingui();
  const byCode: Record<string, string> = {
    "not-blank": t`This is needed.`,
    "not-null": t`This is needed.`,
    "value.missing": t`This is needed.`,
    size: t`This is too long or too short.`,
    "text.too-long": t`This is too long.`,
    "text.missing": t`The museum speaks this language to its visitors: say it in this language, too.`,
    "reference.unknown": t`There is no such thing for you here.`,
    "range.future": t`This day is still to come.`,
    "range.reversed": t`The end must come after the beginning.`,
  };
  const byStatus: Record<number, string> = {
    0: t`The server cannot be reached. Nothing was saved.`,
    403: t`Your role does not allow this.`,
    404: t`Somebody deleted this meanwhile.`,
    412: t`Somebody changed this meanwhile. Load the page again and repeat your change.`,
    422: t`Some of this cannot be taken as it is.`,
  };
  return (failure: Error | null, names: readonly string[] = []) => {
    const problem = failure instanceof ApiProblem ? failure : undefined;
    const fields: Record<string, string[]> = {};
    const leftOver: string[] = [];
    for (const { pointer, code, detail } of problem?.errors ?? []) {
      const words = byCode[code] ?? detail;
      if (names.includes(pointer)) fields[pointer] = [...(fields[pointer] ?? []), words];
      else leftOver.push(words);
    }
    const whole = byStatus[problem?.status ?? -1] ?? t`The server did not accept this. Nothing was saved.`;
    return { fields, messages: failure ? [...new Set([whole, ...leftOver])] : [] };
  };
}
