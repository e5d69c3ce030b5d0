import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { accountQuery } from "../../api/account";
import { PageHead } from "../../ui/PageHead";
import { PasswordForm } from "./PasswordForm";
import { ProfileForm } from "./ProfileForm";
import { SecondStep } from "./SecondStep";
import { SessionList } from "./SessionList";
import "./AccountPage.css";

/** One's own account: who one is, how one signs in, and where one is signed in. */
export function AccountPage() {
  const { t } = useLingui();
  const { data: account } = useSuspenseQuery(accountQuery);
  return (
    <>
      <PageHead title={t`My account`} lead={account.email} />
      <section aria-labelledby="profile" className="stack">
        <h2 id="profile">
          <Trans>Name and language</Trans>
        </h2>
        <ProfileForm account={account} />
      </section>
      <section aria-labelledby="second-step" className="stack">
        <h2 id="second-step">
          <Trans>Two-step sign-in</Trans>
        </h2>
        <SecondStep account={account} />
      </section>
      <section aria-labelledby="password" className="stack">
        <h2 id="password">
          <Trans>Password</Trans>
        </h2>
        <PasswordForm />
      </section>
      <section aria-labelledby="sessions" className="stack">
        <h2 id="sessions">
          <Trans>Where you are signed in</Trans>
        </h2>
        <SessionList />
      </section>
    </>
  );
}
