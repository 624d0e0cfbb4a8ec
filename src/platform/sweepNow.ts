import { sweep } from './sweep.ts';

// Whoever imports this waits until all is swept. A file of its own: it is rarely needed, and the exit must stay small.
await sweep();
