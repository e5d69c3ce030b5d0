import type { NewReferenceValue } from "../../api/types";
import { bodyFrom } from "../form";

const NUMBERS: readonly string[] = ["value", "scaleMin", "scaleMax", "n", "year"];

/** What was typed, with numbers in Finnish too. What is none is sent as it stands, for the API to refuse at its field. */
export function referenceFrom(form: FormData): NewReferenceValue {
  const typed = Object.entries(bodyFrom(form)).map(([name, text]) => {
    if (name === "country") return [name, String(text).toUpperCase()];
    return [name, NUMBERS.includes(name) ? numberIn(String(text)) : text];
  });
  return Object.fromEntries(typed);
}

function numberIn(text: string): number | string {
  const number = Number(text.replace(/\s/g, "").replace("−", "-").replace(",", "."));
  return Number.isFinite(number) ? number : text;
}
