/** Resolves with the folder in which the variable faces of Literata and Noto Sans lie as TrueType, named as the packed ones are. */
export function unpackType(): Promise<string>;
