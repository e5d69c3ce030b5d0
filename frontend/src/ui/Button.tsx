import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";
import "./Button.css";

type ButtonProps = Omit<AriaButtonProps, "className" | "style"> & { look?: "main" | "plain" | "danger" };

/** `main` is the one thing to do on a screen; `plain` is the rest. */
export function Button({ look = "plain", ...props }: ButtonProps) {
  return <AriaButton {...props} className={`button button-${look}`} />;
}
