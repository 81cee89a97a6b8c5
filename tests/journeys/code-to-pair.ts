/** The trainer presses Pair, and the desk shows what the telephone needs. */
import { readSquareCodes } from '../../main/square-codes/read-square-codes';
import type { Kit } from './launch';

/** What the desk shows: the address in the code, and the number. */
export async function codeToPair(kit: Kit): Promise<{ readonly address: string; readonly pin: string }> {
  const { desk } = kit;
  await desk.getByRole('button', { name: 'Pair my telephone' }).click();
  const code = desk.getByRole('img', { name: 'Square code for your telephone' });
  const [address = ''] = await readSquareCodes({ picture: await code.screenshot() });
  const pin = ((await desk.getByText(/^Number: /u).textContent()) ?? '').slice('Number: '.length);
  return { address, pin };
}
