import { isPhone } from '../../core/finder/begin/contactRules.ts';
import { withoutMobile } from './withoutMobile.ts';

export type PhoneRead = { readonly phone: string } | { readonly problem: 'mobile' | 'none' };

/** A number as people in the Netherlands dial it: +31 70 … becomes 070 …. Mobile numbers are refused. */
export function toDutchPhone(text: string): PhoneRead {
  const plain = text.replace(/^tel(efoon)?[:.]?\s*/i, '').trim();
  const [, rest] = /^(?:\+|00)\s?31[\s.-]*(?:\(0\)[\s.-]*)?(.*)$/s.exec(plain) ?? [];
  const dialled = rest === undefined ? plain : withZero(rest);
  if (isMobile(plain) || isMobile(dialled)) return { problem: 'mobile' };
  return isPhone(dialled) && dialled.length <= 30 ? { phone: dialled } : { problem: 'none' };
}

/** Numbers such as 14 070 have no zero in front; some write one after the code of the country all the same. */
function withZero(rest: string): string {
  const digits = rest.replaceAll(/\D/g, '');
  if (/^140\d{2,3}$/.test(digits)) return `14 ${digits.slice(2)}`;
  return rest.startsWith('0') || rest.startsWith('(0') ? rest : `0${rest}`;
}

function isMobile(text: string): boolean {
  const digits = text.replaceAll(/\D/g, '').replace(/^(0031|31)0?/, '0');
  return /^06\d{8}$/.test(digits) || withoutMobile(text) !== undefined;
}
