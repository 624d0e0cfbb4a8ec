import { wipe } from '../platform/wipe.ts';

export const bad = wipe;
