/** Tells PNG from JPEG by how a file begins, whatever it is called. */

const signatures = {
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  jpeg: [0xff, 0xd8, 0xff],
} as const;
export type PictureKind = keyof typeof signatures;

export function pictureKindOf(bytes: Uint8Array): PictureKind | undefined {
  const beginsAs = (kind: PictureKind): boolean => signatures[kind].every((byte, index) => bytes[index] === byte);
  if (beginsAs('png')) return 'png';
  return beginsAs('jpeg') ? 'jpeg' : undefined;
}
