import { useLingui } from "@lingui/react/macro";

type Names = Readonly<Record<string, string>>;

/** Words for the open enums of the API, as the studio shows them; a value that is not here shows as it is. */
export function useNames() {
  const { t } = useLingui();
  const channels: Names = {
    kiosk: t`Kiosk tablet`,
    link: t`Link or QR code`,
    embed: t`Web page`,
    staff: t`Staff`,
    import: t`Import`,
  };
  const ownerTypes: Names = {
    state: t`State`,
    municipal: t`Municipality`,
    foundation: t`Foundation`,
    association: t`Association`,
    other: t`Other`,
  };
  const servicePointKinds: Names = {
    exhibition: t`Exhibition`,
    cafe: t`Café`,
    shop: t`Shop`,
    "guided-tour": t`Guided tour`,
    workshop: t`Workshop`,
    website: t`Website`,
    other: t`Other`,
  };
  const sharing: Names = {
    none: t`Shares nothing`,
    tables: t`Shares tables`,
    comments: t`Shares tables and comments`,
    joint: t`Joint controllers`,
  };
  const phases: Names = {
    before: t`Before the visit`,
    after: t`After the visit`,
    single: t`Asked once`,
  };
  return { channels, ownerTypes, servicePointKinds, sharing, phases };
}

/** Choices made of such names. */
export const optionsOf = (names: Names) => Object.entries(names).map(([id, text]) => ({ id, text }));
