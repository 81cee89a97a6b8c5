/** Whatever the desk may ask for: while the room may see it, no answer holds a name, a note, a number of people or a path. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { DeskRequests } from '../../../../domain/contract';
import { everyTraining, mostInWindow } from '../../../../domain/desk/library-query';
import { allOfThem } from '../../../../domain/indicators/across';
import type { TrainingId } from '../../../../domain/kernel/ids';
import { requestSchemas } from '../../../../main/kit/request-schemas';
import { personNamed } from '../../builders';
import { act, type Bench, belgrade, desk, emptyFolder, openInFolder, training } from './open-in-folder';

type Asked = { readonly [Channel in keyof DeskRequests]: Parameters<DeskRequests[Channel]> };

/** Not even a file is chosen for what is refused. */
interface Opened {
  readonly bench: Bench;
  readonly asked: Asked;
}

const secrets = ['Šćepanović', 'Živojin', 'Mira Mirić', 'Leave this slide on while people arrive', '/tmp/'];

const keys = (asked: Asked): readonly (keyof DeskRequests)[] => Object.keys(asked).filter((key): key is keyof DeskRequests => key in asked);

/** A day runs, with people, notes and a bundle that could be opened. */
async function aDay(): Promise<Opened> {
  const bench = await openInFolder(emptyFolder());
  await bench.kit.requests['answer-room'](false);
  await bench.kit.requests['create-sample']();
  await act(
    bench,
    { kind: 'add-participant', person: personNamed('Živojin', 'Šćepanović') },
    { kind: 'edit-agenda', day: 2, edit: { edit: 'text', block: 'd2-recap', field: 'leadTrainer', text: 'Mira Mirić' } },
    { kind: 'start-day', day: 1 },
  );
  const { id, register, papers, quietCard } = training(bench);
  bench.choose = join(emptyFolder(), 'carried.facilitator-kit');
  await bench.kit.requests['save-bundle'](id);
  const slide = { block: 'd1-registration', slide: 'welcome' };
  const sources = { en: { body: '', notes: '' }, sr: { body: '', notes: '' } };
  const programmeNames = { title: { en: 'Mira Mirić', sr: 'Mira Mirić' }, shortTitle: { en: '', sr: '' } };
  const person = register.rows[0]?.id;
  const paper = quietCard?.id ?? papers[0]?.id ?? '';
  if (!person) throw new Error('nobody is on the list');
  const collection = 'test-d1am';
  return {
    bench,
    asked: {
      ready: [],
      dispatch: [{ kind: 'add-message', text: 'Živojin Šćepanović calls', show: true, confirmed: false }],
      'choose-programme': [],
      'create-training': [{ ...belgrade, place: '' }],
      'create-sample': [],
      'create-finished-sample': [],
      'open-training': ['none' as TrainingId],
      'list-trainings': [{ ...everyTraining, window: { from: 0, count: mostInWindow } }],
      'preview-list': [],
      'preview-pasted': ['Ime;Prezime\nŽivojin;Šćepanović'],
      'change-agenda-preview': ['preview', { kind: 'sheet', sheet: 0 }],
      'change-preview': ['preview', { kind: 'sheet', sheet: 0 }],
      'import-list': ['preview', []],
      'certificate-picture': [null, 'en'],
      'edited-certificate': [],
      'try-certificate': [[], { language: 'en', name: 'long' }],
      'save-certificate': [[]],
      'issue-first-certificates': [{ changes: [], by: 'Mira Mirić', stay: [], forOrganisation: false }],
      'save-each-certificate': ['en', false],
      'telephone-addresses': [],
      'start-telephones': ['192.168.1.10'],
      'stop-telephones': [],
      'show-telephones': [true],
      'pair-remote': [],
      'end-remote': [],
      'open-box': [true],
      'take-waiting-line': ['0'.repeat(32), null, false],
      'remove-waiting-lines': [['0'.repeat(32)]],
      'bring-back-waiting-lines': [],
      'open-on-telephones': [null],
      'choose-certificate': [],
      'check-certificate': ['none.png', new Uint8Array()],
      'check-code': ['FKC'],
      'stop-checking': [],
      'make-key': ['Mira Mirić', { passphrase: 'lipa reka sova', again: 'lipa reka sova' }, null],
      'choose-key': [],
      'bring-key': ['none', 'lipa reka sova', null],
      'unlock-key': ['lipa reka sova'],
      'lock-key': [],
      'export-key': [],
      'save-public-part': [],
      'print-public-page': [],
      'choose-signer': [],
      'add-signer': ['none'],
      'remove-signer': ['none'],
      'set-signers-aside': [],
      'export-attendance': [{ as: 'csv', separator: ';', language: 'en', day: 1, personalData: true }],
      'plan-evidence': [{ personalData: true }],
      'make-evidence': [{ language: 'en', personalData: true, as: 'folder', withoutCode: false }],
      'stop-evidence': [],
      'list-documents': [],
      'letters-off-paper': [],
      'document-picture': [{ document: 'participants', format: 'CSV', separator: ';', language: 'en', personalData: true }],
      'look-at-document': [{ document: 'participants', format: 'CSV', separator: ';', language: 'en', personalData: true }],
      'document-page': [1],
      'leave-document': [],
      'leave-document-pictures': [],
      'save-document': [{ document: 'participants', format: 'CSV', separator: ';', language: 'en', personalData: true }],
      'save-documents': [[{ document: 'participants', format: 'CSV', separator: ';', language: 'en', personalData: true }]],
      'stop-documents': [],
      'preview-agenda': [1],
      'import-agenda': ['preview'],
      'time-report': ['this'],
      'statement-report': ['this'],
      'usual-minutes': [],
      'list-sheets': [collection],
      'keep-sheet': [{ collection, sheet: { code: '', answers: {} }, instead: null, confirmed: false }],
      'remove-sheet': [collection, 'sheet'],
      'take-back-sheet': [collection],
      'form-results': [],
      'programme-form-results': [],
      'choose-quote': ['sheet', 'e1', true],
      'list-slides': [],
      'slide-overview': [0],
      'slide-pictures': [[]],
      'add-picture-message': [],
      'list-texts': [],
      'slide-words': [slide],
      'try-slide-words': [slide, sources as never],
      'save-slide-words': [slide, null],
      'save-statement': [1, null],
      'own-slides': [],
      'choose-own-slides': [{ block: 'd1-opening', place: 'after' }],
      'take-own-slides': [{ block: 'd1-opening', place: 'after' }, [{ file: 'talk.pdf', bytes: new Uint8Array() }]],
      'answer-own-slides': [{ kind: 'letters' }],
      'stop-own-slides': [],
      'try-own-slide': ['own', 1, '# Ana'],
      'save-own-slide': ['own', 1, '# Ana'],
      rehearse: [{ kind: 'close-report' }],
      'certify-day': [{ day: 1, name: 'Ana', role: '', strokes: { width: 60_000, height: 18_000, lines: [[0, 0, 9, 9]] }, read: '' }],
      'participant-history': [person],
      signature: [person, 'd1am'],
      'choose-signed-sheet': [],
      'leave-signed-sheet': [],
      'attach-signed-sheet': [['d1am']],
      'signed-sheet-page': [null, 1],
      'list-cards': [],
      'read-paper': [paper, 'en'],
      'confirm-paper': [paper, 'Mira Mirić'],
      'take-back-confirmation': [paper],
      'export-papers': [{ papers: [paper], language: 'en', asOne: true }],
      'copy-literature': [['en']],
      'export-plan': [{ group: 0, language: 'en' }],
      'export-room-paper': [{ language: 'en' }],
      promised: [],
      'export-presentation': [{ part: { of: 'training' }, language: 'en', notes: true }],
      'export-handout': [{ part: { of: 'day', day: 1 }, language: 'en', perPage: 6, notes: true }],
      'stop-handout': [],
      'open-exported': ['open'],
      'erase-laptop': ['other'],
      'erase-asked': ['Beograd'],
      'verify-training': [''],
      health: [],
      'preview-deletion': [id],
      'delete-training': [id, 'Beograd', 'agreed'],
      'keep-training': [id],
      'save-bundle': [id],
      'save-sealed-bundle': [id, { passphrase: 'long enough words', again: 'long enough words' }],
      'preview-bundle': [],
      'unseal-bundle': ['sealed', 'words'],
      'save-seal-card': [null, null],
      'propose-passphrase': [],
      'list-copies': [],
      'preview-copy': [id],
      'preview-aside': [id],
      'want-unsigned': ['preview', true],
      'take-in': ['preview', ''],
      'choose-backup': ['none'],
      'choose-shared-folder': ['choose'],
      'stop-sharing': [],
      'share-trainings': ['preview'],
      'check-shared-folder': [],
      'admit-laptop': [{ device: 'door', key: null, knowingly: false }],
      'seal-place': ['not'],
      'unlock-place': ['lipa reka sova kamen'],
      press: ['next'],
      'show-on-projector': ['off'],
      'answer-room': [true],
      'choose-screen': [null],
      'test-screens': ['none'],
      'screens-tested': [],
      'change-settings': [{}],
      'choose-certificate-picture': ['signature'],
      'choose-logo': ['logo', 'laptop'],
      'own-letterhead': [],
      'take-over-profile': [],
      'logo-picture': [`${'0'.repeat(64)}.png`],
      'hints-done': [[]],
      'turn-to-participants': [{ purpose: collection, pin: '2468' }],
      'turn-back': ['2468'],
      'show-returned': [null],
      'close-notice': ['none'],
      'show-training-folder': [id],
      'across-trainings': [allOfThem],
      'indicator-people': [id],
      'export-across': [{ as: 'indicators-csv', filter: allOfThem, language: 'en', separator: ';', personalData: false }],
      'choose-indicators': [],
      'add-indicators': [],
      'remove-indicators': ['0123456789abcdef.yaml'],
      'list-programmes': [],
      'check-programme': [{ place: 'own', name: 'none' }],
      'copy-programme': [{ place: 'own', name: 'none' }, programmeNames],
      'new-programme': [programmeNames],
      'rename-programme': ['none', programmeNames],
      'set-programme-aside': ['none'],
      'bring-programme-back': ['none'],
      'show-programme-folder': ['none'],
      'open-design': ['none'],
      'close-design': [],
      'change-programme': ['none', 1, { kind: 'undo' }],
      'look-at-design': ['none', 1],
      'try-design-slide': [{ ...slide, line: {}, sources, step: null }],
      'design-pictures': ['none', [], 'en'],
      'check-design': [],
      'tell-design': [],
      'design-forms': [],
      'send-programme': [{ place: 'own', name: 'none' }],
      'choose-programme-file': [],
      'look-at-programme-file': ['none', new Uint8Array()],
      'bring-in-programme': ['none', 'in-place'],
      'leave-programme-file': [],
    },
  };
}

