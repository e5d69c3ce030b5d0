import { useLingui } from "@lingui/react/macro";

/** What the codes of webhooks mean. */
export function useWebhookWords() {
  const { t } = useLingui();
  const types: Record<string, string> = {
    "submission.stored": t`An answer was stored`,
    "submission.erased": t`An answer was erased`,
    "survey.published": t`A survey was published`,
    "release.published": t`A release was published`,
    "device.silent": t`A tablet fell silent`,
    "action.done": t`An action was done`,
    ping: t`Test`,
  };
  const states: Record<string, string> = {
    waiting: t`Waiting`,
    delivered: t`Delivered`,
    failed: t`Given up`,
  };
  const failures: Record<string, string> = {
    status: t`It refused.`,
    redirect: t`It sent us elsewhere, where we do not go.`,
    gone: t`It said that it is gone.`,
    timeout: t`It did not answer in time.`,
    tls: t`Its certificate is not in order.`,
    connection: t`It could not be reached.`,
    "unknown-host": t`Its name is unknown.`,
    "refused-address": t`Its name leads into a private network, where we do not go.`,
    target: t`Its address is not allowed any more.`,
  };
  return { types, states, failures };
}
