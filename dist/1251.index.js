export const id = 1251;
export const ids = [1251];
export const modules = {

/***/ 81251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lineage: () => (/* binding */ lineage_lineage)
});

// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
// EXTERNAL MODULE: ./build/domain/uri-pattern.js
var uri_pattern = __webpack_require__(56968);
// EXTERNAL MODULE: ./build/evaluate.js + 6 modules
var evaluate = __webpack_require__(55315);
// EXTERNAL MODULE: ./build/git/bundle.js
var bundle = __webpack_require__(33779);
// EXTERNAL MODULE: ./build/git/folder-tree.js
var folder_tree = __webpack_require__(94000);
// EXTERNAL MODULE: ./build/git/history.js
var git_history = __webpack_require__(86643);
// EXTERNAL MODULE: ./build/git/objects.js
var git_objects = __webpack_require__(9951);
// EXTERNAL MODULE: ./build/git/tree.js
var git_tree = __webpack_require__(91651);
;// CONCATENATED MODULE: ./build/lineage/columns.js
/** Columns followed back through what records tell of them. */
/** Columns that are followed, and steps back for one: hostile records tell of millions. */
const MOST_COLUMNS = 2000;
const MOST_STEPS = 10_000;
/**
 * The columns of some data, each followed back until no record tells what a column was made of. A column that leads to
 * itself ends there. Data without column lineage give nothing.
 */
function columnTraces(nodes, data) {
    const known = new Map();
    for (const node of nodes)
        if (node.columns !== undefined)
            known.set(node.id, new Map(node.columns.map((one) => [one.column, one])));
    const wanted = data.flatMap((name) => [...(known.get(name)?.values() ?? [])].map((source) => ({ name, source })));
    return wanted.slice(0, MOST_COLUMNS).map(({ name, source }) => ({
        data: name,
        column: source.column,
        from: beginnings(known, source.from),
    }));
}
function beginnings(known, from) {
    const seen = new Map(from.map((one) => [`${one.data}\n${one.column}`, one]));
    const ends = [];
    for (const one of seen.values()) {
        const before = known.get(one.data)?.get(one.column)?.from ?? [];
        if (before.length === 0)
            ends.push(one);
        else if (seen.size < MOST_STEPS)
            for (const next of before)
                seen.set(`${next.data}\n${next.column}`, next);
    }
    return ends;
}

// EXTERNAL MODULE: ./build/lineage/cycles.js
var cycles = __webpack_require__(35591);
// EXTERNAL MODULE: ./build/outputs/diagrams.js
var diagrams = __webpack_require__(29235);
// EXTERNAL MODULE: ./build/outputs/escape.js
var outputs_escape = __webpack_require__(11722);
// EXTERNAL MODULE: ./build/outputs/graph.js
var graph = __webpack_require__(6033);
;// CONCATENATED MODULE: ./build/outputs/lineage-view.js
/** What is told of where a model comes from, and its shape as JSON. */
/** Edges in each state. */
function stateCounts(edges) {
    const counts = { verified: 0, declared: 0, contradicted: 0, unavailable: 0 };
    for (const edge of edges)
        counts[edge.state]++;
    return counts;
}
/** The thing of an edge, whose digest the edge's state is about. */
const thingOf = (edge, byId) => {
    const from = byId.get(edge.from);
    return from?.type === 'step' ? byId.get(edge.to) : from;
};
/** When an edge's flow happened, as recorded: the end of its step, else the time of its thing. */
function timeOf(edge, byId) {
    const ends = [byId.get(edge.from), byId.get(edge.to)];
    const step = ends.find((node) => node?.type === 'step');
    return step?.at?.text ?? step?.startedAt?.text ?? thingOf(edge, byId)?.at?.text ?? null;
}
/** The view as plain data (schema `risk-gate/lineage/v1`). Digests carry their algorithm; nothing is left out. */
function lineageJson(view) {
    const { graph } = view;
    const byId = new Map(graph.nodes.map((node) => [node.id, node]));
    const ids = (nodes) => nodes.map((node) => node.id);
    return {
        schema: 'risk-gate/lineage/v1',
        model: { id: view.id, artifact: view.artifact, digest: view.digest, node: graph.model },
        commit: view.commit,
        counts: { nodes: view.nodes.length, edges: view.edges.length, ...stateCounts(view.edges) },
        nodes: view.nodes.map(nodeJson),
        edges: view.edges.map((edge) => {
            const [digest] = thingOf(edge, byId)?.digests ?? [];
            return {
                from: edge.from,
                to: edge.to,
                state: edge.state,
                reason: edge.reason,
                digest: digest ? digestText(digest) : null,
                at: timeOf(edge, byId),
                evidence: edge.sources.map(placeJson),
            };
        }),
        sources: view.sources.map(({ node, registered }) => ({ id: node.id, registered })),
        data: ids(view.data),
        files: ids(view.files),
        steps: ids(view.steps),
        inputs: view.inputs.map((one) => ({
            name: one.name,
            recorded: one.recorded,
            sources: ids(one.sources),
            steps: ids(one.steps),
        })),
        columns: view.columns,
        contradictions: graph.checks
            .filter((check) => check.state === 'mismatch')
            .map(({ about, path, message, sources }) => ({ about, path, message, evidence: sources.map(placeJson) })),
        cycles: graph.cycles,
        unresolved: graph.unresolved,
    };
}
const digestText = (digest) => `${digest.algorithm}:${digest.value}`;
const placeJson = ({ path, sha256, pointer, line }) => ({ path, sha256, pointer, line });
const nodeJson = (node) => ({
    id: node.id,
    type: node.type,
    name: node.name,
    path: node.path,
    uris: node.uris ?? (node.uri === null ? [] : [node.uri]),
    digests: node.digests.map(digestText),
    version: node.version,
    at: node.at?.text ?? null,
    started_at: node.startedAt?.text ?? null,
    licenses: node.licenses ?? (node.license === null ? [] : [node.license]),
    owner: node.owner,
    command: node.command,
    code_version: node.codeVersion,
    parameters: node.parameters,
    status: node.status,
    evidence: node.sources.map(placeJson),
});

