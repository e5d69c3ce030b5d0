import { Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link, Outlet, useLocation, useMatches } from "@tanstack/react-router";
import { useState } from "react";
import { sessionQuery, signOut } from "../api/session";
import { useMay } from "../api/useMay";
import { Button } from "../ui/Button";
import { LanguageSwitch } from "./LanguageSwitch";
import "./Shell.css";
import { ThemeSelect } from "./ThemeSelect";

/** Every page in its frame, but for those that have the window for themselves. */
export function Shell() {
  const isWholeWindow = useMatches({ select: (matches) => matches.some(({ staticData }) => staticData.isWholeWindow) });
  return isWholeWindow ? <Outlet /> : <Frame />;
}

/** Skip link, name, navigation, preferences, who is signed in. */
function Frame() {
  const { t } = useLingui();
  const queries = useQueryClient();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const may = useMay();
  const here = useLocation({ select: ({ pathname }) => pathname });
  /** Where the menu of small screens was opened: on the next page it is closed again. */
  const [openedAt, setOpenedAt] = useState<string>();
  const isOpen = openedAt === here;
  const leave = async () => {
    await signOut().catch(() => undefined);
    queries.setQueryData(sessionQuery.queryKey, null);
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] });
  };
  return (
    <>
      <a href="#content" className="skip-link">
        <Trans>Skip to content</Trans>
      </a>
      <header className={isOpen ? "shell-header shell-open" : "shell-header"}>
        <Link to="/" className="wordmark">
          Kaiku
        </Link>
        <div className="shell-menu">
          <Button
            aria-expanded={isOpen}
            aria-controls="main-menu"
            onPress={() => setOpenedAt(isOpen ? undefined : here)}
          >
            <Trans>Menu</Trans>
          </Button>
        </div>
        <nav id="main-menu" aria-label={t`Main`} className="shell-nav">
          <Link to="/surveys">
            <Trans>Surveys</Trans>
          </Link>
          <Link to="/development">
            <Trans>Development</Trans>
          </Link>
          <Link to="/benchmarks">
            <Trans>Benchmarks</Trans>
          </Link>
          <Link to="/instruments">
            <Trans>Questionnaires</Trans>
          </Link>
          <Link to="/collectors">
            <Trans>Collectors</Trans>
          </Link>
          <Link to="/devices">
            <Trans>Devices</Trans>
          </Link>
          <Link to="/museums">
            <Trans>Museums</Trans>
          </Link>
          {may("STAFF_MANAGE") && (
            <Link to="/staff">
              <Trans>Staff</Trans>
            </Link>
          )}
        </nav>
        <LanguageSwitch />
        <div className="shell-account">
          <Link to="/account" className="shell-user" title={session?.user.email}>
            <Trans>My account</Trans>
          </Link>
          <Button onPress={leave}>
            <Trans>Sign out</Trans>
          </Button>
        </div>
      </header>
      <main id="content" tabIndex={-1} className="shell-main">
        <Outlet />
      </main>
      <footer className="shell-footer">
        <nav aria-label={t`About this site`} className="shell-foot">
          {may("STAFF_MANAGE") && (
            <Link to="/log">
              <Trans>Log of changes</Trans>
            </Link>
          )}
          <Link to="/accessibility">
            <Trans>Accessibility statement</Trans>
          </Link>
        </nav>
        <ThemeSelect />
      </footer>
    </>
  );
}
