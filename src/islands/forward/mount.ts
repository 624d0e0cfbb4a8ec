import { acceptStart } from '../../core/links/start/acceptStart.ts';
import { splitSignature } from '../../core/links/start/splitSignature.ts';
import { phoneRegistry } from '../../export/phone/phoneRegistry.ts';
import { readFragment } from '../../platform/fragment.ts';

// A start link names a language, and the page that shows it stands in one. What cannot be read is shown there too.
const fragment = readFragment();
const pages = JSON.parse(document.getElementById('data')?.textContent ?? '{}') as Record<string, string>;
const languages = Object.keys(pages);
const text = splitSignature(fragment)?.text ?? fragment;
const accepted = acceptStart({ languages, questionnaires: [], organisations: [] }, phoneRegistry, text);
const page = pages[accepted.ok ? accepted.link.language : (languages[0] ?? '')];
if (page && fragment !== '') location.replace(`${page}#${fragment}`);
