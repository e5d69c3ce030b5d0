import { useQuery } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { sessionQuery } from "../api/session";
import { entranceAt } from "./entrance/entranceAt";
import { SecondStepFirst } from "./entrance/SecondStepFirst";
import { Failure } from "./Failure";
import { Login } from "./Login";
import { Pending } from "./Pending";
import { router } from "./router";

/** Signed in or not: the sign-in screen stands in place of whatever address was opened, and leads on to it. */
export function Studio() {
  const session = useQuery(sessionQuery);
  const page = entranceAt(location);
  if (page) return page;
  if (session.isPending) return <Pending />;
  if (session.isError) {
    return (
      <main className="shell-main">
        <Failure error={session.error} reset={() => session.refetch()} />
      </main>
    );
  }
  if (!session.data) return <Login />;
  return session.data.secondFactorMissing ? <SecondStepFirst /> : <RouterProvider router={router} />;
}
