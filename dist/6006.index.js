export const id = 6006;
export const ids = [6006];
export const modules = {

/***/ 16006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ readEvidence),
/* harmony export */   J5: () => (/* binding */ isRowsSpec),
/* harmony export */   JF: () => (/* binding */ readOne)
/* harmony export */ });
/* unused harmony export matches */
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12777);
/* harmony import */ var _domain_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90323);
/* harmony import */ var _readers_recognise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78827);
/* harmony import */ var _syntax_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47434);
/* harmony import */ var _syntax_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81146);
/** Files that the policy names → evidence, faults, absences and rows files. Every file is accounted for: nothing is skipped in silence. */





/** Most bytes of a file that a reader takes whole; rows files are streamed and have limits of their own. */
const READER_CAP = 64 * 1024 * 1024;
/** Whether the policy says that a file holds one row per case. */
const isRowsSpec = (spec) => spec.sql !== undefined ||
    spec.as === 'predictions' ||
    (spec.as === null && (spec.task !== null || Object.keys(spec.columns).length > 0));
/** Reads everything that a model's entry names: evidence, card and governance documents. */
async function readEvidence(model, trees, readers, vocabulary) {
    const evidence = [];
    const faults = [];
    const absent = [];
    const rows = [];
    // A file that an entry names literally is that entry's: a pattern leaves it, and leaves what an earlier one took.
    const taken = new Set(model.evidence.filter((spec) => !(0,_syntax_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .isGlob */ .f)(spec.file)).map(placeOf));
    for (const { spec, what } of namedFiles(model)) {
        const tree = spec.from === 'workspace' ? trees.workspace : trees.head;
        const paths = matches(spec.file, tree);
        if (!paths.length) {
            absent.push({ path: spec.file, spec: what === 'evidence' ? spec : null, what });
            if (isRowsSpec(spec))
                rows.push({ spec, path: spec.file, absent: true });
        }
        for (const path of paths) {
            if (!tree)
                continue;
            if ((0,_syntax_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .isGlob */ .f)(spec.file) && what === 'evidence') {
                const place = placeOf({ from: spec.from, file: path });
                if (taken.has(place))
                    continue;
                taken.add(place);
            }
            const opened = await tree.open(path);
            const place = opened.ok ? usable(opened.value, isRowsSpec(spec), spec.as === 'lfs-pointer') : opened.faults;
            if (isRowsSpec(spec)) {
                if (opened.ok && !place.length)
                    rows.push({ spec, path, blob: opened.value });
                else
                    rows.push({ spec, path, sha256: opened.ok ? opened.value.sha256 : null, faults: place });
            }
            if (!opened.ok || place.length) {
                const sha256 = opened.ok ? opened.value.sha256 : null;
                faults.push({ path, sha256, spec: what === 'evidence' ? spec : null, reader: spec.as, faults: place });
            }
            else if (!isRowsSpec(spec)) {
                const beside = besideIn(tree);
                const result = await readOne(opened.value, { spec, model, vocabulary, beside }, readers);
                evidence.push(...result.evidence);
                if (result.faults.length)
                    faults.push({
                        path,
                        sha256: opened.value.sha256,
                        spec: what === 'evidence' ? spec : null,
                        reader: result.reader,
                        faults: result.faults,
                    });
            }
        }
    }
    return { evidence, faults, absent, rows };
}
const placeOf = ({ from, file }) => `${from}:${file}`;
/** Everything that a model's entry names, as evidence entries. */
function namedFiles(model) {
    const { risks, incidents, responsePlan } = model.governance;
    const plain = (file, as) => (0,_domain_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .bareFile */ .$)(file, as, model.place);
    return [
        ...model.evidence.filter((spec) => spec.sql === undefined).map((spec) => ({ spec, what: 'evidence' })),
        ...(model.card ? [{ spec: plain(model.card, cardReader(model.card)), what: 'card' }] : []),
        ...(risks ? [{ spec: plain(risks, 'risk-register'), what: 'risks' }] : []),
        ...(incidents ? [{ spec: plain(incidents, 'incident'), what: 'incidents' }] : []),
        ...(responsePlan ? [{ spec: plain(responsePlan, 'response-plan'), what: 'response-plan' }] : []),
    ];
}
/** A Markdown card is read as one whatever it holds; other formats are recognised by content. */
const cardReader = (path) => (/\.(md|markdown)$/i.test(path) ? 'model-card' : null);
/** Paths of a tree that a path or glob names, in order. A pattern that is not allowed names nothing. */
function matches(file, tree) {
    if (!tree)
        return [];
    if (!(0,_syntax_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .isGlob */ .f)(file))
        return tree.entry(file) ? [file] : [];
    const matcher = (0,_syntax_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .compileGlob */ .S)(file);
    return matcher ? tree.entries.filter((entry) => matcher(entry.path)).map((entry) => entry.path) : [];
}
function usable(blob, asRows, asPointer) {
    if (blob.lfs && !asPointer)
        return [
            (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fault */ .DG)('artifact/unreadable', blob.path, 'is a Git LFS pointer: its content is not in the repository, so it cannot be read', {
                fix: 'commit the file itself, since evidence must be readable from the commit alone; where only the digest of its content is wanted, say `as: lfs-pointer`',
            }),
        ];
    if (!asRows && blob.size > READER_CAP)
        return [
            (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fault */ .DG)('artifact/too-large', blob.path, `has ${blob.size} bytes; at most ${READER_CAP} are read`, {
                fix: 'commit a summary, or declare it as a predictions file with `as: predictions`',
            }),
        ];
    return [];
}
/** Other files of a tree, for readers that need them. */
const besideIn = (tree) => async (path) => {
    const opened = tree.entry(path) ? await tree.open(path) : null;
    if (!opened?.ok || opened.value.lfs || opened.value.size > READER_CAP)
        return null;
    return (0,_syntax_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readableFile */ .r)(path, await opened.value.bytes(), opened.value.sha256);
};
/** A file of a known format that gives no fact at all: named as evidence it shows nothing, and that is told. */
const empty = (path, { id, title }) => (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fault */ .DG)('artifact/schema', path, `the reader "${id}" (${title}) finds nothing in it that is evidence`, {
    fix: 'commit the results themselves, or take the file out of the evidence',
});
/** One file through the reader that knows it. A reader that throws is our bug and becomes a fault, never a pass. */
async function readOne(blob, context, readers) {
    let reader = null;
    try {
        const file = (0,_syntax_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readableFile */ .r)(blob.path, await blob.bytes(), blob.sha256);
        const mapped = Object.keys(context.spec.metrics).length > 0;
        const chosen = (0,_readers_recognise_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseReader */ .Pq)(file, context.spec.as ?? (mapped ? 'generic-metrics' : null), readers);
        if (!chosen.ok)
            return { evidence: [], faults: chosen.faults, reader };
        reader = chosen.value.id;
        const read = await chosen.value.read(file, context);
        if (!read.ok)
            return { evidence: [], faults: read.faults, reader };
        return { evidence: read.value, faults: read.value.length ? [] : [empty(blob.path, chosen.value)], reader };
    }
    catch (error) {
        const message = `${reader ? `the reader "${reader}"` : 'reading'} failed on it: ${error.message}`;
        const fix = 'this is a fault of risk-gate: report it with the file';
        return { evidence: [], faults: [(0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fault */ .DG)('artifact/unreadable', blob.path, message, { fix })], reader };
    }
}


