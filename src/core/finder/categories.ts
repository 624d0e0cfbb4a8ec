import type { LifeDomain } from '../domains.ts';
import type { Rung } from './Service.ts';

/** Kind of service: the life domains it is about (primary first) and its usual rung. Names: `categories:<id>.name`. */
export interface Category {
  readonly domains: readonly LifeDomain[];
  readonly rung: Rung;
  /** Meant for when it cannot wait: first for someone at level 1 (a talk with the whole family is not, in violence). */
  readonly acute?: true;
}

/** Ids are never reused for another meaning. */
export const categories: Readonly<Record<string, Category>> = {
  'community-meal': { domains: ['social-network', 'self-care', 'participation'], rung: 0 },
  'neighbour-help': { domains: ['social-network', 'participation', 'household-and-admin'], rung: 0 },
  'peer-group': { domains: ['mental-health', 'social-network'], rung: 0 },
  'volunteer-budget-help': { domains: ['finances', 'household-and-admin'], rung: 0 },
  'walking-group': { domains: ['mobility', 'physical-health', 'social-network'], rung: 0 },
  'respite-volunteer': { domains: ['caring-for-another'], rung: 0 },
  'money-advice': { domains: ['finances', 'household-and-admin', 'housing'], rung: 1 },
  'family-advice': { domains: ['home-relations', 'parenting'], rung: 1, acute: true },
  'drop-in-centre': { domains: ['self-care', 'social-network', 'mental-health'], rung: 1 },
  'work-advice': { domains: ['work-and-learning', 'participation'], rung: 1 },
  'language-and-digital-help': { domains: ['language-and-digital', 'household-and-admin', 'participation'], rung: 1 },
  'parenting-advice': { domains: ['parenting'], rung: 1 },
  'legal-advice': { domains: ['justice', 'household-and-admin', 'housing'], rung: 1 },
  'housing-desk': { domains: ['housing'], rung: 1, acute: true },
  'addiction-advice': { domains: ['substance-use'], rung: 1, acute: true },
  'debt-help': { domains: ['finances', 'household-and-admin'], rung: 2 },
  'family-counselling': { domains: ['home-relations', 'parenting', 'mental-health'], rung: 2 },
  'safe-shelter': { domains: ['home-relations', 'housing'], rung: 2, acute: true },
  'gp-mental-health': { domains: ['mental-health', 'physical-health'], rung: 2, acute: true },
  'home-care': { domains: ['self-care', 'physical-health', 'household-and-admin'], rung: 2, acute: true },
  'network-coaching': { domains: ['social-network', 'participation', 'mental-health'], rung: 2 },
  'day-respite': { domains: ['caring-for-another', 'daily-activities'], rung: 2 },
  'neighbourhood-team': {
    domains: [
      'home-relations',
      'mental-health',
      'self-care',
      'social-network',
      'finances',
      'housing',
      'parenting',
      'participation',
    ],
    rung: 3,
  },
  'case-coordinator': {
    domains: ['finances', 'household-and-admin', 'housing', 'home-relations', 'mental-health', 'work-and-learning'],
    rung: 3,
  },
  'babysitting-circle': { domains: ['parenting', 'social-network', 'work-and-learning'], rung: 0 },
  'family-doctor': {
    domains: ['physical-health', 'mental-health', 'substance-use', 'self-care'],
    rung: 1,
    acute: true,
  },
  'food-bank': { domains: ['finances', 'self-care'], rung: 1, acute: true },
  'meeting-place': { domains: ['social-network', 'participation', 'daily-activities'], rung: 0 },
  'visiting-volunteer': { domains: ['social-network', 'mental-health'], rung: 0 },
  'sports-club': { domains: ['physical-health', 'participation', 'social-network'], rung: 0 },
  'creative-group': { domains: ['daily-activities', 'participation', 'mental-health'], rung: 0 },
  'volunteer-desk': { domains: ['participation', 'daily-activities', 'work-and-learning'], rung: 0 },
  'repair-and-share': { domains: ['finances', 'participation', 'household-and-admin'], rung: 0 },
  'volunteer-transport': { domains: ['mobility', 'social-network'], rung: 0 },
  'handyman-help': { domains: ['household-and-admin', 'housing'], rung: 0 },
  // What is only for some names only what it is about: who looks for company is not sent to a group about addiction.
  'recovery-group': { domains: ['substance-use'], rung: 0 },
  library: { domains: ['language-and-digital', 'participation', 'work-and-learning'], rung: 1 },
  'carer-support': { domains: ['caring-for-another'], rung: 1 },
  'client-support': { domains: ['household-and-admin', 'justice'], rung: 1 },
  'youth-work': { domains: ['parenting', 'daily-activities'], rung: 1 },
  'child-health-centre': { domains: ['parenting'], rung: 1 },
  'exercise-coach': { domains: ['physical-health', 'mobility'], rung: 1 },
  'child-fund': { domains: ['parenting', 'finances'], rung: 1 },
  'victim-support': { domains: ['justice', 'mental-health', 'home-relations'], rung: 1 },
  'transport-service': { domains: ['mobility'], rung: 2 },
  'day-activity': { domains: ['daily-activities', 'social-network'], rung: 2 },
  'home-adaptation': { domains: ['housing', 'mobility', 'self-care'], rung: 2 },
};
