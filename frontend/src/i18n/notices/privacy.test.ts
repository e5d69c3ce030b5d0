import { expect, test } from "vitest";
import { LANGUAGES } from "../languages";
import { accessibilityStatement } from "./accessibility";
import { privacyNotice } from "./privacy";

const controller = { fi: "Kotkan kaupunki", sv: "Kotka stad", en: "City of Kotka" };

test.each(LANGUAGES)("the privacy notice tells in %s whose the answers are and how long they are kept", (language) => {
  const notice = privacyNotice(language, {
    controller,
    contact: "museum@example.org",
    legalBasis: "consent",
    purpose: { [language]: "Why\n\nand for whom" },
    kept: { answers: 36, comments: 1 },
  });
  const words = JSON.stringify(notice);
  expect(words).toContain(controller[language]);
  expect(words).toContain("museum@example.org");
  expect(words).toMatch(/36 (kuukautta|månader|months)/);
  expect(words).toMatch(/1 (kuukausi|månad|month)"/);
  expect(notice.sections.map(({ paragraphs }) => paragraphs)).toContainEqual(["Why", "and for whom"]);
});

test.each(LANGUAGES)("without anything decided it still is one, in %s", (language) => {
  const { sections } = privacyNotice(language, { controller, legalBasis: "public-task", purpose: {}, kept: {} });
  expect(sections).toHaveLength(6);
  expect(sections.every(({ paragraphs, list }) => paragraphs.length + (list?.length ?? 0) > 0)).toBe(true);
});

test.each(LANGUAGES)("the accessibility statement names the authority and whom to tell, in %s", (language) => {
  const words = JSON.stringify(accessibilityStatement(language, "surveys", "museum@example.org"));
  expect(words).toContain("Traficom");
  expect(words).toContain("museum@example.org");
  expect(words).toContain("306/2019");
});
