import { typedCode } from "../../ui/typedCode";

/** The code in an address that was scanned, `/kiosk.html#enrol=K7QM-2XPH`, which then leaves the address bar and history. */
export function takeScannedCode(): string | undefined {
  const code = new URLSearchParams(location.hash.slice(1)).get("enrol");
  if (code === null) return undefined;
  history.replaceState(null, "", location.pathname + location.search);
  return typedCode(code);
}
