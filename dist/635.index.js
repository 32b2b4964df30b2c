export const id = 635;
export const ids = [635,266];
export const modules = {

/***/ 40075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   NO: () => (/* binding */ gitFault)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12777);
/** Runs git as a reader of objects: no hooks, no filters, no replace refs, no prompts, no configuration but the repository's. */


/** Bytes of output beyond which a listing is refused rather than truncated. */
const OUTPUT_CAP = 1 << 30;
/** Settings that a repository's own configuration must not decide for a reader. */
const SAFE = [
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.fsmonitor=false',
    '-c',
    'core.attributesFile=/dev/null',
    '-c',
    'core.quotePath=false',
    '-c',
    'safe.directory=*',
    '--no-replace-objects',
    '--literal-pathspecs',
];
/** Environment of every git process: nothing inherited that could redirect it or that is secret, but what a fetch is handed. */
function environment(extra) {
    const kept = {};
    for (const name of ['PATH', 'HOME', 'TMPDIR', 'SYSTEMROOT', 'TEMP', 'TMP']) {
        const value = process.env[name];
        if (value !== undefined)
            kept[name] = value;
    }
    return {
        ...kept,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_ATTR_NOSYSTEM: '1',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_ALLOW_PROTOCOL: 'https:http:file',
        LC_ALL: 'C',
        ...extra,
    };
}
/** Starts git with its arguments; stdin, stdout and stderr are pipes. */
function startGit(repository, args, extra = {}) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...SAFE, ...args], {
        cwd: repository.folder,
        env: environment(extra),
        stdio: ['pipe', 'pipe', 'pipe'],
    });
}
/** Runs git to its end and gives its output whole. Never throws. */
function runGit(repository, args, options = {}) {
    return new Promise((resolve) => {
        let child;
        try {
            child = startGit(repository, args, options.env);
        }
        catch (error) {
            // Where the folder is a file, spawn throws at once.
            resolve({ code: null, stdout: Buffer.alloc(0), stderr: error instanceof Error ? error.message : String(error) });
            return;
        }
        const chunks = [];
        let size = 0;
        let stderr = '';
        const timer = options.timeout ? setTimeout(() => child.kill('SIGKILL'), options.timeout) : undefined;
        child.stdout.on('data', (chunk) => {
            size += chunk.length;
            if (size > OUTPUT_CAP)
                child.kill('SIGKILL');
            else
                chunks.push(chunk);
        });
        child.stderr.on('data', (chunk) => {
            if (stderr.length < 4096)
                stderr += chunk.toString('utf8');
        });
        child.on('error', (error) => {
            clearTimeout(timer);
            resolve({ code: null, stdout: Buffer.alloc(0), stderr: error.message });
        });
        child.on('close', (code) => {
            clearTimeout(timer);
            resolve({ code: size > OUTPUT_CAP ? null : code, stdout: Buffer.concat(chunks), stderr });
        });
        child.stdin.on('error', () => undefined);
        child.stdin.end(options.input ?? '');
    });
}
/** Runs git where a failure is a fault about `what`. */
async function git(repository, args, what) {
    const output = await runGit(repository, args);
    if (output.code === 0)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)(output.stdout);
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .MB)(gitFault(what, output));
}
/** A fault that tells git's own last words on one line. */
function gitFault(what, output, fix = null) {
    const said = output.stderr.trim().split('\n').at(-1) ?? '';
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('git/unreadable', what, `git could not read it: ${said || 'no answer'}`, { fix });
}


/***/ }),

/***/ 7266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oc: () => (/* binding */ blobOfBytes),
  gather: () => (/* binding */ gather),
  rR: () => (/* binding */ loadTree),
  TR: () => (/* binding */ refuse)
});