test('every request is refused, or its answer is fit for the room', async () => {
  const { bench, asked } = await aDay();
  await bench.kit.requests['answer-room'](true);
  expect(keys(asked).toSorted()).toEqual(Object.keys(requestSchemas).toSorted());
  const refused: string[] = [];
  for (const channel of keys(asked)) {
    const answer: unknown = await bench.kit.ask(channel, asked[channel]);
    const text = JSON.stringify(answer) ?? '';
    expect(
      secrets.filter((secret) => text.includes(secret)),
      channel,
    ).toEqual([]);
    if (text.includes('room-can-see')) refused.push(channel);
  }
  /* What the room may be shown answers to: each is a decision. */
  expect(keys(asked).filter((channel) => !refused.includes(channel))).toEqual([
    'ready',
    'dispatch',
    'create-training',
    'create-sample',
    'create-finished-sample',
    'open-training',
    'list-trainings',
    'stop-telephones',
    'end-remote',
    'stop-checking',
    'stop-evidence',
    'leave-document',
    'leave-document-pictures',
    'stop-documents',
    'list-slides',
    'slide-overview',
    'slide-pictures',
    'stop-own-slides',
    'rehearse',
    'leave-signed-sheet',
    'read-paper',
    'stop-handout',
    'press',
    'show-on-projector',
    'answer-room',
    'choose-screen',
    'test-screens',
    'screens-tested',
    'change-settings',
    'logo-picture',
    'hints-done',
    'turn-back',
    'close-notice',
    'close-design',
    'change-programme',
    'design-forms',
    'leave-programme-file',
  ]);
  expect(bench.opened).toEqual([]);
});

