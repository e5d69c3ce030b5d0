import type { ReactNode, Ref } from "react";
import type { FieldAria } from "./field";

interface GroupProps {
  readonly className: string;
  readonly aria: FieldAria;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLFieldSetElement>;
}

/** Several controls that answer one question. ARIA lets no group be required or invalid: the message says it. */
export function Group({ className, aria, children, ref }: GroupProps) {
  return (
    <fieldset
      className={`group ${className}`}
      aria-labelledby={aria["aria-labelledby"]}
      aria-describedby={aria["aria-describedby"]}
      ref={ref}
    >
      {children}
    </fieldset>
  );
}
