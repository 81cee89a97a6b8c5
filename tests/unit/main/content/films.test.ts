import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type FilmKind, filmKindOf } from '../../../../main/content/film-kind';
import { filmProblems, findFilm, readSpoken } from '../../../../main/content/films';
import { readProgramme } from '../../../../main/content/programme-folder';
import { slideFilesIn } from '../../../../main/content/slide-files';
import { writeFilms } from './film-content';
import { told } from './small-content';

function programmeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kit-films-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const programme = join(folder, 'programme');
  writeFilms(programme);
  return programme;
}

describe('a film or sound', () => {
  test.each<[FilmKind | undefined, string]>([
    ['mp4', '\0\0\0\x18ftypisom'],
    ['webm', '\x1a\x45\xdf\xa3'],
    ['ogg', 'OggS\0'],
    ['wav', 'RIFF\x10\0\0\0WAVEfmt '],
    ['mp3', 'ID3\x04'],
    ['mp3', '\xff\xfb\x90'],
    [undefined, 'RIFF\x10\0\0\0AVI LIST'],
    [undefined, 'MZ a program'],
    [undefined, ''],
  ])('is %s by how it begins', (kind, beginning) => {
    expect(filmKindOf(Buffer.from(beginning, 'latin1'))).toBe(kind);
  });

  test('is part of a programme that is read whole', async () => {
    const folder = programmeFolder();
    const { days } = await readProgramme(folder);
    const films = days[0].blocks.flatMap(({ slides }) => slides.flatMap(({ text }) => text.en.body.filter(({ kind }) => kind === 'film')));
    expect(films).toMatchObject([
      { file: 'call.wav', isSound: true, poster: undefined },
      { file: 'message.webm', isSound: false, poster: 'poster.png' },
    ]);
    expect(await filmProblems(folder, await slideFilesIn(folder))).toEqual([]);
  });

  test('that is lost, is something else, or has nobody’s words beside it is told with its line', async () => {
    const folder = programmeFolder();
    const media = (name: string): string => join(folder, 'media', name);
    rmSync(media('call.wav'));
    writeFileSync(media('message.webm'), 'MZ a program');
    rmSync(media('message.sr.vtt'));
    writeFileSync(media('call.en.vtt'), 'Is this the helpline?');
    const problems = (await filmProblems(folder, await slideFilesIn(folder)))
      .map(told)
      .map(({ file, line, message }) => `${file}:${line > 100} ${message.slice(0, 45)}`);
    expect(problems).toEqual([
      'slides/one.en.md:true the film or sound media/call.wav is not there',
      'slides/one.en.md:true what is spoken in media/call.wav is not there',
      'slides/one.en.md:true the film or sound media/message.webm is not t',
      'slides/one.sr.md:true the film or sound media/call.wav is not there',
      'slides/one.sr.md:true the film or sound media/message.webm is not t',
      'slides/one.sr.md:true what is spoken in media/message.webm is not t',
    ]);
  });

  test.each(['lost.webm', '../secret.wav', '../../secret.wav', '/etc/passwd', 'call.wav\0', 'agenda.yaml', ''])(
    'is not found as %j',
    async (name) => {
      const folder = programmeFolder();
      writeFileSync(join(folder, 'secret.wav'), 'RIFF\x10\0\0\0WAVEfmt ', 'latin1');
      expect(await findFilm(folder, name)).toBeUndefined();
    },
  );

  test('is not found where a link leads out of its folder', async () => {
    const folder = programmeFolder();
    mkdirSync(join(folder, 'other'));
    writeFileSync(join(folder, 'other', 'secret.wav'), 'RIFF\x10\0\0\0WAVEfmt ', 'latin1');
    symlinkSync(join(folder, 'other', 'secret.wav'), join(folder, 'media', 'secret.wav'));
    expect(await findFilm(folder, 'secret.wav')).toBeUndefined();
  });
});

describe('what is spoken', () => {
  test('is as it was written, in each language', async () => {
    const folder = programmeFolder();
    expect(await readSpoken(folder, 'call.en.vtt')).toContain('<v Ana>Is this the helpline?');
    expect(await readSpoken(folder, 'call.sr-Latn.vtt')).toContain('linija za pomoć');
    expect(await readSpoken(folder, 'call.de.vtt')).toBeUndefined();
    expect(await readSpoken(folder, '../call.en.vtt')).toBeUndefined();
  });

  test('becomes Cyrillic in its words alone: times, names and marks stay', async () => {
    const text = await readSpoken(programmeFolder(), 'call.sr-Cyrl.vtt');
    expect(text).toContain('00:00.000 --> 00:20.000 line:90%');
    expect(text).toContain('first');
    expect(text).toContain('<v Ana>Је л’ ово линија за помоћ?');
    expect(text?.startsWith('WEBVTT')).toBe(true);
  });
});
