/** A municipality that shows three languages and brings a questionnaire of its own. */
const FIXTURES = 'tests/fixtures';
const ELSEWHERE = { PORTAL_CONTENT: `${FIXTURES}/municipality`, PORTAL_QUESTIONNAIRES: `${FIXTURES}/questionnaires` };
/** Other builds that are looked at: under a path, with a questionnaire of every kind from elsewhere, and for a kiosk. */
export const BUILDS = {
  base: { PORTAL_BASE: '/proef/', PORTAL_OUT: 'dist-proef' },
  more: { PORTAL_BASE: '/elders/', PORTAL_OUT: 'dist-elders', ...ELSEWHERE },
  kiosk: { PORTAL_PROFILE: 'kiosk', PORTAL_OUT: 'dist-kiosk' },
};
