import type { Service } from '../core/finder/Service.ts';

/**
 * A list of services for search engines, as schema.org's ItemList of Service. A secret address is not in it, and neither
 * is anything that the page does not show.
 */
export function toJsonLd(services: readonly Service[], language: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    itemListElement: services.map((service, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: toItem(service, language),
    })),
  };
}

function toItem(service: Service, language: string): object {
  const words = service.words[language] ?? service.words['nl'];
  const { address, secretAddress, phone, email, website, languages, organisation } = service;
  const place = !secretAddress && address;
  return {
    '@type': 'Service',
    identifier: service.id,
    name: words?.name,
    description: words?.summary,
    provider: { '@type': 'Organization', name: organisation },
    isAccessibleForFree: service.cost === 'unknown' ? undefined : service.cost === 'free',
    availableChannel: {
      '@type': 'ServiceChannel',
      availableLanguage: languages.length > 0 ? languages : undefined,
      serviceUrl: website,
      servicePhone: phone || email ? { '@type': 'ContactPoint', telephone: phone, email } : undefined,
      serviceLocation: place
        ? {
            '@type': 'Place',
            address: {
              '@type': 'PostalAddress',
              streetAddress: `${place.street} ${place.number}`.trim(),
              postalCode: place.postcode,
              addressLocality: place.town,
              addressCountry: 'NL',
            },
            ...(place.point ? { latitude: place.point.lat, longitude: place.point.lon } : {}),
          }
        : undefined,
    },
  };
}
