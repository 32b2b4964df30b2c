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
/** Runs git as a reader of objects: no hooks, no filters, no replaced or grafted commits, no prompts, no configuration but the repository's. */


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
    // A copy of what commits say, made for speed: nothing hashes it, so it is not read.
    '-c',
    'core.commitGraph=false',
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
        GIT_GRAFT_FILE: '/dev/null',
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

/***/ 6971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ listCommit),
/* harmony export */   _f: () => (/* binding */ entryAt)
/* harmony export */ });
/* unused harmony export treeOfCommit */
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12777);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40075);
/* harmony import */ var _object_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13012);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9951);
/** What a commit holds: its tree listed by git, and every commit and folder on the way hashed again. */




const KINDS = {
    '100644': 'file',
    '100664': 'file',
    '100755': 'executable',
    '120000': 'link',
    '160000': 'submodule',
};
const FOLDER = '040000';
/** Records of `git ls-tree -r -t -z -l`. A path that is no UTF-8 keeps its bytes as replacement characters and cannot be opened. */
function parseListing(output) {
    const entries = [];
    const folders = [];
    let start = 0;
    while (start < output.length) {
        const end = output.indexOf(0, start);
        const record = output.toString('utf8', start, end < 0 ? output.length : end);
        start = end < 0 ? output.length : end + 1;
        const tab = record.indexOf('\t');
        const [mode = '', , oid = '', size = '-'] = record.slice(0, tab).split(/ +/);
        if (mode === FOLDER)
            folders.push(oid);
        else
            entries.push({
                path: record.slice(tab + 1),
                kind: KINDS[mode] ?? 'submodule',
                oid,
                size: size === '-' ? null : Number(size),
            });
    }
    entries.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    return { entries, folders };
}
/** Folders that a reader has found to be what their names say: two commits of one branch share most of theirs. */
const KNOWN = new WeakMap();
/** Every file, link and submodule of a commit (full id), by path. A commit or a folder that is not what its name says is a fault. */
async function listCommit(repository, objects, commit) {
    const root = await treeOfCommit(objects, commit);
    if (!root.ok)
        return root;
    const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(repository, ['ls-tree', '-r', '-t', '-z', '-l', '--full-tree', root.value], commit);
    if (!listed.ok)
        return listed;
    const { entries, folders } = parseListing(listed.value);
    const known = KNOWN.get(objects) ?? new Set();
    KNOWN.set(objects, known);
    const fresh = [...new Set([root.value, ...folders])].filter((oid) => !known.has(oid));
    const checked = await (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .checkObjects */ .Z)(objects, fresh.map((oid) => ({ oid, kind: 'tree' })));
    if (!checked.ok)
        return checked;
    for (const oid of fresh)
        known.add(oid);
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .good */ .uw)(entries);
}
/** Id of a commit's tree, from the commit itself. */
async function treeOfCommit(objects, commit) {
    const read = await objects.read(commit, 'commit');
    if (!read.ok)
        return read;
    const root = /^tree ([0-9a-f]+)\n/.exec(Buffer.from(read.value).toString('latin1'))?.[1] ?? '';
    return (0,_object_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isObjectId */ .TS)(root) ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .good */ .uw)(root) : (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .fault */ .DG)('git/unreadable', commit, 'the commit names no tree', { fix: _git_js__WEBPACK_IMPORTED_MODULE_0__/* .MEND */ .zT }));
}
/**
 * The entry at a path of a commit, each folder on the way hashed again; null where there is none. A submodule and a link
 * end the way, whatever follows.
 */
