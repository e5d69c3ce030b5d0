import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import type { WorkshopCard, WorkshopState } from "../../../../api/types";

/** Cards in columns, loose ones after the groups. What is new comes in on the right, and what is oldest moves out on the left. */
export function CardColumns({ state: { cards, groups } }: { state: WorkshopState }) {
  const { t } = useLingui();
  const columns = useRef<HTMLDivElement>(null);
  const seen = cards.filter(({ hidden }) => !hidden);
  const loose = seen.filter(({ groupId }) => !groups.some(({ id }) => id === groupId));
  useEffect(() => {
    const { current } = columns;
    if (!current) return;
    const follow = () => current.scrollTo({ left: current.scrollWidth, behavior: "smooth" });
    // Of the window, and of what is added.
    const resized = new ResizeObserver(follow);
    const added = new MutationObserver(follow);
    resized.observe(current);
    added.observe(current, { childList: true, subtree: true, attributes: true });
    return () => {
      resized.disconnect();
      added.disconnect();
    };
  }, []);
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
