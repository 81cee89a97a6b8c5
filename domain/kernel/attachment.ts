/** How a file beside a training's log may be called. */

/** No other file is written there, or taken in from a copy. */
export const attachmentName = /^[\w-]{1,64}\.(?:png|jpg)$/u;
export const isAttachmentName = (name: string): boolean => attachmentName.test(name);

/** A picture that the kit drew anew is named by what is in it (SHA-256), so that the same one is the same file everywhere. */
export const keptPictureName = /^[\da-f]{64}\.png$/u;
/** In any letters, as below. */
export const isKeptPictureName = (name: string): boolean => keptPictureName.test(name.toLowerCase());

/** A page of a sheet that people signed: it shows who they are, so it goes with them. */
export const signedPageName = /^signed-[\da-z-]{1,50}\.jpg$/u;
/** In any letters: there are systems on which those name the same file. */
export const isSignedPageName = (name: string): boolean => signedPageName.test(name.toLowerCase());
