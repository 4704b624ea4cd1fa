/** Corrections to the packages, reviewed by hand. */

/** Providers of throwaway addresses that the list lacks; the first four stand in the addresses published with TheRavenFile's list of 2025. */
export const ALSO_DISPOSABLE: readonly string[] = [
  ...['minofangle.org', 'gizmotik.com', 'madeforthat.org', 'minutestep.com'],
];

/** Throwaway mail that email-providers counts among the common providers. All its other common ones are real mail. */
export const KNOWN_THROWAWAY: readonly string[] = [
  ...['10minutemail.com', 'temp-mail.org', 'mailinator.com', 'guerrillamail.com', 'yopmail.com'],
  ...['emailondeck.com', 'mail-tester.com', 'chacuo.net'],
];

/** Free mail that email-providers does not count among the common providers. */
export const ALSO_FREE: readonly string[] = [
  ...['googlemail.com', 'ymail.com', 'rocketmail.com', 'pm.me', 'tutamail.com', 'tuta.com', 'tuta.io'],
  ...['tutanota.com', 'tutanota.de', 'keemail.me', 'disroot.org', 'onionmail.org', 'cock.li', 'skiff.com'],
  ...['outlook.de', 'outlook.fr', 'outlook.es', 'outlook.jp', 'live.de', 'live.fr', 'live.nl', 'live.co.uk'],
  ...['hotmail.co.uk', 'hotmail.de', 'hotmail.fr', 'hotmail.it', 'hotmail.es', 'yahoo.es', 'yahoo.it'],
  ...['yahoo.co.in', 'yahoo.co.id', 'yahoo.com.au', 'yahoo.com.mx', 'yahoo.com.ar', 'yahoo.com.ph'],
  ...['yahoo.com.vn', 'yahoo.com.sg', 'yahoo.com.hk', 'hanmail.net', 'kakao.com', 'vk.com', 'bk.ru'],
  ...['list.ru', 'internet.ru', 'mail.ua', 'meta.ua', 'email.cz', 'post.cz', 'atlas.cz', 'azet.sk'],
  ...['zohomail.com', 'zohomail.eu', 'yandex.kz', 'yandex.by', 'yandex.ua', 'rediffmail.com', 'fastmail.com'],
  ...['email.com', 'usa.net', 'gmx.ch', 'gmx.eu', 'bol.com.br', 'citromail.hu', 'freemail.hu', 'vip.qq.com'],
  ...[
    'vip.163.com',
    '139.com',
    '189.cn',
    'sohu.com',
    'interia.eu',
    'op.pl',
    'tlen.pl',
    'posteo.de',
    'posteo.net',
  ],
];

/** Firms, universities and placeholders that email-providers counts among the common providers: people work there. */
export const NOT_FREE: readonly string[] = [
  ...['facebook.com', 'example.com', 'about.com', 'go.com', 'alibaba.com', 'aliyun.com', 'medscape.com'],
  ...['space.com', 'discovery.com', 'test.com', 'test.de', 'berlin.de', 'nus.edu.sg', 'ancestry.com'],
  ...['techspot.com', 'law.com', 'yourdomain.com', 'mydomain.com', 'www.com', 'name.com', 'kansascity.com'],
  ...['casino.com', 'geek.com', 'doityourself.com', 'parrot.com', 'hidemyass.com', 'unican.es', 'pobox.com'],
  ...['dailypioneer.com', 'saudia.com', 'hamptonroads.com', 'looksmart.com', 'webindia123.com', 'oath.com'],
  ...['onmilwaukee.com', 'scubadiving.com', 'swissinfo.org', 'clerk.com', 'dynu.net', 'dnsmadeeasy.com'],
  ...[
    '3ammagazine.com',
    'easypost.com',
    'telstra.com',
    'singpost.com',
    'talkcity.com',
    'blogos.com',
    'bolt.com',
  ],
  ...[
    'aver.com',
    'thirdage.com',
    'theglobe.com',
    'gazeta.pl',
    'dejanews.com',
    'depechemode.com',
    'games.com',
  ],
  ...[
    'care2.com',
    'ivillage.com',
    'montevideo.com.uy',
    'garbage.com',
    'nyc.com',
    'web.id',
    'spb.ru',
    'msk.ru',
  ],
  ...['pp.ua', 'zp.ua', 'fr.nf', 'i.am', 'bt.com', 'qwest.net', 'blackplanet.com', 'islamonline.net'],
  ...['ddnsfree.com', 'privacy.net', 'bugmenot.com', 'anonymize.com', 'sdf.org', 'dmv.com'],
];