async function entryAt(objects, commit, path) {
    const root = await treeOfCommit(objects, commit);
    if (!root.ok)
        return root;
    let at = { mode: '40000', oid: root.value };
    for (const name of path.split('/')) {
        if (at.mode !== '40000')
            return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .good */ .uw)(null);
        const folder = await objects.read(at.oid, 'tree');
        if (!folder.ok)
            return folder;
        const found = entryOf(folder.value, name, at.oid.length / 2);
        if (!found)
            return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .good */ .uw)(null);
        at = found;
    }
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .good */ .uw)(at);
}
/** An entry of a tree object: `<mode> <name>\0` and the bytes of an id, over and over. */
function entryOf(tree, name, idBytes) {
    const bytes = Buffer.from(tree.buffer, tree.byteOffset, tree.length);
    for (let at = 0; at < bytes.length;) {
        const space = bytes.indexOf(32, at);
        const end = bytes.indexOf(0, space);
        if (space < 0 || end < 0)
            return null;
        const mode = bytes.toString('latin1', at, space);
        const found = bytes.toString('utf8', space + 1, end);
        at = end + 1 + idBytes;
        if (found === name)
            return { mode, oid: bytes.toString('hex', end + 1, at) };
    }
    return null;
}


/***/ }),

/***/ 13012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ notItsName),
/* harmony export */   G3: () => (/* binding */ objectHash),
/* harmony export */   TS: () => (/* binding */ isObjectId),
/* harmony export */   Up: () => (/* binding */ REFETCH)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12777);
/** Ids of git objects worked out again: git hands out what lies on disk under a name, and does not ask whether it is that. */


/** Whether a text is a full object id: SHA-1 or SHA-256. */
const isObjectId = (text) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
/**
 * A hash to which an object's content is still to be handed: its id is that of `<kind> <size>\0` and the content, by the
 * algorithm of the repository, which the length of its ids tells (gitformat-pack, hash-function-transition).
 */
const objectHash = (like, kind, size) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(like.length === 64 ? 'sha256' : 'sha1').update(`${kind} ${size}\0`);
/** What to do about an object that is not what its name says. */
const REFETCH = 'do not judge in this clone: git fsck --full lists what else is wrong with it; clone anew and find out who wrote to it';
/** The fault of an object whose content has another id. `place`: the path or the object that is told about. */
const notItsName = (place, oid, kind, found) => (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('git/unreadable', place, `the ${kind} ${oid} is not what its name says: what lies under it has the id ${found}`, {
    fix: REFETCH,
});


/***/ }),

/***/ 9951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ objectReader),
/* harmony export */   Z: () => (/* binding */ checkObjects)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12777);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40075);
/* harmony import */ var _object_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13012);
/** Reads many small objects through one `git cat-file --batch` process, and believes none of them by its name. */



