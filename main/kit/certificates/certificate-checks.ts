/** Checks a certificate for whoever holds it in the hand: the codes of a file, or one that is typed. Nothing of it is kept. */
import { basename } from 'node:path';
import type { CertificateChecks } from '../../../domain/certificates/code-check';
import type { IssuedAs } from '../../../domain/certificates/known-here';
import { isRefusal, type Refusal, refuse } from '../../../domain/kernel/refusal';
import { issuedIn, type TrainingSummary } from '../../../domain/training/summary';
import type { CodeReaders, CodesInFile } from '../../certificate-code/codes-in-file';
import { translateIn } from '../../translate';
import { orRefuse } from '../disk-words';
import type { Ports } from '../ports';
import { done, type Handlers } from '../request-gate';
import type { Trainings } from '../training/trainings';

type ReadCodes = (readers: CodeReaders) => Promise<CodesInFile | Refusal>;

class Checks {
  readonly #ports: Ports;
  readonly #trainings: Trainings;
  /** Ends the looking through a file, while there is one. */
  #leave: (() => void) | undefined;

  constructor(ports: Ports, trainings: Trainings) {
    this.#ports = ports;
    this.#trainings = trainings;
  }

  async chosen(): Promise<CertificateChecks | Refusal | undefined> {
    const path = await this.#ports.files.chooseCertificate(this.#translate);
    if (path === undefined) return undefined;
    const { codesInFile } = await import('../../certificate-code/codes-in-file');
    return this.#ofFile(basename(path), (readers) => codesInFile(path, readers));
  }

  async dropped(file: string, bytes: Uint8Array): Promise<CertificateChecks | Refusal | undefined> {
    const { codesInBytes } = await import('../../certificate-code/codes-in-file');
    return this.#ofFile(file, (readers) => codesInBytes(file, bytes, readers));
  }

  async typed(code: string): Promise<CertificateChecks | Refusal> {
    return code.trim() === '' ? refuse('code-none-typed', 'code') : this.#checked({ codes: [code], pagesWithout: [] });
  }

  stop(): void {
    if (!this.#leave) return;
    this.#leave();
    this.#leave = undefined;
    this.#ports.pdfReader?.close();
  }

  /** What was stopped asks for nothing more of a window that may read another PDF by then, and doesn't close it. */
  #readersWhile(isWanted: () => boolean): CodeReaders {
    const { readSquareCodes, pdfReader } = this.#ports;
    return {
      readSquareCodes: async (order) => {
        const codes = await readSquareCodes(order);
        return isWanted() ? codes : refuse('code-reading-ended');
      },
      pdfReader: pdfReader && {
        open: (bytes) => pdfReader.open(bytes),
        draw: (page, detail) => pdfReader.draw(page, detail),
        close: () => {
          if (isWanted()) pdfReader.close();
        },
      },
    };
  }

  /** Undefined when the person stopped it; a picture that is being read then is nobody's, and ends by its own limit. */
  async #ofFile(file: string, read: ReadCodes): Promise<CertificateChecks | Refusal | undefined> {
    this.stop();
    let leave = (): void => {};
    const stopped = new Promise<undefined>((resolve) => {
      leave = () => resolve(undefined);
    });
    this.#leave = leave;
    try {
      const readers = this.#readersWhile(() => this.#leave === leave);
      const reading = orRefuse(() => read(readers), 'code-file-unreadable', this.#translate, { file });
      const found = await Promise.race([stopped, reading]);
      return found === undefined || isRefusal(found) ? found : await this.#checked(found);
    } finally {
      if (this.#leave === leave) this.#leave = undefined;
    }
  }

  async #checked({ codes, pagesWithout }: CodesInFile): Promise<CertificateChecks> {
    const { checkedCodes, claimedNumbers, knownSigners, somePagesWithout, someUnread } = await import('./checked-codes');
    const { disk, dataFolder } = this.#ports;
    const { signers, gaps } = await knownSigners(disk, dataFolder, this.#translate);
    const numbers = claimedNumbers(codes);
    const certificates: (readonly IssuedAs[])[] = [];
    for (const summary of this.#trainings.summaries) certificates.push(await this.#issued(summary, numbers));
    return checkedCodes(codes, {
      signers,
      certificates,
      gaps: [...somePagesWithout(pagesWithout), ...gaps, ...someUnread(this.#trainings.unknown)],
    });
  }

  /** With whose they are where one of these numbers is among them: a summary names nobody. */
  async #issued(summary: TrainingSummary, numbers: ReadonlySet<string>): Promise<readonly IssuedAs[]> {
    const issued = issuedIn(summary);
    if (!issued.some(({ number }) => numbers.has(number))) return issued;
    return (await this.#trainings.training(summary.id))?.state.certificates ?? issued;
  }

  get #translate() {
    return translateIn(this.#ports.settings.data.language);
  }
}

export function checkRequests(ports: Ports, trainings: Trainings) {
  const checks = new Checks(ports, trainings);
  return {
    'choose-certificate': () => checks.chosen(),
    'check-certificate': (file, bytes) => checks.dropped(file, bytes),
    'check-code': (typed) => checks.typed(typed),
    'stop-checking': () => {
      checks.stop();
      return done;
    },
  } satisfies Partial<Handlers>;
}
