import { useLingui } from "@lingui/react/macro";
import { movedInRanking, RANKS, rankingOf } from "./ballot";
import type { BallotProps } from "./Dots";
import { GroupCards } from "./GroupCards";

/** Groups picked in order, and moved by buttons. */
export function Ranking({ ballot, groups, cards, onVote }: BallotProps) {
  const { t } = useLingui();
  const ranking = rankingOf(ballot, groups);
  const rank = (order: readonly string[]) => onVote({ ranking: [...order] });
  const ranked = ranking.flatMap((id) => groups.filter((group) => group.id === id));
  const rest = groups.filter(({ id }) => !ranking.includes(id));
  const isFull = ranking.length >= RANKS;
  return (
    <>
      <section className="part" aria-labelledby="ranked">
        <h2 id="ranked">{t`Your order`}</h2>
        {ranked.length === 0 && <p className="quiet">{t`Nothing picked yet.`}</p>}
        <ol className="choices">
          {ranked.map(({ id, title }, index) => (
            <li key={id} className="choice ranked" data-chosen>
              <span className="rank" aria-hidden>
                {index + 1}
              </span>
              <h3 className="choice-title">{title}</h3>
              <div className="acts">
                <button
                  type="button"
                  className="round"
                  aria-label={t`Up: ${title}`}
                  aria-disabled={index === 0 || undefined}
                  onClick={() => rank(movedInRanking(ranking, id, -1))}
                >
                  ↑
                </button>
                <button
                  type="button"
                  className="round"
                  aria-label={t`Down: ${title}`}
                  aria-disabled={index === ranked.length - 1 || undefined}
                  onClick={() => rank(movedInRanking(ranking, id, 1))}
                >
                  ↓
                </button>
                <button
                  type="button"
                  className="round"
                  aria-label={t`Take away: ${title}`}
                  onClick={() => rank(ranking.filter((one) => one !== id))}
                >
                  ×
                </button>
              </div>
            </li>
          ))}
        </ol>
      </section>
      {rest.length > 0 && (
        <section className="part" aria-labelledby="rest">
          <h2 id="rest">{isFull ? t`Not picked` : t`Pick the next one`}</h2>
          <ul className="choices">
            {rest.map(({ id, title }) => (
              <li key={id} className="choice">
                <h3 className="choice-title">{title}</h3>
                <GroupCards cards={cards} groupId={id} />
                {!isFull && (
                  <button
                    type="button"
                    className="act act-plain"
                    aria-label={t`Pick as number ${ranking.length + 1}: ${title}`}
                    onClick={() => rank([...ranking, id])}
                  >
                    {t`Pick as number ${ranking.length + 1}`}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
