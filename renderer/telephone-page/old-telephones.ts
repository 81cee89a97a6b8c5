/** What browsers of 2018 lack and the kit's rules use; newer ones have their own. */

function fromEntries(entries: Iterable<readonly [string, unknown]>): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const [key, value] of Array.from(entries)) made[key] = value;
  return made;
}

function flatMap<Item, Made>(this: readonly Item[], make: (item: Item, index: number) => Made | readonly Made[]): Made[] {
  const none: Made[] = [];
  return none.concat(...this.map((item, index) => make(item, index)));
}

function replaceAll(this: string, found: string, instead: string): string {
  return this.split(found).join(instead);
}

function give(to: object, name: string, value: unknown): void {
  if (!(name in to)) Object.defineProperty(to, name, { value });
}

give(Object, 'fromEntries', fromEntries);
give(Array.prototype, 'flatMap', flatMap);
give(String.prototype, 'replaceAll', replaceAll);
