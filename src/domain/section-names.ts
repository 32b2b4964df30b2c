/**
 * Names of the sections of a card or datasheet. People write one thing in many ways ("Intended Uses", "Direct Use");
 * readers and rules compare under one canonical name. After Mitchell et al., Model Cards for Model Reporting (2019), the
 * Hugging Face card template and Gebru et al., Datasheets for Datasets (2021).
 */

const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  'intended use': [
    'intended use',
    'intended uses',
    'intended usage',
    'use',
    'uses',
    'direct use',
    'direct uses',
    'downstream use',
    'primary intended use',
    'primary intended uses',
    'primary use',
    'primary uses',
    'use cases',
    'use case',
    'intended use case',
    'intended use cases',
    'intended purpose',
    'purpose',
    'intended application',
    'intended applications',
    'suitable use',
    'recommended use',
    'recommended uses',
    'permitted use',
    'permitted uses',
  ],
  'out-of-scope use': [
    'out of scope use',
    'out of scope uses',
    'out of scope',
    'out of scope use case',
    'out of scope use cases',
    'misuse',
    'out of scope usage',
    'prohibited use',
    'prohibited uses',
    'unintended use',
    'unintended uses',
  ],
  limitations: [
    'limitation',
    'limitations',
    'known limitations',
    'limits',
    'technical limitations',
    'known issues',
    'caveats',
    'caveats and recommendations',
    'limitations and caveats',
    'shortcomings',
    'weaknesses',
  ],
  'caveats and recommendations': ['caveats and recommendations'],
  'training data': [
    'training data',
    'training dataset',
    'training datasets',
    'training set',
    'train data',
    'train set',
    'train dataset',
    'training data set',
    'data used for training',
    'training and evaluation data',
    'training and test data',
    'training and testing data',
    'training and validation data',
  ],
  'evaluation data': [
    'evaluation data',
    'evaluation dataset',
    'evaluation datasets',
    'evaluation set',
    'test data',
    'testing data',
    'test dataset',
    'test set',
    'training and evaluation data',
    'training and test data',
    'training and testing data',
  ],
  'training procedure': ['training procedure', 'training process', 'training method', 'training methodology'],
  evaluation: [
    'evaluation',
    'evaluations',
    'evaluation result',
    'evaluation results',
    'result',
    'results',
    'performance',
    'evaluation and results',
    'quantitative analysis',
    'quantitative analyses',
    'test results',
    'testing results',
    'performance metrics',
    'performance evaluation',
    'benchmarks',
    'benchmark results',
    'unitary results',
    'evaluation summary',
    'performance results',
    'quality',
    'accuracy and performance',
  ],
  metrics: [
    'metric',
    'metrics',
    'evaluation metric',
    'evaluation metrics',
    'performance measures',
    'performance metrics',
  ],
  factors: ['factor', 'factors', 'relevant factors', 'evaluation factors'],
  'quantitative analyses': ['quantitative analysis', 'quantitative analyses'],
  'ethical considerations': [
    'ethics',
    'ethical consideration',
    'ethical considerations',
    'ethical concern',
    'ethical concerns',
    'ethical issues',
    'ethical statement',
    'ethics statement',
    'ethical aspects',
    'ethical implications',
  ],
  'model details': [
    'model details',
    'model detail',
    'model description',
    'about',
    'overview',
    'model overview',
    'model summary',
  ],
  'environmental impact': ['environmental impact', 'carbon emissions', 'emissions'],
  citation: ['citation', 'citations', 'how to cite'],
  license: ['license', 'licence', 'licensing', 'licence information', 'license information'],
  motivation: ['motivation'],
  composition: ['composition', 'dataset composition', 'data composition'],
  'collection process': ['collection process', 'collection', 'data collection', 'data collection process'],
  preprocessing: [
    'preprocessing',
    'preprocessing cleaning labeling',
    'preprocessing and cleaning and labeling',
    'preprocessing and cleaning and labelling',
  ],
  distribution: ['distribution'],
  maintenance: ['maintenance'],
}

const CANONICAL = new Map<string, string[]>()
for (const [name, spellings] of Object.entries(SYNONYMS)) {
  for (const spelling of spellings) CANONICAL.set(spelling, [...(CANONICAL.get(spelling) ?? []), name])
}

/** Marks that turn the direction of text: what is read is then not what is written. */
const TURNING = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/u

/** A character that nobody sees between two Latin letters: the word is not the one that it looks like. */
const BROKEN = /\p{Script=Latin}\p{Default_Ignorable_Code_Point}+\p{Script=Latin}/u

/**
 * A title with what does not change its meaning taken away: case, numbering ("2.1 ", "IV. ", "(a) "), marks that cannot
 * be seen, punctuation and pictures round it, "the model's". Hyphens inside count as spaces, `&`, `/` and commas as "and".
 * Letters are compared exactly, so that a look-alike of another script is another title.
 */
export function plainTitle(title: string): string {
  return title
    .normalize('NFC')
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
    .toLowerCase()
    .replaceAll(/['’]s\b/gu, '')
    .replaceAll(/[&+/,;]/gu, ' and ')
    .replaceAll(/[^\p{L}\p{N}\p{M}.()]+/gu, ' ')
    .trim()
    .replace(
      /^(?:section |part |chapter )?(?:\(?(?:\d{1,3}(?:\.\d{1,3})*|[ivx]{1,5}|[a-z])[.)]+|\d{1,3}(?:\.\d{1,3})*) +/u,
      '',
    )
    .replaceAll(/[.()]/gu, ' ')
    .replaceAll(/ +/gu, ' ')
    .replaceAll(/( and)+(?= and\b)/gu, '')
    .trim()
    .replace(/^(?:the |this |our )?(?:model |known )(?=limit|perf|use)/u, '')
    .replace(/ (?:of|for) (?:the|this|our) (?:model|system)$/u, '')
    .replace(/^(?:the|our) /u, '')
}

/**
 * Canonical names of a section's title, also of one that the policy asks for: one, several where the title joins them
 * ("Intended uses & limitations"), none where no synonym is known. A title that turns the direction of text, or hides a
 * character inside a word, has none.
 */
export const sectionNames = (title: string): readonly string[] => [...new Set(joinedNames(title).flat())]

/**
 * The same by the parts that a title joins, in their order: of each part every name that it may mean, none where no synonym
 * of it is known. A title that is a synonym as a whole is one part.
 */
export function joinedNames(title: string): readonly (readonly string[])[] {
  if (title.length > 300 || TURNING.test(title) || BROKEN.test(title)) return []
  const plain = plainTitle(title)
  const whole = CANONICAL.get(plain)
  return whole ? [whole] : plain.split(' and ').map((part) => CANONICAL.get(part.trim()) ?? [])
}
