import { Plural, useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { useSpeech } from "../../i18n/I18n";
import { currentContact, watchContact } from "../server";
import type { Post } from "../usePost";
import type { Storage } from "./health";
import type { DeviceAssignment } from "./programme";
import { useStorageWords } from "./useStorageWords";
import { APP_VERSION } from "./version";

interface StaffPanelProps {
  readonly assignment: DeviceAssignment;
  readonly post: Post;
  readonly storage: Storage | undefined;
  /** Whether this tablet starts without a network. */
  readonly kept: boolean;
  readonly fullScreen: { readonly full: boolean; readonly toggle: (() => Promise<void>) | undefined };
  readonly onReload: () => Promise<void>;
  readonly onDisconnect: () => void;
}

type Farewell = "no" | "asked" | "asked with answers";

/** How this tablet is, and what staff may do to it. */
export function StaffPanel(props: StaffPanelProps) {
  const { assignment, post, storage, kept, fullScreen, onReload, onDisconnect } = props;
  const { t } = useLingui();
  const { read, format } = useSpeech();
  const contact = useSyncExternalStore(watchContact, currentContact);
  const storageWords = useStorageWords();
  const [farewell, setFarewell] = useState<Farewell>("no");
  const [done, setDone] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const { waiting, refused } = post.queue;
  const unsent = waiting + refused;
  const act = async (work: Promise<void>, words: string) => {
    setDone(t`One moment…`);
    await work.catch(() => {});
    setDone(currentContact().online ? words : t`The museum's server cannot be reached.`);
  };
  const disconnect = () => {
    if (farewell === "no") setFarewell("asked");
    else if (farewell === "asked" && unsent > 0) setFarewell("asked with answers");
    else onDisconnect();
  };
  const skew = contact.skewSeconds ?? 0;
  const seconds = format.count(Math.abs(skew));

  return (
    <>
      <h2 id="staff-title" ref={heading} tabIndex={-1}>
        {assignment.name}
      </h2>
      <p className="staff-museum">{read(assignment.museum.name)}</p>
      <dl className="staff-facts">
        <Fact name={t`Connection`} good={contact.online}>
          {contact.online ? t`Works` : t`None`}
        </Fact>
        <Fact name={t`Last contact`}>
          {contact.at === undefined ? t`Never` : format.moment(new Date(contact.at).toISOString())}
        </Fact>
        <Fact name={t`Answers waiting to be sent`} good={waiting === 0}>
          {format.count(waiting)}
        </Fact>
        <Fact name={t`Answers the server refused`} good={refused === 0}>
          {format.count(refused)}
        </Fact>
        <Fact name={t`Storage`} good={storage === "persistent" || storage === "best-effort"}>
          {storage && storageWords[storage]}
        </Fact>
        <Fact name={t`Clock`} good={Math.abs(skew) < 120}>
          {contact.skewSeconds === undefined
            ? t`Not compared yet`
            : skew === 0
              ? t`Right`
              : skew > 0
                ? t`${seconds} s ahead`
                : t`${seconds} s behind`}
        </Fact>
        <Fact name={t`Starts without a network`} good={kept}>
          {kept ? t`Yes` : t`Not yet`}
        </Fact>
        <Fact name={t`Version`}>{APP_VERSION}</Fact>
      </dl>
      <p role="status" className="staff-done">
        {done}
      </p>
      <div className="staff-ways">
        <button type="button" className="act" onClick={() => act(post.send(), t`Sent.`)}>{t`Send now`}</button>
        <button type="button" className="act act-plain" onClick={() => act(onReload(), t`The surveys are up to date.`)}>
          {t`Look for new surveys`}
        </button>
        {refused > 0 && (
          <button type="button" className="act act-plain" onClick={() => act(post.send(true), t`Offered again.`)}>
            {t`Offer the refused ones again`}
          </button>
        )}
        {fullScreen.toggle && (
          <button type="button" className="act act-plain" onClick={fullScreen.toggle}>
            {fullScreen.full ? t`Leave full screen` : t`Full screen`}
          </button>
        )}
        {farewell === "no" && (
          <button type="button" className="act act-plain" onClick={disconnect}>{t`Disconnect this tablet`}</button>
        )}
      </div>
      {farewell !== "no" && (
        <div className="staff-farewell">
          <p role="alert">
            {farewell === "asked with answers" ? (
              <Plural
                value={unsent}
                one="# answer is not sent yet. It stays on this tablet and is sent later, but the studio no longer shows it. Disconnect all the same?"
                other="# answers are not sent yet. They stay on this tablet and are sent later, but the studio no longer shows them. Disconnect all the same?"
              />
            ) : (
              t`Visitors can then no longer answer here, until somebody connects this tablet with a new code.`
            )}
          </p>
          <div className="staff-ways">
            <button
              type="button"
              className="act act-plain"
              onClick={() => setFarewell("no")}
            >{t`Keep it connected`}</button>
            <button type="button" className="act act-danger" onClick={disconnect}>{t`Disconnect`}</button>
          </div>
        </div>
      )}
    </>
  );
}

function Fact({ name, good = true, children }: { name: string; good?: boolean; children: ReactNode }) {
  return (
    <div data-bad={!good || undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
