export const id = 6377;
export const ids = [6377];
export const modules = {

/***/ 33145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init),
  runInit: () => (/* binding */ runInit)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
// EXTERNAL MODULE: ./build/domain/outcome.js
var outcome = __webpack_require__(93153);
// EXTERNAL MODULE: ./build/git/folder-tree.js
var folder_tree = __webpack_require__(94000);
// EXTERNAL MODULE: ./build/git/git.js
var git = __webpack_require__(40075);
// EXTERNAL MODULE: ./build/git/history.js
var git_history = __webpack_require__(86643);
;// CONCATENATED MODULE: ./build/init/workflow.js
/** The workflow of most repositories. Written by scripts/embed-packs.mjs from policies/workflows; do not edit. */
/** Text of gate-pull-request-target.yml. */
const WORKFLOW = [
    '# Tier 0/2. Runs the DEFAULT BRANCH copy of this file and of the policy for every PR (same-repo and fork).',
    '# PR content is fetched as git objects and parsed as data; nothing from the PR is executed or checked out.',
    'name: Model risk gate',
    'on:',
    '  pull_request_target: # zizmor: ignore[dangerous-triggers] no PR code is checked out or run; see THREATS',
    '    types: [opened, synchronize, reopened, edited, ready_for_review]   # edited = base retarget',
    '  merge_group:',
    '    types: [checks_requested]',
    'permissions: {}',
    'concurrency:',
    '  group: model-risk-gate-${{ github.event.pull_request.number || github.event.merge_group.head_ref }}',
    '  cancel-in-progress: true      # cancelled != success, so the required check stays closed',
    'jobs:',
    '  model-risk-gate:              # <- the required check. No if:, no matrix, no paths:, no continue-on-error.',
    '    name: model-risk-gate',
    '    runs-on: ubuntu-latest',
    '    timeout-minutes: 10',
    '    permissions:',
    '      contents: read',
    '      pull-requests: read       # PR, files, commits, reviews',
    '    steps:',
    '      - id: gate',
    '        uses: OWNER/risk-gate@0000000000000000000000000000000000000000 # the commit of a release',
    '        with:',
    '          mode: evaluate        # fetches refs/pull/N/head itself, bare, no hooks/submodules/LFS',
    '          # uploads the artifact that holds decision.json; its digest goes out as decision-digest',
    '    outputs:',
    '      decision-digest: ${{ steps.gate.outputs.decision-digest }}',
    '  publish:                      # never a required check: a skipped job would count as success',
    "    if: always() && github.event_name == 'pull_request_target'",
    '    needs: model-risk-gate',
    '    runs-on: ubuntu-latest',
    '    timeout-minutes: 5',
    '    permissions:',
    '      contents: read',
    '      pull-requests: write      # review + sticky comment',
    '    steps:',
    '      - uses: OWNER/risk-gate@0000000000000000000000000000000000000000 # the commit of a release',
    '        with:',
    '          mode: publish         # checks the artifact against the digest (or derives again), head and base again, posts; never alters the verdict',
    '          decision-digest: ${{ needs.model-risk-gate.outputs.decision-digest }}',
    '',
].join('\n');

;// CONCATENATED MODULE: ./build/init/files.js
/** The files that `init` proposes beside the policy, and what is said about them. */

/** Where the proposals are written, relative to the top of the repository. */
const POLICY_PATH = 'policies/risk-policy.yml';
const WORKFLOW_PATH = '.github/workflows/model-risk-gate.yml';
/** Where GitHub looks for code owners, first one first. */
const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
const workflowText = () => WORKFLOW;
/** Lines that make the second line own policy, waivers and workflows. */
function codeownersLines(secondLine) {
    const owners = secondLine.map((one) => `@${one}`).join(' ');
    return [`/policies/   ${owners}`, `/.github/    ${owners}`];
}
/** The text of CODEOWNERS: with what is there before, where a person said that lines may be added to it. */
function codeownersText(secondLine, before) {
    const lines = ['# The gate is only as strong as whoever may change it.', ...codeownersLines(secondLine), ''];
    if (before === null)
        return lines.join('\n');
    return `${before.replace(/\n*$/, '\n')}\n${lines.join('\n')}`;
}

// EXTERNAL MODULE: ./build/domain/plain.js
var plain = __webpack_require__(45745);
// EXTERNAL MODULE: ./build/readers/recognise.js + 1 modules
var recognise = __webpack_require__(78827);
// EXTERNAL MODULE: ./build/syntax/file.js
var syntax_file = __webpack_require__(47434);
// EXTERNAL MODULE: ./build/syntax/text.js
var syntax_text = __webpack_require__(92727);
// EXTERNAL MODULE: ./build/tables/limits.js
var limits = __webpack_require__(87682);
// EXTERNAL MODULE: ./build/tables/parquet/footer.js
var footer = __webpack_require__(72544);
// EXTERNAL MODULE: ./build/tables/parquet/thrift.js
var thrift = __webpack_require__(33688);
;// CONCATENATED MODULE: ./build/tables/names.js
/** Names of the columns of a Parquet file, from its footer alone. */



/** Bytes beyond which a file is not opened for its names. */
const MOST_BYTES = 256 * 1024 * 1024;
/** Column names in order; none where the file is too large for a look or no Parquet that can be read. */
async function columnNames(blob) {
    if (blob.size > MOST_BYTES || blob.lfs)
        return [];
    try {
        return (0,footer/* readFooter */.A)(await blob.bytes(), limits/* LIMITS */.b).names;
    }
    catch (error) {
        if (error instanceof thrift/* ParquetError */.JH)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/init/columns.js
/** What the columns of a table probably are, from their names and the values of its first rows. A guess, to be checked. */
const NAMES = {
    label: ['y_true', 'label', 'target', 'actual', 'truth', 'ground_truth', 'outcome', 'y'],
    prediction: ['y_pred', 'prediction', 'predicted', 'pred', 'y_hat', 'yhat', 'predicted_label'],
    score: ['y_score', 'score', 'y_prob', 'y_proba', 'proba', 'probability', 'prob', 'p_positive'],
    id: [
        'id',
        'case_id',
        'row_id',
        'application_id',
        'applicant_id',
        'patient_id',
        'customer_id',
        'user_id',
        'record_id',
    ],
    weight: ['sample_weight', 'weight'],
};
/** Names that usually hold what people are told apart by. */
const PEOPLE = /^(sex|gender|race|ethnic(ity|_group)?|age_(band|group|bucket|range)|religion|nationality|national_origin|disability|marital_status|region|language)$/i;
/** Most different values of a column that is taken for groups. */
const MOST_GROUPS = 12;
/** What a table probably is; null where it has no label with a prediction or a score. */
function guessRows(path, sample) {
    const names = [...sample.keys()];
    const pick = (part) => NAMES[part].flatMap((wanted) => names.find((name) => name.toLowerCase() === wanted) ?? [])[0];
    const [id, label, prediction, score, weight] = [
        pick('id'),
        pick('label'),
        pick('prediction'),
        pick('score'),
        pick('weight'),
    ];
    const role = roleOf(path);
    if (label === undefined || (prediction === undefined && score === undefined))
        return role === 'train' && id !== undefined
            ? { path, role, task: 'binary', columns: { id }, groups: [], positive: null }
            : null;
    const values = [...new Set(sample.get(label) ?? [])].filter(Boolean);
    const task = taskOf(values, score !== undefined);
    const used = new Set([id, label, prediction, score, weight]);
    const groups = names.filter((name) => !used.has(name) && isGroup(name, sample.get(name) ?? []));
    const columns = {
        ...(id === undefined ? {} : { id }),
        label,
        ...(prediction === undefined ? {} : { prediction }),
        ...(score === undefined || task !== 'binary' ? {} : { score }),
        ...(weight === undefined ? {} : { weight }),
    };
    return { path, role, task, columns, groups, positive: task === 'binary' ? positiveOf(values) : null };
}
function roleOf(path) {
    const name = path.toLowerCase();
    if (/(^|[^a-z])(baseline|champion|previous)([^a-z]|$)/.test(name))
        return 'baseline';
    if (/(^|[^a-z])(train|training)([^a-z]|$)/.test(name))
        return 'train';
    if (/(^|[^a-z])(production|live)([^a-z]|$)/.test(name))
        return 'production';
    if (/(^|[^a-z])reference([^a-z]|$)/.test(name))
        return 'reference';
    return 'candidate';
}
const isNumber = (text) => text.trim() !== '' && Number.isFinite(Number(text));
function taskOf(values, hasScore) {
    if (values.length === 0)
        return hasScore ? 'binary' : 'multiclass';
    if (values.length <= 2)
        return 'binary';
    const numbers = values.every(isNumber);
    return numbers && (values.length > 20 || values.some((one) => !Number.isInteger(Number(one))))
        ? 'regression'
        : 'multiclass';
}
const YES = ['1', 'true', 'yes', 'y', 'positive', 'pos', 'bad', 'default', 'approved', 'granted'];
/** The class that is looked for, where its name says so; else the later one by name, so that a person has something to correct. */
function positiveOf(values) {
    if (values.every((one) => ['0', '1', '0.0', '1.0', 'true', 'false'].includes(one.toLowerCase())))
        return null;
    return values.find((one) => YES.includes(one.toLowerCase())) ?? [...values].sort().at(-1) ?? null;
}
function isGroup(name, values) {
    if (PEOPLE.test(name))
        return true;
    const different = new Set(values);
    return values.length >= 20 && different.size >= 2 && different.size <= MOST_GROUPS && !values.every(isNumber);
}
/** Names and first values of a CSV text that may be cut off in its last line. */
function sampleCsv(text) {
    const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
    const [head = '', ...rest] = lines.length > 1 ? lines.slice(0, -1) : lines;
    const delimiter = [',', ';', '\t'].sort((a, b) => head.split(b).length - head.split(a).length)[0] ?? ',';
    const names = cells(head, delimiter);
    const rows = rest.slice(0, 500).map((line) => cells(line, delimiter));
    return new Map(names.map((name, at) => [name, rows.flatMap((row) => row[at] ?? [])]));
}
/** Cells of one line; a quoted cell may hold the delimiter, and no line end. */
function cells(line, delimiter) {
    const found = [];
    let quoted = false;
    let cell = '';
    for (const char of line) {
        if (char === '"')
            quoted = !quoted;
        else if (char === delimiter && !quoted) {
            found.push(cell.trim());
            cell = '';
        }
        else
            cell += char;
    }
    return [...found, cell.trim()];
}

;// CONCATENATED MODULE: ./build/init/models.js
/** Which models a repository holds, from the names of its files and what DVC says it makes. */
/** Endings of files that hold a model and little else. */
const MODEL_FILE = /\.(pkl|pickle|joblib|skops|onnx|pt|pth|safetensors|h5|hdf5|keras|cbm|ubj|bst|xgb|lgb|mlmodel|tflite|pmml|gguf)$/i;
const NAMED_MODEL = /(^|\/)(model|pytorch_model|xgboost|lightgbm)\.(json|txt|bin)$/i;
const NOT_OURS = /(^|\/)(node_modules|\.venv|venv|site-packages|\.dvc|tests?|fixtures|examples|mlruns|wandb|\.git)\//i;
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
]);
const GENERIC_FILE = /^(model|best|final|latest|pytorch_model|classifier|clf|pipeline)$/i;
/** Most models that are proposed; a repository with more needs a person to say which count. */
const MOST_MODELS = 5;
const models_parent = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const last = (path) => path.slice(path.lastIndexOf('/') + 1);
/**
 * Models by folder, at most `MOST_MODELS`. `outs` are paths that DVC stages and pointers make; `repository` names the one
 * model of a repository that gives it no name of its own.
 */