test('the same requests tell names to whoever sits there alone', async () => {
  const { bench, asked } = await aDay();
  const answers = [];
  for (const channel of ['preview-pasted', 'slide-words', 'preview-bundle', 'list-texts'] as const) {
    answers.push(JSON.stringify(await bench.kit.ask(channel, asked[channel])));
  }
  expect(answers.join('')).toContain('Šćepanović');
  expect(answers.join('')).not.toContain('room-can-see');
});

test('more people than are present is asked about in sight without their number', async () => {
  const { bench } = await aDay();
  await act(bench, { kind: 'mark-remaining', halfDay: 'd1am', state: 'absent', confirmed: true });
  const [row] = training(bench).register.rows;
  if (!row) throw new Error('nobody is on the list');
  await act(bench, { kind: 'mark', participant: row.id, halfDay: 'd1am', state: 'present', at: '' });
  const { slides } = (await bench.kit.ask('list-slides', [])) as { slides: readonly { slide: never }[] };
  const pictures = (await bench.kit.ask('slide-pictures', [slides.map(({ slide }) => slide)])) as readonly {
    slide: never;
    scene: { kind: string };
  }[];
  const places = pictures.find(({ scene }) => scene.kind === 'statement');
  if (!places) throw new Error('no statement is in this day');
  await act(bench, { kind: 'go-to', slide: places.slide });
  for (let step = 0; step < 2 && !training(bench).run.barometer?.canCount; step += 1) await act(bench, { kind: 'next' });
  const count = { kind: 'count', position: 'agree', change: 1, confirmed: false } as const;
  await act(bench, count);
  expect(await bench.kit.ask('dispatch', [count])).toEqual({ refused: 'more-than-present', values: { present: 1 } });
  await bench.kit.requests['answer-room'](true);
  expect(await bench.kit.ask('dispatch', [count])).toEqual({ refused: 'more-than-present', values: {} });
});

