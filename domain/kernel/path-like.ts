/** Text that some system takes for a way to a file: it is no name of a town or a school, however it got into a form or a log. */

/** A folder above, one of this computer's roots, or a backslash. A slash alone isn't: towns and rooms are named with one. */
export const isPathLike = (text: string): boolean => /(?:^|[\\/])\s*\.{1,2}\s*(?:[\\/]|$)|^\s*(?:[/~]|[a-z]:[\\/])|\\/iu.test(text);
