import lines from '../../../questionnaires/registry.json';
import type { RegistryLine } from '../../core/links/Registry.ts';

/** The registry of this build: what stands for what in a phone code. */
export const phoneRegistry = lines as unknown as readonly RegistryLine[];
