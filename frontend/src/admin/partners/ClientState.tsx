import { useLingui } from "@lingui/react/macro";
import { Badge } from "../../ui/Badge";
import type { KeyState } from "./keyState";

/** How a client or one of its keys stands. */
export function ClientState({ state }: { state: KeyState }) {
  const { t } = useLingui();
  const texts = { good: t`In force`, expiring: t`Ends soon`, expired: t`Expired`, revoked: t`Revoked` };
  const looks = { good: "good", expiring: "warning", expired: "warning", revoked: "quiet" } as const;
  return <Badge text={texts[state]} look={looks[state]} />;
}
