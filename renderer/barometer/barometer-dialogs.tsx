/** The barometer's own windows over the trainer's console; they close with the barometer and with the console. */
import { useEffect } from 'react';
import { assertNever } from '../../domain/kernel/assert-never';
import type { Language } from '../../domain/kernel/language';
import type { BarometerView, RunView } from '../../domain/stage/run-view';
import type { Act } from '../ui/act';
import { useShared } from '../ui/shared-state';
import { ArgumentsDialog } from './arguments-dialog';
import { type BarometerDialog, barometerDialog } from './asked-twice';
import { DotsDialog } from './dots-dialog';
import { StatementsDialog } from './statements-dialog';

interface OpenProps {
  readonly barometer: BarometerView;
  /** The language of the training, in which statements are read. */
  readonly language: Language;
  readonly act: Act;
}

const close = (): void => barometerDialog.set(undefined);

function Open({ dialog, ...props }: OpenProps & { readonly dialog: BarometerDialog }) {
  useEffect(() => close, []);
  switch (dialog) {
    case 'statements':
      return <StatementsDialog {...props} onClose={close} />;
    case 'dots':
      return <DotsDialog {...props} onClose={close} />;
    case 'arguments':
      return <ArgumentsDialog {...props} onClose={close} />;
    default:
      return assertNever(dialog, 'dialog');
  }
}

interface BarometerDialogsProps extends Omit<OpenProps, 'barometer'> {
  readonly run: RunView;
}

export function BarometerDialogs({ run, ...props }: BarometerDialogsProps) {
  const dialog = useShared(barometerDialog);
  if (dialog === undefined || run.barometer === undefined) return null;
  return <Open key={dialog} dialog={dialog} barometer={run.barometer} {...props} />;
}