// EXTERNAL MODULE: ./build/outputs/words.js
var words = __webpack_require__(36784);
;// CONCATENATED MODULE: ./build/outputs/lineage-text.js
/** Where a model comes from, for a terminal: a summary line, sources, steps, each edge, and what is open. */




/** Lines of one list that are printed; the rest is counted. JSON has all. */
const MOST = 200;
/** The view as text; each line is safe for a log. */
function lineageText(view) {
    return `${[
        ...heading(view),
        ...section('Sources', view.sources, sourceLines),
        ...section('Data made on the way', view.data, (node) => [`  ${thing(node)}`]),
        ...section('Code and parameters', view.files, (node) => [`  ${thing(node)}`]),
        ...section('Steps, first to last', view.steps, stepLines),
        ...flow(view),
        ...inputs(view),
        ...section('Contradicted', contradictions(view), (line) => [`  ${graph/* EDGE_SIGNS */.fD.contradicted} ${(0,outputs_escape/* logProse */.ay)(line, 600)}`]),
        ...section('Cycles', view.graph.cycles, (ids) => [
            `  ${ids
                .slice(0, 12)
                .map((id) => (0,outputs_escape/* logName */.Is)(id))
                .join(' → ')} → …`,
        ]),
        ...section('Open', view.graph.unresolved, (line) => [`  ${(0,outputs_escape/* logProse */.ay)(line, 400)}`]),
    ].join('\n')}\n`;
}
function heading(view) {
    const name = (0,outputs_escape/* logName */.Is)(view.artifact ?? view.id);
    const own = view.artifact === null || view.artifact === view.id ? '' : ` of model ${(0,outputs_escape/* logName */.Is)(view.id)}`;
    const digest = view.digest === null ? 'not in the tree' : (0,outputs_escape/* logName */.Is)(view.digest);
    const head = `${name}${own} (${digest}) at ${view.commit === null ? 'the working tree' : view.commit.slice(0, 12)}`;
    if (view.graph.model === null) {
        const read = (0,words/* plural */.LS)(view.graph.nodes.length, 'thing and step', 'things and steps');
        return [head, `No record says how it was made (the records tell of ${read}).`];
    }
    const counts = stateCounts(view.edges);
    const told = graph/* EDGE_STATES */.DM.toReversed().map((state) => `${(0,words/* whole */.WQ)(counts[state])} ${state}`);
    const sources = (0,words/* plural */.LS)(view.sources.length, 'source');
    return [
        head,
        `Traced over ${(0,words/* plural */.LS)(view.steps.length, 'step')} to ${sources}; ${(0,words/* plural */.LS)(view.edges.length, 'edge')}: ${(0,words/* listed */.KE)(told)}.`,
    ];
}
function section(title, items, lines) {
    if (items.length === 0)
        return [];
    const left = items.length - MOST;
    return ['', title, ...items.slice(0, MOST).flatMap(lines), ...(left > 0 ? [`  and ${(0,words/* whole */.WQ)(left)} more`] : [])];
}
function sourceLines({ node, addresses, registered }) {
    const from = addresses.length > 0
        ? addresses
            .slice(0, 3)
            .map((uri) => (0,outputs_escape/* logName */.Is)(uri, 200))
            .join(', ')
        : 'no address';
    const word = registered === null ? '' : registered ? ', registered' : ', NOT registered';
    const licences = node.licenses ?? (node.license === null ? [] : [node.license]);
    const licence = licences.length > 0 ? licences.map((one) => (0,outputs_escape/* logName */.Is)(one)).join(', ') : 'no licence';
    return [`  ${thing(node)}`, `      from ${from}${word}; ${licence}`];
}
/** A thing in one line: name, digest, time. */
function thing(node) {
    const parts = [digest(node), node.version === null ? null : `version ${(0,outputs_escape/* logName */.Is)(node.version, 60)}`, time(node)];
    return `${(0,outputs_escape/* logName */.Is)(node.name)}  ${parts.filter((part) => part !== null).join(', ') || 'nothing more is recorded'}`;
}
const digest = (node) => {
    const [first] = node?.digests ?? [];
    return first ? `${first.algorithm} ${(0,outputs_escape/* logName */.Is)(first.value.slice(0, 12))}…` : null;
};
const time = (node) => (node.at === null ? null : (0,outputs_escape/* logName */.Is)(node.at.text, 40));
function stepLines(node) {
    const parameters = node.parameters
        .slice(0, 12)
        .map(({ name, value }) => `${(0,outputs_escape/* logName */.Is)(name, 60)} = ${(0,outputs_escape/* logName */.Is)(JSON.stringify(value), 60)}`);
    const more = node.parameters.length - parameters.length;
    const when = node.startedAt === null ? time(node) : `${(0,outputs_escape/* logName */.Is)(node.startedAt.text, 40)} to ${time(node) ?? '?'}`;
    const facts = [
        `command ${node.command === null ? 'not recorded' : (0,outputs_escape/* logProse */.ay)(node.command, 200)}`,
        `code ${node.codeVersion === null ? 'without a recorded version' : (0,outputs_escape/* logName */.Is)(node.codeVersion, 60)}`,
        ...(when === null ? [] : [when]),
        ...(node.status === null || node.status === 'finished' ? [] : [node.status.toUpperCase()]),
    ];
    return [
        `  ${(0,outputs_escape/* logName */.Is)(node.name)}  ${facts.join('; ')}`,
        ...(parameters.length > 0 ? [`      with ${parameters.join(', ')}${more > 0 ? ` and ${more} more` : ''}`] : []),
    ];
}
/** Every edge with its state, file, digest, time and reason. */
function flow(view) {
    const byId = new Map(view.graph.nodes.map((node) => [node.id, node]));
    const name = (id) => {
        const node = byId.get(id);
        return node?.type === 'step' ? `[${(0,outputs_escape/* logName */.Is)(node.name, 80)}]` : (0,outputs_escape/* logName */.Is)(node?.name ?? id, 80);
    };
    const used = new Set(view.edges.map((edge) => edge.state));
    const legend = graph/* EDGE_STATES */.DM.filter((state) => used.has(state)).map((state) => `${graph/* EDGE_SIGNS */.fD[state]} ${graph/* EDGE_WORDS */.gU[state]}`);
    return section('Flow', view.edges, (edge) => {
        const files = [...new Set(edge.sources.map((one) => (one.line === null ? one.path : `${one.path}:${one.line}`)))];
        const facts = [
            edge.state,
            `${(0,words/* listed */.KE)(files.slice(0, 4).map((file) => (0,outputs_escape/* logName */.Is)(file)))}${files.length > 4 ? ` and ${(0,words/* whole */.WQ)(files.length - 4)} more` : ''}`,
            digest(thingOf(edge, byId)),
            timeOf(edge, byId),
        ];
        return [
            `  ${graph/* EDGE_SIGNS */.fD[edge.state]} ${name(edge.from)} → ${name(edge.to)}`,
            `      ${facts.flatMap((fact) => (fact === null || fact === '' ? [] : [(0,outputs_escape/* logName */.Is)(fact, 600)])).join('; ')}`,
            `      ${(0,outputs_escape/* logProse */.ay)(edge.reason, 400)}`,
        ];
    }).map((line, index) => (index === 1 ? `${line}  (${legend.join(', ')})` : line));
}
function inputs(view) {
    const rows = section("What a prediction's inputs are derived from", view.inputs, (one) => {
        if (!one.recorded)
            return [`  ${(0,outputs_escape/* logName */.Is)(one.name)}: no record names it`];
        const steps = one.steps.map((node) => (0,outputs_escape/* logName */.Is)(node.name));
        const from = one.sources.map((node) => (0,outputs_escape/* logName */.Is)(node.uri ?? node.name, 200));
        const over = steps.length > 0 ? ` over ${steps.join(', ')}` : '';
        return [`  ${(0,outputs_escape/* logName */.Is)(one.name)}: ${from.length > 0 ? (0,words/* listed */.KE)(from) : 'no recorded source'}${over}`];
    });
    const columns = section('Columns', view.columns, ({ data, column, from }) => {
        const origins = from.map((one) => `${(0,outputs_escape/* logName */.Is)(one.column)} of ${(0,outputs_escape/* logName */.Is)(one.data)}`);
        return [
            `  ${(0,outputs_escape/* logName */.Is)(column)} of ${(0,outputs_escape/* logName */.Is)(data)} ← ${origins.length > 0 ? (0,words/* listed */.KE)(origins) : 'nothing that is recorded'}`,
        ];
    });
    const none = view.inputs.length > 0 && columns.length === 0 ? ['  Of single columns the records tell nothing.'] : [];
    return [...rows, ...none, ...columns];
}
/** Messages of the contradictions, each once. */
const contradictions = (view) => [
    ...new Set(view.graph.checks.filter((check) => check.state === 'mismatch').map((check) => check.message)),
];

