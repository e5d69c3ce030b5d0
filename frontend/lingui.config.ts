import { defineConfig } from "@lingui/cli";
import { formatter } from "@lingui/format-po";

/** One catalog for each entry, so that visitors and phones in a workshop do not carry the words of the studio. */
export default defineConfig({
  locales: ["en", "fi", "sv"],
  sourceLocale: "en",
  format: formatter({ lineNumbers: false }),
  catalogs: [
    {
      path: "<rootDir>/src/i18n/locales/{locale}/player",
      include: ["<rootDir>/src/player", "<rootDir>/src/kiosk"],
    },
    {
      path: "<rootDir>/src/i18n/locales/{locale}/workshop",
      include: ["<rootDir>/src/workshop"],
    },
    {
      path: "<rootDir>/src/i18n/locales/{locale}/museum",
      include: ["<rootDir>/src/museum"],
    },
    {
      path: "<rootDir>/src/i18n/locales/{locale}/studio",
      include: [
        "<rootDir>/src/studio",
        "<rootDir>/src/dashboard",
        "<rootDir>/src/editor",
        "<rootDir>/src/admin",
        "<rootDir>/src/entry",
        "<rootDir>/src/i18n",
      ],
    },
  ],
});
