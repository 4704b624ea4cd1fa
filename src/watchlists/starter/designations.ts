/**
 * The starter list: 102 designations that bear on North Korean IT workers, as their publishers name them. Reviewed
 * by hand: a change here is a change of who is flagged, and says in its commit which official page shows it.
 *
 * Sources: OFAC, Specially Designated Nationals list, as of September 2026 (U.S. Government work, public domain;
 * each entry at https://sanctionssearch.ofac.treas.gov/Details.aspx?id=<id>). KoFIU, notice 2026-2 of January 2026,
 * an annex of Korean law text (public notice; https://www.law.go.kr). Both halves of the joint action of
 * 23 May 2023 are whole: OFAC 43336, 43337, 43338, 43377, 43379; KoFIU KF-764 to KF-773.
 *
 * One designation a line: publisher, the publisher's id, type and primary name (none where the publisher gives the
 * name in Hangul only), then ` | field: value`, a field once for each value: strong, former, weak, original (names
 * by quality), born (as OFAC writes birth dates), nationality, programme, remark, email, website, wallet.
 */
export const DESIGNATIONS = `
OFAC 24977 organisation YANBIAN SILVERSTAR NETWORK TECHNOLOGY CO., LTD. | strong: YANBIAN SILVERSTAR | strong: YANBIAN SILVER STAR | strong: SILVER STAR INTERNET TECHNOLOGY CORPORATION | strong: CHINA SILVER STAR INTERNET TECHNOLOGY COMPANY | strong: UNSONG INTERNET TECHNOLOGY CORPORATION | strong: YANJI SILVER STAR NETWORK TECHNOLOGY CO. LTD. | strong: SILVER STAR CHINA | programme: DPRK3 | programme: DPRK4
OFAC 43377 person KIM, Sang Man | strong: KIM, Sangman | born: 25 Apr 1965 | nationality: Korea, North | programme: DPRK4 | wallet: 1D6gG9iKEhPitTcWRJiniuj1jYM2hNeAfJ | wallet: 1FCNgfZWpYMeYhy9t18AAkTBu8AsdoAc1Z | wallet: 0x97b1043abd9e6fc31681635166d430a458d14f9c | wallet: 0xb6f5ec1a0a9cd1526536d3f0426c429529471f40
OFAC 43379 organisation CHINYONG INFORMATION TECHNOLOGY COOPERATION COMPANY | strong: JINYONG IT COOPERATION COMPANY | programme: DPRK2
OFAC 43336 organisation PYONGYANG UNIVERSITY OF AUTOMATION | strong: UNIVERSITY OF AUTOMATION | strong: MIRIM COLLEGE | strong: MIRIM UNIVERSITY | strong: MILITARY CAMP 144 OF THE KOREAN PEOPLE'S ARMY | strong: KIM IL-SUNG UNIVERSITY AUTOMATION UNIVERSITY | strong: KIM IL SUNG MILITARY UNIVERSITY | strong: COMMAND AUTOMATION COLLEGE OF THE CHOSUN PEOPLE'S ARMY | strong: KIM IL MILITARY UNIVERSITY | strong: KIM IL POLITICAL MILITARY UNIVERSITY | strong: NO. 144 MILITARY CAMP OF THE CHOSUN PEOPLE'S ARMY | programme: DPRK2
OFAC 43337 organisation TECHNICAL RECONNAISSANCE BUREAU | strong: 3RD BUREAU OF THE RGB | strong: 3RD TECHNICAL SURVEILLANCE BUREAU | strong: 3RD DEPARTMENT SIGNAL INTELLIGENCE | strong: TECHNICAL RECONNAISSANCE TEAM | weak: THIRD BUREAU | programme: DPRK2
OFAC 43338 organisation 110TH RESEARCH CENTER | weak: LAB 110 | weak: UNIT 110 | programme: DPRK2
OFAC 49970 person SONG, Kum Hyok | born: 30 Aug 1987 | nationality: Korea, North | programme: CYBER4 | email: wangge327@yahoo.com
OFAC 53824 person ASATRYAN, Gayk | strong: ASATRYAN, Gaik | strong: ASATRYAN, Gayk Vanushevich | born: 14 Jun 1974 | nationality: Russia | programme: DPRK3
OFAC 53820 organisation ASATRYAN LIMITED LIABILITY COMPANY | strong: ASATRYAN LLC | strong: LIMITED LIABILITY COMPANY ASATRYAN | programme: DPRK3
OFAC 53822 organisation FORTUNA LIMITED LIABILITY COMPANY | strong: LIMITED LIABILITY COMPANY FORTUNA | weak: FORTUNA LLC | programme: DPRK3
OFAC 53816 organisation KOREA SONGKWANG TRADING GENERAL CORPORATION | strong: KOREA SONGKWANG GENERAL TRADING CORPORATION | programme: DPRK4
OFAC 53817 organisation KOREA SAENAL TRADING CORPORATION | strong: KOREA SAENAL TECHNOLOGY TRADING CORPORATION | strong: SAENAL TRADING CORPORATION | strong: KOREA SAENAL TRADING | strong: CHOSUN SAENAL TRADING CORPORATION | strong: CHOSUN SAENAL TRADING COMPANY | strong: CHOSUN SAENAL TRADING | programme: DPRK4
OFAC 54763 person KIM, Se Un | strong: KIM, Se-u'n | born: 25 Mar 1978 | nationality: Korea, North | programme: NPWMD
OFAC 54764 organisation KOREA SOBAEKSU TRADING CORPORATION | strong: KOREA SOBAEKSU UNITED CORPORATION | strong: SOBAEKSU UNITED CORP. | strong: SOBAEKU UNITED CORP | strong: KOREA SOBAEKSU UNITED CO. | programme: NPWMD | remark: Secondary sanctions risk: North Korea Sanctions Regulations, sections 510.201 and 510.210
OFAC 54800 person JO, Kyong Hun | strong: CHO, Kyo'ng-hun | born: 19 Jun 1990 | nationality: Korea, North | programme: NPWMD
OFAC 54762 person MYONG, Chol Min | born: 25 Sep 1966 | nationality: Korea, North | programme: DPRK4
OFAC 55062 organisation SHENYANG GEUMPUNGRI NETWORK TECHNOLOGY CO., LTD | weak: GUEMPUNGRI | programme: DPRK2
OFAC 55063 organisation KOREA SINJIN TRADING CORPORATION | strong: CHOSUN SINJIN TRADING COMPANY | strong: CHOSUN SINJIN TRADING CORPORATION | strong: SINJIN GENERAL TRADING CORPORATION | programme: DPRK2
OFAC 55064 person KIM, Ung Sun | strong: KIM, U'ng-sun | born: 23 Jun 1964 | nationality: Korea, North | programme: DPRK2
OFAC 55065 person ANDREYEV, Vitaliy Sergeyevich | born: 29 Sep 1980 | nationality: Russia | programme: DPRK2 | wallet: 1HmqvgSXUVES1jn4TQPzk9dxo1NE8wim2T
OFAC 55183 person JANG, Kuk Chol | strong: CHANG, Kuk Ch'o'l | born: 03 Jul 1987 | nationality: Korea, North | programme: DPRK4 | programme: CYBER4
OFAC 55197 person HO, Jong Son | strong: HO', Cho'ng So'n | born: 21 Nov 1964 | nationality: Korea, North | programme: DPRK4 | programme: CYBER4
OFAC 56044 organisation KOREA MANGYONGDAE COMPUTER TECHNOLOGY CORPORATION | strong: MANGYONGDAE COMPUTER TECHNOLOGY | strong: KOREA MANGYONGDAE COMPUTER TECHNOLOGY CORP. | programme: DPRK4
OFAC 56045 person U, Yong Su | born: 19 Jun 1971 | nationality: Korea, North | programme: DPRK4
OFAC 57056 organisation AMNOKGANG TECHNOLOGY DEVELOPMENT COMPANY | strong: KOREA AMNOKGANG TECHNOLOGY DEVELOPMENT COMPANY | strong: KOREA APROKGANG TECHNOLOGY COMPANY | strong: YALU RIVER TECHNOLOGY DEVELOPMENT COMPANY | strong: AMNOKGANG TECHNOLOGY DEVELOPMENT CORPORATION | programme: DPRK4 | wallet: 0xcB74874f1e06Fcf80A306e06e5379A44B488bA2D | wallet: 0x0330070FD38Ec3bB94F58FA55D40368271E9e54A | wallet: 0x9Be599d7867f5E1a2D7Ec6dB9710dF2b98A15573 | wallet: TNrX2FwrHKoo4XACGkmSzqeK4pdnKYn6Z7 | wallet: TEEYCuGDyeNkuDj4u6GQRXxXo3Nh29r2vP | wallet: TZB4NrX7k9ZsV6PRc1GigAztLL8WHpLvwP | wallet: TDe2UNAvuUnTbbDo7518eMe3TXN5qJW8Ft
OFAC 57034 person YUN, Song Guk | strong: YUN, So'ng-kuk | born: 27 Jul 1969 | nationality: Korea, North | programme: DPRK4 | wallet: 0xb637f84b66876ebf609c2a4208905f9ddac9d075 | wallet: 0x95584C303FCd48AF5c6B9873015f2AD0ca84EaE3
OFAC 57058 person NGUYEN, Quang Viet | born: 12 Oct 1993 | nationality: Vietnam | programme: DPRK4
OFAC 57054 person DO, Phi Khanh | born: 04 Mar 1980 | nationality: Vietnam | programme: NPWMD | remark: Secondary sanctions risk: North Korea Sanctions Regulations, sections 510.201 and 510.210
OFAC 57036 person CELESTINO HERRERA, York Louis | born: 07 Nov 1996 | nationality: Dominican Republic | nationality: Spain | programme: DPRK4
OFAC 52282 organisation KOREA OSONG SHIPPING CORPORATION | strong: OSONG SHIPPING CORPORATION | strong: OSONG SHIPPING COMPANY | programme: DPRK3
OFAC 52283 organisation CHONSURIM TRADING CORPORATION | strong: KOREA CHONSURIM TRADING CORPORATION | programme: DPRK3
OFAC 12210 organisation RECONNAISSANCE GENERAL BUREAU | strong: CHONGCH'AL CH'ONGGUK | strong: KPA UNIT 586 | weak: RGB | programme: DPRK | programme: DPRK2
OFAC 12214 organisation MUNITIONS INDUSTRY DEPARTMENT | strong: MILITARY SUPPLIES INDUSTRY DEPARTMENT | programme: NPWMD | remark: Secondary sanctions risk: North Korea Sanctions Regulations, sections 510.201 and 510.210
OFAC 19791 person CHO, Il-U | strong: CHO, Il Woo | strong: CHO, Ch'o'l | strong: JO, Chol | born: 10 May 1945 | nationality: Korea, North | programme: DPRK2
OFAC 19792 person O, Chong Ok | strong: O, Chong Euk | strong: O, Chong-kuk | born: 01 Jan 1953 to 31 Dec 1953 | programme: DPRK2
OFAC 22323 organisation KOREA COMPUTER CENTER | strong: KOREA COMPUTER COMPANY | strong: CHOSON COMPUTER CENTER | strong: CHUNG SUN COMPUTER CENTER | programme: DPRK3
OFAC 24918 person PARK, Jin Hyok | strong: PAK, Jin Hek | strong: PAK, Jin Hyok | strong: PAK, Ch'in-hyo'k | strong: KIM, Hyon Woo | strong: KIM, Hyon Wu | strong: KIM, Hyon U | strong: DAVID, Andoson | strong: HENNY, Watson | born: 15 Aug 1984 | born: 18 Oct 1984 | programme: DPRK3
OFAC 24978 organisation VOLASYS SILVER STAR | programme: DPRK3 | programme: DPRK4
OFAC 24979 person JONG, Song Hwa | born: 05 Feb 1970 | nationality: Korea, North | programme: DPRK4
OFAC 26852 organisation MINISTRY OF ROCKET INDUSTRY | strong: ROCKET INDUSTRY DEPARTMENT | programme: NPWMD | remark: Secondary sanctions risk: North Korea Sanctions Regulations, sections 510.201 and 510.210
OFAC 26944 person KIM, Su Il | born: 04 Mar 1985 | programme: DPRK2
OFAC 27307 organisation LAZARUS GROUP | weak: HIDDEN COBRA | weak: OFFICE 91 | weak: GUARDIANS OF PEACE | weak: THE NEW ROMANTIC CYBER ARMY TEAM | programme: DPRK3 | wallet: 0x098B716B8Aaf21512996dC57EB0615e2383E2f96 | wallet: 0xa0e1c89Ef1a489c9C7dE96311eD5Ce5D32c20E4B | wallet: 0x3Cffd56B47B7b41c56258D9C7731ABaDc360E073 | wallet: 0x53b6936513e738f44FB50d2b9476730C0Ab3Bfc1 | wallet: 0x35fB6f6DB4fb05e6A4cE86f2C93691425626d4b1 | wallet: 0xF7B31119c2682c88d88D455dBb9d5932c65Cf1bE | wallet: 0x3e37627dEAA754090fBFbb8bd226c1CE66D255e9 | wallet: 0x08723392Ed15743cc38513C4925f5e6be5c17243
OFAC 27308 organisation BLUENOROFF | weak: STARDUST CHOLLIMA | weak: APT 38 | weak: APT38 | programme: DPRK3
OFAC 27309 organisation ANDARIEL | programme: DPRK3
OFAC 42498 person SIM, Hyon Sop | strong: SIM, Hyo'n-so'p | born: 25 Nov 1983 | nationality: Korea, North | programme: NPWMD | wallet: 0x4f47bc496083c727c5fbe3ce9cdf2b0f6496270c
OFAC 47699 person RI, Tong Hyok | strong: RI, Tong-Hyo'k | born: 27 Nov 1975 | nationality: Korea, North | programme: NPWMD
OFAC 47701 person YU, Pu Ung | strong: YU, Bu Ung | weak: Mr. O | born: 16 Sep 1966 | nationality: Korea, North | programme: NPWMD
OFAC 48260 organisation LIMITED LIABILITY COMPANY ALIS | weak: ALIAS LLC | weak: ALIS LLC | programme: DPRK2
OFAC 48261 organisation PIONEER BENCONT STAR REAL ESTATE | programme: DPRK2
OFAC 48262 person JON, Yun Gun | strong: CHO'N, Yo'n Ku'n | born: 22 Apr 1973 | nationality: Korea, North | programme: DPRK2
OFAC 48268 person O, In Chun | strong: O, ln-chun | strong: O, In Jun | born: 03 Jul 1969 | nationality: Korea, North | programme: DPRK
OFAC 48269 person JONG, Song Ho | strong: CHO'NG, So'ng-ho | born: 15 Nov 1972 | nationality: Korea, North | programme: DPRK4
OFAC 52262 organisation DEPARTMENT 53 OF THE MINISTRY OF THE PEOPLE'S ARMED FORCES | strong: KOREA PONGNAESAN TRADING CORPORATION | weak: DEPARTMENT 53 | weak: BUREAU 53 | programme: DPRK2
OFAC 52264 organisation LIAONING CHINA TRADE INDUSTRY CO., LTD. | strong: LIAONING ZHONGMAO INDUSTRIAL CO., LTD | programme: DPRK2
OFAC 52286 person SON, Kyong Sik | born: 20 Apr 1959 | nationality: Korea, North | programme: DPRK3
OFAC 52289 person JONG, In Chol | born: 05 Jan 1979 | nationality: Korea, North | programme: DPRK3
OFAC 55442 person NAM, Chol Ung | weak: NAM, Cho Hung | born: 23 Feb 1969 | nationality: Korea, North | programme: DPRK
OFAC 56037 organisation RYUJONG CREDIT BANK | programme: DPRK4
OFAC 57057 organisation QUANGVIETDNBG INTERNATIONAL SERVICES COMPANY LIMITED | strong: SHOPAR INTERNATIONAL E-TRADE COMPANY LIMITED | programme: DPRK4
KoFIU KF-741 organisation TECHNOLOGY RECONNAISSANCE BUREAU | original: 기술정찰국 | programme: DPRK
KoFIU KF-742 organisation LAB 110 | programme: DPRK
KoFIU KF-743 organisation COMMAND AUTOMATION COLLEGE | strong: MIRIM COLLEGE | original: 지휘자동화대학 | programme: DPRK
KoFIU KF-763 person SIM, Hyon Sop | original: 심현섭 | nationality: Korea, North | programme: DPRK
KoFIU KF-764 person KIM, Sang Man | original: 김상만 | nationality: Korea, North | programme: DPRK
KoFIU KF-765 person KIM, Ki Hyok | original: 김기혁 | nationality: Korea, North | programme: DPRK
KoFIU KF-766 person KIM, Song Il | original: 김성일 | nationality: Korea, North | programme: DPRK
KoFIU KF-767 person JON, Yon Gun | original: 전연근 | nationality: Korea, North | programme: DPRK
KoFIU KF-768 person KIM, Hyo Dong | original: 김효동 | nationality: Korea, North | programme: DPRK
KoFIU KF-769 person YU, Song Hyok | original: 유성혁 | nationality: Korea, North | programme: DPRK
KoFIU KF-770 person YUN, Song Il | original: 윤성일 | nationality: Korea, North | programme: DPRK
KoFIU KF-771 organisation JINYONG IT COOPERATION COMPANY | strong: CHINYONG IT COMPANY | original: 진영정보기술개발협조회사 | programme: DPRK
KoFIU KF-772 organisation TONGMYONG TECHNOLOGY TRADE COMPANY | original: 동명기술무역회사 | programme: DPRK
KoFIU KF-773 organisation KUMSONG ACADEMY | original: 금성학원 | programme: DPRK
KoFIU KF-774 organisation KIMSUKY | programme: DPRK
KoFIU KF-775 person CHOI, Chon Gon | original: 최천곤 | original: 최청곤 | programme: DPRK
KoFIU KF-776 person SO, Myong | original: 서명 | nationality: Korea, North | programme: DPRK
KoFIU KF-791 organisation RYUGYONG PROGRAM DEVELOPMENT COMPANY | original: 류경프로그램개발회사 | programme: DPRK
KoFIU KF-815 person YUN, Chol | strong: CHOL, Yun | original: 윤철 | nationality: Korea, North | programme: DPRK
KoFIU KF-816 person PARK, Young Han | strong: PAK, Yon Han | original: 박영한 | nationality: Korea, North | programme: DPRK
KoFIU KF-817 person RI, Chang Ho | original: 리창호 | nationality: Korea, North | programme: DPRK
KoFIU KF-828 person YU, Pu Ung | original: 유부웅 | programme: DPRK
KoFIU KF-829 person HAN, Chol Man | original: 한철만 | programme: DPRK
KoFIU KF-830 person JONG, Song Ho | original: 정성호 | programme: DPRK
KoFIU KF-831 person O, In Jun | original: 오인준 | programme: DPRK
KoFIU KF-832 organisation Pioneer Bencont Star Real Estate | programme: DPRK
KoFIU KF-833 organisation Alice LLC | strong: Alias LLC | programme: DPRK
KoFIU KF-900 person Ri Il Jin | original: 리일진 | nationality: Korea, North | programme: DPRK
KoFIU KF-901 person | original: 윤정식 | nationality: Korea, North | programme: DPRK
KoFIU KF-902 person | original: 박흥룡 | nationality: Korea, North | programme: DPRK
KoFIU KF-903 person | original: 승철범 | nationality: Korea, North | programme: DPRK
KoFIU KF-904 person | original: 리영림 | nationality: Korea, North | programme: DPRK
KoFIU KF-905 person | original: 김경일 | nationality: Korea, North | programme: DPRK
KoFIU KF-906 person Kim Chol Min | original: 김철민 | nationality: Korea, North | programme: DPRK
KoFIU KF-907 person Kang Hyon Chol | original: 강현철 | nationality: Korea, North | programme: DPRK
KoFIU KF-908 person Kim Ryu Song | original: 김류성 | nationality: Korea, North | programme: DPRK
KoFIU KF-909 person Hwang Chol | original: 황철 | nationality: Korea, North | programme: DPRK
KoFIU KF-910 person | original: 리금형 | nationality: Korea, North | programme: DPRK
KoFIU KF-911 person | original: 한일남 | nationality: Korea, North | programme: DPRK
KoFIU KF-912 person | original: 안광일 | nationality: Korea, North | programme: DPRK
KoFIU KF-913 person Pak Tong Hyon | original: 박동현 | nationality: Korea, North | programme: DPRK
KoFIU KF-914 person Sin Jong Ho | original: 신정호 | nationality: Korea, North | programme: DPRK
KoFIU KF-915 organisation | original: 조선금정경제정보기술교류사 | programme: DPRK
`;

/** The earliest day all of it was true on, by the sources above: how old the list is at most. */
export const STARTER_AS_OF = '2026-09-01';
