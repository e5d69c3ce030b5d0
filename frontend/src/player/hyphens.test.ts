import { expect, it } from "vitest";
import { withSoftHyphens } from "./hyphens";

it("offers places to break a long Finnish word", () => {
  const hyphenated = withSoftHyphens("Esteettömyyskartoitus on tehty", "fi-FI");
  expect(hyphenated).toContain("\u00AD");
  expect(hyphenated.replaceAll("\u00AD", "")).toBe("Esteettömyyskartoitus on tehty");
});

it("leaves short words and other languages alone", () => {
  expect(withSoftHyphens("Rauhoittuminen ja lepo", "fi")).toBe("Rauhoittuminen ja lepo");
  expect(withSoftHyphens("Internationalisation", "en")).toBe("Internationalisation");
});