// EXTERNAL MODULE: ./build/read.js
var build_read = __webpack_require__(16006);
// EXTERNAL MODULE: ./build/rules/shared/upstream.js
var shared_upstream = __webpack_require__(14459);
// EXTERNAL MODULE: ./build/collect/model-digest.js
var model_digest = __webpack_require__(92489);
// EXTERNAL MODULE: ./build/judge/policy-text.js
var policy_text = __webpack_require__(55874);
// EXTERNAL MODULE: ./build/lineage/index.js + 14 modules
var lineage = __webpack_require__(37208);
// EXTERNAL MODULE: ./build/metrics/index.js + 53 modules
var metrics = __webpack_require__(68687);
// EXTERNAL MODULE: ./build/readers/index.js + 104 modules
var readers = __webpack_require__(27195);
// EXTERNAL MODULE: ./build/readers/recognise.js + 1 modules
var recognise = __webpack_require__(78827);
// EXTERNAL MODULE: ./build/rules/shared/lineage-records.js
var lineage_records = __webpack_require__(438);
// EXTERNAL MODULE: ./build/syntax/file.js
var syntax_file = __webpack_require__(47434);
// EXTERNAL MODULE: ./build/syntax/text.js
var syntax_text = __webpack_require__(92727);
// EXTERNAL MODULE: ./build/commands/shared/any.js
var any = __webpack_require__(6555);
;// CONCATENATED MODULE: ./build/commands/shared/lineage-facts.js
/** The records about one model, from what a policy names or from what a tree holds, and the graph that they make. */












/** Most files that are looked at where no policy names any, and the bytes of one. */
const MOST_FILES = 500;
const FILE_CAP = 16 * 1024 * 1024;
/**
 * The lineage of a model that the policy of the tree knows by its id or artifact; else of the file at that path, by all
 * records that the tree holds. `policyPath` null: the usual place, where one may be.
 */
