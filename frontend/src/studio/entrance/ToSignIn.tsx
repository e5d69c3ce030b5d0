import { Trans } from "@lingui/react/macro";

/** Loads the studio anew, so that nothing of the link is left in its address. */
export const ToSignIn = () => (
  <a href="/">
    <Trans>To signing in</Trans>
  </a>
);
