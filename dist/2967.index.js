export const id = 2967;
export const ids = [2967];
export const modules = {

/***/ 30522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eo: () => (/* binding */ clonedPacks),
  T4: () => (/* binding */ readPolicy),
  Fi: () => (/* binding */ withPacks)
});

// UNUSED EXPORTS: fetchPacks

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/git/file.js
var file = __webpack_require__(43693);
// EXTERNAL MODULE: ./build/git/git.js
var git = __webpack_require__(40075);
;// CONCATENATED MODULE: ./build/git/packs.js
/** Packs from clones on this machine: a file of exactly the commit that it is pinned to. */





/** Most bytes of a pack. */
const CAP = 4 * 1024 * 1024;
/** Folders in which the clone of `owner/name` may be, given the folder of clones: itself, by name, by owner and name. */
const places = (folder, repository) => {
    const name = repository.slice(repository.indexOf('/') + 1);
    return [repository, `${repository}.git`, name, `${name}.git`].map((one) => (0,external_node_path_.join)(folder, one)).concat(folder);
};
/**
 * A pack from the first clone that has its commit; which clone it is does not matter, since the commit id names the content.
 * `folders` hold clones, or are one. No commit, no file, a link or a submodule is a fault.
 */
async function packFromClones(pack, folders) {
    for (const folder of folders.flatMap((one) => places(one, pack.repository))) {
        if (!(0,external_node_fs_.existsSync)(folder))
            continue;
        const repository = { folder };
        const commit = await (0,git/* runGit */.EO)(repository, ['cat-file', '-t', pack.commit]);
        if (commit.code !== 0)
            continue;
        if (commit.stdout.toString('utf8').trim() !== 'commit')
            return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('policy/extends', pack.name, `${pack.commit.slice(0, 12)} is no commit`, { fix: 'pin a commit' }));
        return (0,file/* fileAt */.W)(repository, pack.commit, pack.path, { code: 'policy/extends', name: pack.name, most: CAP });
    }
    return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('policy/extends', pack.name, `no clone here has the commit ${pack.commit.slice(0, 12)} of ${pack.repository}`, {
        fix: `fetch it, or give the folder of a clone of ${pack.repository} with --packs`,
    }));
}

// EXTERNAL MODULE: ./build/policy/index.js + 19 modules
var policy = __webpack_require__(2147);
// EXTERNAL MODULE: ./build/commands/policy-text.js
var policy_text = __webpack_require__(14813);
;// CONCATENATED MODULE: ./build/commands/packs.js
/** Packs of other repositories: fetched before anything is judged, and kept in the snapshot, so that judging asks nobody. */





/** Most packs of other repositories that one change may name: a change must not make the gate fetch without end. */
const MOST = 20;
/** Packs from clones on this machine. `folders`: what `--packs` names, and repositories at hand. */
const clonedPacks = (folders) => ({
    fetch: (pack) => packFromClones(pack, folders.filter((one) => one !== null)),
});
/** The packs that these texts of policies name, each fetched once. */
async function fetchPacks(texts, path, packs) {
    const wanted = new Map();
    for (const text of texts)
        for (const pack of text ? (0,policy/* remotePacks */.PY)(text, path) : [])
            wanted.set(pack.name, pack);
    const fetched = [];
    for (const [name, pack] of wanted) {
        const content = fetched.length < MOST
            ? await packs.fetch(pack)
            : (0,fault/* bad */.MB)((0,fault/* fault */.DG)('policy/extends', name, `more than ${MOST} packs are named`, { fix: 'join some of them' }));
        fetched.push({ name, content });
    }
    return fetched;
}
/** A policy with its packs: from the clones of folders, and from the repository that the file lies in. */
async function readPolicy(bytes, path, folders) {
    return (0,policy_text/* parsePolicy */.O)(bytes, path, await fetchPacks([bytes], path, clonedPacks([...folders, (0,external_node_path_.dirname)(path)])));
}
/** The snapshot with every pack that the policy names: as it judges, and as it was and is in the change. */
async function withPacks(snapshot, packs) {
    const { policyPath: path } = snapshot;
    const texts = [
        snapshot.policy?.bytes ?? null,
        await textOf(snapshot.mergeBaseTree, path),
        await textOf(snapshot.headTree, path),
    ];
    const fetched = await fetchPacks(texts, path, packs);
    return fetched.length ? { ...snapshot, packs: fetched } : snapshot;
}
async function textOf(tree, path) {
    const size = tree.entry(path)?.size ?? null;
    if (size === null || size > policy/* PACK_CAP */.$M)
        return null;
    const blob = await tree.open(path);
    return blob.ok ? blob.value.bytes() : null;
}