async function lineageFacts(name, tree, policyPath) {
    const policy = await policyOf(tree, policyPath);
    if (!policy.ok)
        return policy;
    const named = policy.value?.models.find((one) => one.id === name || one.artifact === name);
    const model = named ?? (await unnamedModel(name, tree));
    const read = await (0,build_read/* readEvidence */.At)(recordsOf(model), { head: tree, workspace: null }, readers/* READERS */.H, metrics/* vocabulary */.vP);
    const digest = model.artifact === null ? null : await (0,model_digest/* modelDigest */.a)(tree, model.artifact);
    const fragments = read.evidence.filter((one) => one.kind === 'lineage');
    const documents = read.evidence.filter((one) => one.kind === 'document');
    const own = digest?.ok ? digest.value.digest : null;
    const graph = await (0,lineage.buildLineage)({ model, modelDigest: own, fragments, documents, head: tree, now: 0 });
    if (named === undefined && own === null && digest?.ok && graph.model === null)
        return (0,fault/* bad */.MB)(unknownModel(name, tree, policy.value, graph));
    const absent = read.absent
        .filter((one) => (0,lineage_records/* tellsLineage */._M)(one.path, one.spec, null))
        .map((one) => (0,fault/* fault */.DG)('artifact/unreadable', one.path, 'is named by the policy as a record, and is not in the tree', {
        fix: 'commit it, or take it out of the policy',
    }));
    return (0,fault/* good */.uw)({
        policy: policy.value,
        model,
        digest: own,
        evidence: read.evidence,
        graph,
        faults: [
            ...read.faults.filter((file) => (0,lineage_records/* tellsLineage */._M)(file.path, file.spec, file.reader)).flatMap((file) => file.faults),
            ...absent,
            ...(digest && !digest.ok ? digest.faults : []),
        ],
    });
}
/** A model with its records alone: reports and rows say nothing of where it comes from. */
const recordsOf = (model) => ({
    ...model,
    evidence: model.evidence.filter((spec) => !(0,build_read/* isRowsSpec */.J5)(spec) && (spec.as === null || lineage_records/* LINEAGE_READERS */.h4.has(spec.as)) && spec.from === 'head'),
    governance: any/* ANY_MODEL */.r.governance,
});
async function policyOf(tree, path) {
    const place = path ?? 'policies/risk-policy.yml';
    if (path === null && tree.entry(place) === undefined)
        return (0,fault/* good */.uw)(null);
    const blob = await tree.open(place);
    return blob.ok ? (0,policy_text/* parsePolicy */.O)(await blob.value.bytes(), place) : blob;
}
/** A model that no policy names: a file of the tree, an output that DVC records, or what a record calls so. */
async function unnamedModel(name, tree) {
    return { ...any/* ANY_MODEL */.r, id: name, artifact: name, paths: [name], evidence: await recordsIn(tree) };
}
function unknownModel(name, tree, policy, graph) {
    const models = graph.nodes.filter((node) => node.type === 'model').map((node) => node.path ?? node.name);
    const ids = policy?.models.map((one) => one.id) ?? [];
    const near = (0,syntax_text/* nearest */.p)(name, [...ids, ...models, ...tree.entries.map((entry) => entry.path)].slice(0, 20_000));
    const fix = near
        ? `did you mean "${near}"?`
        : `give the id of a model of the policy, or the path of a model file${models.length > 0 ? `, such as ${models[0]}` : ''}`;
    const message = 'is no model of the policy, no file of the tree, and nothing that a record tells of';
    return (0,fault/* fault */.DG)('usage/option', name, message, { fix });
}
/** Files whose name may be that of a record and whose content is one. */
async function recordsIn(tree) {
    const likely = tree.entries.filter(({ path, size, kind }) => (kind === 'file' || kind === 'executable') && (size ?? 0) <= FILE_CAP && (0,lineage_records/* tellsLineage */._M)(path, null, null));
    const found = [];
    for (const { path } of likely.slice(0, MOST_FILES)) {
        const blob = await tree.open(path);
        if (!blob.ok || blob.value.lfs)
            continue;
        const file = (0,syntax_file/* readableFile */.r)(path, await blob.value.bytes(), blob.value.sha256);
        const reader = readers/* READERS */.H.find((one) => lineage_records/* LINEAGE_READERS */.h4.has(one.id) && (0,recognise/* isCertain */.te)(one, file));
        if (reader)
            found.push({ ...any/* ANY_FILE */.W, file: path, as: reader.id });
    }
    return found;
}

// EXTERNAL MODULE: ./build/commands/shared/local.js
var local = __webpack_require__(31858);
// EXTERNAL MODULE: ./build/commands/shared/options.js
var shared_options = __webpack_require__(91691);
// EXTERNAL MODULE: ./build/commands/shared/say.js
var say = __webpack_require__(87558);
;// CONCATENATED MODULE: ./build/commands/lineage.js
/** `lineage`: where a model comes from, edge by edge, and what of it was verified or only declared. */



