function findModels(paths, outs, repository) {
    const candidates = [...new Set([...paths, ...outs])]
        .filter((path) => (MODEL_FILE.test(path) || NAMED_MODEL.test(path)) && !NOT_OURS.test(`${path}`))
        .sort();
    const folders = new Map();
    for (const path of candidates)
        folders.set(models_parent(path), [...(folders.get(models_parent(path)) ?? []), path]);
    const found = [];
    for (const [folder, files] of folders) {
        const own = !GENERIC.has(last(folder));
        // Files of a folder with a name of its own are one model; in `models/` each file is one.
        for (const artifact of own ? files.slice(0, 1) : files) {
            const stem = last(artifact).replace(/\.[^.]+$/, '');
            const name = own ? last(folder) : GENERIC_FILE.test(stem) ? repository : stem;
            found.push({ id: uniqueId(name, found), artifact, folder: own ? folder : '', card: null });
        }
    }
    const kept = found.slice(0, MOST_MODELS);
    return kept.map((one) => ({ ...one, card: cardOf(one, paths, kept.length) }));
}
/**
 * An application of somebody else's language model: its configuration stands for the model, and its prompts are part of it.
 * null where nothing of the kind is there.
 */
function findApplication(paths, repository) {
    const ours = paths.filter((path) => !NOT_OURS.test(path));
    const config = ours.find((path) => /(^|\/)promptfooconfig\.ya?ml$/.test(path)) ?? null;
    const prompts = [...new Set(ours.flatMap((path) => /^(?:.*\/)?prompts?(?=\/)/.exec(path)?.[0] ?? []))];
    if (config === null && prompts.length === 0)
        return null;
    const one = { id: uniqueId(repository, []), artifact: config, folder: '', also: prompts.map((path) => `${path}/**`) };
    return { ...one, card: cardOf(one, paths, 1) };
}
/** A name as an id: lower case, digits and dashes, not taken yet. */
function uniqueId(name, taken) {
    const plain = name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, 60)
        .replace(/^-+|-+$/g, '') || 'model';
    for (let count = 1;; count++) {
        const id = count === 1 ? plain : `${plain}-${count}`;
        if (!taken.some((one) => one.id === id))
            return id;
    }
}
const CARD = /^(readme|model[-_]?card|card)\.md$/i;
/** The card: beside the model, or named as one; the only model of a repository may have the repository's. */
function cardOf(model, paths, models) {
    const folder = model.folder || (model.artifact ? models_parent(model.artifact) : '');
    const named = (path) => /model[-_]?card\.md$/i.test(last(path));
    const beside = paths.filter((path) => models_parent(path) === folder && folder !== '' && CARD.test(last(path)));
    const cards = models === 1 ? paths.filter((path) => named(path) && !NOT_OURS.test(path)) : [];
    const whole = models === 1 ? paths.filter((path) => models_parent(path) === '' && /^readme\.md$/i.test(path)) : [];
    return beside.find(named) ?? beside[0] ?? cards[0] ?? whole[0] ?? null;
}

