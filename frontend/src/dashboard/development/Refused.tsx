import { Notice } from "../../ui/Notice";

/** What the API would not take, where it says so. */
export function Refused({ messages }: { messages: readonly string[] }) {
  if (messages.length === 0) return null;
  return (
    <Notice look="danger">
      {messages.map((message) => (
        <p key={message}>{message}</p>
      ))}
    </Notice>
  );
}