/** Nodes of a Mermaid diagram: more cannot be read. */
const DRAWN = 80;
const lineage_lineage = {
    name: 'lineage',
    usage: 'lineage MODEL',
    summary: 'Traces a model back to its sources: which rows, files and steps led to it, each edge with what was verified, and what the inputs of a prediction are derived from. MODEL is an id of the policy or the path of a model file.',
    options: {
        repo: { value: 'DIR', help: 'the repository: a folder or a git bundle', fallback: '.' },
        head: { value: 'REF', help: 'the commit; "." is the working tree', fallback: 'HEAD' },
        policy: {
            value: 'PATH',
            help: 'the policy, inside the repository (default: policies/risk-policy.yml, where there is one)',
        },
        format: (0,shared_options/* formatOption */.Bx)(['text', 'json', 'mermaid']),
    },
    async run(argv, world) {
        const parsed = (0,shared_options/* parseOptions */.Ac)(argv, this.options, 1);
        if (!parsed.ok)
            return (0,say/* sayFaults */.J)(world, parsed.faults);
        const [name] = parsed.value.rest;
        if (name === undefined)
            return (0,say/* sayFaults */.J)(world, [(0,fault/* fault */.DG)('usage/option', 'lineage', 'needs a model', { fix: 'risk-gate lineage MODEL' })]);
        const { value: options } = parsed;
        const answer = await withTree(options.text('repo') ?? '.', options.text('head') ?? 'HEAD', async (tree) => {
            const found = await lineageFacts(name, tree, options.text('policy'));
            return found.ok ? (0,fault/* good */.uw)({ view: viewOf(found.value, tree.commit), faults: found.value.faults }) : found;
        });
        if (!answer.ok)
            return (0,say/* sayFaults */.J)(world, answer.faults);
        const { view, faults } = answer.value;
        const format = options.text('format');
        if (format === 'json')
            world.out(`${JSON.stringify(lineageJson(view), null, 1).replaceAll('##[', '#\\u0023[')}\n`);
        else if (format === 'mermaid')
            world.out(mermaidOf(view));
        else
            world.out(lineageText(view));
        return faults.length > 0 ? (0,say/* sayFaults */.J)(world, faults) : 0;
    },
};
/** Opens a tree for the while. */
async function withTree(repo, head, use) {
    const repository = await (0,local/* openRepository */.h_)(repo);
    if (!repository.ok)
        return repository;
    const objects = (0,git_objects/* objectReader */.V)(repository.value);
    try {
        if (head === '.' && repository.value.bare)
            return { ok: false, faults: [(0,bundle/* noWorkingTree */.Db)(repo)] };
        const commit = await (0,git_history/* resolveCommit */.WL)(repository.value, head === '.' ? 'HEAD' : head, '--head');
        if (!commit.ok)
            return commit;
        const tree = await (0,git_tree.loadTree)(repository.value, objects, commit.value);
        if (!tree.ok)
            return tree;
        if (head !== '.')
            return await use(tree.value);
        const here = await (0,folder_tree/* workingTree */.cn)(repository.value, tree.value);
        return here.ok ? await use(here.value.tree) : here;
    }
    finally {
        objects.close();
        repository.value.close();
    }
}
function viewOf({ policy, model, digest, graph }, commit) {
    const upstream = (0,shared_upstream/* upstreamOf */.Fw)(graph);
    const nodes = upstream.model === null ? [] : [...upstream.nodes, upstream.model];
    const place = placesOf(nodes, upstream.edges);
    const inOrder = (of) => of.toSorted((a, b) => place(a.id) - place(b.id));
    const roots = new Set(upstream.model === null ? [] : upstream.roots);
    const data = new Set(upstream.data);
    const inputs = inputsOf(graph, model, inOrder);
    return {
        id: model.id,
        artifact: model.artifact,
        digest,
        commit,
        graph,
        nodes: inOrder(nodes),
        edges: upstream.model === null ? [] : upstream.edges.toSorted((a, b) => place(a.from) - place(b.from)),
        sources: inOrder([...roots]).map((node) => ({
            node,
            addresses: (0,shared_upstream/* addressesOf */.sO)(node),
            registered: isRegistered(node, policy, model),
        })),
        data: inOrder(nodes.filter((node) => data.has(node) && !roots.has(node))),
        files: inOrder(nodes.filter((node) => node.type === 'code' || node.type === 'parameters')),
        steps: inOrder(nodes.filter((node) => node.type === 'step')),
        inputs,
        columns: columnTraces(graph.nodes, inputs.map((one) => one.name)),
    };
}
/** Place of each node in the flow: what goes into something stands before it; on a cycle the order is that of the records. */
function placesOf(nodes, edges) {
    const index = new Map(nodes.map((node, at) => [node.id, at]));
    const inside = edges.filter((edge) => index.has(edge.from) && index.has(edge.to));
    const { componentOf } = (0,cycles/* components */.d)((0,cycles/* adjacency */.l)(nodes.length, inside.map((edge) => index.get(edge.from)), inside.map((edge) => index.get(edge.to))));
    return (id) => -(componentOf[index.get(id) ?? 0] ?? 0);
}
/** Whether all addresses of a source are ones that a requirement of the policy registers; null where none asks. */
function isRegistered(node, policy, model) {
    const asking = policy === null ? [] : (0,evaluate/* applicable */.y8)(policy, model).filter((one) => one.rule === 'lineage-complete');
    const patterns = asking.flatMap((one) => one.with['sources'] ?? []);
    if (patterns.length === 0)
        return null;
    const addresses = (0,shared_upstream/* addressesOf */.sO)(node);
    return addresses.length > 0 && addresses.every((uri) => patterns.some((pattern) => (0,uri_pattern/* matchesUri */.o)(pattern, uri)));
}
/** Rows of predictions that the policy names, and the data that the last step before the model read. */
function inputsOf(graph, model, inOrder) {
    const rows = model.evidence.filter((spec) => (0,build_read/* isRowsSpec */.J5)(spec) && spec.role === 'candidate').map((spec) => spec.file);
    const own = (0,shared_upstream/* upstreamOf */.Fw)(graph);
    const learned = own.model === null
        ? []
        : own
            .before(own.model.id)
            .flatMap((node) => (node.type === 'step' ? own.before(node.id) : [node]))
            .filter((node) => node.type === 'dataset' || node.type === 'source' || node.type === 'file')
            .map((node) => node.id);
    const wanted = [...new Set([...learned, ...rows])];
    return wanted.map((name) => {
        const node = graph.nodes.find((one) => one.id === name || one.path === name);
        if (!node)
            return { name, recorded: false, sources: [], steps: [] };
        const before = (0,shared_upstream/* upstreamOf */.Fw)({ ...graph, model: node.id });
        const sources = before.roots.length > 0 ? before.roots : (0,shared_upstream/* addressesOf */.sO)(node).length > 0 ? [node] : [];
        const steps = inOrder(before.nodes.filter((one) => one.type === 'step'));
        return { name: node.name, recorded: true, sources: inOrder(sources), steps };
    });
}
/** The part that led to the model as a Mermaid flowchart, without the fence of Markdown. */
function mermaidOf(view) {
    const drawn = (0,diagrams/* lineageDiagram */.F9)({ lineage: { nodes: view.nodes, edges: view.edges } }, DRAWN);
    const legend = '%% ✓ verified against the files, … only declared, ? the bytes are not here, ✗ contradicted by the files';
    const lines = drawn === null ? ['flowchart LR', '  none["no record says how the model was made"]'] : drawn.split('\n');
    const body = lines.filter((line) => !line.startsWith('```'));
    return `${[body[0], `  ${legend}`, ...body.slice(1)].join('\n')}\n`;
}