;// CONCATENATED MODULE: ./build/init/signs.js
/** What a repository is made with and what it is about, told from the names of its files and of its requirements. */
const TOOLS = [
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
];
/** Tools in use. `requirements`: text of the dependency files, one package a line. */
function toolsSeen(paths, requirements) {
    const plain = requirements.replace(/^[\s"'-]+/gm, '');
    return TOOLS.flatMap(({ title, path, needs }) => {
        const file = paths.find((one) => path.test(one));
        const because = file ?? (needs?.test(plain) ? 'the dependencies' : null);
        return because === null ? [] : [{ title, because }];
    });
}
/** Packs that may be proposed, with words that speak for each. */
const SUBJECTS = [
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
];
/** The pack that most words of names speak for, or null where none does. */
function packFor(names) {
    const text = names
        .join(' ')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ');
    const counted = SUBJECTS.map(({ pack, words }) => ({ pack, count: text.match(words)?.length ?? 0 }));
    const [best] = counted.sort((a, b) => b.count - a.count);
    return best && best.count > 0 ? best.pack : null;
}

;// CONCATENATED MODULE: ./build/init/look.js
/** A first look at a repository: its tools, models, tables, reports and documents. Bounded, and nothing of it is run. */








/** Most files that are opened, and most bytes of one that is read whole. */
const MOST_OPENED = 250;
const look_MOST_BYTES = 4 * 1024 * 1024;
/** Bytes of a table of text that its columns are guessed from. */
const SAMPLE_BYTES = 64 * 1024;
const SKIPPED = /(^|\/)(node_modules|\.venv|venv|site-packages|\.git|\.github|\.dvc|__pycache__|tests?|fixtures|locales)\/|(^|\/)(package(-lock)?|tsconfig|composer|\.eslintrc)[^/]*\.json$|(^|\/)policies\//i;
const TABLE = /\.(csv|tsv|parquet|pq)$/i;
const REPORT = /\.(json|jsonl|ndjson|ya?ml|xml|csv|md)$|(^|\/)(MLmodel|dvc\.lock)$|\.dvc$/i;
const DEPENDENCIES = /(^|\/)(requirements[^/]*\.txt|pyproject\.toml|environment\.ya?ml|setup\.cfg|Pipfile)$/;
/** Documents whose reader is of no use in the evidence of a model, or that the card and the lock stand for. */
const NO_EVIDENCE = new Set(['model-card', 'dvc-yaml']);
const METRICS_FILE = /(^|\/)[^/]*(metric|score|eval|result)[^/]*\.(json|ya?ml|csv)$/i;
/** Looks at a tree. `name` is that of the repository, `readers` are all that there are. */
async function lookAt(tree, name, readers) {
    const paths = tree.entries.filter((entry) => entry.kind !== 'link').map((entry) => entry.path);
    const asked = tree.entries.filter((entry) => entry.kind !== 'link' && !SKIPPED.test(entry.path) && (TABLE.test(entry.path) || REPORT.test(entry.path)));
    const ordered = [...asked].sort((a, b) => depth(a) - depth(b) || (a.path < b.path ? -1 : 1));
    const rows = [];
    const reports = [];
    const outs = [];
    let unopened = Math.max(0, ordered.length - MOST_OPENED);
    for (const entry of ordered.slice(0, MOST_OPENED)) {
        if ((entry.size ?? 0) > look_MOST_BYTES && !TABLE.test(entry.path)) {
            unopened++;
            continue;
        }
        const opened = await tree.open(entry.path);
        if (!opened.ok)
            continue;
        const table = TABLE.test(entry.path) ? guessRows(entry.path, await sampleOf(opened.value)) : null;
        if (table)
            rows.push(table);
        else if (opened.value.size <= look_MOST_BYTES) {
            const report = await reportOf(opened.value, readers);
            if (report)
                reports.push(report.seen);
            outs.push(...(report?.outs ?? []));
        }
    }
    const requirements = await dependencies(tree, paths);
    const files = findModels(paths, outs, name);
    const application = files.length ? null : findApplication(paths, name);
    const names = [
        name,
        ...paths.slice(0, 5000),
        ...rows.flatMap((one) => [one.path, ...Object.values(one.columns).map(String)]),
    ];
    return {
        name,
        tools: toolsSeen(paths, requirements),
        models: application ? [application] : files,
        rows: rows.sort((a, b) => (a.path < b.path ? -1 : 1)),
        reports: reports.sort((a, b) => (a.path < b.path ? -1 : 1)),
        pack: packFor(names),
        files: paths.length,
        unopened,
    };
}
const depth = (entry) => entry.path.split('/').length;
async function sampleOf(blob) {
    if (/\.(parquet|pq)$/i.test(blob.path)) {
        const names = await columnNames(blob);
        return new Map(names.map((column) => [column, []]));
    }
    const chunks = [];
    let size = 0;
    for await (const chunk of blob.stream()) {
        chunks.push(chunk);
        size += chunk.length;
        if (size >= SAMPLE_BYTES)
            break;
    }
    return sampleCsv(new TextDecoder().decode(Buffer.concat(chunks).subarray(0, SAMPLE_BYTES)));
}
async function reportOf(blob, readers) {
    const file = (0,syntax_file/* readableFile */.r)(blob.path, await blob.bytes(), blob.sha256);
    const reader = (0,recognise/* chooseReader */.Pq)(file, null, readers);
    if (!reader.ok || NO_EVIDENCE.has(reader.value.id))
        return null;
    // The reader of loose figures finds nearly any file of numbers likely; a name that speaks of them has to agree.
    if (reader.value.id === recognise/* GENERIC */.a9 && !METRICS_FILE.test(blob.path))
        return null;
    const document = reader.value.id.startsWith('dvc-') ? file.yaml() : null;
    const outs = document?.ok ? outputsOf(document.value.value, blob.path) : [];
    return { seen: { path: blob.path, reader: reader.value.id }, outs };
}
/** Paths that a DVC lock or pointer makes. */
function outputsOf(root, path) {
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
    const stages = Object.values((0,plain/* asMap */.$H)((0,plain/* asMap */.$H)(root)['stages']));
    return [root, ...stages].flatMap((stage) => {
        const outs = (0,plain/* asMap */.$H)(stage)['outs'];
        const listed = Array.isArray(outs) ? outs : [];
        return listed.flatMap((out) => {
            const made = (0,plain/* asMap */.$H)(out)['path'];
            return typeof made === 'string' ? [`${folder}${made}`] : [];
        });
    });
}
/** Text of the files that name dependencies, shortest way first. */
async function dependencies(tree, paths) {
    const texts = [];
    for (const path of paths.filter((one) => DEPENDENCIES.test(one)).slice(0, 8)) {
        const opened = await tree.open(path);
        if (!opened.ok || opened.value.size > look_MOST_BYTES)
            continue;
        const text = (0,syntax_text/* decodeUtf8 */._)(await opened.value.bytes(), path);
        if (text.ok)
            texts.push(text.value);
    }
    return texts.join('\n');
}

;// CONCATENATED MODULE: ./build/init/policy.js
/** The text of a first policy: what was found, with a word on each line that a person should look at. */

const GOVERNANCE = {
    'risk-register': 'risks',
    incident: 'incidents',
    'response-plan': 'response-plan',
};
/** Readers of documents that a policy names by `as`. */
const NAMED = new Set(['fmea', 'bow-tie', 'pre-mortem']);
/** The models that a policy names: those that were found, or one of the name of the repository. */
function modelsOf(seen) {
    if (seen.models.length)
        return seen.models;
    return [{ id: uniqueId(seen.name, []), artifact: null, folder: '', card: null }];
}
/** Paths whose change is a change of the model. */
function pathsOf(model, seen) {
    const own = model.folder ? `${model.folder}/**` : model.artifact;
    const recipe = seen.reports.some((one) => one.path === 'dvc.lock') ? ['dvc.lock'] : [];
    const also = model.also ?? [];
    return own === null && also.length === 0
        ? ['models/**', ...recipe]
        : [...(own === null ? [] : [own]), ...also, ...recipe];
}
/** The policy; `notYet` only warn until their evidence is there. */
function policyText(seen, answers, notYet) {
    const groups = [...new Set(seen.rows.flatMap((one) => one.groups))];
    const people = groups.filter((name) => /^(sex|gender|race|ethnic|religion|national|disab|marital)/i.test(name));
    return [
        '# What a model of this repository must show before a change of it is merged. The gate reads this file from the base branch.',
        '# Written by `risk-gate init` from what it found: read every line once. `risk-gate lint` checks it, `risk-gate explain` tells',
        '# what an entry asks, and `risk-gate coverage` which controls it serves.',
        'version: 1',
        `name: ${scalar(seen.name)}`,
        '',
        '# What is asked stands in the packs that are shipped with the gate. An entry of the same id below changes one; asking less is',
        '# said aloud.',
        `extends: [${answers.packs.map((one) => `builtin/${one}`).join(', ')}]`,
        '',
        '# The second line judges risk and does not build the models. A login, or org/team.',
        'roles:',
        `  second-line: [${answers.secondLine.map(scalar).join(', ')}]`,
        ...(people.length
            ? ['', '# Never inputs of a model.', `protected-attributes: [${people.map(scalar).join(', ')}]`]
            : []),
        '',
        'models:',
        ...answers.models.flatMap((model) => modelText(model, seen, answers)),
        ...notYetText(notYet),
        '',
    ].join('\n');
}
function modelText(model, seen, answers) {
    const mine = belonging(model, answers.models);
    const rows = chosenRows(seen.rows.filter((one) => mine(one.path)));
    const reports = seen.reports.filter((one) => mine(one.path));
    const governance = reports.filter((one) => GOVERNANCE[one.reader] !== undefined);
    const others = reports.filter((one) => GOVERNANCE[one.reader] === undefined);
    const evidence = [...rows.flatMap(rowsText), ...evidenceLines(others)];
    return [
        `  - id: ${scalar(model.id)}`,
        `    tier: ${answers.tier}                          # minimal | limited | high: how much harm a wrong answer does`,
        `    paths: [${pathsOf(model, seen).map(quoted).join(', ')}]   # a change of any of these is a change of the model`,
        ...(model.artifact ? [`    artifact: ${scalar(model.artifact)}`] : []),
        ...(model.card ? [`    card: ${scalar(model.card)}`] : []),
        ...(evidence.length ? ['    evidence:', ...evidence] : []),
        ...(governance.length
            ? [
                '    governance:',
                ...governanceLines(governance.map((one) => [GOVERNANCE[one.reader] ?? '', one.path])),
            ]
            : []),
    ];
}
/** Whether a path is of a model: with one model all are, with several those that name it or lie in its folder. */
function belonging(model, all) {
    if (all.length === 1)
        return () => true;
    return (path) => {
        const words = path.toLowerCase().replace(/[^a-z0-9]+/g, '-');
        const namers = all.filter((one) => `-${words}-`.includes(`-${one.id}-`));
        return namers.length ? namers.includes(model) : path === 'dvc.lock';
    };
}
/** One table a role: two of one role are a fault, and which counts is for a person to say. */
function chosenRows(rows) {
    const order = ['candidate', 'baseline', 'train', 'reference', 'production'];
    return order.flatMap((role) => rows.find((one) => one.role === role) ?? []);
}
function rowsText(one) {
    const columns = Object.entries(one.columns).map(([part, name]) => `${part}: ${scalar(String(name))}`);
    if (one.columns.label === undefined)
        return [`      - {file: ${scalar(one.path)}, as: predictions, role: ${one.role}, columns: {${columns.join(', ')}}}`];
    return [
        `      - file: ${scalar(one.path)}`,
        '        as: predictions',
        ...(one.role === 'candidate' ? [] : [`        role: ${one.role}`]),
        `        task: ${one.task}                      # guessed from names and values, as are the columns`,
        `        columns: {${columns.join(', ')}}`,
        ...(one.groups.length ? [`        groups: [${one.groups.map(scalar).join(', ')}]`] : []),
        ...(one.positive === null
            ? []
            : [`        positive: ${scalar(one.positive)}                   # the class that is looked for: check it`]),
    ];
}
/** Reports by their path, those of MLflow's store by one pattern. */
function evidenceLines(reports) {
    const store = reports.some((one) => /^mlruns\/.*\/MLmodel$/.test(one.path));
    const single = reports.filter((one) => !one.path.startsWith('mlruns/')).slice(0, 30);
    return [
        ...single.map((one) => `      - {file: ${scalar(one.path)}${NAMED.has(one.reader) ? `, as: ${one.reader}` : ''}}`),
        ...(store ? ['      - {file: "mlruns/**/MLmodel"}'] : []),
    ];
}
/** One line a kind of document; several incidents by a pattern of their folder. */
function governanceLines(documents) {
    return [...new Set(documents.map(([kind]) => kind))].map((kind) => {
        const paths = documents.filter(([one]) => one === kind).map(([, path]) => path);
        const [first = ''] = paths;
        const folder = first.slice(0, first.lastIndexOf('/') + 1);
        const several = kind === 'incidents' && paths.length > 1 && paths.every((path) => path.startsWith(folder));
        return `      ${kind}: ${several ? quoted(`${folder}*.yml`) : scalar(first)}`;
    });
}
function notYetText(notYet) {
    if (!notYet.length)
        return [];
    return [
        '',
        'requirements:',
        '  # Their evidence is not there yet, so they only warn and every verdict says so. Delete an entry once it is: then it blocks.',
        ...notYet.flatMap(({ requirement, lacks }) => [`  - id: ${requirement}   # ${policy_plain(lacks)}`, '    severity: warn']),
    ];
}
/** A text for a comment: one line, short, nothing that acts. */
const policy_plain = (text) => {
    const line = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim();
    return line.length > 100 ? `${line.slice(0, 99)}…` : line;
};
/** A text as a YAML value in a flow: as it is where that is safe, else in double quotes. */
const scalar = (text) => /^[A-Za-z_./][\w./-]*$/.test(text) && !/^(true|false|null|yes|no|on|off|y|n|~|\.+)$/i.test(text) ? text : quoted(text);
const quoted = (text) => JSON.stringify(text);

// EXTERNAL MODULE: ./build/judge/policy-text.js
var policy_text = __webpack_require__(55874);
// EXTERNAL MODULE: ./build/outputs/escape.js
var outputs_escape = __webpack_require__(11722);
// EXTERNAL MODULE: ./build/policy/packs.js
var packs = __webpack_require__(51497);
// EXTERNAL MODULE: ./build/readers/index.js + 104 modules
var readers = __webpack_require__(27195);
;// CONCATENATED MODULE: ./build/commands/shared/init-words.js
/** What `init` says: what it saw, how that stands, and what is left to do. */

const MOST = 12;
const listed = (all) => all.length <= MOST ? all.join(', ') : `${all.slice(0, MOST).join(', ')} and ${all.length - MOST} more`;
/** What was found. */
function seenText(seen) {
    const row = (title, lines) => lines.map((line, index) => `  ${(index === 0 ? title : '').padEnd(10)}${line}`);
    const models = seen.models.map((one) => `${one.id}: ${[one.artifact, ...(one.also ?? [])].filter(Boolean).join(', ')}${one.card ? `, card ${one.card}` : ', no model card'}`);
    const rows = seen.rows.map((one) => `${one.path} (${one.role}${one.columns.label === undefined ? ', ids only' : `, ${one.task}`}${one.groups.length ? `, groups ${one.groups.join(', ')}` : ''})`);
    return [
        `Looked at ${seen.files} files of ${seen.name}.`,
        ...row('tools', [listed(seen.tools.map((one) => `${one.title} (${one.because})`)) || 'none that is known']),
        ...row('models', models.length ? models : ['no model file was found: the policy watches models/**']),
        ...row('rows', rows.length ? rows : ['no predictions: nothing can be measured yet']),
        ...row('evidence', [
            listed(seen.reports.map((one) => `${one.path} (${one.reader})`)) || 'none that a reader knows',
        ]),
        ...(seen.unopened ? [`  ${seen.unopened} more files were not opened.`] : []),
        '',
    ];
}
/** How the files stand under the proposed policy. */
function standsText({ holds, open, notYet }) {
    return [
        'Under the proposed policy, as the files are now:',
        `  ${holds.length} hold${holds.length ? `: ${listed(holds)}` : ''}`,
        ...open.map((one) => `  ${one.outcome}: ${one.requirement}: ${one.message}`),
        ...(notYet.length
            ? [
                `  ${notYet.length} lack their evidence and only warn until it is there: ${listed(notYet.map((one) => one.requirement))}`,
            ]
            : []),
        '',
    ];
}
/** What is left to a person. */
function afterwards(seen, written, owners) {
    const policy = written.includes(POLICY_PATH);
    const steps = [
        ...(policy ? [`Read ${POLICY_PATH}: names, columns and the second line are guesses.`] : []),
        ...(written.includes(WORKFLOW_PATH)
            ? [`In ${WORKFLOW_PATH} put the commit of a release in place of OWNER/risk-gate@000…`]
            : []),
        ...(written.some((path) => path.endsWith('CODEOWNERS'))
            ? []
            : [`Add to CODEOWNERS: ${owners.map((line) => line.replace(/ +/g, ' ')).join('  and  ')}`]),
        'Merge these files in a change of their own: the gate reads the policy of the base branch.',
        'Make the check model-risk-gate required for the default branch.',
        ...(seen.rows.length
            ? []
            : ['Have an evaluation write its predictions, one row a case, and name the file under evidence.']),
    ];
    return ['', 'What is left to do:', ...steps.map((step, index) => `  ${index + 1}. ${step}`)];
}
/** One line about a proposed file. */
function doneText(done, { path, what }) {
    const lines = {
        wrote: `wrote ${path}: ${what}`,
        kept: `kept  ${path}, which is there already: ${what}`,
        declined: `left out ${path}: ${what}`,
        link: `left out ${path}, which lies behind a symbolic link: ${what}`,
    };
    return lines[done];
}

// EXTERNAL MODULE: ./build/commands/shared/options.js
var options = __webpack_require__(91691);
;// CONCATENATED MODULE: ./build/commands/shared/prompts.js
/** Questions on a terminal. The library is loaded only when somebody is there to answer. */
/** A person at a terminal. */
async function terminalAsker(terminal) {
    const [{ default: confirm }, { default: input }, { default: select }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8700), __webpack_require__.e(8668)]).then(__webpack_require__.bind(__webpack_require__, 78668)),
        Promise.all(/* import() */[__webpack_require__.e(8700), __webpack_require__.e(8992)]).then(__webpack_require__.bind(__webpack_require__, 28992)),
        Promise.all(/* import() */[__webpack_require__.e(8700), __webpack_require__.e(9692)]).then(__webpack_require__.bind(__webpack_require__, 29692)),
    ]);
    return {
        confirm: (message, fallback) => confirm({ message, default: fallback }, terminal),
        text: (message, fallback, check) => input({ message, default: fallback, validate: (answer) => check(answer) ?? true }, terminal),
        choose: (message, choices, fallback) => select({ message, default: fallback, choices: choices.map((one) => ({ ...one })) }, terminal),
    };
}
/** Whether an error is a person who left (Ctrl-C, or the terminal went away). */
const hasLeft = (error) => error instanceof Error && error.name === 'ExitPromptError';

