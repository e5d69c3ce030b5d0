import { expect, test } from "vitest";
import { axe, fitsIn, startBrowser } from "./browser";
import { Office } from "./office";
import { choose, openStudio } from "./studio";
import { ratings, shortSurvey } from "./surveys";

const browser = startBrowser();

const open = async (path: string) => openStudio(await browser.device(), path);
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

test("a figure is marked, an action is planned on it and done, and the figure is measured again", async () => {
  const office = await Office.open();
  const place = await office.place("link");
  await office.year(place.key);
  const statement = `Too few are content at ${place.museumId}`;
  const title = `More seats ${place.museumId}`;

  const page = await open(`/surveys/${place.surveyId}/questions/overall?period=all`);
  await page.getByRole("button", { name: "Mark as a finding" }).click();
  await page.getByLabel("What the figure says").fill(statement);
  await axe(page);
  await page.getByRole("button", { name: "Keep the finding" }).click();
  await page.getByRole("link", { name: "To the findings" }).click();

  const finding = page.getByRole("article", { name: statement });
  await finding
    .getByText(/^\d\.\d\d \(\d\.\d\d – \d\.\d\d\)$/)
    .first()
    .waitFor();
  await axe(page);
  await fitsIn(page);
  await finding.getByRole("button", { name: "Plan an action" }).click();
  await page.getByLabel("What is to be done").fill(title);
  await page.getByLabel("Due date").fill(daysAgo(40));
  await axe(page);
  await page.getByRole("button", { name: "Plan it" }).click();
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await page.getByText("Overdue").waitFor();

  await page.getByRole("button", { name: "Begin" }).click();
  await page.getByRole("button", { name: "Mark as done" }).click();
  const day = page.getByRole("dialog");
  await day.getByLabel("Day").fill(daysAgo(-30));
  await day.getByRole("button", { name: "Mark as done" }).click();
  await day.getByText("This day is still to come.").waitFor();
  await day.getByLabel("Day").fill(daysAgo(120));
  await day.getByRole("button", { name: "Mark as done" }).click();
  await page.getByRole("heading", { name: "Measured again" }).waitFor();
  await page.getByText("Before: right before").waitFor();
  await page.getByText("Figures as a table").click();
  expect(await page.getByRole("table").getByRole("row").count()).toBeGreaterThan(12);
  expect(
    await page
      .getByRole("listitem")
      .filter({ hasText: /(Planned|In progress|Done)$/ })
      .count(),
  ).toBe(3);
  await axe(page);
  await fitsIn(page);
  await page.context().close();
});

