export const id = 7208;
export const ids = [7208];
export const modules = {

/***/ 35591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ components),
/* harmony export */   l: () => (/* binding */ adjacency)
/* harmony export */ });
/** Strongly connected components of a directed graph, without recursion. */
/** Adjacency of n nodes from edges given as two lists of equal length. */
function adjacency(n, from, to) {
    const starts = new Int32Array(n + 1);
    for (let edge = 0; edge < from.length; edge++)
        starts[from[edge] + 1]++;
    for (let node = 0; node < n; node++)
        starts[node + 1] = starts[node + 1] + starts[node];
    const next = starts.slice(0, n);
    const targets = new Int32Array(from.length);
    for (let edge = 0; edge < from.length; edge++)
        targets[next[from[edge]]++] = to[edge];
    return { starts, targets };
}
/**
 * Tarjan's algorithm (SIAM J. Comput. 1(2), 1972) with a stack of its own. `componentOf[node]` numbers components in
 * reverse topological order: every edge leads from a component to itself or to a smaller number. Time and memory are
 * proportional to nodes and edges.
 */
function components({ starts, targets }) {
    const n = starts.length - 1;
    const componentOf = new Int32Array(n).fill(-1);
    const order = new Int32Array(n).fill(-1);
    const low = new Int32Array(n);
    const next = starts.slice(0, n);
    const open = [];
    const path = [];
    let time = 0;
    let count = 0;
    for (let root = 0; root < n; root++) {
        if (order[root] !== -1)
            continue;
        path.push(root);
        while (path.length > 0) {
            const node = path[path.length - 1];
            if (order[node] === -1) {
                order[node] = low[node] = time++;
                open.push(node);
            }
            if (next[node] < starts[node + 1]) {
                const target = targets[next[node]++];
                if (order[target] === -1)
                    path.push(target);
                else if (componentOf[target] === -1)
                    low[node] = Math.min(low[node], order[target]);
                continue;
            }
            path.pop();
            const parent = path[path.length - 1];
            if (parent !== undefined)
                low[parent] = Math.min(low[parent], low[node]);
            if (low[node] !== order[node])
                continue;
            for (let member = -1; member !== node;) {
                member = open.pop();
                componentOf[member] = count;
            }
            count++;
        }
    }
    return { componentOf, count };
}


/***/ }),

/***/ 37208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildLineage: () => (/* binding */ buildLineage)
});

