import { useLingui } from "@lingui/react/macro";
import type { WorkshopGroup } from "../api/types";
import { CardList } from "./CardList";
import type { ShownCard } from "./cards";

type EverybodyProps = { cards: readonly ShownCard[]; groups: readonly WorkshopGroup[]; isGrouping: boolean };

/** Everybody's cards, in the groups that they have by now. */
export function Everybody({ cards, groups, isGrouping }: EverybodyProps) {
  const { t } = useLingui();
  const loose = cards.filter(({ groupId }) => !groups.some(({ id }) => id === groupId));
  return (
    <section className="part" aria-labelledby="everybody">
      <h2 id="everybody">
        {t`Everybody's ideas`} <span className="count">{cards.length}</span>
      </h2>
      {cards.length === 0 && <p className="quiet">{t`None yet. Yours may be the first.`}</p>}
      {groups.map(({ id, title }) => {
        const within = cards.filter(({ groupId }) => groupId === id);
        return (
          <section key={id} className="group" aria-labelledby={`group-${id}`}>
            <h3 id={`group-${id}`}>
              {title} <span className="count">{within.length}</span>
            </h3>
            <CardList cards={within} />
          </section>
        );
      })}
      {loose.length > 0 && (
        <>
          {(groups.length > 0 || isGrouping) && <h3 className="group-none">{t`Not in a group`}</h3>}
          <CardList cards={loose} />
        </>
      )}
    </section>
  );
}