/***/ }),

/***/ 36310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pc: () => (/* binding */ commitSteps),
/* harmony export */   _k: () => (/* binding */ objectAfter),
/* harmony export */   vl: () => (/* binding */ changedPaths)
/* harmony export */ });
/* unused harmony export parseRaw */
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12777);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40075);
/** What a change alters: `diff --raw -z` between two commits, renames taken apart so that both paths count. */


/**
 * Changed paths between two commits. `--no-renames`: a move is a deletion and an addition, so a model cannot leave its
 * gated path unseen. Attributes, textconv and export-ignore play no part: objects are compared, not texts.
 */
async function changedPaths(repository, from, to) {
    const args = [
        'diff-tree',
        '-r',
        '--raw',
        '-z',
        '--no-renames',
        '--no-ext-diff',
        '--no-textconv',
        '--no-abbrev',
        from,
        to,
    ];
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(repository, args, `${from}..${to}`);
    if (!output.ok)
        return output;
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)(parseRaw(output.value));
}
const STATUS = { A: 'added', D: 'deleted', M: 'modified', T: 'type-changed' };
/** Records of `--raw -z`: `:oldmode newmode oldoid newoid status NUL path NUL`. */
function parseRaw(output) {
    const fields = output.toString('utf8').split('\0');
    const changes = [];
    for (let at = 0; at + 1 < fields.length; at += 2) {
        const [, , before, after, status = 'M'] = fields[at].split(' ');
        const path = fields[at + 1];
        // Only the mode differs: the content that was judged before is the content still.
        const sameContent = before === after && status === 'M';
        changes.push({ path, status: sameContent ? 'mode-changed' : (STATUS[status[0] ?? 'M'] ?? 'modified'), from: null });
    }
    return changes;
}
/** Most commits whose steps are told; a change of more lands as a whole or is told by its end. */
const MOST_STEPS = 1000;
/** What each commit in `from..to` alters, oldest first; merges bring nothing of their own and are left out. */
async function commitSteps(repository, from, to) {
    const args = [
        'log',
        '--reverse',
        '--topo-order',
        '--no-merges',
        '--raw',
        '-z',
        '--no-renames',
        '--no-abbrev',
        '--no-ext-diff',
    ];
    const range = [`--max-count=${MOST_STEPS + 1}`, '--format=%x00%H', `${from}..${to}`, '--'];
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(repository, [...args, ...range], `${from}..${to}`);
    if (!output.ok)
        return output;
    const steps = [];
    const fields = output.value.toString('utf8').split('\0');
    for (let at = 0; at < fields.length; at++) {
        const field = fields[at].replace(/^\n/, '');
        if (/^[0-9a-f]{40,64}$/.test(field))
            steps.push([]);
        else if (field.startsWith(':'))
            steps.at(-1)?.push({ path: fields[++at] ?? '', oid: objectAfter(field) });
    }
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)(steps.length > MOST_STEPS ? [] : steps);
}
/** Object id of a raw record `:oldmode newmode oldoid newoid status`; null where the path is gone. */
function objectAfter(record) {
    const [, , , after = '', status = ''] = record.split(' ');
    return status.startsWith('D') ? null : after;
}


/***/ }),

/***/ 43693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fileAt)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12777);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40075);
/** One file of one commit. */


