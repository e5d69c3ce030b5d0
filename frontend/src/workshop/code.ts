import { isWhole, typedCode } from "../ui/typedCode";

/** The code in the fragment of an address, `/workshop#K7QM-2XPH`; empty where there is none. */
export function scannedCode(fragment: string): string {
  const code = typedCode(fragment);
  return isWhole(code) ? code : "";
}
