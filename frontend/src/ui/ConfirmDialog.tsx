import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { Button } from "./Button";
import "./ConfirmDialog.css";

type ConfirmDialogProps = {
  isOpen: boolean;
  title: string;
  text: string;
  confirm: string;
  cancel: string;
  onConfirm: () => void;
  onCancel: () => void;
};

/** Asks before something is lost; Escape and a press outside cancel. */
export function ConfirmDialog({ isOpen, title, text, confirm, cancel, onConfirm, onCancel }: ConfirmDialogProps) {
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={(open) => !open && onCancel()} isDismissable className="overlay">
      <Modal className="modal">
        <Dialog role="alertdialog" className="dialog">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          <p>{text}</p>
          <div className="dialog-actions">
            <Button onPress={onCancel} autoFocus>
              {cancel}
            </Button>
            <Button look="danger" onPress={onConfirm}>
              {confirm}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
