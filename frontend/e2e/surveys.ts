import { readFileSync } from "node:fs";
import type { Answers } from "../src/player/engine/answers";
import type { Definition } from "../src/player/engine/definition";
import type { Visit } from "./office";

/** The survey by which the backend tests every type of question. */
export const everyType: Definition = JSON.parse(
  readFileSync(new URL("../../backend/src/test/resources/fi/kaiku/survey/every-type.json", import.meta.url), "utf8"),
);

/** To every question there is, so also to those that only the dissatisfied get. */
export const everyAnswer: Answers = {
  overall: 2,
  recommend: 9,
  warmth: 0.7,
  minutes: 45,
  services: { cafe: 3, shop: 5 },
  routes: { here: "bus", home: "foot" },
  motives: ["exhibition", "rain"],
  favourites: ["castle", "boats"],
  age: "65-74",
  mood: { happy: 4, calm: 5, curious: 3, safe: 1, inspired: 2, together: 5 },
  comment: "Hissi ei toiminut. 🛗 Synd!",
  publish: true,
};

/** Two questions, where what matters is not which. */
export const shortSurvey: Definition = {
  languages: ["fi", "sv", "en"],
  defaultLanguage: "fi",
  title: { fi: "Kerro käynnistäsi", sv: "Berätta om ditt besök", en: "Tell us about your visit" },
  pages: [
    {
      key: "visit",
      questions: [
        {
          key: "overall",
          type: "rating",
          text: { fi: "Millainen käyntisi oli?", sv: "Hur var ditt besök?", en: "How was your visit?" },
          scale: { min: 1, max: 5, look: "smileys" },
          required: true,
        },
        {
          key: "comment",
          type: "text",
          text: { fi: "Mitä haluaisit sanoa?", sv: "Vad vill du säga?", en: "What would you like to say?" },
        },
      ],
    },
  ],
};

/** One question: as short as a visit can be. */
export const oneQuestion: Definition = {
  ...shortSurvey,
  title: { fi: "Yksi kysymys", sv: "En fråga", en: "One question" },
  pages: shortSurvey.pages.map((page) => ({ ...page, questions: page.questions.slice(0, 1) })),
};

/** At this time of day. */
const daysAgo = (days: number) => `${new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 19)}Z`;

/** Ratings of one day, each a little different from the one before. */
export const ratings = (days: number, count: number, about: number): Visit[] =>
  Array.from({ length: count }, (_, index) => ({
    language: "fi",
    startedAt: daysAgo(days),
    completedAt: daysAgo(days),
    answers: { overall: about + (index % 2) },
  }));

/** Answers to `everyType` over the last year, always the same ones: 90 that are content and 30 that are not. */
export function yearOfVisits(): Visit[] {
  return Array.from({ length: 120 }, (_, index) => {
    const then = daysAgo(index * 3);
    const content = index % 4 > 0;
    const mood = Object.fromEntries(
      ["happy", "calm", "curious", "safe", "inspired", "together"].map((row, axis) => [row, 1 + ((index + axis) % 5)]),
    );
    return {
      language: ["fi", "fi", "sv", "en"][index % 4] ?? "fi",
      startedAt: then,
      completedAt: then,
      answers: {
        overall: content ? 4 + (index % 2) : 2,
        recommend: content ? 8 + (index % 3) : 5,
        warmth: (index % 11) / 10,
        minutes: 20 + (index % 70),
        services: { cafe: 1 + (index % 5), shop: 3 },
        routes: { here: index % 3 ? "bus" : "foot", home: "foot" },
        motives: index % 2 ? ["exhibition"] : ["family", "rain"],
        favourites: index % 3 ? ["boats", "castle"] : ["castle", "boats"],
        age: index % 2 ? "15-24" : "65-74",
        ...(index % 10 === 0 && { mood }),
        ...(!content && { comment: "Liian kuuma", publish: index % 8 === 0 }),
      },
    };
  });
}
