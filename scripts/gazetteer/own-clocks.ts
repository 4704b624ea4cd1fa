/**
 * Places too small for the packages whose time is not that of the rest of the country, and areas that people count
 * under several countries or under none. Written as the aliases are; `CC@Zone` and `CC.REGION@Zone` name a place by its
 * time zone. Zones after tzdata.
 */
export const OWN_CLOCKS = `
kiritimati = KI@Pacific/Kiritimati
lord howe | lord howe island = AU.02@Australia/Lord_Howe
chatham islands = NZ@Pacific/Chatham
eucla = AU.08@Australia/Eucla
azores | acores | azoren = PT.23
madeira = PT.10
galapagos | galapagos islands | islas galapagos | puerto ayora = EC@Pacific/Galapagos
easter island | rapa nui | isla de pascua = CL@Pacific/Easter
fernando de noronha = BR@America/Noronha
bougainville = PG@Pacific/Bougainville
navajo nation = US.AZ@America/Denver US.NM@America/Denver US.UT@America/Denver
crimea | krym | крым | крим = UA.11 RU@Europe/Simferopol RU@Europe/Kyiv
donbas | donbass | донбасс | донбас = UA.05 UA.14 RU@Europe/Moscow
abkhazia | sukhumi | sokhumi | абхазия | сухум = GE.02
south ossetia = GE.73
transnistria | pridnestrovie | приднестровье = MD
nagorno karabakh | artsakh | stepanakert | khankendi = AZ AM
kashmir | jammu and kashmir | jammu kashmir = IN.12 PK
somaliland | hargeisa = SO
northern cyprus | north cyprus | kktc | =TRNC = CY
golan heights = IL SY
east jerusalem = IL/Jerusalem PS
kashi | 喀什 = CN/Kashgar
新疆 = CN.13
`;
