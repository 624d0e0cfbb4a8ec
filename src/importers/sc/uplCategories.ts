/**
 * Names of the Uniforme Productnamenlijst (standaarden.overheid.nl/owms/terms/UniformeProductnaam) that are one of our
 * categories beyond doubt. Money that people can get, permits and homes are not among them: an editor chooses.
 */
const categories: Readonly<Record<string, string>> = {
  schuldhulpverlening: 'debt-help',
  mantelzorgondersteuning: 'carer-support',
  mantelzorgcompliment: 'carer-support',
  'huishoudelijke hulp': 'home-care',
  thuiszorg: 'home-care',
  dagbesteding: 'day-activity',
  'dagbesteding ouderen': 'day-activity',
  regiotaxi: 'transport-service',
  vervoersvoorziening: 'transport-service',
  'reisservice van valys': 'transport-service',
  woningaanpassing: 'home-adaptation',
  'woonvoorziening gehandicapten en ouderen': 'home-adaptation',
  'rolstoel en scootmobiel': 'home-adaptation',
  'hulpmiddel voor traplopen': 'home-adaptation',
  loophulpmiddel: 'home-adaptation',
  meubelaanpassing: 'home-adaptation',
  tillift: 'home-adaptation',
  personenalarmering: 'home-adaptation',
  opvoedingsondersteuning: 'parenting-advice',
  jeugdgezondheidszorg: 'child-health-centre',
  vrouwenopvang: 'safe-shelter',
  verslavingszorg: 'addiction-advice',
  rechtshulp: 'legal-advice',
  're-integratie': 'work-advice',
  'werkbegeleiding werkzoekenden': 'work-advice',
  woningbemiddeling: 'housing-desk',
  voedselbank: 'food-bank',
};

/** Our category for a uniform product name, by its name or else by the end of its address; undefined when it has none. */
export function categoryOfUpl(name: string, uri: string): string | undefined {
  const end = uri.slice(uri.lastIndexOf('/') + 1).replaceAll('_', ' ');
  return [name, end]
    .map((one) => one.trim().toLowerCase())
    .flatMap((one) => (Object.hasOwn(categories, one) ? (categories[one] ?? []) : []))
    .at(0);
}