/***/ }),

/***/ 78827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a9: () => (/* binding */ GENERIC),
  Pq: () => (/* binding */ chooseReader),
  te: () => (/* binding */ isCertain)
});

// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
// EXTERNAL MODULE: ./build/syntax/text.js
var syntax_text = __webpack_require__(92727);
// EXTERNAL MODULE: ./build/readers/shared/plain.js
var plain = __webpack_require__(30701);
;// CONCATENATED MODULE: ./build/readers/near-misses.js
/** Files that tools write beside their results, and formats that are known and not read: what they are, and what to commit instead. */

const PROMPTFOO = 'export the results as JSON: promptfoo eval --output results.json';
const EXPECTATIONS = 'commit the result of a validation: json.dumps(validation_result.to_json_dict())';
const PROV = 'write the same document as PROV-JSON or PROV-N';
const DVC = 'commit dvc.lock, dvc.yaml and the .dvc files, which hold what DVC knows';
const LOCUST = 'commit the table of requests, …_stats.csv';
/** YAML whose top level has all of some keys and none of others. */
function yamlOf(all, none) {
    return {
        test(begin) {
            const keys = new Set(Array.from(begin.matchAll(/^([a-z_]{1,60}):/gm), (match) => match[1]));
            return all.every((key) => keys.has(key)) && !none.some((key) => keys.has(key));
        },
    };
}
const NEAR_MISSES = [
    {
        looks: /^\s*\{\s*"goal"\s*:[\s\S]*"attempt_id"\s*:/,
        is: 'garak’s log of hits, which holds failures only',
        fix: 'commit the …report.jsonl of the run',
    },
    {
        looks: /^\s*\{\s*"doc_id"\s*:[\s\S]*"(filtered_)?resps"\s*:/,
        is: 'the single samples of lm-evaluation-harness',
        fix: 'commit the results_….json of the run',
    },
    {
        looks: /^[^\n]*,Status,Score,Named Scores(,|\r?\n)/,
        is: 'results of promptfoo as CSV, which shortens them',
        fix: PROMPTFOO,
    },
    { looks: /^\s*(<\?xml[^>]*\?>\s*)?<promptfoo>/, is: 'results of promptfoo as XML', fix: PROMPTFOO },
    {
        looks: /^evalId: [^\n]*\nresults:\s*\n/,
        is: 'results of promptfoo as YAML with anchors',
        fix: PROMPTFOO,
    },
    {
        looks: /^(Classification accuracy|Statistical parity difference|Number of instances|Mean difference)\b[^\n]{0,300}: -?\d/,
        is: 'an explanation of AIF360 as text',
        fix: 'write it with MetricJSONExplainer',
    },
    {
        looks: /^\s*\{(?=[\s\S]*"expectations"\s*:\s*\[)(?=[\s\S]*"(great_expectations_version|ge_cloud_id|suite_parameters)"\s*:)(?![\s\S]*"success"\s*:)/,
        is: 'a suite of expectations: what shall hold, not what was found',
        fix: EXPECTATIONS,
    },
    {
        looks: /^\s*\{(?=[\s\S]*"validation_definitions"\s*:)(?=[\s\S]*"result_format"\s*:)/,
        is: 'the settings of a checkpoint of Great Expectations, not its result',
        fix: EXPECTATIONS,
    },
    {
        looks: /^\s*\{(?=[\s\S]*"batch_definition"\s*:)(?=[\s\S]*"suite"\s*:)/,
        is: 'the settings of a validation of Great Expectations, not its result',
        fix: EXPECTATIONS,
    },
    {
        looks: /^\s*\{(?=[^\n]*"type"\s*:\s*"(Metric|Point)")(?=[^\n]*"metric"\s*:)(?=[^\n]*"data"\s*:)/,
        is: 'the single measurements of k6',
        fix: 'commit the summary: k6 run --summary-export summary.json',
    },
    {
        looks: /^\{[^\n]{0,2000}?"(y_true|y_pred|y_score)"[^\n]*\}\r?\n\{/,
        is: 'rows of predictions as JSON Lines',
        fix: 'declare them with `as: predictions`, their task and their columns',
    },
    {
        looks: /^\s*[[{][\s\S]{0,2000}?"(y_true|y_pred|y_score)"/,
        is: 'rows of predictions as one JSON document, which is not read',
        fix: 'write them as JSON Lines (one flat object a line), CSV or Parquet, and declare them with `as: predictions`, their task and their columns',
    },
    { looks: /^\ufeff?"?Timestamp"?,"?User Count"?,/, is: 'the history of a load test of Locust', fix: LOCUST },
    {
        looks: /^\ufeff?"?Method"?,"?Name"?,"?Error"?,"?Occurrences"?/,
        is: 'the failures of a load test of Locust',
        fix: LOCUST,
    },
    { looks: /^\ufeff?"?Count"?,"?Message"?,"?Traceback"?/, is: 'the exceptions of a load test of Locust', fix: LOCUST },
    { looks: /<(?:\w+:)?document[^>]*www\.w3\.org\/ns\/prov#/, is: 'PROV-XML, which is not read', fix: PROV },
    { looks: /^\s*@prefix\s[\s\S]*www\.w3\.org\/ns\/prov#/, is: 'PROV in Turtle or TriG, which is not read', fix: PROV },
    {
        looks: /<bom\s[^>]*cyclonedx\.org\/schema\/bom/,
        is: 'CycloneDX in XML, which is not read',
        fix: 'write the bill as JSON',
    },
    {
        looks: /^SPDXVersion:\s*SPDX-/m,
        is: 'SPDX 2 tag-value text, which describes no models',
        fix: 'write SPDX 3.0.1 as JSON-LD',
    },
    {
        looks: /^\s*\{\s*"artifacts"\s*:\s*\{\s*"[^"]{1,200}"\s*:\s*\{\s*"artifacts"\s*:\s*\[/,
        is: 'the output of one Kubeflow task, which does not say what it was made of',
        fix: 'commit the compiled pipeline, or a dump of ML Metadata',
    },
    {
        looks: /^\s*\[\s*\{\s*"md5"\s*:\s*"[0-9a-f]{32}"\s*,\s*"relpath"\s*:/,
        is: 'a listing of a folder from the cache of DVC',
        fix: DVC,
    },
    {
        looks: /^\s*\[\s*\{\s*"isout"\s*:|^\s*\{\s*"(?:committed|not_in_cache|uncommitted)"\s*:\s*[[{]|^\s*\{\s*"added"\s*:\s*\[[^\]]*\]\s*,\s*"deleted"\s*:|^\s*\{\s*"[^"]{1,200}"\s*:\s*(?:\[\s*\{\s*"changed (?:deps|outs|command)"|\{\s*"[^"]{1,200}"\s*:\s*\{\s*"old"\s*:)/,
        is: 'what a command of DVC printed, which is no evidence',
        fix: DVC,
    },
    {
        looks: /^\s*\{\s*"keyid"\s*:\s*"[0-9a-f]{64}"\s*,\s*"keytype"\s*:/,
        is: 'a public key; keys are named in the policy and never read as evidence',
        fix: 'name the attestation that was signed with it',
    },
    {
        looks: /^(?:-----BEGIN (?:PUBLIC KEY|CERTIFICATE)-----)/,
        is: 'a public key or certificate; keys are named in the policy and never read as evidence',
        fix: 'name the attestation that was signed with it',
    },
    {
        looks: yamlOf(['artifact_location', 'experiment_id', 'lifecycle_stage'], ['run_id', 'run_uuid']),
        is: 'the meta.yaml of an MLflow experiment, which tells of no run',
        fix: 'name the meta.yaml of the run in the folder below it',
    },
    {
        looks: yamlOf(['creation_timestamp', 'last_updated_timestamp', 'name'], ['version', 'run_id', 'model_id', 'source_run_id']),
        is: 'the meta.yaml of a registered MLflow model, which tells of no version',
        fix: 'name the meta.yaml of the version in the folder below it',
    },
    {
        looks: /^\s*\{(?=[\s\S]*"last_updated_timestamp"\s*:)[\s\S]*"<(?:ModelVersion|Metric): /,
        is: 'an object of MLflow with parts as Python prints them, which cannot be read back',
        fix: 'commit the run as JSON: json.dumps(run.to_dictionary())',
    },
    {
        looks: /^\s*\{(?=[^}]*"model_uri"\s*:)(?=[^}]*"model_uuid"\s*:)[^}]*"mlflow_version"\s*:/,
        is: 'what MLflow printed of a logged model',
        fix: 'commit the MLmodel file of the model',
    },
    {
        looks: /^\s*\[\s*\[\s*\d+\s*(?:,\s*\d+\s*)+\]\s*(?:,\s*\[[\d,\s]+\]\s*)+\]\s*$/,
        is: 'a confusion matrix that does not name its classes',
        fix: 'write classification_report(…, output_dict=True) as JSON',
    },
    {
        looks: /^\s*\{\s*"(?:calibration|roc|pr|precision_recall|lift|gain|det)[^"]{0,40}"\s*:\s*\{\s*"[^"]{1,40}"\s*:\s*\[|^\s*\[\s*\{\s*"(?:predicted|prob_pred|fpr|precision|observed)"\s*:\s*[-\d.]|^\ufeff?(?:fpr,tpr|recall,precision|precision,recall|prob_true,prob_pred|prob_pred,prob_true)\b/,
        is: 'the points of a curve, which are no figures',
        fix: 'commit the figures that it stands for: roc_auc, average_precision, ece',
    },
];
/** Begins of files that are looked at, bytes. */
const HEAD = 16_384;
/** What a file is that no reader knows, where that is known; null otherwise. */
function nearMiss(file) {
    const begin = new TextDecoder().decode(file.bytes.subarray(0, HEAD));
    return NEAR_MISSES.find(({ looks }) => looks.test(begin)) ?? unnamedFigures(file);
}
/** Most bytes of a list of figures by name. */
const MOST_FIGURES = 65_536;
/** `{name: number}` in which no name is a metric: groups of a MetricFrame of one metric, whose name such a dump loses. */
function unnamedFigures(file) {
    const json = file.bytes.length > MOST_FIGURES ? null : file.json();
    const root = json?.ok ? json.value.value : null;
    const values = (0,plain/* isMap */.jh)(root) ? Object.values(root) : [];
    if (values.length === 0 || !values.every((value) => typeof value === 'number'))
        return null;
    return {
        is: 'numbers by name, and nothing says which metric they are',
        fix: 'dump a MetricFrame of a dict of metrics, by_group.to_json(), or name the figures in the policy, as in `metrics: {roc_auc: /auc}`',
    };
}

;// CONCATENATED MODULE: ./build/readers/recognise.js
/** Which reader reads a file: the one that the policy names, or the one that knows the content. Never by name alone. */




/** The reader of figures in no format of their own. It gives way to every other that finds the file likely. */
const GENERIC = 'generic-metrics';
/**
 * The reader of a file. With `as`, the reader of that id, whatever the content. Else the only one that is certain;
 * where none is certain the only one that finds it likely, the generic metrics reader counting only where no other
 * does. Several: `artifact/ambiguous`. None: the fault that keeps the file from being parsed, or `artifact/unrecognised`.
 */
function chooseReader(file, as, readers) {
    if (as !== null)
        return named(file, as, readers);
    const outside = unsupported(file);
    const refused = outside && (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/unrecognised', file.path, outside.message, { fix: outside.fix }));
    if (refused && !outside.opened)
        return refused;
    const answers = readers.map((reader) => ({ reader, answer: reader.recognises(file) }));
    const certain = answers.filter(({ answer }) => answer === 'certain').map(({ reader }) => reader);
    const likely = answers.filter(({ answer }) => answer === 'likely').map(({ reader }) => reader);
    const special = likely.filter((reader) => reader.id !== GENERIC);
    const candidates = certain.length > 0 ? certain : special.length > 0 ? special : likely;
    const [only] = candidates;
    if (only === undefined)
        return refused ?? unknown(file);
    if (candidates.length === 1)
        return (0,fault/* good */.uw)(only);
    const names = candidates.map((reader) => `${reader.id} (${reader.title})`).join(', ');
    const message = `the file fits ${candidates.length} formats: ${names}`;
    return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/ambiguous', file.path, message, { fix: `say which in the policy, as in \`as: ${only.id}\`` }));
}
/** Whether a reader is certain of a file. */
const isCertain = (reader, file) => reader.recognises(file) === 'certain';
function named(file, as, readers) {
    const reader = readers.find(({ id }) => id === as);
    if (reader)
        return (0,fault/* good */.uw)(reader);
    const ids = ['predictions', ...readers.map(({ id }) => id)];
    const meant = (0,syntax_text/* nearest */.p)(as, ids);
    const fix = meant ? `did you mean \`as: ${meant}\`?` : `use one of ${ids.join(', ')}`;
    return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/unrecognised', file.path, `there is no reader ${(0,plain/* shown */.SP)(as)}`, { fix }));
}
const AS_PREDICTIONS = 'declare it with `as: predictions`, its task and its columns, if it holds predictions';
const EXPORT = 'export what it says as JSON and commit that';
/** First bytes of formats that are not read as evidence, with what they are. */
const SIGNATURES = [
    {
        bytes: [0x50, 0x4b, 0x03, 0x04],
        is: 'a zip archive that is no Inspect log; other archives are not read',
        fix: 'commit the files that are in it',
        opened: true,
    },
    {
        bytes: [0x50, 0x4b, 0x05, 0x06],
        is: 'an empty zip archive; archives are not read',
        fix: 'commit the files themselves',
    },
    { bytes: [0x1f, 0x8b], is: 'compressed with gzip', fix: `commit it uncompressed, or ${AS_PREDICTIONS}` },
    { bytes: [0x28, 0xb5, 0x2f, 0xfd], is: 'compressed with zstd, which is not read', fix: 'commit it uncompressed' },
    { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], is: 'compressed with xz, which is not read', fix: 'commit it uncompressed' },
    { bytes: [0x42, 0x5a, 0x68], is: 'compressed with bzip2, which is not read', fix: 'commit it uncompressed' },
    {
        bytes: [0x37, 0x7a, 0xbc, 0xaf],
        is: 'a 7z archive; archives are not read',
        fix: 'commit the files that are in it',
    },
    { bytes: [0x50, 0x41, 0x52, 0x31], is: 'a Parquet table', fix: AS_PREDICTIONS },
    { bytes: [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59], is: 'a NumPy array, which is not read', fix: EXPORT },
    { bytes: [0x89, 0x48, 0x44, 0x46], is: 'an HDF5 file, which is not read', fix: EXPORT },
    {
        bytes: [0x25, 0x50, 0x44, 0x46],
        is: 'a PDF document, which is not read',
        fix: 'commit the figures as JSON or the text as Markdown',
    },
    {
        bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65],
        is: 'an SQLite database that is no tracking database of MLflow; others are not read',
        fix: EXPORT,
        opened: true,
    },
    {
        bytes: [0x89, 0x50, 0x4e, 0x47],
        is: 'a picture, which is not read',
        fix: 'commit the figures that it shows as JSON',
    },
    { bytes: [0xff, 0xd8, 0xff], is: 'a picture, which is not read', fix: 'commit the figures that it shows as JSON' },
];
/** Pickles of protocol 2 to 5 begin with PROTO and the number of the protocol. */
const isPickle = (bytes) => bytes[0] === 0x80 && bytes[1] !== undefined && bytes[1] >= 2 && bytes[1] <= 5;
function unsupported(file) {
    const { bytes } = file;
    if (bytes.length === 0)
        return { message: 'the file is empty', fix: 'write it again' };
    if (isPickle(bytes))
        return { message: 'the file is a Python pickle, which is never opened', fix: EXPORT };
    const found = SIGNATURES.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte));
    return found ? { message: `the file is ${found.is}`, fix: found.fix, opened: found.opened } : null;
}
const MAP = 'name the figures in the policy, as in `metrics: {roc_auc: /test/auc}`, or say the format with `as:`';
/** Bytes at the beginning that tell text from what is none. */
const BEGIN = 4096;
/** Whether bytes are no text at all: control characters that no text has. UTF-16 and UTF-32 have a mark of their own. */
function isBinary(bytes) {
    const [a, b] = bytes;
    if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff))
        return false;
    return bytes.subarray(0, BEGIN).some((byte) => byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32));
}
/** Begins as JSON can: what stands in the first bracket is a value, a key or the end. */
const BEGINS_AS_JSON = /^\s*(?:\{\s*(?:["}]|$)|\[\s*(?:[[{"\d\]-]|true\b|false\b|null\b|NaN\b|$))/;
/** No reader knows the content: because it cannot be parsed, or because it is of no format that is read. */
function unknown(file) {
    const text = file.text();
    if (!text.ok) {
        if (!isBinary(file.bytes))
            return text;
        const message = 'the file is binary, and of no format that is read';
        const fix = `${EXPORT}; a model is named as \`artifact\``;
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/unrecognised', file.path, message, { fix }));
    }
    const near = nearMiss(file);
    if (near)
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/unrecognised', file.path, `the file is ${near.is}`, { line: 1, fix: near.fix }));
    const ending = /\.([a-z]+)$/i.exec(file.path)?.[1]?.toLowerCase() ?? '';
    const looksJson = ending === 'json' || (BEGINS_AS_JSON.test(text.value.slice(0, 1000)) && !['yml', 'yaml', 'md'].includes(ending));
    const json = looksJson ? file.json() : null;
    if (json && !json.ok && !(/l$|^ndjson$/.test(ending) && file.jsonLines().ok))
        return json;
    if (ending === 'yml' || ending === 'yaml') {
        const yaml = file.yaml();
        if (!yaml.ok)
            return yaml;
    }
    const rows = ending === 'csv' || ending === 'tsv' ? `; ${AS_PREDICTIONS}` : '';
    const message = 'the content is of no format that a reader knows';
    return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/unrecognised', file.path, message, { fix: `${MAP}${rows}` }));
}


/***/ })

};