// EXTERNAL MODULE: ./build/collect/approvals-file.js
var approvals_file = __webpack_require__(3684);
// EXTERNAL MODULE: ./build/collect/index.js
var collect = __webpack_require__(81753);
// EXTERNAL MODULE: ./build/git/tree.js
var git_tree = __webpack_require__(91651);
// EXTERNAL MODULE: ./build/judge.js + 6 modules
var judge = __webpack_require__(49807);
;// CONCATENATED MODULE: ./build/commands/shared/rehearse.js
/** A policy that is not committed yet, judged on the files as they lie: what would hold, and what lacks its evidence. */






/** Rules that are about people of a change, and not about files: a rehearsal has no change. */
const OF_PEOPLE = new Set(['approval', 'policy-change']);
/** Judges a policy's text as if every model's file had changed. `now`: RFC 3339. */
async function rehearse(tree, text, changed, now) {
    const both = withFile(tree, POLICY_PATH, text);
    const snapshot = await (0,collect/* collect */.F)({
        repository: null,
        pullRequest: null,
        title: null,
        head: '0'.repeat(40),
        base: '0'.repeat(40),
        mergeBase: '0'.repeat(40),
        baseRef: null,
        evaluatedAt: now,
        headTree: both,
        baseTree: both,
        mergeBaseTree: both,
        workspace: null,
        changes: changed.map((path) => ({ path, status: 'modified', from: null })),
        people: (0,approvals_file/* nobody */.e)([], false),
        policyPath: POLICY_PATH,
        waiversPath: 'policies/waivers.yml',
    });
    const decision = await (0,judge/* judge */.S4)(snapshot);
    const findings = decision.models.flatMap((model) => model.findings).filter((one) => !OF_PEOPLE.has(one.rule));
    const byRequirement = new Map();
    for (const one of findings)
        byRequirement.set(one.requirement, [...(byRequirement.get(one.requirement) ?? []), one]);
    const all = [...byRequirement.values()].map(worst);
    const lacking = all.filter((one) => one.outcome === 'missing' && one.severity === 'block');
    return {
        holds: all.filter((one) => one.outcome === 'satisfied').map((one) => one.requirement),
        open: all
            .filter((one) => ['violated', 'inconclusive', 'error'].includes(one.outcome))
            .map(({ requirement, outcome, message }) => ({ requirement, outcome, message })),
        notYet: lacking.map(({ requirement, message }) => ({ requirement, lacks: message })),
    };
}
const worst = (findings) => [...findings].sort((a, b) => outcome/* OUTCOMES */.im.indexOf(a.outcome) - outcome/* OUTCOMES */.im.indexOf(b.outcome))[0];
/** A tree with one more file, or another content of one. */
function withFile(tree, path, text) {
    const bytes = new TextEncoder().encode(text);
    const entry = { path, kind: 'file', oid: '', size: bytes.length };
    const entries = [...tree.entries.filter((one) => one.path !== path), entry].sort((a, b) => (a.path < b.path ? -1 : 1));
    return {
        ...tree,
        entries,
        entry: (name) => (name === path ? entry : tree.entry(name)),
        open: async (name) => (name === path ? (0,git_tree/* blobOfBytes */.oc)(path, bytes) : tree.open(name)),
    };
}

// EXTERNAL MODULE: ./build/commands/shared/say.js
var shared_say = __webpack_require__(87558);
;// CONCATENATED MODULE: ./build/commands/init.js
/** `init`: looks at a repository and proposes policy, workflow and code owners for it. */



