/** Starts the process on the first read. Answers come in the order of the questions. */
function objectReader(repository) {
    let waiting = [];
    /** Place in `waiting` of the one that is answered next. */
    let next = 0;
    let child = null;
    let pieces = [];
    let held = 0;
    /** The answer under way, `size` being its content without the newline behind it; null while a header is read. */
    let wanted = null;
    const answered = () => {
        const one = waiting[next++];
        if (next === waiting.length) {
            waiting = [];
            next = 0;
        }
        return one;
    };
    const failAll = (message) => {
        const left = waiting.slice(next);
        waiting = [];
        next = 0;
        pieces = [];
        held = 0;
        wanted = null;
        for (const one of left)
            one.resolve((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('git/unreadable', one.oid, message, { fix: _git_js__WEBPACK_IMPORTED_MODULE_0__/* .MEND */ .zT })));
    };
    /** Takes whole answers off the buffer. */
    const drain = () => {
        for (;;) {
            if (wanted === null) {
                const buffer = pieces.length === 1 ? pieces[0] : Buffer.concat(pieces);
                pieces = buffer.length ? [buffer] : [];
                const newline = buffer.indexOf(10);
                if (newline < 0)
                    return;
                const header = buffer.toString('utf8', 0, newline);
                const rest = buffer.subarray(newline + 1);
                pieces = rest.length ? [rest] : [];
                held = rest.length;
                const [, kind = '', size] = /^[0-9a-f]+ ([a-z]+) (\d+)$/.exec(header) ?? [];
                if (size === undefined) {
                    const one = answered();
                    one?.resolve((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('git/unreadable', one.oid, 'the object is missing', { fix: _git_js__WEBPACK_IMPORTED_MODULE_0__/* .MEND */ .zT })));
                    continue;
                }
                wanted = { kind, size: Number(size) };
            }
            if (held < wanted.size + 1)
                return;
            const buffer = pieces.length === 1 ? pieces[0] : Buffer.concat(pieces);
            const content = buffer.subarray(0, wanted.size);
            const rest = buffer.subarray(wanted.size + 1);
            pieces = rest.length ? [rest] : [];
            held = rest.length;
            const { kind } = wanted;
            wanted = null;
            const one = answered();
            one?.resolve(checked(one, kind, content));
        }
    };
    const start = () => {
        const process = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .startGit */ .BE)(repository, ['cat-file', '--batch']);
        process.stdout.on('data', (chunk) => {
            pieces.push(chunk);
            held += chunk.length;
            if (wanted === null || held >= wanted.size + 1)
                drain();
        });
        process.stderr.resume();
        process.stdin.on('error', () => undefined);
        const ended = (message) => {
            // Git ends at an object that it cannot unpack; whoever asks after that is answered by a new process.
            if (child !== null && child !== process)
                return;
            child = null;
            failAll(message);
        };
        process.on('error', (error) => ended(error.message));
        process.on('close', () => ended('git ended before it answered'));
        // The process must not keep ours alive once everything is said.
        process.unref();
        return process;
    };
    return {
        read(oid, kind = 'blob') {
            return new Promise((resolve) => {
                if (!(0,_object_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isObjectId */ .TS)(oid))
                    return resolve((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('git/unreadable', oid, 'is no object id', { fix: _git_js__WEBPACK_IMPORTED_MODULE_0__/* .MEND */ .zT })));
                child ??= start();
                waiting.push({ oid, kind, resolve });
                child.stdin.write(`${oid}\n`);
            });
        },
        close() {
            child?.stdin.end();
            child = null;
        },
    };
}
/** The content of an answer, where it has the id that was asked for and is of the kind that was. */
function checked({ oid, kind }, found, content) {
    const id = (0,_object_id_js__WEBPACK_IMPORTED_MODULE_1__/* .objectHash */ .G3)(oid, found, content.length).update(content).digest('hex');
    if (id !== oid)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)((0,_object_id_js__WEBPACK_IMPORTED_MODULE_1__/* .notItsName */ .DK)(oid, oid, found, id));
    if (found === kind)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)(content);
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('git/unreadable', oid, `the object is a ${found}, and a ${kind} is needed`, { fix: _git_js__WEBPACK_IMPORTED_MODULE_0__/* .MEND */ .zT }));
}
/** How many objects are asked for at once: enough to keep git busy, few enough to hold. */
const AT_ONCE = 500;
/** Reads objects for no other purpose than that each is what its name says. The faults of the first that is not. */
async function checkObjects(objects, wanted) {
    for (let at = 0; at < wanted.length; at += AT_ONCE) {
        const read = await Promise.all(wanted.slice(at, at + AT_ONCE).map(({ oid, kind }) => objects.read(oid, kind)));
        const faulty = read.find((one) => !one.ok);
        if (faulty && !faulty.ok)
            return faulty;
    }
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)(null);
}


/***/ }),

/***/ 91651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   gather: () => (/* binding */ gather),
/* harmony export */   loadTree: () => (/* binding */ loadTree),
/* harmony export */   oc: () => (/* binding */ blobOfBytes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12777);
/* harmony import */ var _syntax_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96325);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40075);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6971);
/* harmony import */ var _object_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13012);
/** A commit's tree read as git objects: never a checkout, so no filter, hook, LFS smudge or link is ever followed. */






