/** Which models a repository holds, from the names of its files and what DVC says it makes. */

/** A model that was found. */
export interface ModelGuess {
  /** An id that a policy takes. */
  readonly id: string
  /** The model file: of the repository, or an output that DVC keeps elsewhere. */
  readonly artifact: string | null
  /** Folder of its own; '' where it has none. */
  readonly folder: string
  readonly card: string | null
  /** Folders beside it whose change is a change of it too. */
  readonly also?: readonly string[]
}

/** Endings of files that hold a model and little else. */
const MODEL_FILE =
  /\.(pkl|pickle|joblib|skops|onnx|pt|pth|safetensors|h5|hdf5|keras|cbm|ubj|bst|xgb|lgb|mlmodel|tflite|pmml|gguf)$/i
const NAMED_MODEL = /(^|\/)(model|pytorch_model|xgboost|lightgbm)\.(json|txt|bin)$/i
const NOT_OURS = /(^|\/)(node_modules|\.venv|venv|site-packages|\.dvc|tests?|fixtures|examples|mlruns|wandb|\.git)\//i
/** Folders that say what is in them, and not which model. */
const GENERIC = new Set([
  '',
  'models',
  'model',
  'artifacts',
  'artifact',
  'output',
  'outputs',
  'src',
  'checkpoints',
  'weights',
  'dist',
  'build',
])
const GENERIC_FILE = /^(model|best|final|latest|pytorch_model|classifier|clf|pipeline)$/i

/** Most models that are proposed; a repository with more needs a person to say which count. */
export const MOST_MODELS = 5

const parent = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))
const last = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/**
 * Models by folder, at most `MOST_MODELS`. `outs` are paths that DVC stages and pointers make; `repository` names the one
 * model of a repository that gives it no name of its own.
 */
export function findModels(
  paths: readonly string[],
  outs: readonly string[],
  repository: string,
): readonly ModelGuess[] {
  const candidates = [...new Set([...paths, ...outs])]
    .filter((path) => (MODEL_FILE.test(path) || NAMED_MODEL.test(path)) && !NOT_OURS.test(`${path}`))
    .sort()
  const folders = new Map<string, string[]>()
  for (const path of candidates) folders.set(parent(path), [...(folders.get(parent(path)) ?? []), path])
  const found: ModelGuess[] = []
  for (const [folder, files] of folders) {
    const own = !GENERIC.has(last(folder))
    // Files of a folder with a name of its own are one model; in `models/` each file is one.
    for (const artifact of own ? files.slice(0, 1) : files) {
      const stem = last(artifact).replace(/\.[^.]+$/, '')
      const name = own ? last(folder) : GENERIC_FILE.test(stem) ? repository : stem
      found.push({ id: uniqueId(name, found), artifact, folder: own ? folder : '', card: null })
    }
  }
  const kept = found.slice(0, MOST_MODELS)
  return kept.map((one) => ({ ...one, card: cardOf(one, paths, kept.length) }))
}

/**
 * An application of somebody else's language model: its configuration stands for the model, and its prompts are part of it.
 * null where nothing of the kind is there.
 */
export function findApplication(paths: readonly string[], repository: string): ModelGuess | null {
  const ours = paths.filter((path) => !NOT_OURS.test(path))
  const config = ours.find((path) => /(^|\/)promptfooconfig\.ya?ml$/.test(path)) ?? null
  const prompts = [...new Set(ours.flatMap((path) => /^(?:.*\/)?prompts?(?=\/)/.exec(path)?.[0] ?? []))]
  if (config === null && prompts.length === 0) return null
  const one = { id: uniqueId(repository, []), artifact: config, folder: '', also: prompts.map((path) => `${path}/**`) }
  return { ...one, card: cardOf(one, paths, 1) }
}

/** A name as an id: lower case, digits and dashes, not taken yet. */
export function uniqueId(name: string, taken: readonly { readonly id: string }[]): string {
  const plain =
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 60)
      .replace(/^-+|-+$/g, '') || 'model'
  for (let count = 1; ; count++) {
    const id = count === 1 ? plain : `${plain}-${count}`
    if (!taken.some((one) => one.id === id)) return id
  }
}

const CARD = /^(readme|model[-_]?card|card)\.md$/i

/** The card: beside the model, or named as one; the only model of a repository may have the repository's. */
function cardOf(
  model: Pick<ModelGuess, 'artifact' | 'folder'>,
  paths: readonly string[],
  models: number,
): string | null {
  const folder = model.folder || (model.artifact ? parent(model.artifact) : '')
  const named = (path: string) => /model[-_]?card\.md$/i.test(last(path))
  const beside = paths.filter((path) => parent(path) === folder && folder !== '' && CARD.test(last(path)))
  const cards = models === 1 ? paths.filter((path) => named(path) && !NOT_OURS.test(path)) : []
  const whole = models === 1 ? paths.filter((path) => parent(path) === '' && /^readme\.md$/i.test(path)) : []
  return beside.find(named) ?? beside[0] ?? cards[0] ?? whole[0] ?? null
}
