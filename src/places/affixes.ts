/** Words around a place's name that add nothing to it. Folded; longest first where one contains another. */
export const PREFIXES: readonly string[] = [
  ...['currently based in', 'currently living in', 'currently in', 'based in', 'based out of', 'living in'],
  ...[
    'located in',
    'residing in',
    'i live in',
    'from the',
    'near',
    'in',
    'around',
    'downtown',
    'city of',
    'the',
  ],
  ...[
    'greater',
    'metropolitan',
    'metro',
    'central',
    'grossraum',
    'raum',
    'grand',
    'gran',
    'grande',
    'region de',
  ],
  ...['area metropolitana de', 'provincia de', 'province of', 'state of', 'county', 'ville de', 'ciudad de'],
  ...['город', 'г', 'м'],
];

export const SUFFIXES: readonly string[] = [
  ...[
    'metropolitan area',
    'metro area',
    'metropolitan region',
    'metropolitan city',
    'metropolitan',
    'metroplex',
  ],
  ...['bay area', 'and surroundings', 'et peripherie', 'und umgebung', 'e regiao', 'y alrededores', 'area'],
  ...[
    'region',
    'county',
    'province',
    'prefecture',
    'district',
    'oblast',
    'krai',
    'state',
    'city',
    'metro',
    'sar',
  ],
  ...['special administrative region', 'autonomous region', 'governorate', 'voivodeship', 'do', 'si', 'shi'],
  ...['область', 'край', 'oblast'],
];

/** The same for names written without spaces. */
export const CJK_SUFFIXES: readonly string[] = [
  ...[
    '특별시',
    '광역시',
    '특별자치시',
    '특별자치도',
    '시',
    '도',
    '自治区',
    '特別区',
    '市',
    '省',
    '区',
    '都',
    '府',
    '県',
  ],
];
