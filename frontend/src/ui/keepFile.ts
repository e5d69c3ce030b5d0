const READ_BY_THEN_MS = 60_000;

/** Hands over what was fetched as a file to be kept or opened, as a link to it would. */
export function keepFile(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), READ_BY_THEN_MS);
}
