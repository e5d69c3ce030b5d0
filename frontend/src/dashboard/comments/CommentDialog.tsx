import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import "../../ui/ConfirmDialog.css";

type CommentDialogProps = { title: string; onClose: () => void; children: ReactNode };

/** A small form above the list; Escape and a press outside leave it. */
export function CommentDialog({ title, onClose, children }: CommentDialogProps) {
  return (
    <ModalOverlay isOpen onOpenChange={(open) => !open && onClose()} isDismissable className="overlay">
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