test('programmes, which name nobody, are answered before a person has said whether the room can see, unless there seems to be a room', async () => {
  const bench = await openInFolder(emptyFolder());
  const isRefused = async (channel: 'list-programmes' | 'list-copies' | 'choose-certificate'): Promise<boolean> =>
    JSON.stringify((await bench.kit.ask(channel, [])) ?? '').includes('room-can-see');
  expect(bench.kit.privacy).toBe('unasked');
  expect(await isRefused('list-programmes')).toBe(false);
  expect(await isRefused('list-copies')).toBe(true);
  await bench.kit.requests['create-sample']();
  await act(bench, { kind: 'start-day', day: 1 });
  expect(await isRefused('list-programmes'), 'answers of the barometer are in it').toBe(true);
  await act(bench, { kind: 'undo', place: 'run', confirmed: true });
  expect(await isRefused('list-programmes')).toBe(false);
  await bench.kit.requests['answer-room'](true);
  expect(await isRefused('list-programmes')).toBe(true);
  bench.kit.askAboutRoom();
  expect(await isRefused('list-programmes')).toBe(false);
});

test('an answer for which a person chose a file is kept back when the room came to see meanwhile', async () => {
  const { bench, asked } = await aDay();
  const looking = bench.kit.ask('preview-bundle', asked['preview-bundle']);
  bench.kit.askAboutRoom();
  expect(await looking).toEqual({ refused: 'answer-kept-back' });
  expect(JSON.stringify(await bench.kit.ask('ready', []))).not.toContain('Šćepanović');
  expect(desk(bench).inSight).toBe(false);
});

test('what was typed into a programme is kept though the room came to see meanwhile, and nothing of it is answered', async () => {
  const { bench } = await aDay();
  await bench.kit.requests['new-programme']({ title: { en: 'Roads', sr: 'Putevi' }, shortTitle: { en: '', sr: '' } });
  await bench.kit.ask('open-design', ['roads']);
  await bench.kit.requests['answer-room'](true);
  const typed = { kind: 'yaml-value', file: 'programme.yaml', path: ['title', 'en'], value: 'Mira Mirić' } as const;
  expect(await bench.kit.ask('change-programme', ['roads', 1, typed])).toEqual({ refused: 'answer-kept-back' });
  await bench.kit.requests['answer-room'](false);
  expect(JSON.stringify(await bench.kit.ask('open-design', ['roads']))).toContain('Mira Mirić');
});
