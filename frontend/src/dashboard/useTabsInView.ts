import { useLocation } from "@tanstack/react-router";
import { useEffect, useRef } from "react";

/** Tabs that are pushed sideways on small screens: the current one comes into sight. */
export function useTabsInView() {
  const tabs = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address says which tab is the current one
  useEffect(() => {
    const current = tabs.current?.querySelector<HTMLElement>("[aria-current]");
    if (current) tabs.current?.scrollTo({ left: current.offsetLeft - current.offsetWidth });
  }, [pathname]);
  return tabs;
}
