import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { dataFile } from '../../../data.ts';

/** What keeps an object from being a service of HSDS 3.1; nothing when it is one. Undefined where the schema is not here. */
export function hsdsValidator(): ((service: unknown) => readonly string[]) | undefined {
  const folder = dataFile('hsds-3.1-schema');
  if (folder === undefined) return undefined;
  const texts = readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const);
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  for (const [file, text] of texts) ajv.addSchema(JSON.parse(text), file);
  // Named by these schemas and not among them; we write none of them.
  const named = texts.flatMap(([, text]) => [...text.matchAll(/"\$ref": "([^"]+)"/g)].map(([, file = '']) => file));
  for (const file of new Set(named)) if (!texts.some(([known]) => known === file)) ajv.addSchema({ not: {} }, file);
  const validate = ajv.getSchema('service.json');
  if (!validate) throw new Error('service.json is not among the schemas');
  return (service) => {
    validate(service);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}