/***/ }),

/***/ 6555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ ANY_FILE),
/* harmony export */   r: () => (/* binding */ ANY_MODEL)
/* harmony export */ });
/* harmony import */ var _domain_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90323);
/** An evidence entry and a model where no policy gives any. */

const NOWHERE = { path: 'command line', line: 1, column: 1 };
/** A file of which nothing is known but that it is there. */
const ANY_FILE = (0,_domain_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .bareFile */ .$)('', null, NOWHERE);
/** A model of which nothing is known. */
const ANY_MODEL = {
    id: 'any',
    title: null,
    tier: 'minimal',
    owner: null,
    paths: [],
    artifact: null,
    card: null,
    evidence: [],
    governance: { risks: null, incidents: null, responsePlan: null },
    place: NOWHERE,
};


/***/ }),

/***/ 31858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ei: () => (/* binding */ localSnapshot),
/* harmony export */   ff: () => (/* binding */ policyPaths),
/* harmony export */   h_: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _collect_approvals_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3684);
/* harmony import */ var _collect_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81753);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(12777);
/* harmony import */ var _git_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33779);
/* harmony import */ var _git_changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36310);
/* harmony import */ var _git_checked_history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10495);
/* harmony import */ var _git_folder_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94000);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40075);
/* harmony import */ var _git_history_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86643);
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9951);
/* harmony import */ var _syntax_path_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4087);
/* harmony import */ var _syntax_text_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(92727);
/* harmony import */ var _assessments_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(38906);
/* harmony import */ var _change_trees_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4353);
/* harmony import */ var _named_file_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(18967);
/* harmony import */ var _packs_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(28077);
/* harmony import */ var _queries_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(67585);
/** A local git repository → Snapshot: what `check` and the commands like it begin with. */


















