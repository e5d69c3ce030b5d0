import { useLingui } from "@lingui/react/macro";
import { useLayoutEffect, useRef } from "react";
import type { WorkshopCard, WorkshopState } from "../../../../api/types";

/** Cards in columns, loose ones after the groups. What is new comes in on the right, and what is oldest moves out on the left. */
export function CardColumns({ state: { cards, groups } }: { state: WorkshopState }) {
  const { t } = useLingui();
  const columns = useRef<HTMLDivElement>(null);
  const seen = cards.filter(({ hidden }) => !hidden);
  const loose = seen.filter(({ groupId }) => !groups.some(({ id }) => id === groupId));
  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever is added may make it wider
  useLayoutEffect(() => {
    const { current } = columns;
    current?.scrollTo({ left: current.scrollWidth, behavior: "smooth" });
  }, [seen.length, groups.length]);
  return (
    <div ref={columns} className="screen-columns" data-many={seen.length > 16 || undefined}>
      {seen.length === 0 && <p className="screen-none">{t`Write your idea on your phone. It appears here.`}</p>}
      {groups.map(({ id, title }) => (
        <section key={id} className="screen-group" aria-label={title}>
          <h2>{title}</h2>
          <Cards cards={seen.filter(({ groupId }) => groupId === id)} />
        </section>
      ))}
      {loose.length > 0 && <Cards cards={loose} />}
    </div>
  );
}

const Cards = ({ cards }: { cards: readonly WorkshopCard[] }) => (
  <ul className="screen-cards">
    {cards.map(({ id, text, language }) => (
      <li key={id} lang={language} data-card={id}>
        {text}
      </li>
    ))}
  </ul>
);
