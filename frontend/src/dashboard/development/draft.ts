import type { Action, ActionPatch, Finding, Idea, NewAction } from "../../api/types";

/** An action as it stands in the form. */
export type Draft = { [name in keyof NewAction]?: NewAction[name] | undefined };

export const FIELDS = [
  "/title",
  "/museumId",
  "/servicePointId",
  "/findingId",
  "/ideaId",
  "/description",
  "/ownerRole",
  "/dueOn",
  "/cost",
  "/effort",
  "/reminderEmail",
] as const;

const NAMES = [
  "title",
  "description",
  "museumId",
  "servicePointId",
  "findingId",
  "ideaId",
  "ownerRole",
  "dueOn",
  "cost",
  "effort",
  "measure",
  "shared",
  "reminderEmail",
] as const satisfies (keyof ActionPatch & keyof Draft)[];

type Place = { organisationId: string; museumId?: string | undefined };

const LONGEST_TITLE = 200;

/** An action that takes an idea up. */
export const takingUp = ({ id, organisationId, museumId, servicePointId, findingId, text }: Idea): Draft => ({
  organisationId,
  museumId,
  servicePointId,
  findingId,
  ideaId: id,
  title: text?.slice(0, LONGEST_TITLE),
});

/** What the form begins with: the action, else what is known of a new one. */
export function begun(action?: Action, finding?: Finding, place?: Place): Draft {
  if (action) return { organisationId: action.organisationId, ...picked(action) };
  if (!finding) return place ? { organisationId: place.organisationId, museumId: place.museumId } : {};
  const { id, organisationId, measure } = finding;
  const [museum, ...others] = measure.filter?.museum ?? [];
  return { organisationId, findingId: id, measure, ...(museum && others.length === 0 && { museumId: museum }) };
}

const picked = (from: Draft): Draft => Object.fromEntries(NAMES.map((name) => [name, from[name]]));

const told = (value: unknown) => (typeof value === "string" ? value.trim() || undefined : value);

/** A new action: what is empty is left out. */
export function planOf(draft: Draft): NewAction {
  const entries = Object.entries(draft).map(([name, value]) => [name, told(value)]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as unknown as NewAction;
}

/** A change: what is empty is taken away. */
export const patchOf = (draft: Draft): ActionPatch =>
  Object.fromEntries(NAMES.map((name) => [name, told(draft[name]) ?? null])) as ActionPatch;
