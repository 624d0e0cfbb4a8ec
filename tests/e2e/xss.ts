/** What someone may write or send who wants a page to run it. */
export const xss = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '</script><svg onload=alert(1)>',
  '"><iframe srcdoc="<b>x"></iframe>',
  'javascript:alert(1)',
  '{{constructor.constructor("alert(1)")()}}',
  '\u202e<b>omgekeerd</b>\u0000',
];