// UNUSED EXPORTS: parseTree

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
;// CONCATENATED MODULE: ./build/syntax/lfs-pointer.js
/** Git LFS pointers: three lines of text that stand for content kept elsewhere. */
/** Longest pointer that the specification allows, in bytes. */
const MAX_POINTER_BYTES = 1024;
const VERSION = 'version https://git-lfs.github.com/spec/v1';
/** Any text that means to be a pointer, also an old or broken one. */
const LOOKS_LIKE = /^version https?:\/\/(git-lfs\.github\.com|hawser\.github\.com|git-media\.io)\//;
/** SHA-256 of no bytes at all. */
const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
/**
 * A Git LFS pointer, parsed as strictly as the specification has it (github.com/git-lfs/git-lfs, docs/spec.md): UTF-8
 * with LF line ends and a last one, `version` first, then `oid` and `size` and whatever extensions, keys sorted and once
 * each, nothing after. Returns null where the bytes do not even begin like a pointer (an ordinary file; the first 1024
 * bytes suffice to tell), and `{fault}` (a sentence part: "the pointer …") where they do and do not hold: then the file
 * stands for nothing and must not be taken for the content that it names.
 * Give all the bytes of the file, or its first 1025 at least.
 */
function parseLfsPointer(bytes) {
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, MAX_POINTER_BYTES + 1)).toString('latin1');
    if (!LOOKS_LIKE.test(head))
        return null;
    if (bytes.byteLength > MAX_POINTER_BYTES) {
        return { fault: 'the file begins like a Git LFS pointer and goes on with other content' };
    }
    if (/^[^\n]*\r\n/.test(head))
        return { fault: 'the Git LFS pointer has CR line ends; a pointer has LF only' };
    if (!head.endsWith('\n'))
        return { fault: 'the Git LFS pointer does not end with a line feed' };
    return parseLines(head.slice(0, -1).split('\n'));
}
function parseLines(lines) {
    if (lines[0] !== VERSION)
        return { fault: 'the Git LFS pointer is not of version https://git-lfs.github.com/spec/v1' };
    const values = new Map();
    let before = '';
    for (const line of lines.slice(1)) {
        const pair = /^([a-z0-9.-]+) ([\x21-\x7e]+(?: [\x21-\x7e]+)*)$/.exec(line);
        if (!pair)
            return { fault: 'the Git LFS pointer has a line that is no key and value' };
        const [, key, value] = pair;
        if (values.has(key))
            return { fault: `the Git LFS pointer names "${key}" twice` };
        if (key < before)
            return { fault: `the Git LFS pointer has its keys out of order ("${key}" after "${before}")` };
        if (key !== 'oid' && key !== 'size' && !/^ext-\d-\w+$/.test(key)) {
            return { fault: 'the Git LFS pointer has a key that no pointer has' };
        }
        values.set(key, value);
        before = key;
    }
    const oid = /^sha256:([0-9a-f]{64})$/.exec(values.get('oid') ?? '')?.[1];
    if (oid === undefined)
        return { fault: 'the Git LFS pointer has no whole SHA-256 of 64 lower-case hex digits as its oid' };
    const text = values.get('size') ?? '';
    const size = Number(text);
    if (!/^(0|[1-9]\d{0,15})$/.test(text) || !Number.isSafeInteger(size)) {
        return { fault: 'the Git LFS pointer has no whole number of bytes as its size' };
    }
    if ((size === 0) !== (oid === EMPTY_SHA256)) {
        return { fault: `the Git LFS pointer gives a size of ${size} bytes, and its oid is not the digest of that` };
    }
    return { oid, size };
}

// EXTERNAL MODULE: ./build/git/git.js
var git = __webpack_require__(40075);
;// CONCATENATED MODULE: ./build/git/tree.js
/** A commit's tree read as git objects: never a checkout, so no filter, hook, LFS smudge or link is ever followed. */




