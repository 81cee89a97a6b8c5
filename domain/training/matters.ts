/** Kinds of things that entries of a training are about, as whoever takes them in from another laptop is told before. */
export const matters = [
  'details',
  'certification',
  'certificates',
  'certificate-design',
  'register',
  'attendance',
  'signatures',
  'signed-sheets',
  'agenda',
  'course',
  'barometer',
  'messages',
  'room-lists',
  'groups',
  'plans',
  'follow-ups',
  'slides',
  'papers',
  'preparation',
  'report',
  'letterhead',
  'laptops',
  'erasing',
  'deleting',
] as const;

export type Matter = (typeof matters)[number];
