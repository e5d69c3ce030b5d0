import { useLingui } from "@lingui/react/macro";
import { QrCode as Code } from "../ui/QrCode";
import "./QrCode.css";

/** The QR code of an address, as the studio shows it. */
export function QrCode({ text }: { text: string }) {
  const { t } = useLingui();
  return <Code text={text} label={t`QR code of the link`} className="qr-code" />;
}