const init = {
    name: 'init',
    usage: 'init [DIR] [--yes]',
    summary: 'Looks at a repository and proposes a policy, a workflow and lines for CODEOWNERS. On a terminal it asks; with --yes it takes what it proposes. A file that is there is never overwritten without asking, and with --yes never.',
    options: {
        yes: { value: null, help: 'take every proposal, and overwrite nothing', short: 'y' },
        pack: {
            value: 'NAME',
            help: `a pack beside the baseline: ${[...packs/* PACKS */.p.keys()].join(', ')}`,
            choices: [...packs/* PACKS */.p.keys()],
        },
        'second-line': { value: 'WHO', help: 'who judges risk: logins or org/team, separated by commas' },
        now: { value: 'TIME', help: 'the time to judge the files at, RFC 3339 with a zone (default: now)' },
    },
    async run(argv, world) {
        return runInit(argv, world, world.interactive ? () => terminalAsker() : null);
    },
};
/** `init` with whoever answers; null: nobody does, and only `--yes` will do. */
async function runInit(argv, world, asking) {
    const parsed = (0,options/* parseOptions */.Ac)(argv, init.options, 1);
    if (!parsed.ok)
        return (0,shared_say/* sayFaults */.J)(world, parsed.faults);
    const now = (0,options/* timeOption */.zf)(parsed.value.text('now'), world.clock);
    if (!now.ok)
        return (0,shared_say/* sayFaults */.J)(world, now.faults);
    const yes = parsed.value.flag('yes');
    if (!yes && asking === null) {
        const fix = 'run it on a terminal, or with --yes';
        return (0,shared_say/* sayFaults */.J)(world, [(0,fault/* fault */.DG)('usage/option', 'init', 'has questions, and there is nobody to answer', { fix })]);
    }
    const place = await placeOf((0,external_node_path_.resolve)(parsed.value.rest[0] ?? '.'));
    if (!place.ok)
        return (0,shared_say/* sayFaults */.J)(world, place.faults);
    const { folder, tree, name } = place.value;
    const say = (lines) => world.out(`${lines.map(outputs_escape/* logLine */.BP).join('\n')}\n`);
    const seen = await lookAt(tree, name.slice(name.indexOf('/') + 1), readers/* READERS */.H);
    say(seenText(seen));
    try {
        const asker = yes || asking === null ? null : await asking();
        const proposed = proposal(seen, name, parsed.value.text('pack'), parsed.value.text('second-line'));
        const answers = asker ? await asked(asker, proposed) : proposed;
        const judged = await judgedPolicy(tree, seen, answers, now.value);
        if (!judged.ok)
            return (0,shared_say/* sayFaults */.J)(world, judged.faults);
        const { rehearsal, strict, text } = judged.value;
        say(standsText(rehearsal));
        const question = `Let the ${rehearsal.notYet.length} that lack their evidence only warn until it is there?`;
        const asksAll = asker !== null && rehearsal.notYet.length > 0 && !(await asker.confirm(question, true));
        const files = await proposals(folder, answers, asksAll ? strict : text, asker);
        const written = [];
        for (const one of files) {
            const done = await put(folder, one, asker);
            if (done === 'wrote')
                written.push(one.path);
            say([doneText(done, one)]);
        }
        say(afterwards(seen, written, codeownersLines(answers.secondLine)));
        return 0;
    }
    catch (error) {
        if (!hasLeft(error))
            throw error;
        return (0,shared_say/* sayFaults */.J)(world, [
            (0,fault/* fault */.DG)('usage/option', 'init', 'was left before its end; files that it named are written', {
                fix: 'run it again: what is there is kept',
            }),
        ]);
    }
}
/** The top of the repository that a folder is in, or the folder itself where it is in none. */
async function placeOf(folder) {
    const isFolder = await (0,promises_.stat)(folder).then((found) => found.isDirectory(), () => false);
    if (!isFolder)
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('usage/option', folder, 'is no folder', { fix: 'give the folder of a clone' }));
    const top = await (0,git/* runGit */.EO)({ folder }, ['rev-parse', '--show-toplevel']);
    if (top.code !== 0) {
        const tree = await (0,folder_tree/* workspaceTree */.OX)(folder);
        return tree.ok ? (0,fault/* good */.uw)({ folder, tree: tree.value, name: (0,external_node_path_.basename)(folder) }) : tree;
    }
    const repository = { folder: top.stdout.toString('utf8').replace(/\n$/, '') };
    const tree = await (0,folder_tree/* listedTree */.gp)(repository);
    if (!tree.ok)
        return tree;
    const name = (await (0,git_history/* repositoryName */.aR)(repository)) ?? (0,external_node_path_.basename)(repository.folder);
    return (0,fault/* good */.uw)({ folder: repository.folder, tree: tree.value, name });
}
/** What is taken where nobody says otherwise. */
function proposal(seen, name, pack, secondLine) {
    const subject = pack ?? seen.pack;
    const owner = name.includes('/') ? name.slice(0, name.indexOf('/')) : 'your-org';
    return {
        packs: ['baseline', ...(subject === null || subject === 'baseline' ? [] : [subject])],
        // Models that decide about people are of the highest tier until somebody says otherwise.
        tier: subject === null || subject === 'baseline' || subject === 'llm-application' ? 'limited' : 'high',
        secondLine: people(secondLine ?? `${owner}/model-risk`),
        models: modelsOf(seen),
    };
}
const people = (text) => text
    .split(/[\s,]+/)
    .map((one) => one.replace(/^@/, ''))
    .filter(Boolean);
async function asked(asker, proposed) {
    const models = [];
    for (const model of proposed.models) {
        const about = `Judge changes of ${model.artifact ?? 'models/**'}?`;
        if (proposed.models.length === 1 || (await asker.confirm(about, true))) {
            const id = await asker.text('Name of the model in the policy', model.id, checkId);
            models.push({ ...model, id });
        }
    }
    const subjects = [...packs/* PACKS */.p.keys()].filter((one) => one !== 'baseline');
    const pack = await asker.choose('What is it about? A pack asks what is usual there.', [
        ...subjects.map((value) => ({ value, name: value })),
        { value: 'baseline', name: 'none of these: the baseline alone' },
    ], proposed.packs[1] ?? 'baseline');
    const tier = await asker.choose('How much harm does a wrong answer do?', [
        { value: 'minimal', name: 'minimal: hardly any' },
        { value: 'limited', name: 'limited: annoying, and can be undone' },
        { value: 'high', name: 'high: it decides about people, money or health' },
    ], proposed.tier);
    const second = await asker.text('Who judges risk, and does not build the models? Logins or org/team', proposed.secondLine.join(', '), (answer) => (people(answer).length ? null : 'name at least one'));
    return {
        packs: ['baseline', ...(pack === 'baseline' ? [] : [pack])],
        tier: outcome/* TIERS */.iB.find((one) => one === tier) ?? proposed.tier,
        secondLine: people(second),
        models: models.length ? models : proposed.models,
    };
}
const checkId = (answer) => /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(answer) ? null : 'lower-case letters, digits and dashes';
/** The policy as it is and with what is missing turned into warnings, and what the rehearsal showed. It must have no fault. */
async function judgedPolicy(tree, seen, answers, now) {
    const strict = policyText(seen, answers, []);
    const checked = (0,policy_text/* parsePolicy */.O)(new TextEncoder().encode(strict), POLICY_PATH);
    if (!checked.ok)
        return checked;
    const changed = answers.models.map((model) => model.artifact ?? (pathsOf(model, seen)[0] ?? '').replaceAll('**', 'model'));
    const rehearsal = await rehearse(tree, strict, changed, now);
    const text = policyText(seen, answers, rehearsal.notYet);
    const final = (0,policy_text/* parsePolicy */.O)(new TextEncoder().encode(text), POLICY_PATH);
    return final.ok ? (0,fault/* good */.uw)({ strict, text, rehearsal }) : final;
}
async function proposals(folder, answers, policy, asker) {
    const owners = await existing(folder, CODEOWNERS_PATHS);
    const [path = ''] = CODEOWNERS_PATHS;
    const who = { what: 'who must review a change of the gate' };
    const lines = owners === null
        ? { path, text: codeownersText(answers.secondLine, null), ...who }
        : { path: owners.path, text: codeownersText(answers.secondLine, asker ? owners.text : null), ...who };
    return [
        { path: POLICY_PATH, text: policy, what: 'what is asked of a model' },
        { path: WORKFLOW_PATH, text: workflowText(), what: 'runs the gate on every pull request' },
        lines,
    ];
}
async function existing(folder, paths) {
    for (const path of paths) {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, path), 'utf8').catch(() => null);
        if (text !== null)
            return { path, text };
    }
    return null;
}
/** A path and the folders on the way to it, the path last. */
const waysTo = (path) => path.split('/').map((_, at, segments) => segments.slice(0, at + 1).join('/'));
/** Writes a file; one that is there only where a person says so, and none behind a link. */
async function put(folder, { path, text, what }, asker) {
    const target = (0,external_node_path_.join)(folder, path);
    // A link could lead out of the repository: what is behind one is nobody's to write.
    const kinds = await Promise.all(waysTo(path).map((way) => (0,promises_.lstat)((0,external_node_path_.join)(folder, way)).catch(() => null)));
    if (kinds.some((one) => one?.isSymbolicLink()))
        return 'link';
    const isThere = kinds.at(-1) !== null;
    const question = isThere ? `${path} is there already. Overwrite it?` : `Write ${path} (${what})?`;
    if (asker ? !(await asker.confirm(question, !isThere)) : isThere)
        return isThere ? 'kept' : 'declined';
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    await (0,promises_.writeFile)(target, text, isThere ? {} : { flag: 'wx' });
    return 'wrote';
}


/***/ }),

/***/ 91691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ parseOptions),
/* harmony export */   Bx: () => (/* binding */ formatOption),
/* harmony export */   E2: () => (/* binding */ WAIVERS),
/* harmony export */   Po: () => (/* binding */ POLICY),
/* harmony export */   Sm: () => (/* binding */ dayOption),
/* harmony export */   helpText: () => (/* binding */ helpText),
/* harmony export */   pI: () => (/* binding */ PACKS),
/* harmony export */   rE: () => (/* binding */ NOW),
/* harmony export */   zf: () => (/* binding */ timeOption)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12777);
/* harmony import */ var _domain_moment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26345);
/* harmony import */ var _syntax_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92727);
/** Options of the command line: parsed strictly, every fault in the words of the rest of the program. */




/** Options that say the same in several commands. */
const POLICY = {
    value: 'PATH',
    help: 'the policy, inside the repository',
    fallback: 'policies/risk-policy.yml',
};
const WAIVERS = { value: 'PATH', help: 'the waivers (default: waivers.yml beside the policy)' };
const PACKS = {
    value: 'DIR',
    help: 'clones of the repositories whose packs the policy extends, or one of them',
};
const NOW = { value: 'TIME', help: 'the time to judge at, RFC 3339 with a zone (default: now)' };
/** In which form a command answers; the first form, unless another is the usual one. */
const formatOption = (choices, fallback = choices[0] ?? '') => ({
    value: 'FORMAT',
    help: `what is printed: ${choices.join(', ')}`,
    fallback,
    choices,
});
/**
 * Parses arguments against their specification; unknown options get a did-you-mean. `most`: how many arguments that
 * are no options the command takes at most; left out: any number.
 */
