import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { I18n, initialLanguage } from "../i18n/I18n";
import type { Language } from "../i18n/languages";
import { applyTheme, systemTheme } from "../tokens/theme";
import "../tokens/base.css";
import { Studio } from "./Studio";

const words = (language: Language) => import(`../i18n/locales/${language}/studio.po`);

applyTheme(systemTheme());
const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <I18n load={words} initial={initialLanguage()}>
        <Studio />
      </I18n>
    </StrictMode>,
  );
}