/** Files up to this size are kept once read; larger ones are streamed each time. Bytes. */
const KEPT = 16 * 1024 * 1024;
const KINDS = {
    '100644': 'file',
    '100664': 'file',
    '100755': 'executable',
    '120000': 'link',
    '160000': 'submodule',
};
/** Entries of `git ls-tree -r -z -l`. A path that is no UTF-8 keeps its bytes as replacement characters and cannot be opened. */
function parseTree(output) {
    const entries = [];
    let start = 0;
    while (start < output.length) {
        const end = output.indexOf(0, start);
        const record = output.toString('utf8', start, end < 0 ? output.length : end);
        start = end < 0 ? output.length : end + 1;
        const tab = record.indexOf('\t');
        const [mode = '', , oid = '', size = '-'] = record.slice(0, tab).split(/ +/);
        entries.push({
            path: record.slice(tab + 1),
            kind: KINDS[mode] ?? 'submodule',
            oid,
            size: size === '-' ? null : Number(size),
        });
    }
    return entries.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
/** The tree of a commit. Faults where the commit cannot be listed. */
async function loadTree(repository, objects, commit) {
    const listed = await (0,git/* git */.$Y)(repository, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit], commit);
    if (!listed.ok)
        return listed;
    const entries = parseTree(listed.value);
    const byPath = new Map(entries.map((entry) => [entry.path, entry]));
    const opened = new Map();
    return (0,fault/* good */.uw)({
        commit,
        entries,
        entry: (path) => byPath.get(path),
        open(path) {
            let blob = opened.get(path);
            if (!blob) {
                blob = openEntry(repository, objects, path, byPath.get(path));
                opened.set(path, blob);
            }
            return blob;
        },
    });
}
/** Refuses what is no regular file, in words that say what it is. */
function refuse(path, entry) {
    if (!entry)
        return (0,fault/* fault */.DG)('artifact/unreadable', path, 'there is no such file in the change', { fix: 'commit the file' });
    if (entry.kind === 'link')
        return (0,fault/* fault */.DG)('git/link', path, 'is a symbolic link, and links are never followed', {
            fix: 'commit the file itself in its place',
        });
    if (entry.kind === 'submodule')
        return (0,fault/* fault */.DG)('git/link', path, 'is a submodule: its content is in another repository', {
            fix: 'commit the file itself in its place',
        });
    return null;
}
async function openEntry(repository, objects, path, entry) {
    const refused = refuse(path, entry);
    if (refused || !entry)
        return (0,fault/* bad */.MB)(refused ?? (0,fault/* fault */.DG)('artifact/unreadable', path, 'cannot be read'));
    const size = entry.size ?? 0;
    if (size <= KEPT) {
        const read = await objects.read(entry.oid);
        if (!read.ok)
            return (0,fault/* bad */.MB)(...read.faults.map((one) => ({ ...one, path })));
        return blobOfBytes(path, read.value);
    }
    const stream = () => streamBlob(repository, entry.oid);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let seen = 0;
    try {
        for await (const chunk of stream()) {
            hash.update(chunk);
            seen += chunk.length;
        }
    }
    catch (error) {
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('git/unreadable', path, `git could not read it: ${error.message}`));
    }
    if (seen !== size)
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('git/unreadable', path, `has ${seen} bytes where git promised ${size}`));
    return (0,fault/* good */.uw)({ path, size, sha256: hash.digest('hex'), lfs: null, bytes: () => gather(stream(), size), stream });
}
/** A blob over bytes that are in memory. A malformed LFS pointer is a fault: it must not be taken for the content. */
function blobOfBytes(path, bytes) {
    const pointer = parseLfsPointer(bytes);
    if (pointer && 'fault' in pointer)
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/syntax', path, `looks like a Git LFS pointer and is not a valid one: ${pointer.fault}`, {
            fix: 'write it again with git lfs',
        }));
    const lfs = pointer;
    return (0,fault/* good */.uw)({
        path,
        size: bytes.length,
        sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'),
        lfs,
        bytes: async () => bytes,
        stream: () => once(bytes),
    });
}
async function* once(bytes) {
    yield bytes;
}
async function* streamBlob(repository, oid) {
    const child = (0,git/* startGit */.BE)(repository, ['cat-file', 'blob', oid]);
    const ended = new Promise((resolve) => {
        child.on('close', resolve);
        child.on('error', () => resolve(null));
    });
    child.stdin.end();
    child.stderr.resume();
    try {
        for await (const chunk of child.stdout)
            yield chunk;
        const code = await ended;
        if (code !== 0)
            throw new Error(`object ${oid} could not be read`);
    }
    finally {
        child.kill();
    }
}
/** All chunks as one array of the size that is known beforehand, so that nothing is held twice. */
async function gather(chunks, size) {
    const bytes = new Uint8Array(size);
    let at = 0;
    for await (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
    }
    return bytes;
}


