export const id = 1651;
export const ids = [1651];
export const modules = {

/***/ 40075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   NO: () => (/* binding */ gitFault),
/* harmony export */   zT: () => (/* binding */ MEND)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12777);
/** Runs git as a reader of objects: no hooks, no filters, no replace refs, no prompts, no configuration but the repository's. */


/** What to do where git has not got what its own lists name. */
const MEND = 'run it again; where it stays so, run git fsck in the clone, or clone it again';
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

/***/ 91651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   cZ: () => (/* binding */ parseTree),
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   gather: () => (/* binding */ gather),
/* harmony export */   loadTree: () => (/* binding */ loadTree),
/* harmony export */   oc: () => (/* binding */ blobOfBytes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12777);
/* harmony import */ var _syntax_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96325);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40075);
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
    const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(repository, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit], commit);
    if (!listed.ok)
        return listed;
    const entries = parseTree(listed.value);
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)(treeOf(commit, entries, (path, entry) => openEntry(repository, objects, path, entry)));
}
/** A view of entries, each opened once by `open`, which also has to refuse what is not there. */
function treeOf(commit, entries, open) {
    const byPath = new Map(entries.map((entry) => [entry.path, entry]));
    const opened = new Map();
    return {
        commit,
        entries,
        entry: (path) => byPath.get(path),
        open(path) {
            let blob = opened.get(path);
            if (!blob) {
                blob = open(path, byPath.get(path));
                opened.set(path, blob);
            }
            return blob;
        },
    };
}
/** Refuses what is no regular file, in words that say what it is. */
function refuse(path, entry) {
    if (!entry)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('artifact/unreadable', path, 'there is no such file in the change', { fix: 'commit the file' });
    if (entry.kind === 'link')
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('git/link', path, 'is a symbolic link, and links are never followed', {
            fix: 'commit the file itself in its place',
        });
    if (entry.kind === 'submodule')
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('git/link', path, 'is a submodule: its content is in another repository', {
            fix: 'commit the file itself in its place',
        });
    return null;
}
async function openEntry(repository, objects, path, entry) {
    const refused = refuse(path, entry);
    if (refused || !entry)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)(refused ?? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('artifact/unreadable', path, 'cannot be read'));
    const size = entry.size ?? 0;
    if (size <= KEPT) {
        const read = await objects.read(entry.oid);
        if (!read.ok)
            return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)(...read.faults.map((one) => ({ ...one, path })));
        return blobOfBytes(path, read.value);
    }
    const stream = () => streamBlob(repository, entry.oid);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let seen = 0;
    try {
        for await (const chunk of stream()) {
            hash.update(chunk);
            seen += chunk.length;
        }
    }
    catch (error) {
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('git/unreadable', path, `git could not read it: ${error.message}`, { fix: _git_js__WEBPACK_IMPORTED_MODULE_1__/* .MEND */ .zT }));
    }
    if (seen !== size)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('git/unreadable', path, `has ${seen} bytes where git promised ${size}`, { fix: _git_js__WEBPACK_IMPORTED_MODULE_1__/* .MEND */ .zT }));
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)({ path, size, sha256: hash.digest('hex'), lfs: null, bytes: () => gather(stream(), size), stream });
}
/** A blob over bytes that are in memory. A malformed LFS pointer is a fault: it must not be taken for the content. */
function blobOfBytes(path, bytes) {
    const pointer = (0,_syntax_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLfsPointer */ .y)(bytes);
    if (pointer && 'fault' in pointer)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('artifact/syntax', path, `looks like a Git LFS pointer and is not a valid one: ${pointer.fault}`, {
            fix: 'write it again with git lfs',
        }));
    const lfs = pointer;
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)({
        path,
        size: bytes.length,
        sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex'),
        lfs,
        bytes: async () => bytes,
        stream: () => once(bytes),
    });
}
async function* once(bytes) {
    yield bytes;
}
async function* streamBlob(repository, oid) {
    const child = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .startGit */ .BE)(repository, ['cat-file', 'blob', oid]);
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

/***/ 96325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ parseLfsPointer)
/* harmony export */ });
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


/***/ })

};
