/** What a repository is made with and what it is about, told from the names of its files and of its requirements. */

/** A tool that is in use, and the file that shows it. */
export interface ToolSeen {
  readonly title: string
  readonly because: string
}

const TOOLS: readonly { readonly title: string; readonly path: RegExp; readonly needs?: RegExp }[] = [
  { title: 'DVC', path: /(^|\/)(dvc\.ya?ml|dvc\.lock|[^/]+\.dvc)$/, needs: /^dvc\b/m },
  { title: 'MLflow', path: /(^|\/)(MLmodel|MLproject)$|^mlruns\//, needs: /^mlflow\b/m },
  { title: 'Fairlearn', path: /fairlearn[^/]*\.(json|csv)$/i, needs: /^fairlearn\b/m },
  { title: 'AIF360', path: /aif360[^/]*\.json$/i, needs: /^aif360\b/m },
  { title: 'Great Expectations', path: /(^|\/)(gx|great_expectations)\//, needs: /^great[-_]expectations\b/m },
  { title: 'Evidently', path: /evidently[^/]*\.json$/i, needs: /^evidently\b/m },
  { title: 'SHAP', path: /shap[^/]*\.(json|csv)$/i, needs: /^shap\b/m },
  { title: 'promptfoo', path: /(^|\/)promptfoo(config)?[^/]*\.(ya?ml|json)$/i },
  { title: 'garak', path: /garak|\.report\.jsonl$/i, needs: /^garak\b/m },
  { title: 'lm-evaluation-harness', path: /(^|\/)results_\d{4}[^/]*\.json$/, needs: /^lm[-_]eval\b/m },
  { title: 'Inspect', path: /\.eval$/, needs: /^inspect[-_]ai\b/m },
  { title: 'scikit-learn', path: /classification_report[^/]*\.json$/i, needs: /^scikit-learn\b/m },
  { title: 'Hugging Face', path: /\.safetensors$|(^|\/)tokenizer\.json$/, needs: /^(transformers|datasets)\b/m },
  { title: 'OpenLineage', path: /openlineage/i, needs: /^openlineage\b/m },
]

/** Tools in use. `requirements`: text of the dependency files, one package a line. */
export function toolsSeen(paths: readonly string[], requirements: string): readonly ToolSeen[] {
  const plain = requirements.replace(/^[\s"'-]+/gm, '')
  return TOOLS.flatMap(({ title, path, needs }) => {
    const file = paths.find((one) => path.test(one))
    const because = file ?? (needs?.test(plain) ? 'the dependencies' : null)
    return because === null ? [] : [{ title, because }]
  })
}

/** Packs that may be proposed, with words that speak for each. */
const SUBJECTS: readonly { readonly pack: string; readonly words: RegExp }[] = [
  {
    pack: 'llm-application',
    words: /\b(prompts?|promptfoo|promptfooconfig|garak|chatbot|assistant|rag|llm|langchain)\b/g,
  },
  { pack: 'hiring', words: /\b(hiring|recruit(ing|ment)?|resumes?|cv|screening|promotion)\b/g },
  {
    pack: 'health',
    words: /\b(patients?|clinical|health|hospital|icu|sepsis|diagnos(is|tic)|radiology|readmission|triage)\b/g,
  },
  { pack: 'credit', words: /\b(credit|loans?|lending|mortgage|underwriting|scorecard|borrowers?|fico)\b/g },
]

/** The pack that most words of names speak for, or null where none does. */
export function packFor(names: readonly string[]): string | null {
  const text = names
    .join(' ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
  const counted = SUBJECTS.map(({ pack, words }) => ({ pack, count: text.match(words)?.length ?? 0 }))
  const [best] = counted.sort((a, b) => b.count - a.count)
  return best && best.count > 0 ? best.pack : null
}
