import type { PageFiles } from '../main/telephones/page-files';

export function buildTelephonePage(): Promise<PageFiles>;
