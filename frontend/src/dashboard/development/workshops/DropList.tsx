import { useDroppable } from "@dnd-kit/react";
import type { ReactNode } from "react";

type DropListProps = { place: string; label: string; isFixed: boolean; children: ReactNode };

/** Cards of one place, onto which others can be dropped. */
export function DropList({ place, label, isFixed, children }: DropListProps) {
  const { ref, isDropTarget } = useDroppable({ id: place, accept: "card", disabled: isFixed });
  return (
    <ul ref={ref} className="workshop-cards" aria-label={label} data-target={isDropTarget || undefined}>
      {children}
    </ul>
  );
}
