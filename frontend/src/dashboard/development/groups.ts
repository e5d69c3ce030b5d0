import type { Measure } from "../../api/types";
import { KINDS, PERIODS } from "../comparison/grouping";

type Filter = NonNullable<Measure["filter"]>;

/** Two groups of a comparison: by what they are told apart (a parameter of the filter, or a segment question), and the keys of each. */
type Groups = { readonly by: string; readonly one: readonly string[]; readonly other: readonly string[] };

const OF_DAYS: ReadonlySet<string> = new Set(PERIODS);
const NAMES: ReadonlySet<string> = new Set(KINDS);

/** Whether groups of this kind can be read by a filter alone: periods are days. */
export const isByFilter = (by: string) => !OF_DAYS.has(by);

/** The filter by which some groups of a comparison are read as one. */
export function groupFilter(by: string, keys: readonly string[]): Filter {
  return NAMES.has(by) ? { [by]: [...keys] } : { segment: keys.map((key) => `${by}:${key}`) };
}

/** How the groups of two filters are told apart. */
export function groupsOf(filter: Filter, against: Filter): Groups | undefined {
  for (const [name, other] of Object.entries(against)) {
    const one = filter[name] ?? [];
    if (one.length === 0 || one.some((key) => other.includes(key))) continue;
    if (name !== "segment") return { by: name, one, other };
    const by = (other[0] ?? "").split(":", 1)[0] ?? "";
    const keys = (segments: readonly string[]) => segments.map((segment) => segment.slice(segment.indexOf(":") + 1));
    return { by, one: keys(one), other: keys(other) };
  }
  return undefined;
}

type Named = { readonly key: string; readonly name: string };

/** Groups beside each other on a page: what tells them apart, and the one that the others are set against, if any. */
export type Beside = { readonly by: string; readonly groups: readonly Named[]; readonly reference: string | undefined };

/** The keys of a group, and of the one that it is compared with: nothing for all the others. */
export type Pair = { readonly one: string; readonly other: string };

export const OTHERS = "";

/** The first that is set against the reference, or against all the others. */
export function firstPair({ groups, reference }: Beside): Pair {
  return { one: groups.find(({ key }) => key !== reference)?.key ?? "", other: reference ?? OTHERS };
}

/** By which filters the two are read. */
export function groupFilters({ by, groups }: Beside, { one, other }: Pair) {
  const others = other === OTHERS ? groups.map(({ key }) => key).filter((key) => key !== one) : [other];
  return { one: groupFilter(by, [one]), other: groupFilter(by, others) };
}
