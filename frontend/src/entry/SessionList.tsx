import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useSpeech } from "../i18n/I18n";
import { Button } from "../ui/Button";
import { ConfirmDialog } from "../ui/ConfirmDialog";
import { Notice } from "../ui/Notice";
import type { Stored } from "./useSending";

/** Further back nobody remembers what was on the sheet. */
const SHOWN = 10;

type SessionListProps = { stored: readonly Stored[]; onUndo: (sheet: Stored) => Promise<void> };

/** What was keyed since the page was opened; the newest first, each to be taken back. */
export function SessionList({ stored, onUndo }: SessionListProps) {
  const { t } = useLingui();
  const { format } = useSpeech();
  const [asked, setAsked] = useState<Stored>();
  const [failed, setFailed] = useState(false);
  const undo = async (sheet: Stored) => {
    setAsked(undefined);
    setFailed(false);
    await onUndo(sheet).catch(() => setFailed(true));
  };
  const number = asked?.number ?? 0;
  return (
    <section className="card entry-session" aria-labelledby="session">
      <h2 id="session">
        <Trans>This session</Trans>
      </h2>
      <p className="entry-count" role="status">
        <Plural value={stored.length} one="# sheet stored" other="# sheets stored" />
      </p>
      {failed && <Notice look="danger">{t`This sheet was not erased. Try again in a moment.`}</Notice>}
      <ol className="entry-last">
        {stored.slice(0, SHOWN).map((sheet) => (
          <li key={sheet.id}>
            <span>
              <Trans>
                Sheet {sheet.number}, {format.day(sheet.submission.completedAt ?? "")}
              </Trans>
              <br />
              <span className="quiet">
                <Plural value={Object.keys(sheet.submission.answers).length} one="# answer" other="# answers" />
                {sheet.submission.complete === false && <> · {t`incomplete`}</>}
              </span>
            </span>
            <Button aria-label={t`Undo sheet ${sheet.number}`} onPress={() => setAsked(sheet)}>
              <Trans>Undo</Trans>
            </Button>
          </li>
        ))}
      </ol>
      {stored.length > 0 && (
        <p className="quiet">
          <Trans>Sheets can be undone here until the page is closed.</Trans>
        </p>
      )}
      <ConfirmDialog
        isOpen={asked !== undefined}
        title={t`Erase sheet ${number}?`}
        text={t`Its answers are erased from the results. The sheet can be keyed again.`}
        confirm={t`Erase`}
        cancel={t`Keep it`}
        onConfirm={() => asked && undo(asked)}
        onCancel={() => setAsked(undefined)}
      />
    </section>
  );
}