test("a difference between two groups is marked as a finding", async () => {
  const office = await Office.open();
  const place = await office.place("link", shortSurvey);
  for (const overall of [2, 2, 3, 3, 3]) await office.answer(place.key, { overall });
  for (const overall of [5, 5, 5, 4, 4]) await office.answer(place.key, { overall }, { language: "sv" });
  const statement = `Fewer are content in Finnish at ${place.museumId}`;

  const page = await open(`/surveys/${place.surveyId}/compare?period=all&by=language`);
  await page.getByRole("button", { name: "Mark as a finding" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("What the figure says").fill(statement);
  await page.keyboard.press("Escape");
  await page.getByRole("alertdialog").getByRole("button", { name: "Go on writing" }).click();
  await choose(dialog, "Group", "Suomi");
  await choose(dialog, "Compared with", "Svenska");
  await axe(page);
  await fitsIn(page);
  await page.getByRole("button", { name: "Keep the finding" }).click();
  await page.getByRole("link", { name: "To the findings" }).click();
  const finding = page.getByRole("article", { name: statement });
  const cells = async (title: string) =>
    (await finding.getByRole("row").filter({ hasText: title }).getByRole("cell").allTextContents()).map((text) =>
      text.replaceAll("\u00a0", " "),
    );
  await finding.getByRole("row").filter({ hasText: "Svenska" }).waitFor();
  expect(await cells("Suomi")).toEqual(Array(2).fill("2.60 (1.92 – 3.28)n = 5"));
  expect(await cells("Svenska")).toEqual(Array(2).fill("4.60 (3.92 – 5.28)n = 5"));
  expect(await cells("Difference (95% interval)")).toEqual(Array(2).fill("-2.00 (-2.80 – -1.20)"));
  await axe(page);
  await fitsIn(page);
  await page.context().close();
});

test("what many commented on is marked as a finding", async () => {
  const office = await Office.open();
  const place = await office.place("link", shortSurvey);
  const said = ["Kahvilassa oli jono", "Kahvila oli kiinni", "Hyvä opas", "Kaunis laiva", "Kylmä sali", "Ei mitään"];
  for (const comment of said) await office.answer(place.key, { overall: 2, comment });
  const statement = `A third speaks of the café at ${place.museumId}`;

  const page = await open(`/surveys/${place.surveyId}/comments?period=all&words=kahvila`);
  await page.getByRole("button", { name: "Mark as a finding" }).click();
  await page.getByLabel("What the figure says").fill(statement);
  await axe(page);
  await page.getByRole("button", { name: "Keep the finding" }).click();
  await page.getByRole("link", { name: "To the findings" }).click();
  const finding = page.getByRole("article", { name: statement });
  await finding.getByText("Comments with the words “kahvila”: share of those who commented").waitFor();
  await finding
    .getByText(/^33% \(/)
    .first()
    .waitFor();
  await axe(page);
  await fitsIn(page);
  await page.context().close();
});

test("what got worse is called so, after three answers nothing is told, and two changes at once are", async () => {
  const office = await Office.open();
  const place = await office.place("link");
  await office.store(place.key, [
    ...[100, 90, 80, 70].flatMap((days) => ratings(days, 10, 4)),
    ...[50, 40, 30, 20].flatMap((days) => ratings(days, 10, 1)),
    ...[9, 8, 7].flatMap((days) => ratings(days, 100, 1)),
    ...[3, 2, 1].flatMap((days) => ratings(days, 1, 1)),
  ]);
  const worse = await office.acted(place, `Fewer seats ${place.museumId}`, daysAgo(60));
  const untold = await office.acted(place, `Other lamps ${place.museumId}`, daysAgo(5));

  const page = await open(`/development/actions/${worse}`);
  await page.getByText("It is worse than before").waitFor();
  await page.getByText("Something else was done on the same days").waitFor();
  await page.getByRole("link", { name: `Other lamps ${place.museumId}` }).waitFor();
  await axe(page);
  for (const [language, words, needed] of [
    ["fi", "Vielä ei voi sanoa", /vastausta/],
    ["sv", "Det går inte att säga än", /svar/],
    ["en", "It cannot be told yet", /^\d+ more answers are needed/],
  ] as const) {
    await page.goto(`/development/actions/${untold}?lang=${language}`);
    await page.getByText(words).waitFor();
    await page.getByText(needed).first().waitFor();
    await axe(page);
    await fitsIn(page);
  }
  await page.context().close();
});

test("the demonstration tells of a change for the better", async () => {
  const page = await open("/development");
  await axe(page);
  await fitsIn(page);
  await choose(page, "Museum", "Maritime Museum of Finland");
  expect(page.url()).toContain("museum=");
  await page.getByRole("link", { name: "Kahvilaan kevyt lounas ja lisää pöytiä" }).click();
  await page.getByText("It is better than before").waitFor();
  await page.getByText("Before: the same days of the year before").waitFor();
  await page.context().close();
});

test("an answer is written for visitors, published once it is whole, and withdrawn", async () => {
  const office = await Office.open();
  const place = await office.place("link");
  const { museum } = await office.names(place.museumId);
  const page = await open("/development/answers");
  await page.getByRole("button", { name: "Write an answer" }).click();
  const form = page.getByRole("dialog");
  await choose(form, "Museum", museum);
  await form.getByLabel("You said").first().fill("Oli liian kuuma.");
  await axe(page);
  await form.getByRole("button", { name: "Save as a draft" }).click();

  const answer = page.getByRole("article").filter({ hasText: museum });
  await answer.getByText("Draft").waitFor();
  await answer.getByRole("button", { name: "Publish" }).click();
  await answer.getByText("The museum speaks this language").waitFor();
  await answer.getByRole("button", { name: "Edit" }).click();
  for (const label of ["You said", "We did"]) {
    for (const field of await form.getByLabel(label).all()) await field.fill("Now it is cooler.");
  }
  await form.getByRole("button", { name: "Save" }).click();
  await answer.getByRole("button", { name: "Publish" }).click();
  await answer.getByText(/^Published on/).waitFor();
  await axe(page);
  await fitsIn(page);
  await answer.getByRole("button", { name: "Withdraw" }).click();
  await answer.getByText("Draft").waitFor();
  await answer.getByRole("button", { name: "Delete" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete" }).click();
  await answer.waitFor({ state: "detached" });
  await page.context().close();
});
