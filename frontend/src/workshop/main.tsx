import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { I18n, initialLanguage } from "../i18n/I18n";
import type { Language } from "../i18n/languages";
import { applyTheme, initialTheme } from "../tokens/theme";
import "../tokens/base.css";
import { Workshop } from "./Workshop";

const words = (language: Language) => import(`../i18n/locales/${language}/workshop.po`);

applyTheme(initialTheme());
const initial = initialLanguage();
const root = document.getElementById("root");
if (root) {
  const begin = () =>
    createRoot(root).render(
      <StrictMode>
        <I18n load={words} initial={initial}>
          <Workshop />
        </I18n>
      </StrictMode>,
    );
  // Until then, the name stands that the page came with. Words that do not come are asked for again.
  words(initial).then(begin, begin);
}
// So that a phone that is loaded again without a network still shows its workshop.
navigator.serviceWorker?.register("/workshop-sw.js", { scope: "/workshop" }).catch(() => {});
