/** A dialog over the desk. Escape closes it, a click beside it doesn't: a wrong click must not cost what was typed. */
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { RefusalSlot } from './refusal-slot';

interface WindowDialogProperties {
  readonly title: string;
  readonly onClose: () => void;
  readonly wide?: boolean;
  /** Nearly the whole window. */
  readonly full?: boolean;
  readonly children: ReactNode;
}

export function WindowDialog({ title, onClose, wide = false, full = false, children }: WindowDialogProperties) {
  return (
    <ModalOverlay
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      className={full ? 'desk-overlay desk-overlay-full' : 'desk-overlay'}
    >
      <Modal className={`desk-dialog${wide ? ' desk-dialog-wide' : ''}`}>
        <RefusalSlot />
        <Dialog className="desk-dialog-content">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
