import type { Importer } from '../../Mapped.ts';
export const importHsdsTable: Importer = async function* () {};
