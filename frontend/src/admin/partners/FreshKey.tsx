import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { ApiClient } from "../../api/types";
import { Button } from "../../ui/Button";
import "./FreshKey.css";

type FreshKeyProps = { client: ApiClient; value: string; onDone: () => void };

/** A key that was made just now: the only moment at which anybody sees it. */
export function FreshKey({ client, value, onDone }: FreshKeyProps) {
  const { t } = useLingui();
  const [copied, setCopied] = useState<"yes" | "refused">();
  const copy = () =>
    navigator.clipboard.writeText(value).then(
      () => setCopied("yes"),
      () => setCopied("refused"),
    );
  return (
    <section aria-labelledby="fresh-key" className="card fresh-key">
      <h2 id="fresh-key">
        <Trans>The key of {client.name}</Trans>
      </h2>
      <p>
        <Trans>
          This key is shown only now. Copy it to where the system keeps its secrets; if it is lost, make a new one.
        </Trans>
      </p>
      <code className="fresh-key-text">{value}</code>
      <div className="page-actions">
        <Button look="main" onPress={copy}>
          <Trans>Copy the key</Trans>
        </Button>
        <Button onPress={onDone}>
          <Trans>I have kept it</Trans>
        </Button>
      </div>
      <p role="status" className="quiet">
        {copied === "yes" && t`Copied.`}
        {copied === "refused" && t`The browser does not allow copying. Select the key and copy it by hand.`}
      </p>
    </section>
  );
}
