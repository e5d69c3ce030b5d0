import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { WorkshopBallot, WorkshopState } from "../api/types";
import { ballotOf } from "./ballot";
import { Dots } from "./Dots";
import { Placements } from "./Placements";
import { Ranking } from "./Ranking";
import type { Session } from "./useSession";

type VoteProps = { session: Session; state: WorkshopState };

/** One's own vote, which can be changed until the facilitator goes on. */
export function Vote({ session, state }: VoteProps) {
  const { t } = useLingui();
  const { voteMethod, dots } = state.workshop;
  const waiting = session.writes.find(({ act, refusal }) => act.kind === "ballot" && refusal === undefined);
  const known = waiting?.act.kind === "ballot" ? waiting.act.ballot : state.ballot;
  // What was pressed counts at once: a second press must not begin from what was there before the first is kept.
  const [pressed, setPressed] = useState<WorkshopBallot>();
  const isRefused = session.writes.some(({ act, refusal }) => act.kind === "ballot" && refusal !== undefined);
  const ballot = ballotOf(voteMethod, isRefused ? known : (pressed ?? known));
  const props = {
    ballot,
    groups: state.groups,
    cards: state.cards,
    onVote: (changed: WorkshopBallot) => {
      setPressed(changed);
      void session.act({ kind: "ballot", ballot: changed });
    },
  };
  const leads = {
    dots: t`${plural(dots, {
      one: "You have # dot. Give it to the group that matters most to you.",
      other: "You have # dots. Give them to what matters most to you; one group can have several.",
    })}`,
    ranking: t`Pick the groups that matter most to you, the most important one first: at most five.`,
    "impact-effort": t`For each group: how much would it bring, and how much work would it be?`,
  };
  return (
    <>
      <h1>{t`What matters most?`}</h1>
      <p className="lead">{leads[voteMethod]}</p>
      {state.groups.length === 0 && <p>{t`There is nothing to vote on yet.`}</p>}
      {voteMethod === "dots" && <Dots {...props} dots={dots} />}
      {voteMethod === "ranking" && <Ranking {...props} />}
      {voteMethod === "impact-effort" && <Placements {...props} />}
      <p className="small" role="status">
        {waiting && session.connection !== "live"
          ? t`Your vote is kept on this phone and waits to be sent.`
          : t`You can change your vote until the vote is closed. Nobody sees who voted for what.`}
      </p>
    </>
  );
}
