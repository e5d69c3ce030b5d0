import "./Badge.css";

type BadgeProps = { text: string; look?: "quiet" | "warning" | "good" };

/** A word or two about the state of a thing. */
export const Badge = ({ text, look = "quiet" }: BadgeProps) => <span className={`badge badge-${look}`}>{text}</span>;
