/** One septet each (GSM 03.38, 3GPP TS 23.038, 6.2.1). */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
    '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** A sign that announces them goes before: two septets (6.2.1.1). */
const extended = new Set('\f^{}\\[~]|€');

/** A message alone, and each part of a longer one: that gives up some room to be put together again. */
const septets = { alone: 160, part: 153 };
const sixteenBits = { alone: 70, part: 67 };

/**
 * In how many text messages this travels. One sign outside the alphabet of GSM makes all of it UCS-2, which has less than half
 * the room. A sign of two places is never cut in two. Nothing at all is one message.
 */
export function smsParts(text: string): number {
  const signs = [...text];
  const isGsm = signs.every((sign) => basic.has(sign) || extended.has(sign));
  const room = isGsm ? septets : sixteenBits;
  const places = signs.map((sign) => (isGsm ? (extended.has(sign) ? 2 : 1) : sign.length));
  if (places.reduce((sum, one) => sum + one, 0) <= room.alone) return 1;
  let parts = 1;
  let used = 0;
  for (const one of places) {
    if (used + one > room.part) {
      parts += 1;
      used = 0;
    }
    used += one;
  }
  return parts;
}
