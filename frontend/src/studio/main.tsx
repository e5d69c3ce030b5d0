import { QueryCache, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { ApiProblem } from "../api/problem";
import { sessionQuery } from "../api/session";
import { I18n, initialLanguage } from "../i18n/I18n";
import type { Language } from "../i18n/languages";
import { applyTheme, initialTheme, printLight } from "../tokens/theme";
import "../tokens/base.css";
import { Studio } from "./Studio";

const words = (language: Language) => import(`../i18n/locales/${language}/studio.po`);

/** A refusal will not change by asking again; a lost connection or a busy server may. */
const worthRetrying = (failures: number, problem: Error) =>
  failures < 2 && !(problem instanceof ApiProblem && problem.status >= 400 && problem.status < 500);

const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (problem) => {
      if (problem instanceof ApiProblem && problem.status === 401) queries.setQueryData(sessionQuery.queryKey, null);
    },
  }),
  defaultOptions: { queries: { retry: worthRetrying, staleTime: 30_000 } },
});

applyTheme(initialTheme());
printLight();
const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <I18n load={words} initial={initialLanguage()}>
        <QueryClientProvider client={queries}>
          <Studio />
        </QueryClientProvider>
      </I18n>
    </StrictMode>,
  );
}
