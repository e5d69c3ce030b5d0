import { DragDropProvider } from "@dnd-kit/react";
import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { type ReactNode, useRef, useState } from "react";
import { v7 as uuidv7 } from "uuid";
import type { WorkshopCard, WorkshopState } from "../../../api/types";
import { Badge } from "../../../ui/Badge";
import { Button } from "../../../ui/Button";
import { byHand } from "../../../ui/byHand";
import { BoardCard } from "./BoardCard";
import { DropList } from "./DropList";
import type { Deed } from "./deeds";
import { GroupDialog } from "./GroupDialog";
import { GroupHead } from "./GroupHead";
import { LOOSE, NEW } from "./places";
import { WriteCard } from "./WriteCard";

type BoardProps = {
  state: WorkshopState;
  act: (deed: Deed) => void;
  mayEdit: boolean;
  /** Beside the cards that are in no group. */
  aside: ReactNode;
};

/** All cards: loose ones and groups, which are made by dragging or by each card's menu. */
export function Board({ state: { workshop, cards, groups }, act, mayEdit, aside }: BoardProps) {
  const { t } = useLingui();
  /** For which card a new group is to be named; null for none in particular. */
  const [naming, setNaming] = useState<WorkshopCard | null>();
  const [news, setNews] = useState("");
  /** The card whose menu gets the focus where it turns up next. */
  const moved = useRef<string>(undefined);
  const loose = cards.filter(({ groupId }) => !groups.some(({ id }) => id === groupId));

  const move = (card: WorkshopCard, place: string) => {
    if (place === (card.groupId ?? LOOSE)) return;
    if (place === NEW) {
      setNaming(card);
      return;
    }
    act({ kind: "move", cardId: card.id, groupId: place === LOOSE ? null : place });
    const group = groups.find(({ id }) => id === place);
    setNews(group ? t`Moved to “${group.title}”` : t`Taken out of its group`);
  };
  const begin = (title: string) => {
    const groupId = uuidv7();
    act({ kind: "group", groupId, title });
    if (naming) act({ kind: "move", cardId: naming.id, groupId });
    setNews(t`New group: ${title}`);
    setNaming(undefined);
  };
  const list = (within: readonly WorkshopCard[], place: string, label: string) => (
    <DropList place={place} label={label} isFixed={!mayEdit}>
      {within.map((card) => (
        <BoardCard
          key={card.id}
          card={card}
          groups={groups}
          mayEdit={mayEdit}
          moved={moved}
          onMove={(to) => {
            moved.current = card.id;
            move(card, to);
          }}
          onHide={(hidden) => act({ kind: "hide", cardId: card.id, hidden })}
        />
      ))}
    </DropList>
  );
  return (
    <DragDropProvider
      {...byHand}
      onDragEnd={({ canceled, operation: { source, target } }) => {
        const card = cards.find(({ id }) => id === source?.id);
        if (!canceled && card && target) move(card, String(target.id));
      }}
    >
      <div className="workshop-board">
        <div className="workshop-side">
          {mayEdit && <WriteCard ideas={workshop.ideas} act={act} />}
          {aside}
        </div>
        <div className="workshop-all" data-sorting={(mayEdit && loose.length > 0) || undefined}>
          <div className="workshop-groups">
            {groups.map((group) => {
              const within = cards.filter(({ groupId }) => groupId === group.id);
              return (
                <section key={group.id} className="workshop-group" aria-labelledby={`group-${group.id}`}>
                  <GroupHead group={group} count={within.length} act={act} mayEdit={mayEdit} />
                  {list(within, group.id, group.title)}
                </section>
              );
            })}
            {mayEdit && (
              <div className="workshop-new">
                <DropList place={NEW} label={t`New group`} isFixed={false}>
                  <li className="workshop-empty">
                    <Button onPress={() => setNaming(null)}>{t`New group`}</Button>
                    <span className="quiet">{t`or drop a card here`}</span>
                  </li>
                </DropList>
              </div>
            )}
          </div>
          {(loose.length > 0 || groups.length === 0) && (
            <section className="workshop-loose" aria-labelledby="loose">
              <div className="page-title">
                <h3 id="loose">{t`Not in a group`}</h3>
                <Badge text={t`${plural(loose.length, { one: "# card", other: "# cards" })}`} />
              </div>
              {cards.length === 0 && <p className="quiet">{t`No cards yet. They appear here as they are written.`}</p>}
              {list(loose, LOOSE, t`Cards that are in no group`)}
            </section>
          )}
          {loose.length === 0 && groups.length > 0 && mayEdit && (
            <DropList place={LOOSE} label={t`Cards that are in no group`} isFixed={false}>
              <li className="workshop-empty">{t`Every card is in a group.`}</li>
            </DropList>
          )}
        </div>
      </div>
      {naming !== undefined && (
        <GroupDialog
          heading={t`New group`}
          title=""
          submit={t`Make the group`}
          onSubmit={begin}
          onClose={() => {
            moved.current = undefined;
            setNaming(undefined);
          }}
        />
      )}
      <p aria-live="polite" className="visually-hidden">
        {news}
      </p>
    </DragDropProvider>
  );
}
