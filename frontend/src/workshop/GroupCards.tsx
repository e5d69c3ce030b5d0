import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import type { WorkshopCard } from "../api/types";
import { CardList } from "./CardList";

/** What is in a group, for whoever wants to look again. */
export function GroupCards({ cards, groupId }: { cards: readonly WorkshopCard[]; groupId: string }) {
  const { t } = useLingui();
  const within = cards.filter((card) => card.groupId === groupId);
  if (within.length < 2) return null;
  return (
    <details className="more">
      <summary>{t`${plural(within.length, { one: "# idea", other: "# ideas" })}`}</summary>
      <CardList cards={within} />
    </details>
  );
}
