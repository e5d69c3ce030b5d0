import type { NewWorkshop, Workshop, WorkshopPatch } from "../../../api/types";

type Texts = Readonly<Record<string, string>>;

/** A workshop as it stands in the form. */
export interface Plan {
  readonly organisationId: string;
  readonly title: Texts;
  readonly prompt: Texts;
  readonly heldOn: string;
  readonly place: string;
  readonly clusterId?: string | undefined;
  readonly museumIds: readonly string[];
  readonly findingIds: readonly string[];
  readonly ideaIds: readonly string[];
  readonly voteMethod: Workshop["voteMethod"];
  readonly dots: number;
}

export const planOf = (workshop: Workshop): Plan => ({ ...workshop, place: workshop.place ?? "" });

/** What the API gets of a new one: what is empty is left out. */
export function newWorkshopOf({ place, clusterId, ...plan }: Plan): NewWorkshop {
  return {
    ...plan,
    title: written(plan.title),
    prompt: written(plan.prompt),
    museumIds: [...plan.museumIds],
    findingIds: [...plan.findingIds],
    ideaIds: [...plan.ideaIds],
    ...(place.trim() && { place: place.trim() }),
    ...(clusterId && { clusterId }),
  };
}

/** What the API gets of one that is there: what is empty is taken away. */
export function patchOf({ organisationId: _, ...plan }: Plan): WorkshopPatch {
  return {
    title: written(plan.title),
    prompt: written(plan.prompt),
    heldOn: plan.heldOn,
    place: plan.place.trim() || null,
    clusterId: plan.clusterId ?? null,
    museumIds: [...plan.museumIds],
    findingIds: [...plan.findingIds],
    ideaIds: [...plan.ideaIds],
    voteMethod: plan.voteMethod,
    dots: plan.dots,
  };
}

/** Languages without words are left out. */
const written = (texts: Texts): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).flatMap(([tag, words]) => (words.trim() ? [[tag, words.trim()]] : [])));

/** Whether it says what it is and what is asked, in one language at least, when it is and for whom. */
export const isReady = ({ title, prompt, heldOn, museumIds }: Plan): boolean =>
  heldOn !== "" && museumIds.length > 0 && isWritten(title) && isWritten(prompt);

const isWritten = (texts: Texts) => Object.keys(written(texts)).length > 0;
