import { useLingui } from "@lingui/react/macro";
import type { Scope } from "../../api/types";

type Told = { id: Scope; text: string };

/** What a partner's system may be let do, in plain words; in the order in which they are offered. */
export function useScopes(): readonly Told[] {
  const { t } = useLingui();
  return [
    { id: "surveys:read", text: t`See surveys, museums and where surveys are placed` },
    { id: "submissions:write", text: t`Send answers to the organisation's own surveys` },
    {
      id: "submissions:read",
      text: t`Read single answers, free words included; each reading is written into the audit log`,
    },
    { id: "insight:read", text: t`Read the figures of the organisation's own museums` },
    { id: "insight:shared", text: t`Read what museums share with each other: releases and benchmarks` },
    { id: "improvement:read", text: t`Read findings, ideas, actions and answers to visitors` },
    { id: "ideas:write", text: t`Hand in ideas` },
    { id: "webhooks:manage", text: t`Set up webhooks and follow events` },
  ];
}