/** Bytes of the file at a path of a commit (full id). A link, a folder, a submodule, or more than `most` bytes is a fault. */
async function fileAt(repository, commit, path, { code, name, most }) {
    const refuse = (message, fix = null) => (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)(code, name, message, { fix }));
    const listed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(repository, ['ls-tree', '-l', '-z', '--full-tree', commit, '--', path]);
    const [, mode, kind, oid = '', size] = /^(\d{6}) (\w+) ([0-9a-f]{40,64}) +(\d+|-)\t/.exec(listed.stdout.toString('utf8')) ?? [];
    if (listed.code !== 0 || mode === undefined)
        return refuse(`the commit ${commit.slice(0, 12)} has no ${path}`, 'correct the path, or name a commit that has it');
    if (kind !== 'blob' || mode === '120000')
        return refuse(`${path} is no file there`, 'name a file');
    if (Number(size) > most)
        return refuse(`${path} has ${size} bytes; at most ${most} are read`, 'shorten it');
    const read = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(repository, ['cat-file', 'blob', oid]);
    return read.code === 0 ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)(new Uint8Array(read.stdout)) : refuse(`${path} could not be read by git`);
}


/***/ }),

/***/ 9951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ objectReader)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12777);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40075);
/** Reads many small objects through one `git cat-file --batch` process. */


/** Starts the process on the first read. Answers come in the order of the questions. */
function objectReader(repository) {
    const waiting = [];
    let child = null;
    let pieces = [];
    let held = 0;
    /** Bytes still wanted for the answer under way (content and its newline), or null while a header is read. */
    let wanted = null;
    const failAll = (message) => {
        for (const one of waiting.splice(0))
            one.resolve((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('git/unreadable', one.oid, message)));
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
                const size = / (\d+)$/.exec(header);
                if (!size || / missing$/.test(header)) {
                    waiting.shift()?.resolve((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('git/unreadable', header.split(' ')[0] ?? '', 'the object is missing')));
                    continue;
                }
                wanted = Number(size[1]) + 1;
            }
            if (held < wanted)
                return;
            const buffer = pieces.length === 1 ? pieces[0] : Buffer.concat(pieces);
            const content = buffer.subarray(0, wanted - 1);
            const rest = buffer.subarray(wanted);
            pieces = rest.length ? [rest] : [];
            held = rest.length;
            wanted = null;
            waiting.shift()?.resolve((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)(content));
        }
    };
    const start = () => {
        const process = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .startGit */ .BE)(repository, ['cat-file', '--batch']);
        process.stdout.on('data', (chunk) => {
            pieces.push(chunk);
            held += chunk.length;
            if (wanted === null || held >= wanted)
                drain();
        });
        process.stderr.resume();
        process.stdin.on('error', () => undefined);
        process.on('error', (error) => failAll(error.message));
        process.on('close', () => failAll('git ended before it answered'));
        // The process must not keep ours alive once everything is said.
        process.unref();
        return process;
    };
    return {
        read(oid) {
            return new Promise((resolve) => {
                if (!/^[0-9a-f]{40,64}$/.test(oid))
                    return resolve((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('git/unreadable', oid, 'is no object id')));
                child ??= start();
                waiting.push({ oid, resolve });
                child.stdin.write(`${oid}\n`);
            });
        },
        close() {
            child?.stdin.end();
            child = null;
        },
    };
}


/***/ }),

/***/ 29235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ lineageDiagram),
/* harmony export */   QC: () => (/* binding */ unresolvedItems),
/* harmony export */   Tr: () => (/* binding */ groupDiagram)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11722);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6033);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36784);
/** Mermaid diagrams of the review: group charts and the lineage of a model. Exact numbers stand in tables beside them. */



