import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { sessionQuery } from "../api/session";
import { I18n, initialLanguage } from "../i18n/I18n";
import type { Language } from "../i18n/languages";
import { applyTheme, initialTheme, printLight } from "../tokens/theme";
import "../tokens/base.css";
import { queries } from "./queries";
import { fetchPage } from "./router";
import { Studio } from "./Studio";

const words = (language: Language) => import(`../i18n/locales/${language}/studio.po`);

// Before the words are there, which have to be fetched first.
queries.prefetchQuery(sessionQuery);
fetchPage();
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
