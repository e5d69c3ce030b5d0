import { useLingui } from "@lingui/react/macro";
import { useBlocker } from "@tanstack/react-router";
import { ConfirmDialog } from "../ui/ConfirmDialog";

/** Stands in the way of leaving the page, or closing it, while something on it is unsaved. */
export function AskBeforeLeaving({ isDirty }: { isDirty: () => boolean }) {
  const { t } = useLingui();
  const leaving = useBlocker({ shouldBlockFn: isDirty, enableBeforeUnload: isDirty, withResolver: true });
  return (
    <ConfirmDialog
      isOpen={leaving.status === "blocked"}
      title={t`Leave without saving?`}
      text={t`What you have filled in here is not stored yet.`}
      confirm={t`Leave`}
      cancel={t`Stay here`}
      onConfirm={() => leaving.proceed?.()}
      onCancel={() => leaving.reset?.()}
    />
  );
}