function parseOptions(argv, specs, most) {
    const options = {};
    for (const [name, spec] of Object.entries(specs))
        options[name] = {
            type: spec.value === null ? 'boolean' : 'string',
            multiple: true,
            ...(spec.short ? { short: spec.short } : {}),
        };
    const faults = [];
    const args = withBare(argv, specs);
    const parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args, options, allowPositionals: true, strict: false, tokens: true });
    for (const token of parsed.tokens ?? []) {
        if (token.kind !== 'option')
            continue;
        const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
        if (!spec) {
            const near = (0,_syntax_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(token.name, Object.keys(specs));
            faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', token.rawName, 'is no option of this command', {
                fix: near ? `did you mean --${near}?` : 'see --help',
            }));
        }
        else if (spec.value !== null && (!token.value || (!token.inlineValue && token.value.startsWith('--')))) {
            faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', token.rawName, `needs a value: ${spec.value}`, { fix: 'see --help' }));
        }
        else if (spec.value === null && token.value !== undefined) {
            faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', token.rawName, 'takes no value', { fix: 'leave the value out' }));
        }
        else if (spec.choices && token.value !== undefined && !spec.choices.includes(token.value)) {
            faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', token.rawName, `cannot be "${token.value}"`, {
                fix: `one of ${spec.choices.join(', ')}`,
            }));
        }
    }
    for (const [name, values] of Object.entries(parsed.values)) {
        if (specs[name]?.value !== null && Array.isArray(values) && values.length > 1)
            faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', `--${name}`, 'is given more than once', { fix: 'give it once' }));
    }
    if (most !== undefined)
        for (const extra of parsed.positionals.slice(most))
            faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', extra, 'is one argument too many', { fix: 'see --help' }));
    if (faults.length)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)(...faults);
    const last = (name) => parsed.values[name]?.at(-1);
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)({
        text: (name) => last(name) ?? specs[name]?.fallback ?? null,
        flag: (name) => last(name) === true,
        rest: parsed.positionals,
    });
}
/** Arguments in which an option that may stand bare, and does, has the value that this means. */
function withBare(argv, specs) {
    return argv.map((argument, index) => {
        const bare = argument.startsWith('--') ? specs[argument.slice(2)]?.bare : undefined;
        const next = argv[index + 1];
        return bare !== undefined && (next === undefined || next.startsWith('-')) ? `${argument}=${bare}` : argument;
    });
}
/** `--now`: RFC 3339 with a zone, told in UTC; without it the clock. */
function timeOption(text, clock) {
    if (text === null)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)(clock()
            .toISOString()
            .replace(/\.\d{3}Z$/, 'Z'));
    const { epoch } = (0,_domain_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .moment */ .n)(text);
    if (epoch === null)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', '--now', `"${text}" is no RFC 3339 time with a zone`, {
            fix: 'write it like 2026-11-21T05:00:00Z',
        }));
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)(new Date(epoch).toISOString().replace(/\.000Z$/, 'Z'));
}
/** A day or a time as milliseconds; `whole`: what a day adds to its start. null: not given. */
function dayOption(text, option, whole) {
    if (text === null)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)(null);
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text);
    const { epoch } = (0,_domain_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .moment */ .n)(isDay ? `${text}T00:00:00Z` : text);
    if (epoch === null)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', option, `"${text}" is no day and no RFC 3339 time`, {
            fix: 'write it like 2026-11-21, or 2026-11-21T05:00:00Z',
        }));
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)(isDay ? epoch + whole : epoch);
}
/** Help text of a command. */
function helpText(usage, summary, specs) {
    const rows = Object.entries(specs).map(([name, spec]) => {
        const value = spec.bare === undefined ? spec.value : `[${spec.value}]`;
        const left = `  --${name}${value ? ` ${value}` : ''}`;
        const tail = spec.fallback ? ` (default: ${spec.fallback})` : '';
        return `${left.padEnd(26)}${left.length >= 26 ? `\n${' '.repeat(26)}` : ''}${spec.help}${tail}`;
    });
    return `Usage: risk-gate ${usage}\n\n${summary}\n\nOptions:\n${rows.join('\n')}\n  --help                  this text\n`;
}


/***/ }),

/***/ 87558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sayFaults),
/* harmony export */   unknownCommand: () => (/* binding */ unknownCommand)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12777);
/* harmony import */ var _outputs_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11722);
/* harmony import */ var _syntax_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92727);
/** How the command line speaks of faults: one line each, nothing raw. */



/** Most faults that are printed; the rest are counted. */
const MOST = 200;
/** Prints faults to standard error and gives the exit code for "could not be judged". */
function sayFaults(world, faults) {
    for (const one of faults.slice(0, MOST))
        world.error(`${(0,_outputs_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .BP)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faultText */ .Ij)(one))}\n`);
    if (faults.length > MOST)
        world.error(`… and ${faults.length - MOST} more faults\n`);
    return 2;
}
/** An unknown command, with the nearest one that is there. */
function unknownCommand(name, known, world) {
    const near = (0,_syntax_text_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(name, known);
    const fix = near ? `did you mean "${near}"?` : 'risk-gate --help lists the commands';
    world.error(`${(0,_outputs_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .logLine */ .BP)(`${name}: is no command (fix: ${fix}) [usage/option]`)}\n`);
    return 2;
}


/***/ }),

/***/ 12777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ fault),
/* harmony export */   Ij: () => (/* binding */ faultText),
/* harmony export */   MB: () => (/* binding */ bad),
/* harmony export */   uw: () => (/* binding */ good)
/* harmony export */ });
/** One line for people: `path:line:col: message (fix: …) [code]`; parts that are null are left out. */
function faultText(fault) {
    const place = [fault.path, fault.line, fault.line === null ? null : fault.column].filter((part) => part !== null);
    const fix = fault.fix === null ? '' : ` (fix: ${fault.fix})`;
    return `${place.join(':')}: ${fault.message}${fix} [${fault.code}]`;
}
/** A fault with its optional parts filled in; `line`, `column` and `fix` default to null. */
function fault(code, path, message, more = {}) {
    return { code, path, message, line: more.line ?? null, column: more.column ?? null, fix: more.fix ?? null };
}
/** A successful result. */
const good = (value) => ({ ok: true, value });
/** A failed result; needs at least one fault. */
const bad = (...faults) => ({
    ok: false,
    faults,
});


/***/ }),

/***/ 7873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ refusalWords)
/* harmony export */ });
/** Why the system did not let us read or write, in words: its codes are nobody's language. */
const WORDS = {
    ENOENT: 'there is no such file or folder',
    ENOTDIR: 'a part of its path is a file',
    EISDIR: 'it is a folder',
    EACCES: 'this user may not',
    EPERM: 'this user may not',
    EROFS: 'the disk may only be read',
    ENOSPC: 'the disk is full',
    ELOOP: 'its links go in a circle',
    ENAMETOOLONG: 'its name is too long',
    EMFILE: 'too many files are open',
};
/** Words for the code of an error, the code itself where there are none, `it failed` for what has no code. */
function refusalWords(error) {
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
    return code === null ? 'it failed' : (WORDS[code] ?? code);
}


/***/ }),

/***/ 11722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   Ct: () => (/* binding */ flat),
/* harmony export */   Is: () => (/* binding */ logName),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   a4: () => (/* binding */ mermaid),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   ay: () => (/* binding */ logProse),
/* harmony export */   bt: () => (/* binding */ mermaidAxis),
/* harmony export */   mx: () => (/* binding */ htmlInMarkdown),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   rC: () => (/* binding */ htmlName),
/* harmony export */   rK: () => (/* binding */ csvCell),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/**
 * The one place that makes hostile text safe to show. Every text that an artifact, a policy or a person supplied goes
 * through one of these before it reaches a surface; each surface has its own function, and none of them ever throws.
 */
const ZERO_WIDTH = '\u200b';
/**
 * What no reader can see or what changes how others are shown: controls (C0, DEL, C1), format characters (bidirectional
 * overrides, zero width, byte order mark, tags), lone surrogates, line and paragraph separators. The zero-width joiners
 * stay where both neighbours are beyond ASCII: scripts and emoji need them.
 */
