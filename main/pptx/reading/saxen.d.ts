/** What is used of saxen, which brings no types. */
declare module 'saxen' {
  type Attributes = () => Readonly<Record<string, string>> | false;

  export class Parser {
    /** By namespace the prefix that names have from then on, whatever the document calls it. */
    ns(prefixes: Readonly<Record<string, string>>): this;
    on(event: 'openTag', hear: (name: string, attributes: Attributes) => void): this;
    on(event: 'closeTag', hear: () => void): this;
    /** Gives text as it is written: `&amp;` is still `&amp;`. */
    on(event: 'text' | 'cdata', hear: (text: string) => void): this;
    /** `<!DOCTYPE …>` and the like. */
    on(event: 'attention', hear: () => void): this;
    /** Throws where the text is no XML. */
    parse(xml: string): void;
  }
}