/** Collects a local change. Faults are about options, history or unreadable objects. */
async function localSnapshot(options) {
    const repository = await openRepository(options.repo);
    if (!repository.ok)
        return repository;
    const objects = (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_9__/* .objectReader */ .V)(repository.value);
    const close = () => {
        objects.close();
        repository.value.close();
    };
    let kept = false;
    try {
        if (options.head === '.' && repository.value.bare)
            return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_15__/* .bad */ .MB)((0,_git_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .noWorkingTree */ .Db)(options.repo));
        const snapshot = await snapshotOf(repository.value, objects, options);
        if (!snapshot.ok)
            return snapshot;
        kept = true;
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_15__/* .good */ .uw)({ snapshot: snapshot.value, close });
    }
    finally {
        if (!kept)
            close();
    }
}
async function snapshotOf(repository, objects, options) {
    const paths = policyPaths(options);
    if (!paths.ok)
        return paths;
    const points = await commits(repository, objects, options);
    if (!points.ok)
        return points;
    const { head, base, fork } = points.value;
    const trees = await (0,_change_trees_js__WEBPACK_IMPORTED_MODULE_11__/* .changeTrees */ .s)(repository, objects, points.value);
    if (!trees.ok)
        return trees;
    const { baseTree, mergeBaseTree } = trees.value;
    const here = await judgedTree(options, repository, trees.value);
    if (!here.ok)
        return here;
    const steps = options.head === '.' ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_15__/* .good */ .uw)([]) : await (0,_git_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .commitSteps */ .Pc)(repository, fork, head);
    if (!steps.ok)
        return steps;
    const people = options.recorded ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_15__/* .good */ .uw)(options.recorded.people) : await localPeople(options, repository, fork, head);
    if (!people.ok)
        return people;
    const workspace = options.workspace === null ? null : await (0,_git_folder_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .workspaceTree */ .OX)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.workspace));
    if (workspace && !workspace.ok)
        return workspace;
    const collected = await (0,_collect_index_js__WEBPACK_IMPORTED_MODULE_2__/* .collect */ .F)({
        repository: options.recorded ? options.recorded.repository : await (0,_git_history_js__WEBPACK_IMPORTED_MODULE_8__/* .repositoryName */ .aR)(repository),
        pullRequest: options.recorded?.pullRequest ?? null,
        title: null,
        head,
        base,
        mergeBase: fork,
        baseRef: null,
        evaluatedAt: options.now,
        headTree: here.value.tree,
        baseTree,
        mergeBaseTree,
        workspace: workspace ? workspace.value : null,
        changes: here.value.changes,
        steps: steps.value,
        people: people.value,
        policyPath: paths.value.policy,
        waiversPath: paths.value.waivers,
    });
    const packed = await (0,_packs_js__WEBPACK_IMPORTED_MODULE_13__/* .withPacks */ .Fi)(collected, (0,_packs_js__WEBPACK_IMPORTED_MODULE_13__/* .clonedPacks */ .eo)([options.packs ?? null, repository.folder]));
    const snapshot = await assessed(packed, repository, objects, options);
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_15__/* .good */ .uw)(options.queries ? await (0,_queries_js__WEBPACK_IMPORTED_MODULE_14__/* .withAnswers */ .m)(snapshot, options.queries) : snapshot);
}
/** The snapshot with earlier assessments: those of the record that is judged again, or those of the ledger here. */
async function assessed(snapshot, repository, objects, { ledger, recorded, now }) {
    if (recorded)
        return recorded.assessments === undefined ? snapshot : { ...snapshot, assessments: recorded.assessments };
    if (ledger === undefined)
        return snapshot;
    return (0,_assessments_js__WEBPACK_IMPORTED_MODULE_10__/* .withAssessments */ .g)(snapshot, () => (0,_assessments_js__WEBPACK_IMPORTED_MODULE_10__/* .ledgerHistory */ .k)(repository, objects, ledger, now));
}
/** The top of a repository's work tree, a bare repository, or a bundle file. */
async function openRepository(path) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path);
    if (await (0,_git_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .isBundle */ .bn)(place)) {
        const unpacked = await (0,_git_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .unpackBundle */ .zq)(place);
        return unpacked.ok ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_15__/* .good */ .uw)({ ...unpacked.value, bare: true }) : unpacked;
    }
    const close = () => undefined;
    const top = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_7__/* .runGit */ .EO)({ folder: place }, ['rev-parse', '--is-bare-repository', '--show-prefix']);
    if (top.code !== 0)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_15__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_15__/* .fault */ .DG)('usage/option', '--repo', `"${path}" is no git repository`, {
            fix: 'give the folder of a clone, or a git bundle',
        }));
    const [bare, prefix = ''] = top.stdout.toString('utf8').split('\n');
    if (bare === 'true' || prefix === '')
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_15__/* .good */ .uw)({ folder: place, bare: bare === 'true', close });
    const shown = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_7__/* .runGit */ .EO)({ folder: place }, ['rev-parse', '--show-toplevel']);
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_15__/* .good */ .uw)({ folder: shown.stdout.toString('utf8').trim(), bare: false, close });
}
/** What to do about a path that leaves the repository. */
const INSIDE = 'give it relative to the top of the repository';
/** Paths of policy and waivers inside the repository; waivers lie beside the policy where none are named. */
function policyPaths(options) {
    const policy = (0,_syntax_path_js__WEBPACK_IMPORTED_MODULE_16__/* .repositoryPath */ .S)(options.policy);
    if (policy === null)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_15__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_15__/* .fault */ .DG)('usage/option', '--policy', `"${options.policy}" is no path inside the repository`, {
            fix: INSIDE,
        }));
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(policy) === '.' ? '' : `${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(policy)}/`;
    const waivers = (0,_syntax_path_js__WEBPACK_IMPORTED_MODULE_16__/* .repositoryPath */ .S)(options.waivers ?? `${folder}waivers.yml`);
    if (waivers === null)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_15__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_15__/* .fault */ .DG)('usage/option', '--waivers', `"${options.waivers}" is no path inside the repository`, {
            fix: INSIDE,
        }));
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_15__/* .good */ .uw)({ policy, waivers });
}
async function commits(repository, objects, options) {
    const head = await (0,_git_history_js__WEBPACK_IMPORTED_MODULE_8__/* .resolveCommit */ .WL)(repository, options.head === '.' ? 'HEAD' : options.head, '--head');
    if (!head.ok)
        return head;
    const named = options.base ?? (await (0,_git_history_js__WEBPACK_IMPORTED_MODULE_8__/* .defaultBranch */ .OR)(repository));
    if (named === null)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_15__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_15__/* .fault */ .DG)('usage/option', '--base', 'no default branch was found', { fix: 'give the base branch with --base' }));
    const tip = await (0,_git_history_js__WEBPACK_IMPORTED_MODULE_8__/* .resolveCommit */ .WL)(repository, named, '--base');
    if (!tip.ok)
        return tip;
    const fork = await (0,_git_checked_history_js__WEBPACK_IMPORTED_MODULE_5__/* .checkedMergeBase */ .Hy)(repository, objects, tip.value, head.value);
    if (!fork.ok)
        return fork;
    // Without --base the merge base itself is the base: nothing says which later commit the change will be merged to.
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_15__/* .good */ .uw)({ head: head.value, base: options.base === null ? fork.value : tip.value, fork: fork.value });
}
async function judgedTree(options, repository, { headTree, mergeBaseTree, changes }) {
    return options.head === '.' ? (0,_git_folder_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .workingTree */ .cn)(repository, mergeBaseTree) : (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_15__/* .good */ .uw)({ tree: headTree, changes });
}
/** People from the approvals file; without one, only who made the commits is known, as far as their addresses tell. */
async function localPeople(options, repository, fork, head) {
    const made = await (0,_git_history_js__WEBPACK_IMPORTED_MODULE_8__/* .commitPeople */ .t$)(repository, fork, head);
    if (!made.ok)
        return made;
    if (options.approvals === null)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_15__/* .good */ .uw)((0,_collect_approvals_file_js__WEBPACK_IMPORTED_MODULE_1__/* .nobody */ .e)(made.value.logins, false));
    const file = await (0,_named_file_js__WEBPACK_IMPORTED_MODULE_12__/* .namedFile */ .e)(options.approvals, 'people/file', 'give the path of the approvals file');
    if (!file.ok)
        return file;
    const text = (0,_syntax_text_js__WEBPACK_IMPORTED_MODULE_17__/* .decodeUtf8 */ ._)(file.value, options.approvals);
    if (!text.ok)
        return text;
    const people = (0,_collect_approvals_file_js__WEBPACK_IMPORTED_MODULE_1__/* .parseApprovals */ .o)(text.value, options.approvals);
    if (!people.ok)
        return people;
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_15__/* .good */ .uw)({ ...people.value, committers: [...people.value.committers, ...made.value.logins] });
}


