import { useLingui } from "@lingui/react/macro";
import { lazy, Suspense } from "react";
import type { Assignment } from "./assignment";
import "./NoticeDoors.css";

/** What a visitor may want to know before answering: what becomes of the answers, and who may find it hard to give them. */
export type NoticeKind = "privacy" | "accessibility";

/** Seldom read; nobody waits for it. */
const NoticePage = lazy(async () => ({ default: (await import("./NoticePage")).NoticePage }));

interface NoticeDoorsProps {
  readonly assignment: Assignment;
  readonly open: NoticeKind | undefined;
  readonly onOpen: (kind: NoticeKind | undefined) => void;
}

/** The ways to the notices, below a screen, and the one that is open, over it. */
export function NoticeDoors({ assignment, open, onOpen }: NoticeDoorsProps) {
  const { t } = useLingui();
  return (
    <footer className="notice-doors">
      {assignment.privacy && (
        <button type="button" className="notice-door" onClick={() => onOpen("privacy")}>{t`Privacy`}</button>
      )}
      <button type="button" className="notice-door" onClick={() => onOpen("accessibility")}>{t`Accessibility`}</button>
      {open && (
        <Suspense>
          <NoticePage kind={open} privacy={assignment.privacy} onClose={() => onOpen(undefined)} />
        </Suspense>
      )}
    </footer>
  );
}
