import { daysBetween, freshnessOf } from '../finder/freshness.ts';
import { type Answer, type Given, type Seen, undated } from './Answer.ts';
import type { Check, Finding, Place } from './Finding.ts';
import { added, faultyHeaders, faultyPolicy, unpacked, wronglyKept } from './faults.ts';
import { checksumFile } from './hostHeaders.ts';

/** A security.txt that runs out within so many days asks for a new build. */
const soonDays = 30;

/** What there is to say about a host, by all that was seen of it; in the order of `checks`. */
export function judgeHost(seen: Seen): readonly Finding[] {
  return [
    judgeHttps(seen),
    judgeFiles(seen),
    overAnswers('headers', seen, faultyHeaders(seen.isHttps)),
    overAnswers('policy', seen, faultyPolicy),
    judgeAdded(seen),
    overAnswers('packed', seen, unpacked),
    overAnswers('caching', seen, wronglyKept),
    judgeAbsent(seen),
    judgeFacts(seen),
    judgeExpiry(seen),
    ...judgeKeeping(seen),
  ];
}

/** Whether a host leads from http to https cannot be asked from a page that came by https: the words say how to look. */
function judgeHttps({ isHttps, isLocal }: Seen): Finding {
  if (isHttps) return { check: 'https', verdict: 'good', places: [] };
  return { check: 'https', verdict: isLocal ? 'unseen' : 'wrong', places: [] };
}

function judgeFiles({ given }: Seen): Finding {
  if (!given)
    return { check: 'files', verdict: 'wrong', places: [{ path: checksumFile, name: 'HTTP', value: undefined }] };
  const faultOf = ({ path, status, hash, expected }: Given): readonly Place[] => {
    if (status !== 200) return [{ path, name: 'HTTP', value: status > 0 ? String(status) : undefined }];
    return hash === undefined || hash === expected ? [] : [{ path, name: 'SHA-256', value: hash }];
  };
  const finding = toFinding('files', given, faultOf);
  const isBlind = finding.verdict === 'good' && given.every(({ hash }) => hash === undefined);
  return isBlind ? { ...finding, verdict: 'unseen' } : finding;
}

/** What did not come is told once, among the files. */
function overAnswers(check: Check, { given }: Seen, faultsOf: (answer: Answer) => readonly Place[]): Finding {
  const came = given?.filter(({ status }) => status === 200) ?? [];
  return came.length > 0 ? toFinding(check, came, faultsOf) : { check, verdict: 'unseen', places: [] };
}

function toFinding<Kind>(check: Check, all: readonly Kind[], faultsOf: (one: Kind) => readonly Place[]): Finding {
  const faulty = all.map(faultsOf).filter((places) => places.length > 0);
  return {
    check,
    verdict: faulty.length > 0 ? 'wrong' : 'good',
    counted: { all: all.length, wrong: faulty.length },
    places: faulty.flat(),
  };
}

function judgeAdded(seen: Seen): Finding {
  const cookies = seen.cookies.map((name) => ({ path: '', name: 'cookie', value: name }));
  const finding = overAnswers('added', seen, added);
  return cookies.length > 0 ? { ...finding, verdict: 'wrong', places: [...cookies, ...finding.places] } : finding;
}

/** What does not exist gives 404, and what is for the host alone is not shown. */
function judgeAbsent({ missing, hidden }: Seen): Finding {
  if (!missing || missing.status === 0) return { check: 'absent', verdict: 'unseen', places: [] };
  const asPlace = ({ path, status }: Answer): Place => ({ path, name: 'HTTP', value: String(status) });
  const places = [
    ...(missing.status === 404 ? [] : [asPlace(missing)]),
    ...hidden.filter(({ status }) => status >= 200 && status < 300).map(asPlace),
  ];
  return { check: 'absent', verdict: places.length > 0 ? 'wrong' : 'good', places };
}

function judgeFacts({ checkedOn, today }: Seen): Finding {
  const days = Object.entries(checkedOn);
  const sum = (some: typeof days) => some.reduce((total, [, count]) => total + count, 0);
  const wrong = sum(days.filter(([day]) => day === undated || freshnessOf(day, today) === 2));
  return { check: 'facts', verdict: wrong > 0 ? 'wrong' : 'good', counted: { all: sum(days), wrong }, places: [] };
}

/** Nothing to tell where the municipality does not want it: a browser then keeps nothing. */
function judgeKeeping({ keeps }: Seen): readonly Finding[] {
  return keeps ? [{ check: 'keeps', verdict: keeps === 'impossible' ? 'unseen' : 'good', places: [] }] : [];
}

function judgeExpiry({ expires, today }: Seen): Finding {
  const name = 'Expires';
  const path = '.well-known/security.txt';
  const isFine = expires !== undefined && daysBetween(today, expires) > soonDays;
  return {
    check: 'expiry',
    verdict: isFine ? 'good' : 'wrong',
    places: isFine ? [] : [{ path, name, value: expires }],
  };
}
