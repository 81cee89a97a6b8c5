export function buildTelephonePage(): Promise<{ readonly script: string; readonly style: string }>;
