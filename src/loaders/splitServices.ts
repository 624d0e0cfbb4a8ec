import { categories } from '../core/finder/categories.ts';
import { daysBetween } from '../core/finder/freshness.ts';
import {
  type CodedKey,
  type Column,
  codedKeys,
  type LeanServices,
  type RestOfService,
  stepsPerDegree,
} from '../core/finder/lean/LeanServices.ts';
import { toSign } from '../core/finder/lean/signs.ts';
import { usualId } from '../core/finder/lean/usualId.ts';
import type { Address, Service } from '../core/finder/Service.ts';

/**
 * Takes the services of a page in this language apart: what a first list needs, and the rest. `readLean` and
 * `completeServices` put them together again as they were, but for points, which take steps of `stepsPerDegree`.
 */
export function splitServices(
  services: readonly Service[],
  language: string,
): { readonly lean: LeanServices; readonly rest: readonly RestOfService[] } {
  const points = services.map(({ address }) => address?.point);
  const [lats, lons] = [toSteps(points.map((point) => point?.lat)), toSteps(points.map((point) => point?.lon))];
  const firstDay = services.map(({ checkedOn }) => checkedOn).sort()[0] ?? '';
  return {
    lean: {
      names: services.flatMap(({ words }) => {
        const name = words['nl']?.name ?? '';
        return language === 'nl' ? [name] : [name, words[language]?.name ?? ''];
      }),
      ids: services.map(({ id, words }) => (id === usualId(words['nl']?.name ?? '') ? '' : id)),
      columns: columnsOf(services),
      firstDay,
      days: services.map(({ checkedOn }) => daysBetween(firstDay, checkedOn)),
      corner: [lats.least, lons.least],
      lats: lats.steps,
      lons: lons.steps,
    },
    rest: services.map(restOf),
  };
}

/** Whole steps from the least of them, −1 for what is not there. */
function toSteps(degrees: readonly (number | undefined)[]): { readonly least: number; readonly steps: number[] } {
  const steps = degrees.map((one) => (one === undefined ? undefined : Math.round(one * stepsPerDegree)));
  const known = steps.filter((one) => one !== undefined);
  const least = known.reduce((a, b) => Math.min(a, b), known[0] ?? 0);
  return { least, steps: steps.map((one) => (one === undefined ? -1 : one - least)) };
}

function columnsOf(services: readonly Service[]): LeanServices['columns'] {
  const columns = codedKeys.map((key) => [key, toColumn(services.map((service) => cellOf(service, key)))]);
  return Object.fromEntries(columns) as LeanServices['columns'];
}

/** What a category usually has need not be said. */
function cellOf(service: Service, key: CodedKey): Service[CodedKey] | null {
  const usual = categories[service.category];
  const isUsual =
    (key === 'domains' || key === 'rung') && JSON.stringify(service[key]) === JSON.stringify(usual?.[key]);
  return isUsual ? null : (service[key] ?? null);
}

/** What occurs most gets the shortest signs. */
function toColumn<T>(cells: readonly T[]): Column<T> {
  const found = new Map<string, { readonly value: T; count: number }>();
  const keys = cells.map((value) => JSON.stringify(value));
  keys.forEach((key, at) => {
    const one = found.get(key) ?? { value: cells[at] as T, count: 0 };
    one.count++;
    found.set(key, one);
  });
  const ranked = [...found].sort(([, a], [, b]) => b.count - a.count);
  const signs = new Map(ranked.map(([key], rank) => [key, toSign(rank)]));
  return { values: ranked.map(([, { value }]) => value), signs: keys.map((key) => signs.get(key)).join('') };
}

function restOf(service: Service): RestOfService {
  const { organisation, languages, wheelchair, phone, email, website, hours, source, words, address } = service;
  return {
    organisation,
    languages,
    wheelchair,
    ...(phone === undefined ? {} : { phone }),
    ...(email === undefined ? {} : { email }),
    ...(website === undefined ? {} : { website }),
    ...(hours ? { hours } : {}),
    ...(source === undefined ? {} : { source }),
    words: Object.fromEntries(Object.entries(words).map(([code, { name: _name, ...rest }]) => [code, rest])),
    ...(address ? { address: withoutPoint(address) } : {}),
  };
}

function withoutPoint({ point: _point, ...address }: Address): Omit<Address, 'point'> {
  return address;
}
