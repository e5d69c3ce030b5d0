import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { savedViewQuery } from "../../api/savedViews";
import { addressOf } from "./address";

const route = getRouteApi("/views/$viewId");

/** The short address of a view: leads to the page that it is, and leaves no step of its own behind. */
export function OpenView() {
  const router = useRouter();
  const { viewId } = route.useParams();
  const { data: view } = useSuspenseQuery(savedViewQuery(viewId));
  useEffect(() => router.history.replace(addressOf(view)), [router, view]);
  return null;
}
