import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { I18n, initialLanguage } from "../i18n/I18n";
import type { Language } from "../i18n/languages";
import { applyTheme, initialTheme, printLight } from "../tokens/theme";
import "../tokens/base.css";
import { MuseumPage } from "./MuseumPage";

const words = (language: Language) => import(`../i18n/locales/${language}/museum.po`);

applyTheme(initialTheme());
printLight();
const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <I18n load={words} initial={initialLanguage()}>
        <MuseumPage museumId={new URLSearchParams(location.search).get("id") ?? ""} />
      </I18n>
    </StrictMode>,
  );
}
