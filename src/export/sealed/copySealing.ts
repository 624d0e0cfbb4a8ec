/** How what stays on a device is sealed: by a key that is kept under digits, so that each change need not work it out anew. */
export const copySealing = { alg: 'dir', enc: 'A256GCM', cty: 'application/json' } as const;
