/** Makes elements of a page without a library. */
type Child = Node | string | undefined | false;

interface Traits {
  readonly [name: string]: string | boolean | undefined | ((event: Event) => void);
}

/** A function is called when the event of its name happens; `true` is an attribute without a value, what is undefined or false is left out. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  traits: Traits,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [trait, value] of Object.entries(traits)) {
    if (typeof value === 'function') element.addEventListener(trait, value);
    else if (typeof value === 'string') element.setAttribute(trait, value);
    else if (value === true) element.setAttribute(trait, '');
  }
  for (const child of children) if (child !== undefined && child !== false) element.append(child);
  return element;
}
