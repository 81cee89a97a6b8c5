/** What has the focus when a key is pressed, and so which keys belong to it. */
import type { FocusFacts } from './key-rules';

const inside = (target: EventTarget | null, selector: string): boolean => target instanceof Element && target.closest(selector) !== null;

const writing = [
  'input:not([type=checkbox]):not([type=radio]):not([type=button]):not([type=submit])',
  'textarea',
  'select',
  '[contenteditable]:not([contenteditable=false])',
  '[role=textbox]',
  '[role=searchbox]',
  '[role=combobox]',
].join();

/** Somebody is writing there: characters and the field's own undo belong to it. */
const isWriting = (target: EventTarget | null): boolean => inside(target, writing);

/** A control answers to Space. */
const isControl = (target: EventTarget | null): boolean =>
  isWriting(target) || inside(target, 'button, a[href], input, summary, [tabindex="0"], [role=button], [role=gridcell], [role=option]');

const arrowRoles = [
  '[role=grid]',
  '[role=listbox]',
  '[role=tablist]',
  '[role=radiogroup]',
  '[role=menu]',
  '[role=slider]',
  '[role=toolbar]',
  'input[type=radio]',
].join();

/** The arrow keys move inside it. */
const usesArrows = (target: EventTarget | null): boolean => isWriting(target) || inside(target, arrowRoles);

/** A dialog or menu is open over the place: keys are for it. */
export const isInOverlay = (target: EventTarget | null): boolean =>
  inside(target, '[role=dialog], [role=alertdialog], [role=menu], [role=listbox], dialog');

/** The focus is nowhere, as after its button has gone: what is open over the place has the keys all the same. */
const isBehindDialog = (target: EventTarget | null): boolean =>
  (target === document.body || target === document.documentElement) &&
  document.querySelector('[role=dialog], [role=alertdialog], dialog[open]') !== null;

export const focusOf = (target: EventTarget | null): FocusFacts => ({
  isWriting: isWriting(target),
  isControl: isControl(target),
  usesArrows: usesArrows(target),
  isInOverlay: isInOverlay(target) || isBehindDialog(target),
});
