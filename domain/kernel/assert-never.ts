/** Makes a switch over a union complete at compile time; reaching it at run time is a fault of ours. */
export function assertNever(value: never, what: string): never {
  throw new Error(`Unexpected ${what}: ${JSON.stringify(value)}`);
}
