import { mendedFragment } from '../../platform/mendedFragment.ts';

// A mail program wrote the # of a link as %23, so that the address leads nowhere. Nothing is sent again: the page of the
// portal that it names is opened, and what stood behind the # goes where only this browser sees it.
const mended = mendedFragment(location.pathname);
if (mended !== undefined) location.replace(mended);
