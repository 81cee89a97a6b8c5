/** Resolves with the folder in which the variable faces lie as TrueType, by family, named as the packed ones are. */
export function unpackType(): Promise<string>;
