import type { Said } from '../../loaders/ContentProblem.ts';
import { osmWords } from './osmWords.ts';

type Tags = Readonly<Record<string, string>>;

/** What a thing of the map is to us. */
export type PlaceKind =
  | { readonly dropped: Said }
  | {
      /** Undefined: it may well help, and an editor chooses. */
      readonly category: string | undefined;
      /** Its address may be secret. */
      readonly isShelter?: true;
    };

const mainKeys = ['amenity', 'social_facility', 'healthcare', 'leisure', 'club', 'office', 'shop', 'craft'];
const gonePrefixes = ['disused', 'abandoned', 'demolished', 'removed', 'razed', 'destroyed', 'was'];

/** https://wiki.openstreetmap.org/wiki/Key:social_facility */
const socialFacilities: Readonly<Record<string, string | undefined>> = {
  food_bank: 'food-bank',
  soup_kitchen: 'food-bank',
  outreach: 'neighbourhood-team',
  day_care: 'day-activity',
  ambulatory_care: 'home-care',
  clothing_bank: 'repair-and-share',
};

const homes = ['assisted_living', 'nursing_home', 'group_home'];
const shelterFor = /\b(abused|domestic_violence|victims?)\b/;
const shelters = /^(shelter|women_shelter|refuge|crisis_cent(re|er))$/;
const welfare = /welzijn|diaconie|diakonie|leger des heils|voedselbank|inloop|caritas|vincentius|kledingbank/i;

/** Which of our categories a thing of OpenStreetMap is, by its tags, or why it is none. */
export function kindOfPlace(tags: Tags): PlaceKind {
  if (isGone(tags)) return { dropped: osmWords.gone() };
  if ((tags['addr:country'] ?? 'NL').toUpperCase() !== 'NL') return { dropped: osmWords.abroad() };
  const facility = tags['social_facility'] ?? '';
  if (shelters.test(facility) || shelterFor.test(tags['social_facility:for'] ?? '')) return shelterOf(tags);
  if (facility !== '') return facilityOf(facility);
  return doctorOf(tags) ?? placeOf(tags);
}

function isGone(tags: Tags): boolean {
  if (['disused', 'abandoned', 'demolished'].some((key) => tags[key] === 'yes')) return true;
  const isStill = mainKeys.some((key) => tags[key] !== undefined);
  return (
    !isStill && Object.keys(tags).some((key) => gonePrefixes.includes(key.split(':')[0] ?? '') && key.includes(':'))
  );
}

/** A shelter for people without a home is no `safe-shelter`, but its address may be as sensitive. */
function shelterOf(tags: Tags): PlaceKind {
  const isForHomeless = /homeless/.test(tags['social_facility:for'] ?? '');
  return { category: isForHomeless ? undefined : 'safe-shelter', isShelter: true };
}

function facilityOf(facility: string): PlaceKind {
  if (homes.includes(facility)) return { dropped: osmWords.home() };
  return { category: Object.hasOwn(socialFacilities, facility) ? socialFacilities[facility] : undefined };
}

function doctorOf(tags: Tags): PlaceKind | undefined {
  const { amenity, healthcare } = tags as { amenity?: string; healthcare?: string };
  if (healthcare === 'counselling' || healthcare === 'psychotherapist') return { category: undefined };
  if (amenity !== 'doctors' && healthcare !== 'doctor') return undefined;
  const speciality = tags['healthcare:speciality'] ?? 'general';
  return /general|family_medicine/.test(speciality)
    ? { category: 'family-doctor' }
    : { dropped: osmWords.specialist() };
}

function placeOf(tags: Tags): PlaceKind {
  const amenity = tags['amenity'] ?? '';
  if (amenity === 'community_centre') return centreOf(tags);
  if (amenity === 'social_centre') return { category: 'meeting-place' };
  if (amenity === 'library') return { category: 'library' };
  if (amenity === 'social_facility') return { category: undefined };
  if (amenity === 'place_of_worship') {
    return welfare.test(tags['operator'] ?? '') ? { category: undefined } : { dropped: osmWords.worship() };
  }
  if (tags['club'] === 'sport' || tags['leisure'] === 'sports_centre') return { category: 'sports-club' };
  return { dropped: tags['office'] === undefined ? osmWords.noCategory() : osmWords.office() };
}

/** Clubs of all kinds have a house that is mapped as a community centre. */
function centreOf(tags: Tags): PlaceKind {
  const kind = tags['community_centre'] ?? '';
  if (kind === 'youth_centre' || tags['community_centre:for'] === 'juvenile') return { category: 'youth-work' };
  const isSport = tags['club'] === 'sport' || (tags['club'] === undefined && tags['sport'] !== undefined);
  if (isSport) return { category: 'sports-club' };
  if (kind === 'club_home' || tags['club'] !== undefined) {
    return { category: tags['club'] === undefined ? 'sports-club' : undefined };
  }
  return { category: 'meeting-place' };
}