const HIDDEN = /(?<![^\x00-\x7f])[\u200c\u200d]|[\u200c\u200d](?![^\x00-\x7f])|(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const SHORT = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function escapeSequence(character) {
    const short = SHORT[character];
    if (short)
        return short;
    const point = character.codePointAt(0).toString(16).toUpperCase();
    return point.length > 4 ? `\\u{${point}}` : `\\u${point.padStart(4, '0')}`;
}
/**
 * Text of one line in which every hidden character is written out (`\n`, `\u202E`). For paths, labels and log lines.
 * `##[`, which a runner obeys anywhere in a line, is broken here for good.
 */
const visible = (text) => text.replace(HIDDEN, escapeSequence).replaceAll('##[', '## [');
/** As `visible`, but line breaks and tabs are a space, and the ends are trimmed. For prose. */
const flat = (text) => visible(text.replace(/[ \t]*[\r\n\t][\s]*/g, ' ')).trim();
/** At most `limit` UTF-16 units of a text, never half a character, with a sign and the count of what was left out. */
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    const last = text.charCodeAt(limit - 1);
    const end = last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit;
    return `${text.slice(0, end)}… (${text.length - end} more characters)`;
}
/** Longest text of prose and of a name that the surfaces show; the record has all of it. */
const PROSE = 700;
const NAME = 160;
/** Mentions, issue references, links and emoji names are broken by a zero-width space, so that nobody is called and nothing is linked. */
const breakReferences = (text) => text
    .replace(/(?<=\S)@/gu, `${ZERO_WIDTH}@`)
    .replace(/@(?=[\p{L}\p{N}_])/gu, `@${ZERO_WIDTH}`)
    .replace(/#(?=\d)/g, `#${ZERO_WIDTH}`)
    .replace(/\b(gh-)(?=\d)/gi, `$1${ZERO_WIDTH}`)
    .replace(/:(?=\/\/)/g, `:${ZERO_WIDTH}`)
    .replace(/\b(www|mailto|xmpp)(?=[.:])/gi, `$1${ZERO_WIDTH}`)
    .replace(/(?<!\d):(?=[\w+-]+:)/g, `:${ZERO_WIDTH}`);
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
const entity = (character) => ENTITIES[character] ?? `&#${character.codePointAt(0)};`;
/** Text for HTML, in an element or in a quoted attribute. */
const html = (text, limit = PROSE) => flat(clip(text, limit)).replace(/[&<>"']/g, entity);
/** A path, label or id for HTML: hidden characters and line breaks are written out. */
const htmlName = (text, limit = NAME) => visible(clip(text, limit)).replace(/[&<>"']/g, entity);
/** Text inside an HTML block of Markdown (`<summary>`), where mentions count and Markdown does not. */
const htmlInMarkdown = (text, limit = NAME) => breakReferences(visible(clip(text, limit))).replace(/[&<>"']/g, entity);
/**
 * Text as inline Markdown (GitHub flavour), also in a table cell or at the start of a list item: one line, no markup,
 * no HTML, no mention, no reference, no link, no mathematics.
 */
function markdown(text, limit = PROSE) {
    const safe = breakReferences(flat(clip(text, limit)))
        .replace(/[\\`*[\]|~$]/g, '\\$&')
        .replace(/[&<>]/g, entity)
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_');
    // What would begin a block where the text stands first: a list item, a heading, a rule or an underline.
    return safe
        .replace(/^([-+])(?=\s|$)/, '\\$1')
        .replace(/^([-=#])(?=[-=#]*(?:\s|$))/, '\\$1')
        .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
/** A path, label or id as Markdown code, also in a table cell. Empty text is `(empty)`. */
function code(text, limit = NAME) {
    const shown = visible(clip(text, limit));
    if (shown.trim() === '')
        return '`(empty)`';
    if (!/[`|]|^\s|\s$/.test(shown))
        return `\`${shown}\``;
    // A code span in a table cannot hold a bar, nor a back-tick at its ends: then HTML with everything as entities.
    return `<code>${breakReferences(shown).replace(/[^\p{L}\p{N} .,/:;=@#\u200b-]/gu, entity)}</code>`;
}
/** A web address as the target of a Markdown link or an `href`, or null where it is no plain https or http address. */
function linkTarget(address) {
    if (!/^https?:\/\/[^/?#]/.test(address) || /\p{Cs}/u.test(address))
        return null;
    return encodeURI(address)
        .replace(/%25(?=[0-9A-Fa-f]{2})/g, '%')
        .replace(/['()*!$~[\]|\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** Text for a log or a terminal: one line without control characters, that no runner takes for a command. */
const logLine = (text) => visible(text).replace(/^(\s*):(?=:)/, '$1: ');
/** As `logLine`, for a path, label or id inside a line. */
const logName = (text, limit = NAME) => logLine(clip(text, limit));
/** As `logLine`, for prose: line breaks become spaces. */
const logProse = (text, limit = PROSE) => logLine(flat(clip(text, limit)));
/**
 * A cell of CSV: always quoted, and never a formula to a spreadsheet, also after blanks and in letters of full width: it
 * begins with an apostrophe instead. Numbers stay numbers.
 */
function csvCell(content) {
    if (content === null)
        return '""';
    if (typeof content === 'number')
        return `"${content}"`;
    const shown = visible(content);
    const formula = /^[\s\p{Zs}]*[=+\-@|%]/u.test(shown.normalize('NFKC')) || /^[\t\r\n]/.test(content);
    return `"${(formula ? `'${shown}` : shown).replaceAll('"', '""')}"`;
}
/** Text inside a quoted label of a Mermaid flowchart: everything that is syntax to Mermaid or Markdown is an entity. */
function mermaid(text, limit = 60) {
    const shown = visible(clip(text, limit));
    return shown
        .replace(/[^\p{L}\p{N}\p{M} .,/_=+()%✓✗…-]/gu, (character) => `#${character.codePointAt(0)};`)
        .replace(/^[-+\d]/, (character) => `#${character.charCodeAt(0)};`);
}
/** Text in a Mermaid chart's title or axis, which know no entities: what is not harmless becomes `·`. */
const mermaidAxis = (text, limit = 28) => {
    const shown = visible(text.length > limit ? `${Array.from(text.slice(0, limit - 1)).join('')}…` : text);
    return shown.replace(/[^\p{L}\p{N}\p{M} .,/_=+()%:≥≤×…-]/gu, '·');
};


/***/ }),

/***/ 87682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ LIMITS)
/* harmony export */ });
/** How much a rows file may hold. All are checked before the memory is taken. */
const MIB = 1024 * 1024;
const LIMITS = {
    rows: 50_000_000,
    columns: 20_000,
    fieldBytes: MIB,
    lineBytes: 16 * MIB,
    textBytes: 4096 * MIB,
    inflateRatio: 200,
    inflateFloor: 64 * MIB,
    tableBytes: 1024 * MIB,
    groups: 100_000,
    groupBytes: 64 * MIB,
    parquetBytes: 1024 * MIB,
    footerBytes: 32 * MIB,
    pageBytes: 128 * MIB,
    pagesBytes: 4096 * MIB,
    pages: 500_000,
    rowsPerByte: 32,
    rowsFloor: 2_000_000,
    workerMs: 10_000,
    workerHeapMb: 512,
};


/***/ }),

/***/ 72544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readFooter)
/* harmony export */ });
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71263);
/* harmony import */ var _thrift_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33688);
/**
 * The footer of a Parquet file, checked against the file before anything is decoded: row counts that agree, columns
 * that are all there in every row group, bytes that lie inside the file and belong to one column only.
 * https://github.com/apache/parquet-format/blob/master/src/main/thrift/parquet.thrift
 */


