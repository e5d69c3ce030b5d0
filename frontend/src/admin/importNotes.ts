import type { SurveyNote } from "../api/types";

/** Notes of one kind that say the same of different things. */
export type NoteGroup = { readonly code: string; readonly notes: readonly SurveyNote[] };

/** The notes of a kind in which a text occurs, grouped by code; the largest group first. */
export function groupsOf(notes: readonly SurveyNote[], kind: SurveyNote["kind"], search: string): NoteGroup[] {
  const wanted = search.trim().toLowerCase();
  const groups = new Map<string, SurveyNote[]>();
  for (const note of notes) {
    const isMeant = `${note.source} ${note.detail}`.toLowerCase().includes(wanted);
    if (note.kind === kind && isMeant) groups.set(note.code, [...(groups.get(note.code) ?? []), note]);
  }
  return [...groups].map(([code, found]) => ({ code, notes: found })).sort((a, b) => b.notes.length - a.notes.length);
}
