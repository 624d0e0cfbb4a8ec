import type { LifeDomain } from '../domains.ts';
import type { Point } from './distance.ts';
import type { Hours } from './Hours.ts';

/** 0 people around you; 1 freely accessible; 2 after a talk or referral; 3 one coordinator for several problems. */
export const rungs = [0, 1, 2, 3] as const;
export type Rung = (typeof rungs)[number];

export const accesses = ['free', 'sign-up', 'intake', 'referral', 'assessment', 'unknown'] as const;
export type Access = (typeof accesses)[number];
export const costs = ['free', 'contribution', 'paid', 'unknown'] as const;
export type Cost = (typeof costs)[number];
export const wheelchairs = ['yes', 'partly', 'no', 'unknown'] as const;
export type Wheelchair = (typeof wheelchairs)[number];
export const venues = ['place', 'at-home', 'online', 'phone'] as const;
export type Venue = (typeof venues)[number];

/** Whom a service is meant for in the first place; who is not among them is not turned away by us. */
export const audiences = [
  'young-people',
  'parents',
  'older-people',
  'carers',
  'newcomers',
  'women',
  'men',
  'lhbti',
  'disability',
  'low-income',
  'no-home',
] as const;
export type Audience = (typeof audiences)[number];

/** A facility or an initiative (HSDS's word), at one place. */
export interface Service {
  readonly id: string;
  /** By language code; `nl` is always there, because that is what stands on the door. */
  readonly words: Readonly<Record<string, ServiceWords>>;
  readonly organisation: string;
  readonly category: string;
  /** The first is the primary one. */
  readonly domains: readonly LifeDomain[];
  readonly rung: Rung;
  readonly access: Access;
  readonly cost: Cost;
  readonly languages: readonly string[];
  /** None: for everyone. */
  readonly audiences: readonly Audience[];
  /** In whole years, both included; absent: for all ages. */
  readonly age?: { readonly from?: number; readonly to?: number };
  readonly wheelchair: Wheelchair;
  readonly venue: Venue;
  /** Absent for a secret address, and for what has no place. */
  readonly address?: Address;
  readonly secretAddress: boolean;
  /** For whom it is there, where that is not just who lives near: `NL`, municipalities (`GM0344`) and postcode areas. */
  readonly area?: readonly string[];
  readonly phone?: string;
  readonly email?: string;
  readonly website?: string;
  /** Absent means unknown, never closed. */
  readonly hours?: Hours;
  readonly closedForNow: boolean;
  /** ISO day on which the municipality last checked this row. */
  readonly checkedOn: string;
  /** Where the municipality has these facts from, where that is not itself. */
  readonly source?: string;
}

export interface ServiceWords {
  readonly name: string;
  readonly summary: string;
  readonly description?: string;
  /** What to do to get this, in one sentence. */
  readonly howTo?: string;
  readonly costNote?: string;
  readonly notice?: string;
}

export interface Address {
  readonly street: string;
  readonly number: string;
  readonly postcode: string;
  readonly town: string;
  readonly point?: Point;
}