/** Physical types by number. */
const TYPES = ['BOOLEAN', 'INT32', 'INT64', 'INT96', 'FLOAT', 'DOUBLE', 'BYTE_ARRAY', 'FIXED_LEN_BYTE_ARRAY'];
/** Codecs by number. */
const CODECS = ['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'LZO', 'BROTLI', 'LZ4', 'ZSTD', 'LZ4_RAW'];
/** Reads and checks the footer of a whole file. Throws ParquetError. */
function readFooter(file, limits) {
    const footerStart = findFooter(file, limits);
    const meta = (0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .readStruct */ .cL)({ bytes: file, at: footerStart, end: file.length - 8, left: _thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_VALUES */ .xy });
    const { leaves, names } = readSchema((0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .structs */ .vz)(meta, 2) ?? fail('has no schema'), limits);
    const rows = (0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(meta, 3) ?? fail('does not say how many rows it has');
    if (rows < 0 || rows > limits.rows)
        throw new _thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .ParquetError */ .JH(`it claims ${(0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(rows)} rows; ${(0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(limits.rows)} is the most`, true);
    if (rows > limits.rowsFloor && rows > file.length * limits.rowsPerByte) {
        throw new _thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .ParquetError */ .JH(`it claims ${(0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(rows)} rows in ${(0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(file.length)} bytes: no real evaluation is that small`, true);
    }
    if ((0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)(meta, 8))
        fail('is encrypted');
    const groups = (0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .structs */ .vz)(meta, 4) ?? fail('has no row groups');
    const chunks = leaves.map(() => []);
    let total = 0;
    for (const group of groups) {
        const here = (0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(group, 3) ?? -1;
        if (here < 0 || here > limits.rows)
            fail(`has a row group of ${(0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(here)} rows`);
        total += here;
        const columns = (0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .structs */ .vz)(group, 1) ?? fail('has a row group without columns');
        if (columns.length !== leaves.length)
            fail(`has a row group with ${columns.length} columns where the schema has ${leaves.length}`);
        columns.forEach((column, index) => {
            const chunk = readChunk(column, leaves[index], here, footerStart);
            if (here > 0)
                chunks[index].push(chunk);
        });
    }
    if (total !== rows)
        fail(`claims ${(0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(rows)} rows, but its row groups have ${(0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(total)}`);
    checkOverlap(chunks.flat());
    return { rows, leaves, names, chunks };
}
function fail(what) {
    throw new _thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .ParquetError */ .JH(`its footer ${what}`);
}
/** Start of the footer. */
function findFooter(file, limits) {
    const magic = (at) => String.fromCharCode(...file.subarray(at, at + 4));
    if (file.length < 12)
        throw new _thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .ParquetError */ .JH('it is too short for a Parquet file');
    if (magic(0) === 'PARE' || magic(file.length - 4) === 'PARE')
        throw new _thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .ParquetError */ .JH('it is encrypted');
    if (magic(0) !== 'PAR1')
        throw new _thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .ParquetError */ .JH('it does not begin as a Parquet file does (PAR1)');
    if (magic(file.length - 4) !== 'PAR1')
        throw new _thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .ParquetError */ .JH('it does not end as a Parquet file does (PAR1): it may have been cut short');
    const length = new DataView(file.buffer, file.byteOffset, file.byteLength).getUint32(file.length - 8, true);
    if (length === 0 || length > file.length - 12)
        fail('does not fit into the file');
    if (length > limits.footerBytes)
        throw new _thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .ParquetError */ .JH(`its footer has ${(0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(length)} bytes; ${(0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(limits.footerBytes)} is the most`, true);
    return file.length - 8 - length;
}
/** Leaves of the schema, which is a tree written out in preorder with the number of children of each node. */
function readSchema(elements, limits) {
    if (elements.length < 1)
        fail('has no schema');
    const leaves = [];
    const names = [];
    const open = [];
    elements.forEach((element, index) => {
        const name = (0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(element.get(4));
        const children = (0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(element, 5) ?? 0;
        if (children < 0 || children > elements.length)
            fail(`has a schema with ${children} columns inside one`);
        const repetition = index === 0 ? 0 : ((0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(element, 3) ?? 0);
        if (index > 0) {
            const parent = open.at(-1) ?? fail('has a schema with columns that belong nowhere');
            parent.left--;
            if (open.length === 1)
                names.push(name);
        }
        if (element.get(1) !== undefined && children === 0 && index > 0) {
            const path = [...open.slice(1).map((node) => node.name), name];
            const type = TYPES[(0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(element, 1)] ?? fail('has a column of an unknown type');
            const typeLength = (0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(element, 2) ?? 0;
            if (type === 'FIXED_LEN_BYTE_ARRAY' && (typeLength < 1 || typeLength > limits.fieldBytes))
                fail('has a column of an impossible width');
            leaves.push({
                path,
                type,
                typeLength,
                optional: repetition === 1,
                flat: path.length === 1 && repetition < 2,
                meaning: meaningOf(element, type),
            });
            if (leaves.length > limits.columns)
                throw new _thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .ParquetError */ .JH(`it has more than ${(0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(limits.columns)} columns`, true);
        }
        else {
            if (open.length > 32)
                fail('has a schema that is nested too deeply');
            open.push({ name, left: children, repeated: repetition === 2, optional: repetition === 1 });
        }
        while (open.length > 1 && open.at(-1).left === 0)
            open.pop();
    });
    if (open[0].left !== 0 || open.length !== 1)
        fail('has a schema that does not add up');
    return { leaves, names };
}
/** Logical types that change what the values are; strings, signed integers and the like are plain. */
function meaningOf(element, type) {
    const converted = (0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(element, 6);
    const logical = (0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)(element, 10);
    const decimal = logical && (0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)(logical, 5);
    if (decimal || converted === 5) {
        const scale = (decimal ? (0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(decimal, 1) : (0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(element, 7)) ?? 0;
        return scale >= 0 && scale <= 38 ? { kind: 'decimal', scale } : { kind: 'other', name: 'decimal of an odd scale' };
    }
    if (logical?.has(15))
        return type === 'FIXED_LEN_BYTE_ARRAY' ? { kind: 'float16' } : { kind: 'other', name: 'half-precision number' };
    const whole = logical && (0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)(logical, 10);
    if ((whole && whole.get(2) === false) || (converted !== undefined && converted >= 11 && converted <= 14))
        return { kind: 'unsigned' };
    const names = {
        6: 'date',
        7: 'time',
        8: 'timestamp',
        14: 'UUID',
        16: 'variant',
        17: 'geometry',
        18: 'geography',
    };
    for (const [id, name] of Object.entries(names))
        if (logical?.has(Number(id)))
            return { kind: 'other', name };
    if (converted !== undefined && converted >= 6 && converted <= 10)
        return { kind: 'other', name: ['date', 'time', 'time', 'timestamp', 'timestamp'][converted - 6] };
    if (type === 'INT96')
        return { kind: 'other', name: 'timestamp' };
    if (type === 'FIXED_LEN_BYTE_ARRAY')
        return { kind: 'other', name: 'bytes of a fixed width' };
    return { kind: 'plain' };
}
function readChunk(column, leaf, rows, footerStart) {
    const named = (0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(leaf.path.join('.'));
    if (column.get(1) !== undefined)
        fail(`keeps column ${named} in another file`);
    const meta = (0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)(column, 3);
    if (!meta || column.get(8) !== undefined)
        fail(`keeps column ${named} encrypted or without its description`);
    const path = meta.get(3);
    const names = Array.isArray(path) ? path.map((part) => (0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(part)) : [];
    if (names.length !== leaf.path.length || names.some((name, index) => name !== leaf.path[index])) {
        fail(`has the bytes of ${(0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(names.join('.'))} where column ${named} belongs`);
    }
    if (TYPES[(0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(meta, 1) ?? -1] !== leaf.type)
        fail(`gives two types for column ${named}`);
    const codec = CODECS[(0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(meta, 4) ?? -1] ?? fail(`names no known compression for column ${named}`);
    const values = (0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(meta, 5) ?? -1;
    if (leaf.flat && values !== rows)
        fail(`claims ${(0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(values)} values of column ${named} in a row group of ${(0,_show_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(rows)} rows`);
    const size = (0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(meta, 7) ?? -1;
    const data = (0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(meta, 9) ?? -1;
    const dictionary = (0,_thrift_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(meta, 11) ?? 0;
    const start = dictionary > 0 ? Math.min(dictionary, data) : data;
    if (rows > 0 && (start < 4 || size <= 0 || start + size > footerStart || dictionary < 0 || data >= start + size)) {
        fail(`puts column ${named} outside of the file`);
    }
    return { start, end: start + size, codec, rows };
}
/** No byte belongs to two columns: a chunk that points into another one shows values that are not its own. */
function checkOverlap(chunks) {
    const order = [...chunks].sort((a, b) => a.start - b.start);
    for (let index = 1; index < order.length; index++) {
        if (order[index].start < order[index - 1].end)
            fail('gives the same bytes to two columns');
    }
}


/***/ }),

/***/ 33688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ ParquetError),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   cL: () => (/* binding */ readStruct),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   vz: () => (/* binding */ structs),
/* harmony export */   w3: () => (/* binding */ struct),
/* harmony export */   xy: () => (/* binding */ MOST_VALUES)
/* harmony export */ });
/**
 * Thrift compact protocol, read strictly: every length is checked against the bytes that are there before anything is
 * taken for it, so a footer of a few bytes cannot ask for gigabytes.
 * https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md
 */
/** A file that does not keep to its format; thrown while decoding and turned into a fault by the one who called. */
class ParquetError extends Error {
    large;
    constructor(message, large = false) {
        super(message);
        this.large = large;
    }
}
/** Values that a footer may have; some 100,000 column chunks. */
const MOST_VALUES = 3_000_000;
const MOST_DEPTH = 24;
/** Reads a struct up to its end mark. */
function readStruct(cursor, depth = 0) {
    if (depth > MOST_DEPTH)
        throw new ParquetError('its header is nested too deeply');
    const fields = new Map();
    for (let id = 0;;) {
        const head = readByte(cursor);
        if (head === 0)
            return fields;
        const delta = head >>> 4;
        id = delta ? id + delta : zigzag(readVarint(cursor));
        if (fields.has(id))
            throw new ParquetError('its header gives a field twice');
        fields.set(id, readValue(cursor, head & 15, depth, false));
    }
}
function readValue(cursor, type, depth, inList) {
    cursor.left -= type === 12 ? 4 : 1;
    if (cursor.left < 0)
        throw new ParquetError(`its header has more than ${MOST_VALUES} values`, true);
    switch (type) {
        case 1:
        case 2:
            return inList ? readByte(cursor) === 1 : type === 1;
        case 3:
            return (readByte(cursor) << 24) >> 24;
        case 4:
        case 5:
        case 6:
            return zigzag(readVarint(cursor));
        case 7:
            return skip(cursor, 8).length;
        case 8:
            return skip(cursor, readVarint(cursor));
        case 9:
        case 10: {
            const head = readByte(cursor);
            const size = head >>> 4 === 15 ? readVarint(cursor) : head >>> 4;
            if (size > cursor.end - cursor.at)
                throw new ParquetError('its header claims a list that is longer than the file');
            if (depth > MOST_DEPTH)
                throw new ParquetError('its header is nested too deeply');
            const list = [];
            for (let index = 0; index < size; index++)
                list.push(readValue(cursor, head & 15, depth + 1, true));
            return list;
        }
        case 12:
            return readStruct(cursor, depth + 1);
        default:
            throw new ParquetError('its header is garbled');
    }
}
function readByte(cursor) {
    if (cursor.at >= cursor.end)
        throw new ParquetError('its header ends too soon');
    return cursor.bytes[cursor.at++];
}
function skip(cursor, length) {
    if (length > cursor.end - cursor.at)
        throw new ParquetError('its header claims a text that is longer than the file');
    cursor.at += length;
    return cursor.bytes.subarray(cursor.at - length, cursor.at);
}
/** An unsigned variable-length integer; exact up to 2^53, which every caller checks for by range. */
function readVarint(cursor) {
    let value = 0;
    for (let scale = 1, count = 0;; scale *= 128, count++) {
        if (count === 10)
            throw new ParquetError('its header has a number that never ends');
        const byte = readByte(cursor);
        value += (byte & 127) * scale;
        if (byte < 128)
            return value;
    }
}
/** Signed value of a zigzag-coded one. */
const zigzag = (value) => (value % 2 === 0 ? value / 2 : -(value + 1) / 2);
/** A field as a whole number that a double holds exactly; undefined where it is not there. */
function integer(fields, id) {
    const value = fields.get(id);
    if (value === undefined)
        return undefined;
    if (typeof value !== 'number' || !Number.isSafeInteger(value))
        throw new ParquetError('its header has a number out of range');
    return value;
}
/** A field as a struct; undefined where it is not there. */
function struct(fields, id) {
    const value = fields.get(id);
    if (value === undefined)
        return undefined;
    if (!(value instanceof Map))
        throw new ParquetError('its header has a field of a wrong type');
    return value;
}
/** A field as a list of structs; undefined where it is not there. */
function structs(fields, id) {
    const value = fields.get(id);
    if (value === undefined)
        return undefined;
    if (!Array.isArray(value) || !value.every((item) => item instanceof Map))
        throw new ParquetError('its header has a field of a wrong type');
    return value;
}
/** A field as text; bytes that are not UTF-8 become U+FFFD, so such a name equals no name that anybody asks for. */
function text(value) {
    if (!(value instanceof Uint8Array))
        throw new ParquetError('its header has a field of a wrong type');
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(value);
}


/***/ })

};
