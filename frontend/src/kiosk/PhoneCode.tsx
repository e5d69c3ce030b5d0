import { QrCode } from "../ui/QrCode";
import "./PhoneCode.css";

interface PhoneCodeProps {
  readonly phoneKey: string;
  readonly language?: string;
  /** What scanning it is good for. */
  readonly words: string;
}

/** The way to the survey on one's own phone, where it goes on in the same language. */
export function PhoneCode({ phoneKey, language, words }: PhoneCodeProps) {
  const address = new URL("/kiosk.html", location.href);
  address.searchParams.set("key", phoneKey);
  if (language) address.searchParams.set("lang", language);
  return (
    <figure className="phone-code">
      <QrCode className="phone-code-drawing" text={address.href} label={words} />
      <figcaption aria-hidden="true">{words}</figcaption>
    </figure>
  );
}
