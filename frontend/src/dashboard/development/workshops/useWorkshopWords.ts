import { useLingui } from "@lingui/react/macro";
import type { VoteMethod, WorkshopStep } from "../../../api/types";
import type { ImpactWords } from "../../../ui/ImpactPicture";

/** As they follow each other. */
export const STEPS = ["waiting", "gather", "group", "vote", "choose", "closed"] as const satisfies WorkshopStep[];

/** Words for steps and ways of voting. */
export function useWorkshopWords() {
  const { t } = useLingui();
  const steps: Record<WorkshopStep, string> = {
    waiting: t({ message: "Waiting", context: "workshop step" }),
    gather: t({ message: "Collecting ideas", context: "workshop step" }),
    group: t({ message: "Grouping", context: "workshop step" }),
    vote: t({ message: "Voting", context: "workshop step" }),
    choose: t({ message: "Choosing", context: "workshop step" }),
    closed: t({ message: "Closed", context: "workshop step" }),
  };
  const hints: Record<WorkshopStep, string> = {
    waiting: t`People join with their phones. Nothing is collected yet.`,
    gather: t`Everybody writes ideas on their phones. You can already put them into groups.`,
    group: t`Put ideas that belong together into groups. Late ideas still come in.`,
    vote: t`Everybody votes on the groups. An idea without a group stands alone.`,
    choose: t`Everybody sees the result. Choose what is taken further.`,
    closed: t`The workshop is over. Its report can be fetched.`,
  };
  const methods: Record<VoteMethod, string> = {
    dots: t`Dots to give away`,
    ranking: t`Ranking: the five best in order`,
    "impact-effort": t`Impact and effort, each in five steps`,
  };
  const impact: Omit<ImpactWords, "description"> = {
    impact: t`Impact`,
    effort: t`Effort`,
    corners: [t`Do first`, t`Plan well`, t`Leave for now`, t`In passing`],
  };
  return { steps, hints, methods, impact };
}
