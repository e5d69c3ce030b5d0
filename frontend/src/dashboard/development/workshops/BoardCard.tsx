import { useDraggable } from "@dnd-kit/react";
import { useLingui } from "@lingui/react/macro";
import { type RefObject, useEffect, useRef } from "react";
import type { WorkshopCard, WorkshopGroup } from "../../../api/types";
import { useSpeech } from "../../../i18n/I18n";
import { isLanguage, LANGUAGE_NAMES } from "../../../i18n/languages";
import { ActionMenu } from "../../../ui/ActionMenu";
import { Badge } from "../../../ui/Badge";
import { LOOSE, NEW } from "./places";

type BoardCardProps = {
  card: WorkshopCard;
  groups: readonly WorkshopGroup[];
  mayEdit: boolean;
  /** The card that was moved by its menu last. */
  moved: RefObject<string | undefined>;
  onMove: (place: string) => void;
  onHide: (hidden: boolean) => void;
};

/** A card to be dragged, or moved and hidden by its menu. */
export function BoardCard({ card, groups, mayEdit, moved, onMove, onHide }: BoardCardProps) {
  const { t } = useLingui();
  const { language: spoken } = useSpeech();
  const { id, text, language, hidden = false, groupId } = card;
  const { ref, isDragging } = useDraggable({ id, type: "card", disabled: !mayEdit });
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (moved.current !== id) return;
    moved.current = undefined;
    // After the menu, which gives the focus back to where the card was.
    const timer = setTimeout(() => line.current?.querySelector("button")?.focus(), 50);
    return () => clearTimeout(timer);
  }, [id, moved]);
  const others = groups.filter((group) => group.id !== groupId);
  return (
    <li
      ref={(element) => {
        line.current = element;
        ref(element);
      }}
      className="workshop-card"
      data-card={id}
      data-dragged={isDragging || undefined}
      data-hidden={hidden || undefined}
      data-fixed={!mayEdit || undefined}
    >
      <div className="workshop-words">
        <p lang={language}>{text}</p>
        {(hidden || language !== spoken) && (
          <p className="workshop-notes">
            {hidden && <Badge text={t({ message: "Hidden", context: "card" })} look="warning" />}
            {language !== spoken && (
              <span lang={language} className="quiet">
                {isLanguage(language) ? LANGUAGE_NAMES[language] : language}
              </span>
            )}
          </p>
        )}
      </div>
      {mayEdit && (
        <ActionMenu
          label={t`Move to… or hide: ${text}`}
          actions={[
            ...others.map((group) => ({
              id: group.id,
              text: t`Move to “${group.title}”`,
              onAction: () => onMove(group.id),
            })),
            { id: NEW, text: t`Move to a new group`, onAction: () => onMove(NEW) },
            ...(groupId ? [{ id: LOOSE, text: t`Take out of the group`, onAction: () => onMove(LOOSE) }] : []),
            {
              id: "hide",
              text: hidden ? t`Show on the phones again` : t`Hide from the phones`,
              onAction: () => onHide(!hidden),
            },
          ]}
        />
      )}
    </li>
  );
}
