import type { AuditFilter } from "../../api/audit";

/** What the address of the log holds. Days are `2026-05-02`, both included, by the reader's clock. */
export type LogSearch = {
  from?: string;
  to?: string;
  action?: string;
  organisation?: string;
  account?: string;
  subject?: string;
};

const NAMES = ["from", "to", "action", "organisation", "account", "subject"] as const;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const FORMS: { readonly [name in keyof LogSearch]?: RegExp } = {
  from: /^\d{4}-\d\d-\d\d$/,
  to: /^\d{4}-\d\d-\d\d$/,
  organisation: ID,
  account: ID,
  subject: ID,
};

/** Reads an address that anybody may have written: what it does not know, it leaves out. */
export function readLogSearch(raw: Record<string, unknown>): LogSearch {
  const known = NAMES.flatMap((name) => {
    const value = raw[name];
    return typeof value === "string" && value !== "" && (FORMS[name]?.test(value) ?? true) ? [[name, value]] : [];
  });
  return Object.fromEntries(known);
}

export function filterOf({ from, to, action, organisation, account, subject }: LogSearch): AuditFilter {
  return {
    ...(from && { from: midnight(from, 0) }),
    ...(to && { to: midnight(to, 1) }),
    ...(action && { action }),
    ...(organisation && { organisationId: organisation }),
    ...(account && { accountId: account }),
    ...(subject && { subjectId: subject }),
  };
}

function midnight(day: string, later: number): string {
  const moment = new Date(`${day}T00:00:00`);
  moment.setDate(moment.getDate() + later);
  return moment.toISOString();
}
