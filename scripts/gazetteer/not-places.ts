/** Words that happen to be a city's name somewhere and on a profile mean no place. */
export const NOT_PLACES: ReadonlySet<string> = new Set([
  ...['asia', 'of', 'same', 'most', 'central', 'union', 'normal', 'man', 'young', 'male', 'ho', 'spring'],
  ...[
    'university',
    'bar',
    'best',
    'date',
    'gap',
    'liberty',
    'paradise',
    'eden',
    'atlantis',
    'remote',
    'earth',
  ],
]);
