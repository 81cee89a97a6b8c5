export function canBeTaken(kept: string): boolean;
export function keepWhole(result: string, kept: string): void;
