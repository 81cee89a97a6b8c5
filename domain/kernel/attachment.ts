/** How a file beside a training's log may be called. */

/** No other file is written there, or taken in from a copy. */
export const attachmentName = /^[\w-]{1,64}\.(?:png|jpg)$/u;
export const isAttachmentName = (name: string): boolean => attachmentName.test(name);