// EXTERNAL MODULE: ./build/domain/lineage.js
var lineage = __webpack_require__(57768);
// EXTERNAL MODULE: ./build/domain/plain.js
var plain = __webpack_require__(45745);
;// CONCATENATED MODULE: ./build/lineage/union-find.js
/** Disjoint sets of the numbers 0 to n-1: union by size with path halving, nearly constant time an operation. */
/** n sets of one number each; n ≥ 0. */
function unionFind(n) {
    const parent = new Int32Array(n).map((_, index) => index);
    const size = new Int32Array(n).fill(1);
    const find = (item) => {
        let at = item;
        while (parent[at] !== at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    };
    return {
        find,
        join: (a, b) => {
            const [x, y] = [find(a), find(b)];
            if (x === y)
                return x;
            const [root, leaf] = size[x] >= size[y] ? [x, y] : [y, x];
            parent[leaf] = root;
            size[root] = size[root] + size[leaf];
            return root;
        },
    };
}

// EXTERNAL MODULE: ./build/domain/code-point.js
var code_point = __webpack_require__(279);
;// CONCATENATED MODULE: ./build/lineage/words.js
/** Phrases of the messages about checks. */

const NAMES = {
    sha256: 'sha256',
    sha512: 'sha512',
    sha1: 'sha1',
    md5: 'md5',
    'dvc-dir': 'DVC directory digest',
    'dvc2-text': 'md5 (of DVC 2)',
    etag: 'server tag',
    opaque: 'version',
};
/** `md5 be717fa4…`, whole, so that it can be compared by eye. */
const digestText = (digest) => `${NAMES[digest.algorithm]} ${visible(digest.value)}${digest.algorithm === 'dvc-dir' ? '.dir' : ''}`;
/** `dvc.lock` or `dvc.lock line 12`. */
const placeText = (source) => source.line === null ? visible(source.path) : `${visible(source.path)} line ${source.line}`;
/** `a`, `a and b`, `a, b and 3 more`. */
function listText(items, limit = 3) {
    const shown = items.slice(0, limit);
    if (items.length > limit)
        return `${shown.join(', ')} and ${items.length - limit} more`;
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
/** Text from a record without anything that cannot be seen or that turns the direction of a line, at most 200 characters. */
function visible(text) {
    const told = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (char) => `<${(0,code_point/* codePoint */.y)(char)}>`);
    return told.length > 200 ? `${told.slice(0, 200)}…` : told;
}

;// CONCATENATED MODULE: ./build/lineage/unresolved.js
/** References to nothing, things that lead nowhere, and runs that failed, in words. */


/** Lines that are told; the rest is counted. */
const LIMIT = 50;
/** What the records leave open, at most 50 lines and a last one that counts the rest. */
function unresolvedIn(merged, nodes, edges, model) {
    const lines = [];
    let more = 0;
    for (const found of [merged.loose, dangling(nodes), partial(nodes, edges), apart(nodes, edges, model)]) {
        for (const line of found)
            if (lines.length < LIMIT)
                lines.push(line);
            else
                more++;
    }
    return more === 0 ? lines : [...lines, `and ${more} more`];
}
/** Nodes of which a record gives nothing but a name. */
function* dangling(nodes) {
    for (const node of nodes) {
        const bare = node.path === null && node.digests.length === 0 && node.version === null && node.at === null;
        const place = placeText(node.source);
        if (node.type === 'step') {
            if (bare && node.uri?.startsWith('mlflow-run:') && node.status === null)
                yield `${place} names the run ${node.name}, and no record describes it`;
        }
        else if (bare && (node.uri === null || /^(mlflow-|models:)/.test(node.uri)))
            yield `${place} names ${node.name}, and no record says what it is`;
    }
}
/** Directories of which a record counts more files than the records name. */
function* partial(nodes, edges) {
    const inside = new Map();
    for (const { from, to } of edges) {
        const [part, whole] = [nodes[from], nodes[to]];
        if (whole.files === undefined || whole.path === null || !part.path?.startsWith(`${whole.path}/`))
            continue;
        inside.set(to, (inside.get(to) ?? 0) + 1);
    }
    for (const [group, named] of inside) {
        const node = nodes[group];
        if (named < node.files)
            yield `${node.name} holds ${node.files} files, and the records tell the origin of ${named}`;
    }
}
/** Things that neither went into the model nor were made with it. */
function* apart(nodes, edges, model) {
    if (model === null)
        return;
    const sets = unionFind(nodes.length);
    for (const { from, to } of edges)
        sets.join(from, to);
    const near = sets.find(model);
    for (const [group, node] of nodes.entries()) {
        if (node.type !== 'step' && sets.find(group) !== near)
            yield `${node.name} (${placeText(node.source)}) is tied to the model by no record`;
    }
}
/** Runs that did not end well and made a model, or what went into one: what they made does not count. */
function failedSteps(merged, nodes, edges, model) {
    const failed = nodes.flatMap((node, group) => (node.type === 'step' && node.status === 'failed' ? [group] : []));
    if (failed.length === 0)
        return [];
    const upstream = ancestors(nodes.length, edges, model);
    const makesModel = new Set(edges.filter((edge) => nodes[edge.to].type === 'model').map((edge) => edge.from));
    return failed
        .filter((group) => upstream.has(group) || makesModel.has(group))
        .map((group) => {
        const node = nodes[group];
        const told = merged.groups[group].map((index) => merged.told[index].node).find((one) => one.status === 'failed') ?? node;
        const message = `${placeText(told.source)} says that step "${node.name}" failed, and yet the model rests on what it made`;
        return {
            state: 'mismatch',
            about: 'record',
            path: told.source.path,
            model: false,
            message,
            sources: [told.source],
            node: node.id,
        };
    });
}
/** Everything that went into a group, itself included; nothing where it is null. */
function ancestors(size, edges, group) {
    if (group === null)
        return new Set();
    const before = Array.from({ length: size }, () => []);
    for (const { from, to } of edges)
        before[to].push(from);
    const seen = new Set([group]);
    for (const at of seen)
        for (const next of before[at])
            seen.add(next);
    return seen;
}

;// CONCATENATED MODULE: ./build/lineage/card.js
/** What the card says of the training against what the records tell: version of model and code, and the data. */



/** Fields of a card that name the data of the training, the commit of its code, and the version of the model. */
const DATA = ['datasets', 'dataset', 'training_data', 'training_dataset', 'training_datasets', 'train_data'];
const COMMIT = ['git_commit', 'commit', 'code_version', 'code_commit'];
const VERSION = ['model_version', 'version'];
/**
 * Contradictions between cards and the graph of the model. Only what both sides say in the same terms is compared: a
 * commit with the commits of the steps that made the model; a version with dots in it with that of the model; data by
 * path, address or digest. Data of which a record tells, and that lead to the model by none, were not its training data.
 */
function cardChecks(documents, nodes, edges, model) {
    const cards = documents.filter((one) => one.document === 'card');
    if (model === null || cards.length === 0)
        return [];
    const upstream = ancestors(nodes.length, edges, model);
    return cards.flatMap((card) => [
        ...commitCheck(card, nodes, edges, model),
        ...versionCheck(card, nodes[model]),
        ...dataChecks(card, nodes, upstream),
    ]);
}
/** A field by any of its names, without regard to case, `-` or spaces; null where the card has none. */
function field(card, names) {
    const key = Object.keys(card.fields).find((name) => names.includes(name.toLowerCase().replaceAll(/[\s-]+/g, '_')));
    if (key === undefined)
        return null;
    const source = { ...card.source, line: card.fieldLines[key] ?? card.source.line };
    return { value: card.fields[key] ?? null, source };
}
const clash = (node, source, message) => ({
    state: 'mismatch',
    about: 'record',
    path: node.path ?? node.name,
    model: false,
    message,
    sources: [source, node.source],
    node: node.id,
});
function commitCheck(card, nodes, edges, model) {
    const said = field(card, COMMIT);
    if (said === null || typeof said.value !== 'string' || !/^[0-9a-f]{7,64}$/i.test(said.value))
        return [];
    const commit = said.value.toLowerCase();
    const known = edges
        .filter((edge) => edge.to === model && nodes[edge.from].type === 'step')
        .flatMap((edge) => nodes[edge.from].codeVersion ?? [])
        .filter((version) => /^[0-9a-f]{7,64}$/i.test(version))
        .map((version) => version.toLowerCase());
    if (known.length === 0 || known.some((one) => one.startsWith(commit) || commit.startsWith(one)))
        return [];
    const message = `${placeText(said.source)} says that the model was trained by the code of commit ${commit}, and the records by that of ${listText([...new Set(known)])}`;
    return [clash(nodes[model], said.source, message)];
}
function versionCheck(card, node) {
    const said = field(card, VERSION);
    const version = typeof said?.value === 'string' ? said.value.trim().replace(/^v(?=\d)/i, '') : null;
    const known = node.version?.trim().replace(/^v(?=\d)/i, '') ?? null;
    // A registry counts its versions 1, 2, 3: only versions of one kind can be compared.
    const isDotted = (text) => text !== null && /^\d+(\.\d+)+/.test(text);
    if (said === null || !isDotted(version) || !isDotted(known) || version === known)
        return [];
    const message = `${placeText(said.source)} is about version ${visible(version)}, and ${placeText(node.source)} calls ${node.name} version ${visible(known)}`;
    return [clash(node, said.source, message)];
}
function dataChecks(card, nodes, upstream) {
    const said = field(card, DATA);
    if (said === null)
        return [];
    const named = textsOf(said.value);
    return named.flatMap((text) => {
        const groups = nodes.flatMap((node, group) => (isNamed(node, text) ? [group] : []));
        if (groups.length === 0 || groups.some((group) => upstream.has(group)))
            return [];
        const node = nodes[groups[0]];
        const message = `${placeText(said.source)} names ${visible(text)} as data of the training, and the records lead from it to no model: ${placeText(node.source)} tells of it`;
        return [clash(node, said.source, message)];
    });
}
/** Texts of a field: itself, those of a list, and of each mapping its path, address or digest. */
function textsOf(value) {
    const items = Array.isArray(value) ? value : [value];
    return items.slice(0, 100).flatMap((item) => {
        if (typeof item === 'string')
            return [item];
        if (!(0,plain/* isMap */.jh)(item))
            return [];
        return ['path', 'uri', 'url', 'digest', 'revision'].flatMap((key) => {
            const text = item[key];
            return typeof text === 'string' ? [text] : [];
        });
    });
}
/** Whether a text is a thing's path, address or digest: names alone are not compared, since two things may share one. */
function isNamed(node, text) {
    if (node.type === 'step' || node.type === 'model' || node.type === 'code' || node.type === 'parameters')
        return false;
    if (node.path === text || (node.uris ?? [node.uri]).includes(text))
        return true;
    const digest = text.toLowerCase().replace(/^[a-z0-9]+:/, '');
    return digest.length >= 32 && node.digests.some((one) => one.value.toLowerCase() === digest);
}

;// CONCATENATED MODULE: ./build/lineage/containment.js
/** Directories and the files in them: a stage makes `data/splits`, another reads `data/splits/train.csv`. */
/** Directories that are looked at above a path: hostile paths have thousands. */
const MAX_LEVELS = 64;
/**
 * Edges between a thing and the nearest directory around it that some record names. They lead from the side whose origin
 * is told (made by a step, or with a URI) to the other; where neither is told from the directory to the file; where both
 * are made by steps there is none. So no pair has an edge each way.
 */
function containment(nodes, made) {
    const byPath = new Map();
    for (const [group, node] of nodes.entries())
        if (node.path !== null && isData(node))
            byPath.set(node.path, group);
    const edges = [];
    for (const [path, inner] of byPath) {
        const outer = nearestAround(path, byPath);
        if (outer === undefined)
            continue;
        const told = (group) => (made.has(group) ? 2 : nodes[group].uri !== null ? 1 : 0);
        const [outside, inside] = [told(outer), told(inner)];
        if (outside >= 1 && outside === inside)
            continue;
        edges.push(inside > outside ? { from: inner, to: outer } : { from: outer, to: inner });
    }
    return edges;
}
const isData = (node) => node.type !== 'step' && node.type !== 'code' && node.type !== 'parameters';
function nearestAround(path, byPath) {
    let end = path.lastIndexOf('/');
    for (let level = 0; end > 0 && level < MAX_LEVELS; level++, end = path.lastIndexOf('/', end - 1)) {
        const found = byPath.get(path.slice(0, end));
        if (found !== undefined)
            return found;
    }
    return undefined;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/lineage/tree-paths.js
/** What a path is in a tree, directories included: trees of git list files only. */
/** Index of the first entry whose path is not before `path`; entries are ordered by code units. */
function firstFrom(entries, path) {
    let low = 0;
    let high = entries.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (entries[middle].path < path)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Whether some file lies below a directory. */
function isDirectory(tree, path) {
    return tree.entries[firstFrom(tree.entries, `${path}/`)]?.path.startsWith(`${path}/`) ?? false;
}
/** Files below a directory, in the order of their paths. */
function filesBelow(tree, path) {
    const start = firstFrom(tree.entries, `${path}/`);
    const end = firstFrom(tree.entries, `${path}0`);
    return tree.entries.slice(start, end);
}
/** Whether DVC keeps a path or a directory around it outside git: a `*.dvc` file of that name lies in the tree. */
function isTrackedByDvc(tree, path) {
    let at = path;
    for (let level = 0; at !== '' && level < 64; level++) {
        if (tree.entry(`${at}.dvc`))
            return true;
        at = at.slice(0, Math.max(0, at.lastIndexOf('/')));
    }
    return false;
}
/** Most bytes of a `.gitignore` that is read. */
const IGNORE_CAP = 1024 * 1024;
/** Whether the `.gitignore` beside a path names it alone, as DVC writes there what it takes out of git. */
async function isIgnored(tree, path) {
    const cut = path.lastIndexOf('/') + 1;
    const file = await tree.open(`${path.slice(0, cut)}.gitignore`);
    if (!file.ok || file.value.size > IGNORE_CAP)
        return false;
    const lines = Buffer.from(await file.value.bytes())
        .toString('utf8')
        .split(/\r?\n/);
    return lines.includes(`/${path.slice(cut)}`);
}
/**
 * Whether a file or directory that an earlier tree held is in the later one no more, at no other path either. Nothing is
 * where there is no earlier tree.
 */
function deletedSince(before, after) {
    let objects = null;
    return (path) => {
        const own = before?.entry(path);
        const files = own ? [own] : before ? filesBelow(before, path) : [];
        if (files.length === 0)
            return false;
        objects ??= new Set(after.entries.map((entry) => entry.oid));
        return !files.some((file) => objects?.has(file.oid));
    };
}

;// CONCATENATED MODULE: ./build/lineage/content.js
/** Digests of what the commit really holds. Each file is opened and hashed once at most, whatever asks for it. */


/** Files of a directory above this many are not hashed for a listing: the check is unavailable. */
const MAX_LISTED = 100_000;
const NOTHING_INSIDE = /(^|\/)\.(gitignore|gitkeep|dvcignore)$/;
/**
 * Comparisons against one tree. `wanted` gives, for a path, every digest that anything will ask for, so that one pass
 * over a file serves them all.
 */
function contentOf(head, wanted) {
    const files = new Map();
    const listings = new Map();
    const algorithms = algorithmsAsked(head, wanted);
    const digestsOf = (path) => {
        const known = files.get(path);
        if (known)
            return known;
        const made = hashFile(head, path, algorithms.get(path) ?? new Set());
        files.set(path, made);
        return made;
    };
    const listingOf = (path) => {
        const known = listings.get(path);
        if (known)
            return known;
        const made = hashListing(head, path, digestsOf);
        listings.set(path, made);
        return made;
    };
    return {
        compare: async (path, digest) => {
            const entry = head.entry(path);
            if (entry === undefined) {
                if (!isDirectory(head, path))
                    return { state: 'unavailable', why: 'the commit does not hold it' };
                if (filesBelow(head, path).every((file) => NOTHING_INSIDE.test(file.path)))
                    return { state: 'unavailable', why: 'the commit does not hold its files' };
                if (digest.algorithm !== 'dvc-dir')
                    return { state: 'mismatch', actual: 'a directory' };
                const listing = await listingOf(path);
                if (typeof listing === 'string')
                    return { state: 'unavailable', why: listing };
                return listing.includes(digest.value) ? { state: 'match' } : { state: 'mismatch', actual: `${listing[0]}.dir` };
            }
            if (entry.kind === 'link' || entry.kind === 'submodule') {
                return { state: 'mismatch', actual: entry.kind === 'link' ? 'a symbolic link' : 'a submodule' };
            }
            if (digest.algorithm === 'dvc-dir')
                return { state: 'mismatch', actual: 'a single file' };
            const found = await digestsOf(path);
            if (typeof found === 'string')
                return { state: 'unavailable', why: found };
            return compareFile(found, digest);
        },
        digests: async (path) => {
            const entry = head.entry(path);
            const found = entry?.kind === 'file' || entry?.kind === 'executable' ? await digestsOf(path) : '';
            return typeof found === 'string'
                ? []
                : [`sha256:${found.sha256}`, ...[...found.of].map(([name, value]) => `${name}:${value}`)];
        },
    };
}
/** Algorithms to compute for each file: those of its own digests, and what the listing of a directory around it takes. */
function algorithmsAsked(head, wanted) {
    const asked = new Map();
    const ask = (path, algorithm) => {
        const known = asked.get(path);
        if (known)
            known.add(algorithm);
        else
            asked.set(path, new Set([algorithm]));
    };
    for (const [path, digests] of wanted) {
        for (const { algorithm } of digests) {
            if (algorithm !== 'dvc-dir')
                ask(path, algorithm);
            else
                for (const file of filesBelow(head, path).slice(0, MAX_LISTED))
                    for (const one of ['md5', 'dvc2-text'])
                        ask(file.path, one);
        }
    }
    return asked;
}
function compareFile(found, digest) {
    if (digest.algorithm === 'sha256') {
        return found.sha256 === digest.value ? { state: 'match' } : { state: 'mismatch', actual: found.sha256 };
    }
    if (found.lfs)
        return { state: 'unavailable', why: 'the commit holds a Git LFS pointer, which gives only a sha256' };
    const actual = found.of.get(digest.algorithm);
    if (actual === undefined)
        return { state: 'unavailable', why: `${digest.algorithm} is no digest of content` };
    if (actual === digest.value)
        return { state: 'match' };
    // DVC 2 hashed what it took for text with line ends made LF, and everything else as it is.
    if (digest.algorithm === 'dvc2-text' && found.of.get('md5') === digest.value)
        return { state: 'match' };
    return { state: 'mismatch', actual };
}
async function hashFile(head, path, algorithms) {
    const opened = await head.open(path);
    if (!opened.ok)
        return opened.faults[0]?.message ?? 'it cannot be read';
    const blob = opened.value;
    if (blob.lfs)
        return { lfs: true, sha256: blob.lfs.oid, of: new Map() };
    const of = await hashBlob(blob, algorithms);
    return { lfs: false, sha256: blob.sha256, of };
}
async function hashBlob(blob, algorithms) {
    const plain = [];
    for (const name of ['md5', 'sha1', 'sha512']) {
        if (algorithms.has(name) || (name === 'md5' && algorithms.has('dvc2-text')))
            plain.push([name, (0,external_node_crypto_.createHash)(name)]);
    }
    const text = algorithms.has('dvc2-text') ? textHash() : null;
    if (plain.length === 0 && text === null)
        return new Map();
    for await (const chunk of blob.stream()) {
        for (const [, hash] of plain)
            hash.update(chunk);
        text?.update(chunk);
    }
    const found = new Map(plain.map(([name, hash]) => [name, hash.digest('hex')]));
    if (text)
        found.set('dvc2-text', text.digest());
    return found;
}
/** Block in which DVC 2 read files; CR LF that falls on its edge stays as it is, as it did there. */
const BLOCK = 1024 * 1024;
/**
 * The md5 that DVC 2 gave a file (dvc/utils/__init__.py, file_md5; dvc/istextfile.py): CR LF made LF in blocks of 1 MiB
 * where the first 512 bytes look like text, that is, hold no NUL and at most 30 % of bytes outside of printable ASCII,
 * LF, CR, TAB, FF and BS.
 */
function textHash() {
    const hash = (0,external_node_crypto_.createHash)('md5');
    let pending = [];
    let size = 0;
    let isText = null;
    const flush = (block) => {
        isText ??= looksLikeText(block.subarray(0, 512));
        hash.update(isText ? withoutCarriageReturns(block) : block);
    };
    return {
        update: (chunk) => {
            let rest = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
            while (size + rest.length >= BLOCK) {
                flush(Buffer.concat([...pending, rest.subarray(0, BLOCK - size)]));
                rest = rest.subarray(BLOCK - size);
                pending = [];
                size = 0;
            }
            if (rest.length > 0)
                pending.push(Buffer.from(rest));
            size += rest.length;
        },
        digest: () => {
            if (size > 0)
                flush(Buffer.concat(pending));
            return hash.digest('hex');
        },
    };
}
function looksLikeText(block) {
    let odd = 0;
    for (const byte of block) {
        if (byte === 0)
            return false;
        const plain = (byte >= 32 && byte < 127) || byte === 10 || byte === 13 || byte === 9 || byte === 12 || byte === 8;
        if (!plain)
            odd++;
    }
    return odd <= 0.3 * block.length;
}
function withoutCarriageReturns(block) {
    const out = Buffer.allocUnsafe(block.length);
    let end = 0;
    for (let at = 0; at < block.length; at++) {
        if (block[at] === 13 && block[at + 1] === 10)
            continue;
        out[end++] = block[at];
    }
    return out.subarray(0, end);
}
/**
 * DVC's digest of a directory: md5 over `json.dumps` of `[{"md5", "relpath"}]` ordered by relpath. Several readings are
 * given, the plain one first: with and without git's own files in it, and with the md5 of DVC 2.
 */
async function hashListing(head, path, digestsOf) {
    const entries = filesBelow(head, path);
    if (entries.length > MAX_LISTED)
        return `it has more than ${MAX_LISTED} files`;
    const rows = [];
    for (const entry of entries) {
        if (entry.kind === 'link' || entry.kind === 'submodule')
            return `${entry.path} is a ${entry.kind}`;
        const found = await digestsOf(entry.path);
        if (typeof found === 'string')
            return found;
        const md5 = found.of.get('md5');
        if (found.lfs || md5 === undefined)
            return `${entry.path} is a Git LFS pointer, which gives only a sha256`;
        rows.push({ name: entry.path.slice(path.length + 1), md5, text: found.of.get('dvc2-text') ?? md5 });
    }
    // Python orders by code point; by code unit is the same but for characters beyond U+FFFF.
    rows.sort((a, b) => comparePoints(a.name, b.name));
    const own = rows.filter((row) => !NOTHING_INSIDE.test(row.name));
    return [...new Set([rows, own].flatMap((list) => [listingDigest(list, 'md5'), listingDigest(list, 'text')]))];
}
function comparePoints(a, b) {
    const [x, y] = [Buffer.from(a), Buffer.from(b)];
    return Buffer.compare(x, y);
}
const listingDigest = (rows, key) => (0,external_node_crypto_.createHash)('md5')
    .update(`[${rows.map((row) => `{"md5": ${pythonText(row[key])}, "relpath": ${pythonText(row.name)}}`).join(', ')}]`)
    .digest('hex');
/** A JSON string as Python's json.dumps writes it: everything beyond ASCII escaped. */
const pythonText = (text) => JSON.stringify(text).replace(/[\u007f-\uffff]/g, (char) => char === '\u007f' ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

// EXTERNAL MODULE: ./build/lineage/cycles.js
var cycles = __webpack_require__(35591);
// EXTERNAL MODULE: ./build/domain/time-bounds.js
var time_bounds = __webpack_require__(66448);
;// CONCATENATED MODULE: ./build/lineage/describe.js
/** Groups of told nodes as nodes of the graph. */


/** Which type wins where records differ: the one that says most. */
const RANK = {
    step: 8,
    model: 7,
    parameters: 6,
    code: 5,
    source: 4,
    dataset: 3,
    report: 2,
    file: 1,
};
/**
 * One node a group. Of single values the first told wins (records in the order of their paths), of times the latest;
 * digests, sources, URIs and licences are all kept. Ids are the path, else the URI, else the name, made unique.
 */
function describeGroups(merged, modelPath) {
    const taken = new Map();
    return merged.groups.map((members) => {
        const told = merged.told[members[0]];
        const whole = members.length === 1 ? null : together(members.map((index) => merged.told[index].node));
        const joined = whole ?? told.node;
        const path = whole === null ? told.path : firstPath(merged, members);
        const type = path !== null && path === modelPath ? 'model' : joined.type;
        const name = visible(type === 'step' ? joined.name : (path ?? joined.name));
        const id = unique(taken, type === 'step' ? `step ${name}` : (path ?? joined.uri ?? name));
        const named = { id, type, path, name };
        return whole === null ? alone(told.node, named) : { ...whole, ...named };
    });
}
/** Path of a group: all of its nodes that have one have the same. */
const firstPath = (merged, members) => members.map((index) => merged.told[index].path).find((path) => path !== null) ?? null;
/** A node that one record alone tells of, without what only the checks need. */
function alone(node, named) {
    const sources = [node.source];
    if (node.locked === undefined && node.otherPaths === undefined)
        return { ...node, ...named, sources };
    const { locked: _locked, otherPaths: _otherPaths, ...rest } = node;
    return { ...rest, ...named, sources };
}
/** Several nodes as one. */
function together(nodes) {
    const type = strongest(nodes);
    const uris = distinct(nodes.map((node) => node.uri));
    const licenses = distinct(nodes.map((node) => node.license));
    const files = nodes.map((node) => node.files).find((count) => count !== undefined);
    const columns = nodes.find((node) => node.columns !== undefined)?.columns;
    const withParameters = nodes.find((node) => node.parameters.length > 0);
    return {
        id: '',
        type,
        name: type === 'step' ? shortest(nodes) : nodes[0].name,
        path: null,
        uri: uris[0] ?? null,
        digests: digestsOf(nodes),
        version: first(nodes, 'version'),
        at: latest(nodes.map((node) => node.at)),
        startedAt: first(nodes, 'startedAt'),
        license: licenses[0] ?? null,
        owner: first(nodes, 'owner'),
        command: first(nodes, 'command'),
        codeVersion: first(nodes, 'codeVersion'),
        parameters: withParameters?.parameters ?? [],
        status: statusOf(nodes),
        source: nodes[0].source,
        sources: nodes.map((node) => node.source),
        ...(files === undefined ? {} : { files }),
        ...(columns === undefined ? {} : { columns }),
        ...(uris.length > 1 ? { uris } : {}),
        ...(licenses.length > 1 ? { licenses } : {}),
    };
}
function strongest(nodes) {
    let best = nodes[0].type;
    for (const node of nodes)
        if (RANK[node.type] > RANK[best])
            best = node.type;
    return best;
}
/** The plainest of a step's names: `train` rather than `loan-default.train`. */
function shortest(nodes) {
    let best = nodes[0].name;
    for (const node of nodes)
        if (node.name.length < best.length)
            best = node.name;
    return best;
}
function first(nodes, key) {
    for (const node of nodes)
        if (node[key] !== null)
            return node[key];
    return null;
}
const distinct = (values) => [
    ...new Set(values.filter((value) => value !== null)),
];
function digestsOf(nodes) {
    const seen = new Map();
    for (const node of nodes)
        for (const digest of node.digests)
            seen.set(`${digest.algorithm}:${digest.value}`, digest);
    return [...seen.values()];
}
/** The latest time by its earliest possible instant; a time that is no time counts only where there is no other. */
function latest(times) {
    const given = times.filter((time) => time !== null);
    if (given.length < 2)
        return given[0] ?? null;
    let best = null;
    let bestStart = Number.NEGATIVE_INFINITY;
    for (const time of given) {
        const start = (0,time_bounds/* timeBounds */.v)(time.text)?.earliest ?? time.epoch ?? Number.NEGATIVE_INFINITY;
        if (best === null || start > bestStart) {
            best = time;
            bestStart = start;
        }
    }
    return best;
}
/** A failure that one record tells is not mended by another that does not. */
function statusOf(nodes) {
    for (const status of ['failed', 'running', 'finished']) {
        if (nodes.some((node) => node.status === status))
            return status;
    }
    return null;
}
function unique(taken, id) {
    let name = id;
    for (let count = taken.get(id) ?? 0; taken.has(name); name = `${id} (${count})`)
        taken.set(id, ++count);
    taken.set(name, taken.get(name) ?? 1);
    return name;
}

// EXTERNAL MODULE: ./build/domain/lists.js
var lists = __webpack_require__(2212);
;// CONCATENATED MODULE: ./build/lineage/merge.js
/** What several records tell of one thing or step, brought together. Only what is surely the same is merged. */



/** Digests of no bytes at all: every empty file has them, so they make nothing the same. */
const EMPTY = new Set([
    'd41d8cd98f00b204e9800998ecf8427e',
    'da39a3ee5e6b4b0d3255bfef95601890afd80709',
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
]);
/** Algorithms whose equal digests mean equal content. */
const isContentDigest = (digest) => digest.algorithm !== 'opaque' && digest.algorithm !== 'etag';
/**
 * Nodes of all records, grouped: things of one path; of one URI or content digest where that brings no two paths and no
 * two nodes of one record together; steps of one run id, and steps of equal last name that share an input or an output
 * and come from different records. Takes time nearly proportional to nodes and edges; nothing recurses.
 */
function merge(fragments, head) {
    const { told, edges, loose } = collect(fragments, head);
    const sets = unionFind(told.length);
    const isStep = Uint8Array.from(told, (one) => (one.node.type === 'step' ? 1 : 0));
    const things = [];
    const steps = [];
    for (const [index, step] of isStep.entries())
        (step ? steps : things).push(index);
    for (const bucket of bucketsBy(things, (index) => told[index].path))
        for (const index of bucket)
            sets.join(bucket[0], index);
    // All other merging is of what different records tell.
    if (fragments.length > 1) {
        const joiner = joining(told, sets);
        joinBuckets(bucketsBy(things, (index) => told[index].node.uri), joiner, false);
        joinBuckets(digestBuckets(told, things), joiner, true);
        joinBuckets(bucketsBy(steps, (index) => told[index].node.uri), joiner, false);
        joinSteps(told, edges, isStep, joiner);
    }
    return { told, edges, loose, isStep, ...numbered(told.length, sets.find) };
}
function joining(told, sets) {
    const pathOf = told.map((one) => one.path);
    const uriOf = told.map((one) => one.node.uri);
    const records = told.map(() => null);
    for (const [index, one] of told.entries()) {
        const root = sets.find(index);
        if (root === index)
            continue;
        records[root] = (records[root] ?? new Set([told[root].fragment])).add(one.fragment);
        uriOf[root] ??= uriOf[index] ?? null;
    }
    const of = (root) => {
        records[root] ??= new Set([told[root].fragment]);
        return records[root];
    };
    return {
        find: sets.find,
        path: (root) => pathOf[root] ?? null,
        uri: (root) => uriOf[root] ?? null,
        join: (a, b) => {
            const [x, y] = [sets.find(a), sets.find(b)];
            if (x === y)
                return;
            const [large, small] = of(x).size >= of(y).size ? [of(x), of(y)] : [of(y), of(x)];
            for (const fragment of small)
                if (large.has(fragment))
                    return;
            const root = sets.join(x, y);
            for (const fragment of small)
                large.add(fragment);
            records[root] = large;
            pathOf[root] = pathOf[x] ?? pathOf[y] ?? null;
            uriOf[root] = uriOf[x] ?? uriOf[y] ?? null;
        },
    };
}
/** Joins all of each bucket where they have at most one path (and, if asked, one URI) between them. */
function joinBuckets(buckets, joiner, oneUri) {
    for (const bucket of buckets) {
        if (bucket.length < 2)
            continue;
        const roots = bucket.map(joiner.find);
        if (differ(roots.map(joiner.path)) || (oneUri && differ(roots.map(joiner.uri))))
            continue;
        for (const index of bucket)
            joiner.join(bucket[0], index);
    }
}
/** Whether two of the texts that are there differ. */
function differ(texts) {
    const first = texts.find((text) => text !== null);
    return texts.some((text) => text !== null && text !== first);
}
/** Things by each of their content digests. */
function digestBuckets(told, things) {
    const buckets = new Map();
    for (const index of things) {
        for (const digest of told[index].node.digests) {
            if (!isContentDigest(digest) || EMPTY.has(digest.value))
                continue;
            const key = `${digest.algorithm}:${digest.value}`;
            (0,lists/* addTo */.D)(buckets, key, index);
        }
    }
    return buckets.values();
}
function collect(fragments, head) {
    const told = [];
    const edges = [];
    const loose = [];
    // Read in the order of their paths, so that the graph does not depend on the order of the policy.
    const ordered = [...fragments].sort((a, b) => a.source.path < b.source.path ? -1 : a.source.path > b.source.path ? 1 : 0);
    ordered.forEach((evidence, fragment) => {
        const index = new Map();
        for (const node of evidence.fragment.nodes) {
            index.set(node.id, told.length);
            told.push({ node, fragment, reader: evidence.reader, path: settledPath(node, head) });
        }
        for (const { from, to, source } of evidence.fragment.edges) {
            const [a, b] = [index.get(from), index.get(to)];
            if (a !== undefined && b !== undefined)
                edges.push({ from: a, to: b, source });
            else if (loose.length < 50)
                loose.push(`${source.path} ties ${from} to ${to}, and does not describe ${a === undefined ? from : to}`);
        }
    });
    return { told, edges, loose };
}
/** The first reading of a path that names something in the tree, else the likeliest. */
function settledPath(node, head) {
    if (node.path === null || node.otherPaths === undefined)
        return node.path;
    const there = [node.path, ...node.otherPaths].find((path) => head.entry(path) !== undefined || isDirectory(head, path));
    return there ?? node.path;
}
/** Items by key, without those that have none. */
function bucketsBy(items, key) {
    const buckets = new Map();
    for (const item of items) {
        const name = key(item);
        if (name === null)
            continue;
        (0,lists/* addTo */.D)(buckets, name, item);
    }
    return buckets.values();
}
/** The last part of a step's name: `loan-default.train`, `ex:run/train` and `train` are told of one step. */
const lastName = (name) => name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf('/'), name.lastIndexOf(':'), name.lastIndexOf('#')) + 1);
function joinSteps(told, edges, isStep, joiner) {
    const tails = told.map((one, index) => (isStep[index] ? lastName(one.node.name) : ''));
    const seen = new Map();
    const tie = (step, thing, way) => {
        if (tails[step] === '')
            return;
        const key = `${way}${joiner.find(thing)} ${tails[step]}`;
        const other = seen.get(key);
        if (other === undefined)
            seen.set(key, step);
        else
            joiner.join(other, step);
    };
    for (const { from, to } of edges) {
        if (isStep[from] && !isStep[to])
            tie(from, to, '>');
        if (isStep[to] && !isStep[from])
            tie(to, from, '<');
    }
}
function numbered(size, find) {
    const groupOf = new Int32Array(size);
    const numberOf = new Map();
    const groups = [];
    for (let index = 0; index < size; index++) {
        const root = find(index);
        const known = numberOf.get(root);
        const group = known ?? groups.length;
        if (known === undefined) {
            numberOf.set(root, group);
            groups.push([]);
        }
        groups[group].push(index);
        groupOf[index] = group;
    }
    return { groupOf, groups };
}

;// CONCATENATED MODULE: ./build/lineage/digest-checks.js
/** Recorded digests against the bytes of the commit, and against each other. */



/** Digests of a group, distinct, in the order told. */
function givenDigests(merged, group) {
    const given = new Map();
    for (const index of merged.groups[group]) {
        const { node } = merged.told[index];
        for (const digest of node.digests) {
            const key = `${digest.algorithm}:${digest.value}`;
            const known = given.get(key);
            if (known)
                known.sources.push(node.source);
            else
                given.set(key, { digest, sources: [node.source] });
        }
    }
    return [...given.values()];
}
/** One check for every group with a path and every content digest that a record gives it. */
async function digestChecks(subject) {
    const checks = [];
    for (const [group, node] of subject.nodes.entries()) {
        if (node.path === null || node.type === 'step')
            continue;
        for (const given of givenDigests(subject.merged, group)) {
            if (!isContentDigest(given.digest))
                continue;
            const there = subject.head.entry(node.path) !== undefined || isDirectory(subject.head, node.path);
            const comparison = there
                ? await subject.content.compare(node.path, given.digest)
                : await absent(subject, group, node);
            checks.push(checkOf(subject, node, given, comparison));
        }
    }
    return checks;
}
/**
 * What the commit does not hold: kept elsewhere, or gone. Code is never kept elsewhere unless a step makes it, and what
 * the merge base held in git is gone: a file that was edited must not be made unknown by deleting it as well.
 */
async function absent({ head, isDeleted, made }, group, node) {
    const path = node.path;
    const isTracked = isTrackedByDvc(head, path);
    const isLostCode = node.type === 'code' && !made.has(group) && !isTracked;
    if (isLostCode || (isDeleted(path) && !isTracked && !(await isIgnored(head, path))))
        return { state: 'mismatch', actual: 'no such file' };
    return { state: 'unavailable', why: 'the commit does not hold it; DVC or another store does' };
}
function checkOf(subject, node, { digest, sources }, comparison) {
    const path = node.path;
    const named = visible(path);
    const places = listText([...new Set(sources.map(placeText))]);
    const says = `${places} ${sources.length > 1 ? 'give' : 'gives'} ${named} the ${digestText(digest)}`;
    const message = comparison.state === 'match'
        ? `${named} has the ${digestText(digest)} that ${places} ${sources.length > 1 ? 'give' : 'gives'}`
        : comparison.state === 'mismatch'
            ? `${says}, and the commit has ${comparison.actual} there`
            : `${says}, which cannot be compared: ${comparison.why}`;
    return {
        state: comparison.state,
        about: 'digest',
        path,
        model: path === subject.artifact,
        message,
        sources,
        node: node.id,
    };
}
/**
 * Records that disagree: one thing with two digests of one algorithm. Versions and server tags are compared inside one
 * record only, since every tool has its own. Where bytes already showed which record is wrong, that is not told again.
 */
function recordChecks(subject, known) {
    const told = new Set(known.filter((check) => check.state === 'mismatch').map((check) => check.node));
    const checks = [];
    for (const [group, node] of subject.nodes.entries()) {
        if (node.type === 'step' || told.has(node.id))
            continue;
        const clash = clashOf(subject.merged, group);
        if (clash === null)
            continue;
        const [one, other] = clash;
        const message = `${placeText(one.sources[0])} gives ${node.name} the ${digestText(one.digest)}, and ${placeText(other.sources[0])} gives it the ${digestText(other.digest)}`;
        const sources = [...one.sources, ...other.sources];
        checks.push({
            state: 'mismatch',
            about: 'record',
            path: node.path ?? node.name,
            model: node.path !== null && node.path === subject.artifact,
            message,
            sources,
            node: node.id,
        });
    }
    return checks;
}
function clashOf(merged, group) {
    const members = merged.groups[group];
    if (members.length < 2 && merged.told[members[0]].node.digests.length < 2)
        return null;
    const seen = new Map();
    for (const index of members) {
        const { node, fragment } = merged.told[index];
        for (const digest of node.digests) {
            const key = isContentDigest(digest) ? digest.algorithm : `${digest.algorithm} of ${fragment}`;
            const other = seen.get(key);
            if (other && other.digest.value !== digest.value)
                return [other, { digest, sources: [node.source] }];
            if (!other)
                seen.set(key, { digest, sources: [node.source] });
        }
    }
    return null;
}
/** Two steps of one record that make the same thing: which of them made it cannot be told. */
function producerChecks(subject) {
    const { merged, nodes } = subject;
    const makers = new Map();
    const checks = [];
    const told = new Set();
    for (const edge of merged.edges) {
        if (!merged.isStep[edge.from] || merged.isStep[edge.to])
            continue;
        const [from, to] = [merged.told[edge.from], merged.told[edge.to]];
        if (to.path === null || !from.reader.startsWith('dvc-'))
            continue;
        const group = merged.groupOf[edge.to];
        const key = `${from.fragment} ${group}`;
        const other = makers.get(key);
        if (!other)
            makers.set(key, { step: edge.from, source: edge.source });
        else if (other.step !== edge.from && !told.has(group)) {
            told.add(group);
            const names = `"${visible(merged.told[other.step].node.name)}" and "${visible(from.node.name)}"`;
            const message = `the stages ${names} of ${from.node.source.path} both make ${nodes[group].name}, so which of them made it cannot be told`;
            const sources = [other.source, edge.source];
            checks.push({
                state: 'mismatch',
                about: 'record',
                path: to.path,
                model: to.path === subject.artifact,
                message,
                sources,
                node: nodes[group].id,
            });
        }
    }
    return checks;
}

;// CONCATENATED MODULE: ./build/lineage/edge-states.js
/** What became of checking each edge. */
const DECLARED = { state: 'declared', reason: 'no record gives a digest that could be compared' };
/**
 * State of each edge, in the order of the edges: an edge between a thing and a step has that of the thing; one between
 * two things has the weaker of both. Contradicted above all, also by times; verified where bytes were compared.
 */
function edgeStates(edges, nodes, checks, newer) {
    const states = thingStates(nodes, checks);
    const locked = parameterStates(checks);
    return edges.map(({ from, to }) => {
        if (newer.size > 0 && newer.has(`${from} ${to}`))
            return { state: 'contradicted', reason: `${nodes[from].name} is newer than the step that used it` };
        const [a, b] = [nodes[from], nodes[to]];
        if (a.type === 'step')
            return b.type === 'step' ? DECLARED : states[to];
        if (a.type === 'parameters' && b.type === 'step')
            return locked.get(`${b.id}\n${a.path}`) ?? states[from];
        return b.type === 'step' ? states[from] : weaker(states[from], states[to]);
    });
}
const ORDER = { contradicted: 0, declared: 1, unavailable: 2, verified: 3 };
const weaker = (a, b) => (ORDER[a.state] <= ORDER[b.state] ? a : b);
const NAME = { match: 'verified', mismatch: 'contradicted', unavailable: 'unavailable' };
const stateOf = (check) => ({ state: NAME[check.state], reason: check.message });
/** Keeps of two checks the one that weighs more: of what was compared the contradiction. */
function keep(map, key, check, rank) {
    const known = map.get(key);
    if (!known || rank[check.state] > rank[known.state])
        map.set(key, check);
}
/** Of a thing, a mismatch outweighs a match, and a match what could not be compared: one digest that fits shows the bytes. */
function thingStates(nodes, checks) {
    const byNode = new Map();
    for (const check of checks)
        if (check.node !== undefined && check.about !== 'parameter' && check.about !== 'time')
            keep(byNode, check.node, check, { mismatch: 2, match: 1, unavailable: 0 });
    return nodes.map((node) => {
        const check = byNode.get(node.id);
        return check ? stateOf(check) : DECLARED;
    });
}
/** Parameters of one step in one file, by `step file`: verified only where every one of them was compared. */
function parameterStates(checks) {
    const found = new Map();
    for (const check of checks)
        if (check.about === 'parameter' && check.step !== undefined)
            keep(found, `${check.step}\n${check.path}`, check, { mismatch: 2, unavailable: 1, match: 0 });
    return new Map([...found].map(([key, check]) => [key, stateOf(check)]));
}

;// CONCATENATED MODULE: ./build/lineage/model.js
/** Which node of the graph is the model, and whether any record vouches for its bytes. */



/**
 * The model is the group of the artifact's path; groups of the same content are its origin too. Where no record names
 * the path, it is the group of the same content. Where none has it either and the records vouch for exactly one model,
 * that one contradicts the artifact.
 */
function findModel(merged, nodes, artifact) {
    if (artifact.path === null) {
        const only = onlyModel(nodes);
        return { group: only, checks: [], edges: [] };
    }
    const named = nodes.findIndex((node) => node.path === artifact.path && node.type !== 'step');
    const alike = sameContent(merged, nodes, artifact).filter(({ group }) => group !== named);
    const checks = alike.flatMap(({ group, digest, sources }) => sources.map((source) => {
        const node = nodes[group];
        const message = `${placeText(source)} gives ${node.name} the ${digestText(digest)}, which is the content of ${artifact.path}`;
        return {
            state: 'match',
            about: 'digest',
            path: artifact.path,
            model: true,
            message,
            sources: [source],
            node: node.id,
        };
    }));
    if (named >= 0) {
        const edges = alike.map(({ group }) => ({ from: group, to: named }));
        return { group: named, checks: [...checks, ...agreement(merged, nodes, named, artifact)], edges };
    }
    if (alike.length > 0)
        return {
            group: alike[0].group,
            checks,
            edges: alike.slice(1).map(({ group }) => ({ from: group, to: alike[0].group })),
        };
    return claimed(merged, nodes, artifact);
}
function onlyModel(nodes) {
    const models = nodes.flatMap((node, group) => (node.type === 'model' ? [group] : []));
    return models.length === 1 ? models[0] : null;
}
/** Groups that a record gives a digest of the artifact's own bytes. */
function sameContent(merged, nodes, artifact) {
    if (artifact.digests.size === 0)
        return [];
    return nodes.flatMap((node, group) => {
        if (node.type === 'step')
            return [];
        const given = givenDigests(merged, group).find(({ digest }) => artifact.digests.has(`${digest.algorithm}:${digest.value}`));
        return given ? [{ group, digest: given.digest, sources: given.sources }] : [];
    });
}
/**
 * An artifact that the commit does not hold is known by the digest that DVC records for it. Its bytes cannot be had, so
 * only a second record of the same digest bears the first out.
 */
function agreement(merged, nodes, group, artifact) {
    const value = /^md5:([0-9a-f]{32})/.exec(artifact.digest ?? '')?.[1];
    if (value === undefined)
        return [];
    const given = givenDigests(merged, group).filter(({ digest }) => digest.value === value && isContentDigest(digest));
    const sources = given.flatMap((one) => one.sources);
    const files = [...new Set(sources.map((source) => source.path))];
    if (files.length < 2)
        return [];
    const message = `${files.join(' and ')} give ${artifact.path} the same ${digestText(given[0].digest)}; the commit does not hold the file itself`;
    return [
        { state: 'match', about: 'digest', path: artifact.path, model: true, message, sources, node: nodes[group].id },
    ];
}
/** The one model that the records vouch for, where it is not the artifact. */
function claimed(merged, nodes, artifact) {
    const only = onlyModel(nodes);
    if (only === null || artifact.digest === null)
        return { group: null, checks: [], edges: [] };
    const algorithm = artifact.digest.slice(0, artifact.digest.indexOf(':'));
    const given = givenDigests(merged, only).find(({ digest }) => digest.algorithm === algorithm);
    if (given === undefined)
        return { group: null, checks: [], edges: [] };
    const message = `${placeText(given.sources[0])} vouches for ${nodes[only].name} with the ${digestText(given.digest)}, and ${artifact.path} is ${artifact.digest}`;
    const check = {
        state: 'mismatch',
        about: 'digest',
        path: artifact.path,
        model: true,
        message,
        sources: given.sources,
        node: nodes[only].id,
    };
    return { group: only, checks: [check], edges: [] };
}

// EXTERNAL MODULE: ./build/syntax/json.js + 1 modules
var json = __webpack_require__(47324);
// EXTERNAL MODULE: ./build/syntax/text.js
var syntax_text = __webpack_require__(92727);
// EXTERNAL MODULE: ./build/syntax/yaml.js + 2 modules
var yaml = __webpack_require__(86209);
;// CONCATENATED MODULE: ./build/lineage/parameters.js
/** Parameters that a record locks, against the parameter files of the commit. */





/** Largest parameter file that is read, bytes. */
const CAP = 16 * 1024 * 1024;
/** One check for every parameter (or tree of parameters) that a step locks. A locked file that is gone is a mismatch. */
async function parameterChecks(merged, nodes, head) {
    const files = new Map();
    const checks = [];
    for (const [index, { node }] of merged.told.entries()) {
        for (const { file, name, value } of node.locked ?? []) {
            const read = files.get(file) ?? readParameters(head, file);
            files.set(file, read);
            const id = nodes[merged.groupOf[index]].id;
            checks.push(check(await read, { file, name, value, step: node.name, id, source: node.source }));
        }
    }
    return checks;
}
function check(read, locked) {
    const { source } = locked;
    const [file, name, step] = [visible(locked.file), visible(locked.name), visible(locked.step)];
    const made = (state, message) => ({
        state,
        about: 'parameter',
        path: locked.file,
        model: false,
        message,
        sources: [source],
        step: locked.id,
    });
    if ('problem' in read)
        return made(read.state, `${placeText(source)} locks ${name} of ${file} for stage "${step}", and ${read.problem}`);
    const differences = parameters_differ(name, locked.value, lookUp(read.value, locked.name));
    if (differences.length === 0)
        return made('match', `${name} of ${file} is what ${source.path} locks for stage "${step}"`);
    const told = differences.map(({ at, was, is }) => `${visible(at)} is ${is} in ${file} and ${was} in ${source.path}`);
    return made('mismatch', `${listText(told)}: stage "${step}" was run with other parameters than the commit holds`);
}
async function readParameters(head, file) {
    const entry = head.entry(file);
    if (!entry)
        return { problem: `${file} is not in the commit`, state: 'mismatch' };
    const isYaml = /\.ya?ml$/i.test(file);
    if (!isYaml && !/\.json$/i.test(file))
        return { problem: `${file} is no YAML or JSON, so its values cannot be compared`, state: 'unavailable' };
    if ((entry.size ?? 0) > CAP)
        return { problem: `${file} has more than ${CAP} bytes`, state: 'mismatch' };
    const opened = await head.open(file);
    const text = opened.ok ? (0,syntax_text/* decodeUtf8 */._)(await opened.value.bytes(), file) : opened;
    const document = text.ok ? (isYaml ? (0,yaml/* parseYaml */.h)(text.value, file) : (0,json/* parseJson */.q)(text.value, file)) : text;
    if (!document.ok)
        return { problem: `${file} cannot be read: ${document.faults[0]?.message ?? 'it is at fault'}`, state: 'mismatch' };
    return { value: document.value.value };
}
/** A value by its dotted name: literally, else step by step. Undefined where there is none. */
function lookUp(root, name) {
    if (!(0,plain/* isMap */.jh)(root))
        return undefined;
    if (name in root)
        return root[name];
    let at = root;
    for (const part of name.split('.')) {
        if (Array.isArray(at))
            at = /^\d+$/.test(part) ? at[Number(part)] : undefined;
        else
            at = (0,plain/* isMap */.jh)(at) ? at[part] : undefined;
    }
    return at;
}
/** Leaves in which two values differ, at most 20. Numbers are compared as numbers; a key more or less is a difference. */
function parameters_differ(name, locked, found) {
    const open = [{ at: name, was: locked, is: found }];
    const differences = [];
    for (let next = open.pop(); next !== undefined && differences.length < 20; next = open.pop()) {
        const { at, was, is } = next;
        if (Array.isArray(was) && Array.isArray(is)) {
            const length = Math.max(was.length, is.length);
            for (let index = length - 1; index >= 0; index--)
                open.push({ at: `${at}[${index}]`, was: was[index], is: is[index] });
        }
        else if ((0,plain/* isMap */.jh)(was) && (0,plain/* isMap */.jh)(is)) {
            const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])].reverse();
            for (const key of keys)
                open.push({ at: `${at}.${key}`, was: was[key], is: is[key] });
        }
        else if (was !== is)
            differences.push({ at, was: shown(was), is: shown(is) });
    }
    return differences;
}
function shown(value) {
    if (value === undefined)
        return 'not given';
    const text = JSON.stringify(value);
    return visible(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}

;// CONCATENATED MODULE: ./build/lineage/times.js
/** The order of times: nothing can have been used before it was there. */


/**
 * Data newer than a step that used them, directly or through what was made of them. A thing is there since its own time,
 * and not before a step that made it began. A time without a zone counts as its earliest instant, the end of a step as
 * its latest, so that only what is certain is told. Groups on a cycle are judged by direct use only. `componentOf` is in
 * reverse topological order.
 */
function timeChecks(merged, nodes, graph, componentOf) {
    const checks = [];
    const contradicted = new Set();
    const told = new Set();
    const boundsOf = remembered();
    const since = earliestTimes(merged, nodes, boundsOf);
    const tell = (thing, known, end) => {
        contradicted.add(`${thing} ${end.step}`);
        if (told.has(thing))
            return;
        told.add(thing);
        const [node, step] = [nodes[thing], nodes[end.step]];
        const says = known.maker === null ? 'is of' : `was made by step "${nodes[known.maker].name}", which began at`;
        const message = `${node.name} ${says} ${visible(known.text)}, after step "${step.name}", which used it, ended (${visible(end.text)}): the model was made of an earlier state of it, or a time is wrong`;
        checks.push({
            state: 'mismatch',
            about: 'time',
            path: node.path ?? node.name,
            model: false,
            message,
            sources: [known.source, step.source],
            node: node.id,
        });
    };
    for (const edge of merged.edges) {
        if (!merged.isStep[edge.to])
            continue;
        const [from, to] = [merged.groupOf[edge.from], merged.groupOf[edge.to]];
        const known = since[from];
        const end = known ? endOf(merged.told[edge.to].node.at, to, boundsOf) : null;
        if (known && end !== null && known.earliest > end.latest)
            tell(from, known, end);
    }
    const limits = earliestUse(nodes, graph, componentOf, boundsOf);
    for (const [group, known] of since.entries()) {
        const limit = limits[group];
        if (known && limit && known.earliest > limit.latest)
            tell(group, known, limit);
    }
    return { checks, contradicted };
}
/** `timeBounds` that works each text out once: logs give one time thousands of times. */
function remembered() {
    const known = new Map();
    return (text) => {
        let bounds = known.get(text);
        if (bounds === undefined) {
            bounds = (0,time_bounds/* timeBounds */.v)(text);
            known.set(text, bounds);
        }
        return bounds;
    };
}
/** For each thing the latest of its earliest instants, over all records; null where no record gives a time. */
function earliestTimes(merged, nodes, boundsOf) {
    const since = nodes.map(() => null);
    const note = (thing, text, source, maker) => {
        const bounds = boundsOf(text);
        const group = merged.groupOf[thing];
        if (bounds === null || bounds.earliest <= (since[group]?.earliest ?? Number.NEGATIVE_INFINITY))
            return;
        since[group] = { earliest: bounds.earliest, text, maker: maker === null ? null : merged.groupOf[maker], source };
    };
    for (const [index, { node }] of merged.told.entries()) {
        if (!merged.isStep[index] && node.at !== null)
            note(index, node.at.text, node.source, null);
    }
    for (const { from, to, source } of merged.edges) {
        if (!merged.isStep[from] || merged.isStep[to])
            continue;
        const began = merged.told[from].node.startedAt;
        if (began !== null)
            note(to, began.text, source, from);
    }
    return since;
}
function endOf(moment, step, boundsOf) {
    const bounds = moment === null ? null : boundsOf(moment.text);
    return bounds === null ? null : { latest: bounds.latest, text: moment.text, step };
}
/** For each group the first end of all steps that it went into. Components come sinks first, so one pass does. */
function earliestUse(nodes, { starts, targets }, componentOf, boundsOf) {
    const limits = nodes.map(() => null);
    const order = nodes.map((_, index) => index).sort((a, b) => componentOf[a] - componentOf[b]);
    for (const group of order) {
        let limit = null;
        for (let edge = starts[group]; edge < starts[group + 1]; edge++) {
            const target = targets[edge];
            if (componentOf[target] === componentOf[group])
                continue;
            const node = nodes[target];
            const own = node.type === 'step' ? endOf(node.at, target, boundsOf) : null;
            for (const one of [own, limits[target] ?? null])
                if (one !== null && (limit === null || one.latest < limit.latest))
                    limit = one;
        }
        limits[group] = limit;
    }
    return limits;
}

;// CONCATENATED MODULE: ./build/lineage/index.js
/** The lineage graph of a model: what all records tell, closed, and checked against the commit. */














/**
 * Merges what records tell, compares every recorded digest and locked parameter with the commit, and looks at the order
 * of times, at cycles and at what leads nowhere. Near linear in nodes and edges; each file is hashed once at most, as a
 * stream; nothing recurses. Without fragments it is `EMPTY_GRAPH`.
 */
async function buildLineage({ model, modelDigest, fragments, documents = [], head, before, }) {
    if (fragments.length === 0)
        return lineage/* EMPTY_GRAPH */.n;
    const merged = merge(fragments, head);
    const made = madeGroups(merged);
    const nodes = withCodeAtHead(describeGroups(merged, model.artifact), made, head);
    const content = contentOf(head, wantedDigests(merged, nodes, model.artifact));
    const isDeleted = deletedSince(before, head);
    const subject = { merged, nodes, head, isDeleted, content, artifact: model.artifact, made };
    const digests = await digestChecks(subject);
    const own = model.artifact === null ? [] : await content.digests(model.artifact);
    const found = findModel(merged, nodes, { path: model.artifact, digest: modelDigest, digests: new Set(own) });
    const records = [...recordChecks(subject, digests), ...producerChecks(subject)];
    const parameters = await parameterChecks(merged, nodes, head);
    const edges = allEdges(merged, nodes, [...containment(nodes, made), ...found.edges]);
    const graph = (0,cycles/* adjacency */.l)(nodes.length, endsOf(edges, 'from'), endsOf(edges, 'to'));
    const { componentOf, count } = (0,cycles/* components */.d)(graph);
    const times = timeChecks(merged, nodes, graph, componentOf);
    const runs = failedSteps(merged, nodes, edges, found.group);
    const cards = cardChecks(documents, nodes, edges, found.group);
    const checks = [
        ...found.checks,
        ...digests,
        ...records,
        ...parameters,
        ...times.checks,
        ...runs,
        ...cards,
    ];
    const states = edgeStates(edges, nodes, checks, times.contradicted);
    return {
        nodes,
        edges: edges.map(({ from, to, sources }, index) => {
            const { state, reason } = states[index];
            return { from: nodes[from].id, to: nodes[to].id, state, reason, sources };
        }),
        checks,
        model: found.group === null ? null : nodes[found.group].id,
        cycles: cyclesOf(nodes, graph, componentOf, count),
        unresolved: unresolvedIn(merged, nodes, edges, found.group),
    };
}
/**
 * Code is what the commit holds as such. What only looks like code by its name, and DVC keeps or a step makes, is a file
 * like others; code with a digest that is simply gone stays code, so that its absence is told.
 */
function withCodeAtHead(nodes, made, head) {
    return nodes.map((node, group) => {
        if (node.type !== 'code' || node.path === null || head.entry(node.path) !== undefined)
            return node;
        const isGone = node.digests.length > 0 && !made.has(group) && !isTrackedByDvc(head, node.path);
        return isGone ? node : { ...node, type: 'file' };
    });
}
function madeGroups(merged) {
    const made = new Set();
    for (const { from, to } of merged.edges) {
        if (merged.isStep[from] && !merged.isStep[to])
            made.add(merged.groupOf[to]);
    }
    return made;
}
/** Every digest that some check will ask for, by path. The artifact's are asked for in every algorithm that occurs. */
function wantedDigests(_merged, nodes, artifact) {
    const wanted = new Map();
    const all = new Map();
    for (const node of nodes) {
        const digests = node.digests.filter(isContentDigest);
        for (const digest of digests)
            if (digest.algorithm !== 'dvc-dir')
                all.set(digest.algorithm, digest);
        if (node.path !== null && digests.length > 0)
            wanted.set(node.path, digests);
    }
    if (artifact !== null)
        wanted.set(artifact, [...(wanted.get(artifact) ?? []), ...all.values()]);
    return wanted;
}
/** Edges between groups, one for each pair, with all places that tell of it. What merging made a loop is left out. */
function allEdges(merged, nodes, more) {
    const most = merged.edges.length + more.length;
    const [from, to] = [new Int32Array(most), new Int32Array(most)];
    const sources = [];
    const add = (start, end, source) => {
        from[sources.length] = start;
        to[sources.length] = end;
        sources.push(source);
    };
    for (const edge of merged.edges) {
        const [start, end] = [merged.groupOf[edge.from], merged.groupOf[edge.to]];
        if (start !== end || edge.from === edge.to)
            add(start, end, edge.source);
    }
    for (const edge of more)
        add(edge.from, edge.to, nodes[edge.from].source);
    // By starting node, so that one stamp a target tells repetitions: no table of pairs is needed.
    const numbers = new Int32Array(sources.length).map((_, index) => index);
    const byStart = (0,cycles/* adjacency */.l)(nodes.length, from.subarray(0, sources.length), numbers);
    const edgeTo = new Int32Array(nodes.length).fill(-1);
    const edges = [];
    for (const index of byStart.targets) {
        const [start, end] = [from[index], to[index]];
        const known = edges[edgeTo[end]];
        if (known !== undefined && known.from === start)
            known.sources.push(sources[index]);
        else {
            edgeTo[end] = edges.length;
            edges.push({ from: start, to: end, sources: [sources[index]] });
        }
    }
    return edges;
}
function endsOf(edges, end) {
    const ends = new Int32Array(edges.length);
    for (let edge = 0; edge < edges.length; edge++)
        ends[edge] = edges[edge][end];
    return ends;
}
/** Nodes that lead back to themselves: at most 20 cycles of at most 100 nodes each are named. */
function cyclesOf(nodes, { starts, targets }, componentOf, count) {
    const sizes = new Int32Array(count);
    for (const component of componentOf)
        sizes[component]++;
    const members = new Map();
    for (const [group, node] of nodes.entries()) {
        const component = componentOf[group];
        const loops = targets.subarray(starts[group], starts[group + 1]).includes(group);
        if (sizes[component] < 2 && !loops)
            continue;
        const known = members.get(component);
        if (!known) {
            if (members.size < 20)
                members.set(component, [node.id]);
        }
        else if (known.length < 100)
            known.push(node.id);
    }
    return [...members.values()];
}


/***/ })

};
