/** Whether the pictures that a programme names for what is printed are there, and can be drawn. */
import type { z } from 'zod';
import { certificateFile, certificateSchema } from './certificate-file';
import { readText } from './content-files';
import type { ContentProblem } from './content-problem';
import { isUnread } from './content-text';
import { canBeDrawn, readLogo } from './logo';
import { programmeSchema } from './schemas';
import { parseYaml } from './yaml-file';

/** For whoever edits a programme; a training can be held without its logo, so this never keeps a programme from being used. */
export async function logoProblems(programmeFolder: string): Promise<readonly ContentProblem[]> {
  const [about, certificate] = [
    await parsed(programmeFolder, 'programme.yaml', programmeSchema),
    await parsed(programmeFolder, certificateFile, certificateSchema),
  ];
  const named = [
    { file: 'programme.yaml', picture: about?.value.logo, line: () => about?.lineOf(['logo']), key: 'no-logo' },
    {
      file: certificateFile,
      picture: certificate?.value.fields.signature.file,
      line: () => certificate?.lineOf(['fields', 'signature', 'file']),
      key: 'no-signature',
    },
  ] as const;
  const found = await Promise.all(
    named.map(async ({ file, picture, line, key }): Promise<readonly ContentProblem[]> => {
      const read = picture === undefined ? undefined : await readLogo(programmeFolder, picture);
      const isSound = picture === undefined || (read !== undefined && (await canBeDrawn(read)));
      return isSound ? [] : [{ file, line: line() ?? 1, key, values: { file: picture } }];
    }),
  );
  return found.flat();
}

/** Undefined when there is none; what is wrong with the file itself is told by whoever reads the programme. */
async function parsed<Schema extends z.ZodType>(programmeFolder: string, file: string, schema: Schema) {
  const text = await readText(programmeFolder, file);
  const read = isUnread(text) ? undefined : parseYaml(file, text, schema);
  return read && 'value' in read ? read : undefined;
}
