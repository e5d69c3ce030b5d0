import { useEffect, useState } from "react";
import type { WorkshopState } from "../api/types";
import type { LocalizedText } from "../i18n/localized";
import { scannedCode } from "./code";
import { type Drawer, openDrawer } from "./drawer";
import { Join } from "./Join";
import { SessionPage } from "./SessionPage";
import type { Seat } from "./server";
import "./Workshop.css";

type Known = {
  drawer: Drawer;
  /** The place that this phone has in a workshop. */
  seat?: Seat;
  title?: LocalizedText;
};

/** A phone in a workshop: takes a place, and then shows what happens there. */
export function Workshop() {
  const [known, setKnown] = useState<Known>();
  /** Of the address; while it is not that of the place this phone has, it asks for a new one. */
  const [scanned, setScanned] = useState(() => scannedCode(location.hash));

  useEffect(() => {
    void look().then(setKnown);
    const scan = () => setScanned(scannedCode(location.hash));
    addEventListener("hashchange", scan);
    return () => removeEventListener("hashchange", scan);
  }, []);

  if (!known) return null;
  const { drawer, seat, title } = known;
  const show = (code: string) => {
    history.replaceState(null, "", `${location.pathname}${location.search}${code && `#${code}`}`);
    setScanned(code);
  };
  const sit = async (taken: Seat) => {
    await drawer.empty();
    await drawer.put("seat", taken);
    setKnown({ drawer, seat: taken });
    show(taken.code);
  };
  const leave = async () => {
    await drawer.empty();
    setKnown({ drawer });
    show("");
  };
  if (seat && (scanned === "" || scanned === seat.code)) {
    return <SessionPage key={seat.participantId} drawer={drawer} seat={seat} onLeave={leave} />;
  }
  return (
    <Join
      key={scanned}
      scanned={scanned}
      onJoined={sit}
      {...(seat && { before: title ?? {}, onBack: () => show(seat.code) })}
    />
  );
}

async function look(): Promise<Known> {
  const drawer = await openDrawer();
  const seat = await drawer.get<Seat>("seat");
  const state = await drawer.get<WorkshopState>("state");
  return { drawer, ...(seat && { seat }), ...(state && { title: state.workshop.title }) };
}
