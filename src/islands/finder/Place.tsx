import type { Service } from '../../core/finder/Service.ts';
import type { Say } from '../../i18n/format.ts';

/** Where it is, and two ways to be led there: by the phone itself, or by a map elsewhere that says that it is elsewhere. */
export function Place({ service, say, linked }: { service: Service; say: Say; linked: boolean }) {
  const { address, secretAddress } = service;
  if (secretAddress) return <>{say('nearby:card.secret')}</>;
  if (!address) return null;
  const { street, number, postcode, town, point } = address;
  return (
    <>
      <bdi lang="nl" dir="ltr">
        {street} {number}, {postcode} {town}
      </bdi>
      {import.meta.env.PORTAL_PROFILE !== 'kiosk' && point && linked ? (
        <ul class="links">
          <li>
            <a href={`geo:${point.lat},${point.lon}`}>{say('nearby:card.route')}</a>
          </li>
          <li>
            <a
              href={`https://www.openstreetmap.org/?mlat=${point.lat}&mlon=${point.lon}#map=17/${point.lat}/${point.lon}`}
              rel="noreferrer noopener"
            >
              {say('nearby:card.map')}
            </a>
          </li>
        </ul>
      ) : null}
    </>
  );
}
