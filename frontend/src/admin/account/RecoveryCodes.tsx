import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "../../ui/Button";
import { keepFile } from "../../ui/keepFile";
import { Notice } from "../../ui/Notice";

/** Shown once: whoever has lost the telephone gets in by one of them. */
export function RecoveryCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const { t } = useLingui();
  const text = `Kaiku\n\n${codes.join("\n")}\n`;
  return (
    <div className="stack">
      <Notice look="warning" title={t`Keep these recovery codes now: they are not shown again`}>
        <p>
          <Trans>
            Each of them lets you in once when your authenticator app is not at hand. Keep them on paper or in a
            password manager, not on the telephone that holds the app.
          </Trans>
        </p>
      </Notice>
      <ul className="recovery-codes" aria-label={t`Recovery codes`}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="page-actions">
        <Button onPress={() => keepFile(new Blob([text], { type: "text/plain" }), "kaiku-recovery-codes.txt")}>
          <Trans>Save as a file</Trans>
        </Button>
        <Button onPress={() => window.print()}>
          <Trans>Print</Trans>
        </Button>
        <Button look="main" onPress={onDone}>
          <Trans>I have kept the codes</Trans>
        </Button>
      </div>
    </div>
  );
}
