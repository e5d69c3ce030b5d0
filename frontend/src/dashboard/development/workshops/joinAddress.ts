/** What a QR code leads to. */
export const scannedAddress = (code: string) => `${location.origin}/workshop#${code}`;

/** What is typed on a phone, where the code is asked for. */
export const typedAddress = () => `${location.host}/workshop`;