/***/ }),

/***/ 50762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  At: () => (/* binding */ readEvidence),
  JF: () => (/* binding */ readOne)
});

// UNUSED EXPORTS: isRowsSpec, matches

// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
// EXTERNAL MODULE: ./build/syntax/text.js
var syntax_text = __webpack_require__(92727);
// EXTERNAL MODULE: ./build/readers/support/plain.js
var plain = __webpack_require__(48315);
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
    if (outside)
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/unrecognised', file.path, outside.message, { fix: outside.fix }));
    const answers = readers.map((reader) => ({ reader, answer: reader.recognises(file) }));
    const certain = answers.filter(({ answer }) => answer === 'certain').map(({ reader }) => reader);
    const likely = answers.filter(({ answer }) => answer === 'likely').map(({ reader }) => reader);
    const special = likely.filter((reader) => reader.id !== GENERIC);
    const candidates = certain.length > 0 ? certain : special.length > 0 ? special : likely;
    const [only] = candidates;
    if (only === undefined)
        return unknown(file);
    if (candidates.length === 1)
        return (0,fault/* good */.uw)(only);
    const names = candidates.map((reader) => `${reader.id} (${reader.title})`).join(', ');
    const message = `the file fits ${candidates.length} formats: ${names}`;
    return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('artifact/ambiguous', file.path, message, { fix: `say which in the policy, as in \`as: ${only.id}\`` }));
}
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
        is: 'a zip archive; archives are not read',
        fix: 'commit the files that are in it (an Inspect .eval log: export it as JSON)',
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
    { bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], is: 'an SQLite database, which is not read', fix: EXPORT },
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
    return found ? { message: `the file is ${found.is}`, fix: found.fix } : null;
}
const MAP = 'name the figures in the policy, as in `metrics: {roc_auc: /test/auc}`, or say the format with `as:`';
/** No reader knows the content: because it cannot be parsed, or because it is of no format that is read. */
function unknown(file) {
    const text = file.text();
    if (!text.ok)
        return text;
    const ending = /\.([a-z]+)$/i.exec(file.path)?.[1]?.toLowerCase() ?? '';
    const looksJson = ending === 'json' || (/^\s*[{[]/.test(text.value.slice(0, 1000)) && !['yml', 'yaml', 'md'].includes(ending));
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

// EXTERNAL MODULE: ./build/syntax/file.js
var syntax_file = __webpack_require__(47434);
// EXTERNAL MODULE: ./build/syntax/glob.js
var glob = __webpack_require__(81146);
;// CONCATENATED MODULE: ./build/read.js
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
    const taken = new Set(model.evidence.filter((spec) => !(0,glob/* isGlob */.f)(spec.file)).map(placeOf));
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
            if ((0,glob/* isGlob */.f)(spec.file) && what === 'evidence') {
                const place = placeOf({ from: spec.from, file: path });
                if (taken.has(place))
                    continue;
                taken.add(place);
            }
            const opened = await tree.open(path);
            const place = opened.ok ? usable(opened.value, isRowsSpec(spec)) : opened.faults;
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
                const result = await readOne(opened.value, { spec, model, vocabulary }, readers);
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
    const plain = (file, as) => ({
        file,
        as,
        role: 'candidate',
        task: null,
        columns: {},
        groups: [],
        positive: null,
        from: 'head',
        metrics: {},
        place: model.place,
    });
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
    if (!(0,glob/* isGlob */.f)(file))
        return tree.entry(file) ? [file] : [];
    const matcher = (0,glob/* compileGlob */.S)(file);
    return matcher ? tree.entries.filter((entry) => matcher(entry.path)).map((entry) => entry.path) : [];
}
function usable(blob, asRows) {
    if (blob.lfs)
        return [
            (0,fault/* fault */.DG)('artifact/unreadable', blob.path, 'is a Git LFS pointer: its content is not in the repository, so it cannot be read', {
                fix: 'commit the file itself; evidence must be readable from the commit alone',
            }),
        ];
    if (!asRows && blob.size > READER_CAP)
        return [
            (0,fault/* fault */.DG)('artifact/too-large', blob.path, `has ${blob.size} bytes; at most ${READER_CAP} are read`, {
                fix: 'commit a summary, or declare it as a predictions file with `as: predictions`',
            }),
        ];
    return [];
}
/** One file through the reader that knows it. A reader that throws is our bug and becomes a fault, never a pass. */
async function readOne(blob, context, readers) {
    let reader = null;
    try {
        const file = (0,syntax_file/* readableFile */.r)(blob.path, await blob.bytes(), blob.sha256);
        const mapped = Object.keys(context.spec.metrics).length > 0;
        const chosen = chooseReader(file, context.spec.as ?? (mapped ? 'generic-metrics' : null), readers);
        if (!chosen.ok)
            return { evidence: [], faults: chosen.faults, reader };
        reader = chosen.value.id;
        const read = await chosen.value.read(file, context);
        return read.ok ? { evidence: read.value, faults: [], reader } : { evidence: [], faults: read.faults, reader };
    }
    catch (error) {
        const message = `${reader ? `the reader "${reader}"` : 'reading'} failed on it: ${error.message}`;
        const fix = 'this is a fault of risk-gate: report it with the file';
        return { evidence: [], faults: [(0,fault/* fault */.DG)('artifact/unreadable', blob.path, message, { fix })], reader };
    }
}


/***/ }),