/***/ }),

/***/ 18967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ namedFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12777);
/* harmony import */ var _domain_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7873);
/** Files that somebody names on the command line. */



/** The bytes of a named file; one that cannot be read is a fault with the system's reason in plain words. */
async function namedFile(path, code, fix) {
    try {
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path));
    }
    catch (error) {
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)(code, path, `cannot be read: ${(0,_domain_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalWords */ .W)(error)}`, { fix }));
    }
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

/***/ 33779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Db: () => (/* binding */ noWorkingTree),
/* harmony export */   bn: () => (/* binding */ isBundle),
/* harmony export */   zq: () => (/* binding */ unpackBundle)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12777);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40075);
/** Git bundles: a whole repository in one file, unpacked to a bare repository that is thrown away afterwards. */






/** First line of a bundle, by version; more versions are not known to any git. */
const SIGNATURE = /^# v[23] git bundle\n/;
/** Longest that unpacking may take. */
const PATIENCE = 10 * 60_000;
/** Whether a path is a regular file that begins as a bundle does. False for whatever cannot be read. */
async function isBundle(path) {
    try {
        if (!(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isFile())
            return false;
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
        try {
            const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, 0);
            return SIGNATURE.test(buffer.toString('latin1', 0, bytesRead));
        }
        finally {
            await file.close();
        }
    }
    catch {
        return false;
    }
}
/**
 * Unpacks a bundle into a bare repository in the temporary folder: nothing is checked out, no template and so no hook is
 * copied, no submodule is followed. A bundle that is cut short, altered or needs commits that it lacks is a fault.
 */
async function unpackBundle(path) {
    const place = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'risk-gate-bundle-'));
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(place, 'repository.git');
    const cloned = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .runGit */ .EO)({ folder: place }, ['clone', '--quiet', '--bare', '--no-tags', '--template=', '--no-recurse-submodules', '--', path, folder], { timeout: PATIENCE });
    if (cloned.code !== 0) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(place, { recursive: true, force: true });
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .bad */ .MB)((0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitFault */ .NO)(path, cloned, 'make the bundle again: git bundle create FILE --branches'));
    }
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .good */ .uw)({ folder, close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(place, { recursive: true, force: true }) });
}
/** The fault of asking for the working tree of something that has none. */
const noWorkingTree = (what) => (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .fault */ .DG)('usage/option', '--head', `"." is the working tree, and ${what} has none`, { fix: 'give a branch or a commit' });


/***/ }),

/***/ 29235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ lineageDiagram),
/* harmony export */   QC: () => (/* binding */ unresolvedItems),
/* harmony export */   Tr: () => (/* binding */ groupDiagram),
/* harmony export */   pj: () => (/* binding */ plain)
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
/** Several outputs draw the same lineage, which may have hundreds of thousands of edges. */
const prepared = new WeakMap();
function prepare(lineage) {
    const before = prepared.get(lineage);
    if (before)
        return before;
    const known = new Set(lineage.nodes.map((node) => node.id));
    const whole = lineage.edges.filter((edge) => known.has(edge.from) && known.has(edge.to));
    const into = new Map();
    for (const edge of whole) {
        const list = into.get(edge.to);
        if (list)
            list.push(edge.from);
        else
            into.set(edge.to, [edge.from]);
    }
    const now = { whole, into };
    prepared.set(lineage, now);
    return now;
}
/** At most `limit` nodes: the model, the ends of the worst edges, then what leads to those already chosen. */
function drawnGraph(model, limit) {
    const { nodes, edges } = model.lineage;
    const { whole, into } = prepare(model.lineage);
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
    const queue = [...chosen];
    for (let at = 0; at < queue.length && chosen.size < limit; at += 1) {
        for (const from of into.get(queue[at]) ?? []) {
            if (!chosen.has(from)) {
                add(from);
                queue.push(from);
            }
        }
    }
    for (const node of nodes) {
        if (chosen.size >= limit)
            break;
        add(node.id);
    }
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
/* harmony export */   K2: () => (/* binding */ PROBLEM_MEANING),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Lc: () => (/* binding */ margin),
/* harmony export */   NZ: () => (/* binding */ asked),
/* harmony export */   PU: () => (/* binding */ VERDICT_SIGNS),
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
/** What each problem means, for people. */
const PROBLEM_MEANING = {
    ungated: 'no decision judged it before it was merged',
    bypassed: 'merged against its verdict',
    tampered: 'its record was altered',
    'content-differs': 'other files were merged than were judged',
    'expired-waiver': 'it rests on a waiver that had ended',
    stale: 'judged under what was no longer in force',
    'forged-check': 'a check with the gate’s name is not the gate’s',
};


/***/ })

};
