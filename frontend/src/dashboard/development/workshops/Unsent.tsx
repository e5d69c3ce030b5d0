import { useLingui } from "@lingui/react/macro";
import { Button } from "../../../ui/Button";
import { Notice } from "../../../ui/Notice";
import type { Deed, Pending } from "./deeds";
import type { Facilitation } from "./useFacilitation";

/** What the facilitator did and the server has not taken: nothing of it is lost. */
export function Unsent({ facilitation: { pending, isLost, repeat, forget, state } }: { facilitation: Facilitation }) {
  const { t } = useLingui();
  const refused = pending.filter(({ refusal }) => refusal !== undefined);
  const waiting = isLost ? pending.filter(({ refusal }) => refusal === undefined) : [];
  if (refused.length + waiting.length === 0) return null;
  const cut = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
  const cardOf = (id: string) => cut(state?.cards.find((card) => card.id === id)?.text ?? "–");
  const groupOf = (id: string) => cut(state?.groups.find((group) => group.id === id)?.title ?? "–");
  const words = (deed: Deed) => {
    switch (deed.kind) {
      case "card":
        return t`Card: ${cut(deed.text)}`;
      case "group":
        return t`Group: ${cut(deed.title)}`;
      case "ungroup":
        return t`Taking a group apart`;
      case "move":
        return deed.groupId === null
          ? t`Taking out of its group: ${cardOf(deed.cardId)}`
          : t`Moving to “${groupOf(deed.groupId)}”: ${cardOf(deed.cardId)}`;
      case "hide":
        return deed.hidden ? t`Hiding: ${cardOf(deed.cardId)}` : t`Showing: ${cardOf(deed.cardId)}`;
      case "choose":
        return deed.chosen ? t`Choosing: ${groupOf(deed.groupId)}` : t`Not choosing: ${groupOf(deed.groupId)}`;
    }
  };
  const reason = ({ refusal }: Pending) => {
    if (refusal?.slug === "workshop-step") return t`Not at this step of the workshop.`;
    if (refusal?.status === 404) return t`It is not there any more.`;
    return t`The server did not accept it.`;
  };
  return (
    <Notice look={refused.length > 0 ? "danger" : "warning"} title={t`Not stored yet`}>
      {waiting.length > 0 && <p>{t`There is no connection. This is sent by itself as soon as there is one.`}</p>}
      <ul className="workshop-unsent">
        {waiting.map(({ id, deed }) => (
          <li key={id}>{words(deed)}</li>
        ))}
        {refused.map((one) => (
          <li key={one.id}>
            {words(one.deed)} <em>{reason(one)}</em>{" "}
            <Button onPress={() => forget(one.id)} aria-label={t`Give up: ${words(one.deed)}`}>
              {t`Give up`}
            </Button>
          </li>
        ))}
      </ul>
      <Button onPress={repeat}>{t`Try again`}</Button>
    </Notice>
  );
}
