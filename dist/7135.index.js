export const id = 7135;
export const ids = [7135];
export const modules = {

/***/ 57135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspect: () => (/* binding */ inspect)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(12777);
/* harmony import */ var _domain_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7873);
/* harmony import */ var _git_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91651);
/* harmony import */ var _metrics_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99815);
/* harmony import */ var _outputs_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11722);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16006);
/* harmony import */ var _readers_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97896);
/* harmony import */ var _syntax_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(47434);
/* harmony import */ var _any_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14673);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(59165);
/* harmony import */ var _say_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(83212);
/** `inspect`: which reader recognises a file and every piece of evidence that it yields. */












const inspect = {
    name: 'inspect',
    usage: 'inspect FILE… [--as READER]',
    summary: 'Shows exactly what a reader sees in a file: the reader that recognises it and every fact that it yields.',
    options: {
        as: { value: 'READER', help: 'the reader to use, whatever the content looks like' },
        format: { value: 'FORMAT', help: 'text or json', fallback: 'text', choices: ['text', 'json'] },
    },
    async run(argv, world) {
        const parsed = (0,_options_js__WEBPACK_IMPORTED_MODULE_9__/* .parseOptions */ .Ac)(argv, this.options);
        if (!parsed.ok)
            return (0,_say_js__WEBPACK_IMPORTED_MODULE_10__/* .sayFaults */ .J)(world, parsed.faults);
        const { rest } = parsed.value;
        if (!rest.length)
            return (0,_say_js__WEBPACK_IMPORTED_MODULE_10__/* .sayFaults */ .J)(world, [
                (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_11__/* .fault */ .DG)('usage/option', 'inspect', 'needs at least one file', { fix: 'risk-gate inspect FILE' }),
            ]);
        const seen = [];
        const faults = [];
        for (const path of rest) {
            const blob = await open(path);
            if (!blob.ok) {
                faults.push(...blob.faults);
                continue;
            }
            const spec = { ..._any_js__WEBPACK_IMPORTED_MODULE_8__/* .ANY_FILE */ .W, file: path, as: parsed.value.text('as') };
            const model = { ..._any_js__WEBPACK_IMPORTED_MODULE_8__/* .ANY_MODEL */ .r, id: await namedModel(blob.value), evidence: [spec] };
            const read = await (0,_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readOne */ .JF)(blob.value, { spec, model, vocabulary: _metrics_index_js__WEBPACK_IMPORTED_MODULE_3__/* .vocabulary */ .v, beside }, _readers_index_js__WEBPACK_IMPORTED_MODULE_6__/* .READERS */ .H);
            faults.push(...read.faults);
            seen.push({ path, reader: read.reader, evidence: read.evidence });
        }
        if (parsed.value.text('format') === 'json')
            world.out(`${JSON.stringify(seen, null, 1)}\n`);
        else
            for (const one of seen)
                world.out(`${table(one.path, one.reader, one.evidence)}\n`);
        return faults.length ? (0,_say_js__WEBPACK_IMPORTED_MODULE_10__/* .sayFaults */ .J)(world, faults) : 0;
    },
};
/** Another file that a format refers to, where it is there. */
async function beside(path) {
    const blob = await open(path);
    return blob.ok ? (0,_syntax_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readableFile */ .r)(path, await blob.value.bytes(), blob.value.sha256) : null;
}
async function open(path) {
    try {
        return (0,_git_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .blobOfBytes */ .oc)(path, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path));
    }
    catch (error) {
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_11__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_11__/* .fault */ .DG)('artifact/unreadable', path, `cannot be read: ${(0,_domain_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalWords */ .W)(error)}`, { fix: 'give the path of a file' }));
    }
}
/** The model that a document says it is about: without a policy there is none that it could differ from. */
async function namedModel(blob) {
    const file = (0,_syntax_file_js__WEBPACK_IMPORTED_MODULE_7__/* .readableFile */ .r)(blob.path, await blob.bytes(), blob.sha256);
    const document = /\.ya?ml$/i.test(blob.path) ? file.yaml() : null;
    const root = document?.ok ? document.value.value : null;
    const named = root !== null && typeof root === 'object' && 'model' in root ? root.model : null;
    return typeof named === 'string' ? named : _any_js__WEBPACK_IMPORTED_MODULE_8__/* .ANY_MODEL */ .r.id;
}
/** A file as a few aligned lines: reader, then one line a fact. */
function table(path, reader, evidence) {
    const rows = evidence.flatMap((one) => [
        [one.kind, one.origin, one.source.pointer || '(file)', factText(one)],
        ...(one.kind === 'lineage' ? lineageRows(one) : []),
    ]);
    const widths = [0, 1, 2].map((column) => Math.min(48, Math.max(0, ...rows.map((row) => row[column].length))));
    const lines = rows.map((row) => `  ${row.map((cell, at) => (at < 3 ? cell.padEnd(widths[at]) : cell)).join('  ')}`);
    const heading = reader ? `read by ${reader}, ${evidence.length} facts` : 'no reader';
    return [`${path}: ${heading}`, ...lines].map(_outputs_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .BP).join('\n');
}
/** Things, steps and edges of a lineage record that are shown in text; JSON has all. */
const MOST_LINES = 500;
/** Each thing, step and edge that a record tells of. */
function lineageRows({ origin, fragment }) {
    const names = new Map(fragment.nodes.map((node) => [node.id, node.path ?? node.uri ?? node.name]));
    const nodes = fragment.nodes.map((node) => {
        const digests = node.digests.map((digest) => `${digest.algorithm} ${digest.value}`);
        const facts = [
            ...(node.path === null ? [] : [node.name === node.path ? '' : node.name]),
            node.uri ?? '',
            ...digests,
            node.version === null ? '' : `version ${node.version}`,
            node.startedAt === null ? '' : `since ${node.startedAt.text}`,
            node.at === null ? '' : `at ${node.at.text}`,
            node.license ?? '',
            node.command ?? '',
            node.codeVersion === null ? '' : `code ${node.codeVersion}`,
            node.status ?? '',
        ].filter((fact) => fact !== '');
        return [
            ` ${node.type}`,
            origin,
            node.source.pointer,
            `${names.get(node.id)}${facts.length ? `: ${facts.join(', ')}` : ''}`,
        ];
    });
    const edges = fragment.edges.map(({ from, to, source }) => [
        ' edge',
        origin,
        source.pointer,
        `${names.get(from) ?? from} → ${names.get(to) ?? to}`,
    ]);
    const left = nodes.length + edges.length - MOST_LINES;
    const all = [...nodes, ...edges].slice(0, MOST_LINES);
    return left > 0 ? [...all, [' …', '', '', `and ${left} more, all of them in --format json`]] : all;
}
/** The gist of a fact. */
function factText(one) {
    switch (one.kind) {
        case 'metric': {
            const slice = one.slice ? ` ${JSON.stringify(one.slice)}` : '';
            const value = one.value === null ? `undefined (${one.reason ?? 'no reason given'})` : String(one.value);
            return `${one.metric}${one.class ? `@${one.class}` : ''}${slice} = ${value}${one.n === null ? '' : ` (n = ${one.n})`}${one.split ? ` on ${one.split}` : ''}`;
        }
        case 'document':
            return `${one.document}: ${one.sections.map((section) => `${section.name ?? section.title} (${section.words} words)`).join(', ')}`;
        case 'lineage':
            return `${one.fragment.nodes.length} things and steps, ${one.fragment.edges.length} edges`;
        default: {
            const { kind: _kind, reader: _reader, source: _source, origin: _origin, ...rest } = one;
            return JSON.stringify(rest).slice(0, 300);
        }
    }
}


/***/ }),

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

/***/ 91651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   cZ: () => (/* binding */ parseTree),
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
    const byPath = new Map(entries.map((entry) => [entry.path, entry]));
    const opened = new Map();
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)({
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
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('git/unreadable', path, `git could not read it: ${error.message}`));
    }
    if (seen !== size)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('git/unreadable', path, `has ${seen} bytes where git promised ${size}`));
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


/***/ })

};