/***/ 47434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readableFile)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12777);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89526);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92727);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86209);
/** An artifact in memory whose parsings are made once, on demand. */




/** Faults of a JSON-lines file that are told before the reading stops. */
const MAXIMUM_FAULTS = 10;
/**
 * A file as readers see it. `sha256` is the digest of `bytes`, bare hex. Nothing is parsed before it is asked for, and
 * nothing twice; the same result object is returned each time. A source's line is looked up in the parsing that was made
 * (JSON before YAML); where there is none it is null.
 */
function readableFile(path, bytes, sha256) {
    const text = once(() => (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeUtf8 */ ._)(bytes, path));
    const json = once(() => after(text(), (content) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(content, path)));
    const yaml = once(() => after(text(), (content) => (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .h)(content, path)));
    const jsonLines = once(() => after(text(), (content) => linesOf(content, path)));
    return {
        path,
        sha256,
        bytes,
        text,
        json,
        jsonLines,
        yaml,
        source: (pointer = '', line = null) => {
            const documents = [json, yaml].flatMap((parsing) => parsing.made());
            const found = documents.map((document) => document.placeOf(pointer)).find((place) => place !== null);
            return { path, sha256, pointer, line: line ?? found?.line ?? null };
        },
    };
}
function once(make) {
    let result = null;
    const call = () => {
        result ??= make();
        return result;
    };
    return Object.assign(call, { made: () => (result?.ok ? [result.value] : []) });
}
const after = (first, then) => first.ok ? then(first.value) : first;
function linesOf(text, path) {
    const documents = [];
    const faults = [];
    let line = 0;
    for (let start = 0; start <= text.length && faults.length < MAXIMUM_FAULTS;) {
        const end = text.indexOf('\n', start);
        const content = text.slice(start, end < 0 ? text.length : end);
        start = end < 0 ? text.length + 1 : end + 1;
        line++;
        if (content.trim() === '')
            continue;
        const document = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonFrom */ .CB)(content, path, line);
        if (document.ok)
            documents.push({ line, document: document.value });
        else
            faults.push(...document.faults);
    }
    return faults.length > 0 ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .bad */ .MB)(...faults) : (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .good */ .uw)(documents);
}


/***/ })

};
