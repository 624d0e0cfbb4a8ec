import { bring } from '../bringing.ts';
import { createMore } from './createMore.tsx';

bring(createMore);
