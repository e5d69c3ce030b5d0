import type { ReactNode } from "react";
import { AcceptInvitation } from "./AcceptInvitation";
import { ChoosePassword } from "./ChoosePassword";

/** The page of a link in a letter, for which nobody has to be signed in. What stands behind the `#` opens it. */
export function entranceAt({ pathname, hash }: Location): ReactNode {
  if (pathname === "/invitation") return <AcceptInvitation token={hash.slice(1)} />;
  if (pathname === "/password-reset") return <ChoosePassword token={hash.slice(1)} />;
  return null;
}
