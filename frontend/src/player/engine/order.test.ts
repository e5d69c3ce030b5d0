import { describe, expect, it } from "vitest";
import type { Definition, Question } from "./definition";
import { arranged } from "./order";

const items = (...keys: string[]) => keys.map((key) => ({ key, text: { en: key }, fixed: key === "none" }));

const asking = (question: Question, order?: "random"): Definition => ({
  languages: ["en"],
  defaultLanguage: "en",
  title: { en: "A visit" },
  pages: [
    {
      key: "page",
      ...(order && { order }),
      questions: [question, { key: "b", type: "consent", text: {} }, { key: "c", type: "consent", text: {} }],
    },
  ],
});

const motives: Question = {
  key: "motives",
  type: "multiple",
  text: {},
  order: "random",
  options: items("art", "family", "none", "rain"),
};

const optionsOf = (seed: string, question = motives) => {
  const [first] = arranged(asking(question), seed).pages[0]?.questions ?? [];
  return first && "options" in first ? first.options?.map(({ key }) => key).join(" ") : undefined;
};

describe("the order of one submission", () => {
  it("hangs on its id alone, by the rule that is written down", () => {
    expect(optionsOf("0199f3a0-0000-7000-8000-000000000001")).toBe("art family none rain");
    expect(optionsOf("0199f3a0-0000-7000-8000-000000000002")).toBe("rain family none art");
  });

  it("leaves what is fixed in its place, and everything where no random order is asked for", () => {
    for (let seed = 0; seed < 50; seed++) expect(optionsOf(`${seed}`)?.split(" ")[2]).toBe("none");
    const { order: _, ...given } = motives as Extract<Question, { type: "multiple" }>;
    expect(optionsOf("1", given)).toBe("art family none rain");
  });

  it("gives each order as often as the others", () => {
    const times = new Map<string, number>();
    for (let seed = 0; seed < 6000; seed++) {
      const order = optionsOf(`0199f3a0-0000-7000-8000-${String(seed).padStart(12, "0")}`) ?? "";
      times.set(order, (times.get(order) ?? 0) + 1);
    }
    expect(times.size).toBe(6);
    const chiSquare = [...times.values()].reduce((sum, n) => sum + (n - 1000) ** 2 / 1000, 0);
    expect(chiSquare).toBeLessThan(20.5); // five degrees of freedom, one in a thousand
  });

  it("shuffles the questions of a page, and rows of a matrix", () => {
    const orders = new Set<string>();
    for (let seed = 0; seed < 100; seed++)
      orders.add(
        arranged(asking(motives, "random"), `${seed}`)
          .pages[0]?.questions.map(({ key }) => key)
          .join(" ") ?? "",
      );
    expect(orders.size).toBe(6);
    const matrix: Question = {
      key: "m",
      type: "matrix",
      text: {},
      order: "random",
      rows: items("x", "y"),
      scale: { min: 1, max: 5 },
    };
    const rows = new Set<string>();
    for (let seed = 0; seed < 20; seed++) {
      const [first] = arranged(asking(matrix), `${seed}`).pages[0]?.questions ?? [];
      if (first?.type === "matrix") rows.add(first.rows.map(({ key }) => key).join(" "));
    }
    expect(rows).toEqual(new Set(["x y", "y x"]));
  });
});
