/** Where a string may break out of what it stands in, and what it may bring along; every pair is one attack. */
const ways = ['', '"', "'", '">', "'>", '</title>', '</script>', '</textarea>', '-->', ']]>'];
const loads = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><animate onbegin=alert(1) attributeName=x>',
  '<iframe srcdoc="<script>parent.alert(1)</script>">',
  '<a href="javascript:alert(1)">x</a>',
];
const whole = [
  // What ends only with what comes behind it on the page.
  '<img src=x onerror=alert(1) ',
  '<svg/onload=alert(1)//',
  '</title <script',
  '<!-',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' \u0001javascript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'vbscript:msgbox(1)',
  '//evil.example/',
  'https://evil.example/',
  '" autofocus onfocus=alert(1) x="',
  "' style='background:url(//evil.example/)' x='",
  '{{constructor.constructor("alert(1)")()}}',
  ['$', '{alert(1)}'].join(''),
  '<%= alert(1) %>',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '\\u003cscript\\u003ealert(1)\\u003c/script\\u003e',
  '\u202ealert(1)\u202c',
  '\u2066<b>1</b>\u2069',
  '\u061calert\u{e0041}\u{e0042}\ufff9',
  '\ud800half',
  '\u200b<script>\u200balert(1)</script>',
  '__proto__',
  'constructor',
  'Bel 06-12345678, wij helpen u',
];

/** Strings that would run, lead away or pretend, wherever they were taken for more than text. */
export const attacks: readonly string[] = [...ways.flatMap((way) => loads.map((load) => way + load)), ...whole];
