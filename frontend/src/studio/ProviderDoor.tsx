import { Trans, useLingui } from "@lingui/react/macro";
import { singleSignOnPath } from "../api/signIn";
import type { SignInWays } from "../api/types";
import { Notice } from "../ui/Notice";
import "./ProviderDoor.css";

/** The way in by single sign-on where there is one, and why the last try led back here. */
export function ProviderDoor({ provider, password }: SignInWays) {
  return (
    <>
      <SignOnRefusal />
      {provider !== undefined && (
        <a href={singleSignOnPath(location)} className={`button button-${password ? "plain" : "main"}`}>
          <Trans>Sign in with {provider}</Trans>
        </a>
      )}
      {provider !== undefined && password && (
        <p className="provider-or">
          <Trans>or with a password</Trans>
        </p>
      )}
    </>
  );
}

/** The reason stands in the address, for single sign-on comes back as a page. */
function SignOnRefusal() {
  const { t } = useLingui();
  const reasons: Record<string, string> = {
    "no-role": t`You are known, but have no role here yet. Ask whoever looks after Kaiku at your organisation.`,
    unverified: t`Your sign-in service has not verified your email address, so it is not accepted here.`,
    "not-linked": t`There is already an account with your email address, and it is not joined to your sign-in service. Sign in with its password, or ask an administrator.`,
    disabled: t`Your account has been disabled. Ask an administrator.`,
    off: t`Single sign-on is not in use here.`,
    failed: t`Signing in did not succeed. Try again.`,
  };
  const reason = new URLSearchParams(location.search).get("sign-in");
  return reason === null ? null : <Notice look="danger">{reasons[reason] ?? reasons.failed}</Notice>;
}