/** Files up to this size are kept once read; larger ones are streamed each time. Bytes. */
const KEPT = 16 * 1024 * 1024;
/** The tree of a commit. Faults where the commit cannot be listed, or is not what its name says. */
async function loadTree(repository, objects, commit) {
    const listed = await (0,_listing_js__WEBPACK_IMPORTED_MODULE_2__/* .listCommit */ .E$)(repository, objects, commit);
    if (!listed.ok)
        return listed;
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .good */ .uw)(treeOf(commit, listed.value, (path, entry) => openEntry(repository, objects, path, entry)));
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
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fault */ .DG)('artifact/unreadable', path, 'there is no such file in the change', { fix: 'commit the file' });
    if (entry.kind === 'link')
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fault */ .DG)('git/link', path, 'is a symbolic link, and links are never followed', {
            fix: 'commit the file itself in its place',
        });
    if (entry.kind === 'submodule')
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fault */ .DG)('git/link', path, 'is a submodule: its content is in another repository', {
            fix: 'commit the file itself in its place',
        });
    return null;
}
async function openEntry(repository, objects, path, entry) {
    const refused = refuse(path, entry);
    if (refused || !entry)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .bad */ .MB)(refused ?? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fault */ .DG)('artifact/unreadable', path, 'cannot be read'));
    const size = entry.size ?? 0;
    if (size <= KEPT) {
        const read = await objects.read(entry.oid);
        if (!read.ok)
            return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .bad */ .MB)(...read.faults.map((one) => ({ ...one, path })));
        return blobOfBytes(path, read.value);
    }
    const stream = () => streamBlob(repository, entry.oid, size);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let seen = 0;
    try {
        for await (const chunk of stream()) {
            hash.update(chunk);
            seen += chunk.length;
        }
    }
    catch (error) {
        if (error instanceof NotItsName)
            return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .bad */ .MB)((0,_object_id_js__WEBPACK_IMPORTED_MODULE_3__/* .notItsName */ .DK)(path, entry.oid, 'blob', error.found));
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fault */ .DG)('git/unreadable', path, `git could not read it: ${error.message}`, { fix: _git_js__WEBPACK_IMPORTED_MODULE_1__/* .MEND */ .zT }));
    }
    if (seen !== size)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fault */ .DG)('git/unreadable', path, `has ${seen} bytes where git promised ${size}`, { fix: _git_js__WEBPACK_IMPORTED_MODULE_1__/* .MEND */ .zT }));
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .good */ .uw)({ path, size, sha256: hash.digest('hex'), lfs: null, bytes: () => gather(stream(), size), stream });
}
/** A blob over bytes that are in memory. A malformed LFS pointer is a fault: it must not be taken for the content. */
function blobOfBytes(path, bytes) {
    const pointer = (0,_syntax_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_5__/* .parseLfsPointer */ .y)(bytes);
    if (pointer && 'fault' in pointer)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fault */ .DG)('artifact/syntax', path, `looks like a Git LFS pointer and is not a valid one: ${pointer.fault}`, {
            fix: 'write it again with git lfs',
        }));
    const lfs = pointer;
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .good */ .uw)({
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
/** A blob was streamed to its end, and its bytes have another id. */
class NotItsName extends Error {
    found;
    constructor(oid, found) {
        super(`the blob ${oid} is not what its name says: what lies under it has the id ${found}`);
        this.found = found;
    }
}
/** Bytes of a blob, hashed on their way. Throws at their end where git failed or they are others than the name says. */
async function* streamBlob(repository, oid, size) {
    const child = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .startGit */ .BE)(repository, ['cat-file', 'blob', oid]);
    const ended = new Promise((resolve) => {
        child.on('close', resolve);
        child.on('error', () => resolve(null));
    });
    child.stdin.end();
    child.stderr.resume();
    const hash = (0,_object_id_js__WEBPACK_IMPORTED_MODULE_3__/* .objectHash */ .G3)(oid, 'blob', size);
    try {
        for await (const chunk of child.stdout) {
            hash.update(chunk);
            yield chunk;
        }
        const code = await ended;
        if (code !== 0)
            throw new Error(`object ${oid} could not be read`);
        const found = hash.digest('hex');
        if (found !== oid)
            throw new NotItsName(oid, found);
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


/***/ })

};