/** Bars that a chart in a comment can hold and still be read. */
const BARS = 12;
const STATES = ['beyond', 'unsure', 'within', 'left-out'];
/** A number as Mermaid reads it: no exponent, no thousands. */
const plain = (value) => String(Number(value.toFixed(6)));
/** A fenced bar chart with the limit as a line, or null where the chart has no line to show or nothing to compare. */
function groupDiagram(chart) {
    const compared = chart.bars.filter((bar) => bar.state !== 'left-out');
    const worst = [...compared].sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state)).slice(0, BARS);
    const shown = worst.sort((a, b) => b.value - a.value);
    if (shown.length < 2 || chart.limit === null)
        return null;
    const { limit } = chart;
    const highest = Math.max(limit.value, ...shown.map((bar) => bar.value));
    const lowest = Math.min(0, limit.value, ...shown.map((bar) => bar.value));
    const title = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mermaidAxis */ .bt)(`${chart.title} (the line: ${limit.text})`, 90);
    return [
        '```mermaid',
        // As high as its bars need: the default would fill a screen for three of them.
        '---',
        'config:',
        '  xyChart:',
        `    height: ${110 + shown.length * 34}`,
        '---',
        'xychart-beta horizontal',
        `  title "${title}"`,
        `  x-axis [${shown.map((bar) => `"${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mermaidAxis */ .bt)(bar.name)}"`).join(', ')}]`,
        `  y-axis "${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mermaidAxis */ .bt)(chart.metric.replaceAll('_', ' '))}" ${plain(lowest)} --> ${plain(highest > lowest ? highest * 1.05 : lowest + 1)}`,
        `  bar [${shown.map((bar) => plain(bar.value)).join(', ')}]`,
        `  line [${shown.map(() => plain(limit.value)).join(', ')}]`,
        '```',
    ].join('\n');
}
/** Opening and closing signs of each type's shape. */
const SHAPES = {
    source: ['[(', ')]'],
    dataset: ['[(', ')]'],
    file: ['[', ']'],
    code: ['[[', ']]'],
    parameters: ['>', ']'],
    step: ['(', ')'],
    model: ['{{', '}}'],
    report: ['[/', '/]'],
};
const ARROWS = { verified: '-->', declared: '-.->', contradicted: '--x', unavailable: '-.->' };
const nodeLabel = (node) => {
    const [digest] = node.digests;
    const name = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mermaid */ .a4)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .tail */ .RT)(node.path ?? node.name, 40), 60);
    return digest ? `${name}<br/>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .mermaid */ .a4)(`${digest.algorithm} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .short */ .h0)(digest.value)}`, 30)}` : name;
};
/** A fenced flowchart of where a model comes from; at most `limit` nodes, the worst edges first. null: nothing known. */
function lineageDiagram(model, limit = 40) {
    const graph = (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .drawnGraph */ .lo)(model, limit);
    if (!graph.nodes.length)
        return null;
    const ids = new Map(graph.nodes.map((node, index) => [node.id, `n${index}`]));
    const nodes = graph.nodes.map((node) => {
        const [open, close] = SHAPES[node.type];
        return `  ${ids.get(node.id)}${open}"${nodeLabel(node)}"${close}`;
    });
    const edges = graph.edges.map((edge) => `  ${ids.get(edge.from)} ${ARROWS[edge.state]}|${_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .EDGE_SIGNS */ .fD[edge.state]}| ${ids.get(edge.to)}`);
    const bad = graph.edges.flatMap((edge, index) => (edge.state === 'contradicted' ? [index] : []));
    const style = bad.length ? [`  linkStyle ${bad.join(',')} stroke:#cf222e,stroke-width:3px`] : [];
    const left = graph.nodesLeftOut ? [`  rest["and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(graph.nodesLeftOut, 'more thing')}: see the report"]`] : [];
    return ['```mermaid', 'flowchart LR', ...nodes, ...edges, ...left, ...style, '```'].join('\n');
}
/** References that lead nowhere, as a list; at most `limit`. */
const unresolvedItems = (model, limit) => model.lineage.unresolved.slice(0, limit).map((text) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(text, 200)}`);


/***/ }),

/***/ 6033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DM: () => (/* binding */ EDGE_STATES),
/* harmony export */   ID: () => (/* binding */ edgeCounts),
/* harmony export */   fD: () => (/* binding */ EDGE_SIGNS),
/* harmony export */   gU: () => (/* binding */ EDGE_WORDS),
/* harmony export */   lo: () => (/* binding */ drawnGraph)
/* harmony export */ });
/** The lineage graph cut to what can be looked at: the worst edges and the model first, in layers from sources to model. */
/** Worst first. */
const EDGE_STATES = ['contradicted', 'unavailable', 'declared', 'verified'];
const EDGE_SIGNS = {
    contradicted: '✗',
    unavailable: '?',
    declared: '…',
    verified: '✓',
};
const EDGE_WORDS = {
    contradicted: 'contradicted by the files',
    unavailable: 'the bytes are not in the commit',
    declared: 'only declared',
    verified: 'verified against the files',
};
/** How many edges are in each state, worst first, states without edges left out. */
const edgeCounts = (model) => EDGE_STATES.map((state) => [state, model.lineage.edges.filter((edge) => edge.state === state).length]).filter(([, count]) => count > 0);
/** At most `limit` nodes: the model, the ends of the worst edges, then what leads to those already chosen. */
function drawnGraph(model, limit) {
    const { nodes, edges } = model.lineage;
    const known = new Map(nodes.map((node) => [node.id, node]));
    const whole = edges.filter((edge) => known.has(edge.from) && known.has(edge.to));
    const chosen = new Set();
    const add = (id) => {
        if (chosen.size < limit)
            chosen.add(id);
    };
    for (const node of nodes)
        if (node.type === 'model')
            add(node.id);
    for (const state of ['contradicted', 'unavailable']) {
        for (const edge of whole) {
            if (edge.state === state && chosen.size + 2 <= limit) {
                add(edge.from);
                add(edge.to);
            }
        }
    }
    const into = new Map();
    for (const edge of whole) {
        const list = into.get(edge.to);
        if (list)
            list.push(edge.from);
        else
            into.set(edge.to, [edge.from]);
    }
    const queue = [...chosen];
    for (let at = 0; at < queue.length && chosen.size < limit; at += 1) {
        for (const from of into.get(queue[at]) ?? []) {
            if (!chosen.has(from)) {
                add(from);
                queue.push(from);
            }
        }
    }
    for (const node of nodes)
        add(node.id);
    const drawnNodes = nodes.filter((node) => chosen.has(node.id));
    const drawnEdges = whole.filter((edge) => chosen.has(edge.from) && chosen.has(edge.to)).slice(0, limit * 3);
    return {
        nodes: drawnNodes,
        edges: drawnEdges,
        layers: layersOf(drawnNodes, drawnEdges),
        nodesLeftOut: nodes.length - drawnNodes.length,
        edgesLeftOut: edges.length - drawnEdges.length,
    };
}
/** Longest way from a start, in at most as many rounds as there are nodes: a cycle ends there too. */
function layersOf(nodes, edges) {
    const layers = new Map(nodes.map((node) => [node.id, 0]));
    for (let round = 0; round < Math.min(nodes.length, 24); round += 1) {
        let moved = false;
        for (const edge of edges) {
            const next = layers.get(edge.from) + 1;
            if (next > layers.get(edge.to) && next < nodes.length && edge.from !== edge.to) {
                layers.set(edge.to, next);
                moved = true;
            }
        }
        if (!moved)
            break;
    }
    // What nothing leads to stands just above the first thing that it goes into, not at the far end.
    const targets = new Set(edges.map((edge) => edge.to));
    const first = new Map();
    for (const edge of edges)
        first.set(edge.from, Math.min(first.get(edge.from) ?? Number.POSITIVE_INFINITY, layers.get(edge.to)));
    for (const node of nodes) {
        const below = first.get(node.id);
        if (!targets.has(node.id) && below !== undefined)
            layers.set(node.id, Math.max(0, below - 1));
    }
    return layers;
}


/***/ }),

/***/ 36784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ bound),
/* harmony export */   Bt: () => (/* binding */ intervalText),
/* harmony export */   F0: () => (/* binding */ speaksInNumbers),
/* harmony export */   FP: () => (/* binding */ idText),
/* harmony export */   Gr: () => (/* binding */ OUTCOME_SIGNS),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Lc: () => (/* binding */ margin),
/* harmony export */   NZ: () => (/* binding */ asked),
/* harmony export */   PU: () => (/* binding */ VERDICT_SIGNS),
/* harmony export */   Q1: () => (/* binding */ sliceKey),
/* harmony export */   RT: () => (/* binding */ tail),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   S$: () => (/* binding */ sliceText),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   ZS: () => (/* binding */ numericBounds),
/* harmony export */   _l: () => (/* binding */ metricText),
/* harmony export */   gI: () => (/* binding */ baselineWord),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   hf: () => (/* binding */ columnFigure),
/* harmony export */   rQ: () => (/* binding */ gap),
/* harmony export */   vP: () => (/* binding */ figure),
/* harmony export */   xL: () => (/* binding */ figureBeside)
/* harmony export */ });
/** Numbers, bounds and groups in words: the same on every surface. Plain text; each surface escapes it for itself. */
/** Sign and word of each outcome: the sign is never alone. */
const OUTCOME_SIGNS = {
    error: '⚠️',
    violated: '⛔',
    missing: '📭',
    inconclusive: '❔',
    satisfied: '✅',
    'not-applicable': '➖',
    waived: '📝',
};
const VERDICT_SIGNS = {
    pass: '✅',
    'pass-with-waivers': '✅',
    fail: '⛔',
    error: '⚠️',
};
/** Thousands by commas, whatever the machine's language. */
const grouped = (digits) => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
/** A whole number, e.g. `8,000`. */
const whole = (count) => (count < 0 ? `-${grouped(String(-count))}` : grouped(String(count)));
function digits(value, precision) {
    if (Number.isInteger(value) && Math.abs(value) < 1e15)
        return whole(value);
    const size = Math.abs(value);
    if (size < 1e-4 || size >= 1e15)
        return String(Number(value.toPrecision(precision)));
    const rounded = String(Number(value.toPrecision(Math.max(precision, Math.floor(Math.log10(Math.max(size, 1))) + 3))));
    const [before = '0', after = ''] = rounded.split('.');
    const sign = before.startsWith('-') ? '-' : '';
    return `${sign}${grouped(before.replace('-', ''))}.${after.padEnd(2, '0')}`;
}
/**
 * A number for people: four significant digits, two decimals at least, whole numbers as they are. Where that would hide
 * the difference from one of `beside` (the limit), as many digits as show it.
 */
function figure(value, beside = []) {
    for (let precision = 4; precision < 17; precision += 1) {
        const shown = digits(value, precision);
        if (beside.every((other) => other === value || digits(other, precision) !== shown))
            return shown;
    }
    return String(value);
}
/** A number in a column of its like: four decimals below ten, so that they stand under each other. */
const columnFigure = (value) => {
    const size = Math.abs(value);
    return size < 10 && (size >= 1e-4 || size === 0) ? value.toFixed(4) : figure(value);
};
/** A number in a column beside its limit: as the column, unless that would hide the difference from the limit. */
const figureBeside = (value, limit) => limit === null || value === limit || columnFigure(value) !== columnFigure(limit)
    ? columnFigure(value)
    : figure(value, [limit]);
/** Bounds of a threshold as [name, number]. Bounds that are words (a risk level, an age) are left out. */
const numericBounds = (threshold) => Object.entries(threshold ?? {}).filter((entry) => typeof entry[1] === 'number' && !AROUND.has(entry[0]));
/** Keys of a threshold that say how it was measured rather than what was asked. */
const AROUND = new Set(['confidence', 'bins', 'min-samples']);
/** The bound itself, where there is exactly one of the plain sort. */
function bound(finding) {
    const plain = numericBounds(finding.threshold).filter(([key]) => /^(min|max)(-ratio|-difference)?$/.test(key));
    const [only] = plain;
    return plain.length === 1 && only ? { kind: only[0].startsWith('min') ? 'min' : 'max', limit: only[1] } : null;
}
/** How far the value is from its bound: positive inside, negative beyond; null where it cannot be said. */
function margin(finding) {
    const asked = bound(finding);
    if (!asked || finding.value === null)
        return null;
    return asked.kind === 'min' ? finding.value - asked.limit : asked.limit - finding.value;
}
const SIGNS = { min: '≥', max: '≤' };
/** What was asked, e.g. `≥ 0.80`, `drop ≤ 0.01`, `within 0.005`; null where the requirement has no bound. */
function asked(finding) {
    const beside = finding.value === null ? [] : [finding.value];
    const parts = Object.entries(finding.threshold ?? {}).flatMap(([key, limit]) => {
        if (AROUND.has(key))
            return [];
        const shown = typeof limit === 'number' ? figure(limit, beside) : limit;
        if (key === 'tolerance')
            return [`within ${shown}`];
        const [, side = '', what = ''] = /^(min|max)(?:-(.+))?$/.exec(key) ?? [];
        return [
            side
                ? `${what ? `${what.replaceAll('-', ' ')} ` : ''}${SIGNS[side]} ${shown}`
                : `${key.replaceAll('-', ' ')} ${shown}`,
        ];
    });
    return parts.length ? parts.join(', ') : null;
}
/** By how much the bound is missed, e.g. `0.115 short`, `0.02 over`; null where it is kept or cannot be said. */
function gap(finding) {
    const by = margin(finding);
    if (by === null || by >= 0)
        return null;
    return `${figure(-by)} ${bound(finding)?.kind === 'min' ? 'short' : 'over'}`;
}
/** `95 % 0.62 to 0.75`, or without the level where the record does not say it. */
function intervalText(finding) {
    if (!finding.interval)
        return null;
    const level = finding.threshold?.confidence;
    const [low, high] = finding.interval;
    // Of a comparison, the interval may be that of the change and not of the value: then it says so.
    const ofChange = finding.baseline !== null && finding.value !== null && (finding.value < low || finding.value > high);
    const shown = `${figure(low)} to ${figure(high)}`;
    const known = typeof level === 'number' && level > 0 && level < 1;
    return `${ofChange ? 'change ' : ''}${known ? `${Number((level * 100).toPrecision(4))} % ` : ''}${shown}`;
}
/** What the other number of a finding is: the version before, or for a slice the value over all rows. */
const baselineWord = (finding) => (finding.rule === 'weak-slices' ? 'over all rows' : 'before');
/** True where the numbers tell the finding by themselves; else its message has to. */
const speaksInNumbers = (finding) => finding.metric !== undefined &&
    finding.value !== null &&
    numericBounds(finding.threshold).some(([key]) => /^(min|max)(-|$)/.test(key));
/** The value as text beside its bounds. */
const valueText = (finding) => finding.value === null
    ? null
    : figure(finding.value, numericBounds(finding.threshold).map(([, limit]) => limit));
/** A group: `race: Black`, `sex: Female, race: Asian`; `race: *` is `by race`; null is ''. */
function sliceText(slice) {
    return Object.entries(slice ?? {})
        .map(([column, value]) => (value === '*' ? `by ${column}` : `${column}: ${value}`))
        .join(', ');
}
/** Text key of a group, equal for equal groups. */
const sliceKey = (slice) => slice === null ? '' : JSON.stringify(Object.entries(slice).sort(([a], [b]) => (a < b ? -1 : 1)));
/** `1 requirement`, `2 requirements`. */
const plural = (count, one, many = `${one}s`) => `${whole(count)} ${count === 1 ? one : many}`;
/** First seven digits of a commit or digest; the prefix `sha256:` is dropped. */
const short = (digest) => digest.replace(/^(sha256|md5):/, '').slice(0, 7);
/** Metric name for people: `false_positive_rate` → `false positive rate`, with its class where it has one. */
const metricText = (metric, className) => `${metric.replaceAll('_', ' ')}${className === undefined ? '' : ` of ${className}`}`;
/** At most `most` characters: of a long path or address the end says more than the start. */
const tail = (text, most) => {
    const letters = Array.from(text.slice(-2 * most));
    return letters.length <= most && text.length <= 2 * most ? text : `…${letters.slice(-(most - 1)).join('')}`;
};
/** An id for people who read no ids: `digests-verified` → `Digests verified`. */
const idText = (id) => {
    const words = id.replaceAll('-', ' ');
    return words.charAt(0).toUpperCase() + words.slice(1);
};
/** `a`, `a and b`, `a, b and c`. */
const listed = (items) => items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;


/***/ })

};
