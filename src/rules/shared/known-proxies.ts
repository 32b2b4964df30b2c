/** Features that are well known to stand in for a protected attribute. Whether one does in a given model is for people to say. */

/** Attribute, by how its name begins → features. */
const KNOWN_PROXIES: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /^(race|ethnic|ethnicity|colou?r|nationality|origin|religion)/i,
    [
      'zip',
      'zipcode',
      'zip_code',
      'postcode',
      'post_code',
      'postal_code',
      'surname',
      'last_name',
      'family_name',
      'birthplace',
      'place_of_birth',
      'native_language',
      'mother_tongue',
    ],
  ],
  [
    /^(sex|gender)/i,
    ['first_name', 'given_name', 'forename', 'maiden_name', 'salutation', 'pregnancies', 'maternity_leave'],
  ],
  [
    /^age/i,
    ['birth_date', 'birthdate', 'date_of_birth', 'dob', 'birth_year', 'year_of_birth', 'graduation_year', 'retired'],
  ],
]

/** Names of features that may stand in for an attribute; none where nothing is known of it. */
export const knownProxies = (attribute: string): readonly string[] =>
  KNOWN_PROXIES.filter(([pattern]) => pattern.test(attribute)).flatMap(([, names]) => names)
