export const id = 706;
export const ids = [706];
export const modules = {

/***/ 16706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
// EXTERNAL MODULE: ./build/domain/outcome.js
var outcome = __webpack_require__(93153);
// EXTERNAL MODULE: ./build/record.js + 1 modules
var build_record = __webpack_require__(87198);
;// CONCATENATED MODULE: ./build/commands/answers.js
/** Answers of engines on file, so that a judgement can be repeated without asking again. */

const SCHEMA = 'risk-gate/answers/v1';
/** What engines answered, as canonical plain data; failed queries leave nothing. null where there is no answer at all. */
function answersRecord(asked) {
    const answers = (asked ?? []).flatMap(({ query, answer }) => query && answer.ok
        ? [
            {
                path: query.path,
                server: query.server,
                statement: query.statement,
                columns: answer.value.columns.map(({ name, type }) => ({ name, type })),
                rows: answer.value.rows,
            },
        ]
        : []);
    return answers.length ? { schema: SCHEMA, answers } : null;
}
/** Queries that are answered from a record and nothing else: the same server and statement, or a fault. */
function recordedQueries(text, path) {
    const refuse = (message) => (0,fault/* bad */.MB)((0,fault/* fault */.DG)('usage/option', path, message, { fix: 'give the answers.json that check --out wrote' }));
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return refuse('is no JSON');
    }
    const { schema, answers } = (value ?? {});
    if (schema !== SCHEMA || !Array.isArray(answers) || !answers.every(isKept))
        return refuse(`is no record of answers (${SCHEMA})`);
    return (0,fault/* good */.uw)({
        async ask({ server, statement, path: name }) {
            const found = answers.find((one) => one.server === server && one.statement === statement);
            if (found)
                return (0,fault/* good */.uw)({ columns: found.columns, rows: found.rows });
            return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('sql/engine', name, `${path} holds no answer to its statement`, {
                fix: 'ask the engine again: the policy, the model or the statement is another one now',
            }));
        },
    });
}
function isKept(value) {
    const { server, statement, columns, rows } = (value ?? {});
    const isColumn = (one) => {
        const { name, type } = (one ?? {});
        return typeof name === 'string' && typeof type === 'string';
    };
    return (typeof server === 'string' &&
        typeof statement === 'string' &&
        Array.isArray(columns) &&
        columns.every(isColumn) &&
        Array.isArray(rows) &&
        rows.every(Array.isArray));
}

// EXTERNAL MODULE: ./build/commands/judge.js + 19 modules
var judge = __webpack_require__(47135);
// EXTERNAL MODULE: ./build/collect/approvals-file.js
var approvals_file = __webpack_require__(3684);
// EXTERNAL MODULE: ./build/collect/index.js
var collect = __webpack_require__(81753);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/git/git.js
var git = __webpack_require__(40075);
;// CONCATENATED MODULE: ./build/git/bundle.js
/** Git bundles: a whole repository in one file, unpacked to a bare repository that is thrown away afterwards. */






/** First line of a bundle, by version; more versions are not known to any git. */
const SIGNATURE = /^# v[23] git bundle\n/;
/** Longest that unpacking may take. */
const PATIENCE = 10 * 60_000;
/** Whether a path is a regular file that begins as a bundle does. False for whatever cannot be read. */
async function isBundle(path) {
    try {
        if (!(await (0,promises_.stat)(path)).isFile())
            return false;
        const file = await (0,promises_.open)(path);
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
    const place = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'risk-gate-bundle-'));
    const folder = (0,external_node_path_.join)(place, 'repository.git');
    const cloned = await (0,git/* runGit */.EO)({ folder: place }, ['clone', '--quiet', '--bare', '--no-tags', '--template=', '--no-recurse-submodules', '--', path, folder], { timeout: PATIENCE });
    if (cloned.code !== 0) {
        await (0,promises_.rm)(place, { recursive: true, force: true });
        return (0,fault/* bad */.MB)((0,git/* gitFault */.NO)(path, cloned, 'make the bundle again: git bundle create FILE --branches'));
    }
    return (0,fault/* good */.uw)({ folder, close: () => (0,external_node_fs_.rmSync)(place, { recursive: true, force: true }) });
}
/** The fault of asking for the working tree of something that has none. */
const noWorkingTree = (what) => (0,fault/* fault */.DG)('usage/option', '--head', `"." is the working tree, and ${what} has none`, { fix: 'give a branch or a commit' });

// EXTERNAL MODULE: ./build/git/changes.js
var changes = __webpack_require__(36310);
// EXTERNAL MODULE: ./build/git/folder-tree.js
var folder_tree = __webpack_require__(94000);
// EXTERNAL MODULE: ./build/git/history.js
var git_history = __webpack_require__(86643);
// EXTERNAL MODULE: ./build/git/objects.js
var git_objects = __webpack_require__(9951);
// EXTERNAL MODULE: ./build/git/tree.js + 1 modules
var tree = __webpack_require__(7266);
// EXTERNAL MODULE: ./build/syntax/path.js
var path = __webpack_require__(4087);
// EXTERNAL MODULE: ./build/syntax/text.js
var syntax_text = __webpack_require__(92727);
// EXTERNAL MODULE: ./build/commands/queries.js
var queries = __webpack_require__(6083);
;// CONCATENATED MODULE: ./build/commands/local.js
/** A local git repository → Snapshot: what `check` and the commands like it begin with. */















/** Collects a local change. Faults are about options, history or unreadable objects. */
async function localSnapshot(options) {
    const repository = await openRepository(options.repo);
    if (!repository.ok)
        return repository;
    const objects = (0,git_objects/* objectReader */.V)(repository.value);
    const close = () => {
        objects.close();
        repository.value.close();
    };
    let kept = false;
    try {
        if (options.head === '.' && repository.value.bare)
            return (0,fault/* bad */.MB)(noWorkingTree(options.repo));
        const snapshot = await snapshotOf(repository.value, objects, options);
        if (!snapshot.ok)
            return snapshot;
        kept = true;
        return (0,fault/* good */.uw)({ snapshot: snapshot.value, close });
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
    const points = await commits(repository, options);
    if (!points.ok)
        return points;
    const { head, base, fork } = points.value;
    const load = (commit) => (0,tree/* loadTree */.rR)(repository, objects, commit);
    const [headTree, baseTree, forkTree, changed] = await Promise.all([
        load(head),
        load(base),
        base === fork ? null : load(fork),
        (0,changes/* changedPaths */.v)(repository, fork, head),
    ]);
    if (!headTree.ok)
        return headTree;
    if (!baseTree.ok)
        return baseTree;
    if (forkTree && !forkTree.ok)
        return forkTree;
    if (!changed.ok)
        return changed;
    const mergeBaseTree = forkTree ? forkTree.value : baseTree.value;
    const here = await judgedTree(options, repository, headTree.value, mergeBaseTree, changed.value);
    if (!here.ok)
        return here;
    const people = await localPeople(options, repository, fork, head);
    if (!people.ok)
        return people;
    const workspace = options.workspace === null ? null : await (0,folder_tree/* workspaceTree */.O)((0,external_node_path_.resolve)(options.workspace));
    if (workspace && !workspace.ok)
        return workspace;
    const snapshot = await (0,collect/* collect */.F)({
        repository: await (0,git_history/* repositoryName */.aR)(repository),
        pullRequest: null,
        title: null,
        head,
        base,
        mergeBase: fork,
        baseRef: null,
        evaluatedAt: options.now,
        headTree: here.value.tree,
        baseTree: baseTree.value,
        mergeBaseTree,
        workspace: workspace ? workspace.value : null,
        changes: here.value.changes,
        people: people.value,
        policyPath: paths.value.policy,
        waiversPath: paths.value.waivers,
    });
    return (0,fault/* good */.uw)(options.queries ? await (0,queries/* withAnswers */.mk)(snapshot, options.queries) : snapshot);
}
/** The top of a repository's work tree, a bare repository, or a bundle file. */
async function openRepository(path) {
    const place = (0,external_node_path_.resolve)(path);
    if (await isBundle(place)) {
        const unpacked = await unpackBundle(place);
        return unpacked.ok ? (0,fault/* good */.uw)({ ...unpacked.value, bare: true }) : unpacked;
    }
    const close = () => undefined;
    const top = await (0,git/* runGit */.EO)({ folder: place }, ['rev-parse', '--is-bare-repository', '--show-prefix']);
    if (top.code !== 0)
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('usage/option', '--repo', `"${path}" is no git repository`, {
            fix: 'give the folder of a clone, or a git bundle',
        }));
    const [bare, prefix = ''] = top.stdout.toString('utf8').split('\n');
    if (bare === 'true' || prefix === '')
        return (0,fault/* good */.uw)({ folder: place, bare: bare === 'true', close });
    const shown = await (0,git/* runGit */.EO)({ folder: place }, ['rev-parse', '--show-toplevel']);
    return (0,fault/* good */.uw)({ folder: shown.stdout.toString('utf8').trim(), bare: false, close });
}
function policyPaths(options) {
    const policy = (0,path/* repositoryPath */.S)(options.policy);
    if (policy === null)
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('usage/option', '--policy', `"${options.policy}" is no path inside the repository`, {
            fix: 'give it relative to the top of the repository',
        }));
    const folder = (0,external_node_path_.dirname)(policy) === '.' ? '' : `${(0,external_node_path_.dirname)(policy)}/`;
    const waivers = (0,path/* repositoryPath */.S)(options.waivers ?? `${folder}waivers.yml`);
    if (waivers === null)
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('usage/option', '--waivers', `"${options.waivers}" is no path inside the repository`));
    return (0,fault/* good */.uw)({ policy, waivers });
}
async function commits(repository, options) {
    const head = await (0,git_history/* resolveCommit */.WL)(repository, options.head === '.' ? 'HEAD' : options.head, '--head');
    if (!head.ok)
        return head;
    const named = options.base ?? (await (0,git_history/* defaultBranch */.OR)(repository));
    if (named === null)
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('usage/option', '--base', 'no default branch was found', { fix: 'give the base branch with --base' }));
    const tip = await (0,git_history/* resolveCommit */.WL)(repository, named, '--base');
    if (!tip.ok)
        return tip;
    const fork = await (0,git_history/* mergeBase */.wu)(repository, tip.value, head.value);
    if (!fork.ok)
        return fork;
    // Without --base the merge base itself is the base: nothing says which later commit the change will be merged to.
    return (0,fault/* good */.uw)({ head: head.value, base: options.base === null ? fork.value : tip.value, fork: fork.value });
}
async function judgedTree(options, repository, head, fork, changed) {
    return options.head === '.' ? (0,folder_tree/* workingTree */.c)(repository, fork) : (0,fault/* good */.uw)({ tree: head, changes: changed });
}
/** People from the approvals file; without one, only who made the commits is known, as far as their addresses tell. */
async function localPeople(options, repository, fork, head) {
    const made = await (0,git_history/* commitPeople */.t$)(repository, fork, head);
    if (!made.ok)
        return made;
    if (options.approvals === null)
        return (0,fault/* good */.uw)((0,approvals_file/* nobody */.e)(made.value.logins, false));
    let bytes;
    try {
        bytes = await (0,promises_.readFile)(options.approvals);
    }
    catch (error) {
        const code = error.code;
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('people/file', options.approvals, `cannot be read: ${code}`, {
            fix: 'give the path of the approvals file',
        }));
    }
    const text = (0,syntax_text/* decodeUtf8 */._)(bytes, options.approvals);
    if (!text.ok)
        return text;
    const people = (0,approvals_file/* parseApprovals */.o)(text.value, options.approvals);
    if (!people.ok)
        return people;
    return (0,fault/* good */.uw)({ ...people.value, committers: [...people.value.committers, ...made.value.logins] });
}

// EXTERNAL MODULE: ./build/commands/options.js
var options = __webpack_require__(59165);
// EXTERNAL MODULE: ./build/commands/render.js + 26 modules
var render = __webpack_require__(76486);
// EXTERNAL MODULE: ./build/commands/say.js
var say = __webpack_require__(83212);
;// CONCATENATED MODULE: ./build/commands/check.js
/** `check`: the whole gate on a local git repository. */












const FORMATS = ['text', 'json', 'markdown', 'sarif'];
const check = {
    name: 'check',
    usage: 'check [options]',
    summary: 'Judges a change of a local git repository as the gate would: policy, waivers and roles come from the base, everything else from the head.',
    options: {
        repo: { value: 'DIR', help: 'the repository: a folder or a git bundle', fallback: '.' },
        base: { value: 'REF', help: 'what the change is to be merged to (default: merge base with the default branch)' },
        head: { value: 'REF', help: 'the change; "." is the working tree', fallback: 'HEAD' },
        policy: { value: 'PATH', help: 'the policy, inside the repository', fallback: 'policies/risk-policy.yml' },
        waivers: { value: 'PATH', help: 'the waivers (default: waivers.yml beside the policy)' },
        out: { value: 'DIR', help: 'writes decision.json, report.html, review.md and results.sarif there' },
        format: { value: 'FORMAT', help: `what is printed: ${FORMATS.join(', ')}`, fallback: 'text', choices: FORMATS },
        now: { value: 'TIME', help: 'the time to judge at, RFC 3339 with a zone (default: now)' },
        workspace: { value: 'DIR', help: 'where earlier steps wrote files that the policy takes `from: workspace`' },
        approvals: { value: 'FILE', help: 'who wrote and who approved the change (JSON)' },
        answers: { value: 'FILE', help: 'answers.json of an earlier --out: engines are not asked again' },
    },
    async run(argv, world) {
        const parsed = (0,options/* parseOptions */.A)(argv, this.options, 0);
        if (!parsed.ok)
            return (0,say/* sayFaults */.J)(world, parsed.faults);
        const now = (0,options/* timeOption */.z)(parsed.value.text('now'), world.clock);
        if (!now.ok)
            return (0,say/* sayFaults */.J)(world, now.faults);
        const queries = await queriesOf(parsed.value.text('answers'), world);
        if (!queries.ok)
            return (0,say/* sayFaults */.J)(world, queries.faults);
        const collected = await localSnapshot({
            repo: parsed.value.text('repo') ?? '.',
            base: parsed.value.text('base'),
            head: parsed.value.text('head') ?? 'HEAD',
            policy: parsed.value.text('policy') ?? '',
            waivers: parsed.value.text('waivers'),
            workspace: parsed.value.text('workspace'),
            approvals: parsed.value.text('approvals'),
            now: now.value,
            queries: queries.value,
        });
        if (!collected.ok)
            return (0,say/* sayFaults */.J)(world, collected.faults);
        try {
            const decision = await (0,judge/* judge */.S)(collected.value.snapshot);
            await tell(decision, (0,judge/* aboutPolicy */.q)(collected.value.snapshot), parsed.value, world);
            await keepAnswers(collected.value.snapshot, parsed.value.text('out'));
            return outcome/* EXIT_CODES */.ai[decision.verdict];
        }
        finally {
            collected.value.close();
        }
    },
};
/** Engines as the environment lets them be asked, or the answers of an earlier run. */
async function queriesOf(answers, world) {
    if (answers === null)
        return (0,fault/* good */.uw)((0,queries/* queriesBy */.ap)(world.environment));
    let text;
    try {
        text = await (0,promises_.readFile)(answers, 'utf8');
    }
    catch (error) {
        const code = error.code;
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('usage/option', answers, `cannot be read: ${code}`, { fix: 'give the path of an answers.json' }));
    }
    return recordedQueries(text, answers);
}
/** Writes what engines answered beside the decision that rests on it. */
async function keepAnswers({ queries }, out) {
    const record = answersRecord(queries);
    if (out !== null && record !== null)
        await (0,promises_.writeFile)((0,external_node_path_.join)((0,external_node_path_.resolve)(out), 'answers.json'), (0,build_record/* canonical */.$N)(record));
}
/** Writes the files and prints the wanted form; faults also go to standard error, one a line. */
async function tell(decision, about, options, world) {
    const format = options.text('format');
    const out = options.text('out');
    const files = await (0,render/* renderAll */.Y)(decision, { ...about, colour: world.colour });
    if (out !== null) {
        const folder = (0,external_node_path_.resolve)(out);
        await (0,promises_.mkdir)(folder, { recursive: true });
        const record = (0,build_record/* canonical */.$N)(decision);
        await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'decision.json'), record);
        for (const name of ['report.html', 'review.md', 'results.sarif'])
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, name), files.get(name) ?? '');
    }
    // A runner takes `##[` anywhere in a line for a command: the same JSON, spelt so that it is none.
    if (format === 'json')
        world.out(`${(0,build_record/* canonical */.$N)(decision).replaceAll('##[', '#\\u0023[')}\n`);
    else if (format === 'markdown')
        world.out(files.get('review.md') ?? '');
    else if (format === 'sarif')
        world.out(files.get('results.sarif') ?? '');
    else
        world.out(files.get('text') ?? '');
    if (decision.faults.length)
        (0,say/* sayFaults */.J)(world, decision.faults);
}


/***/ }),

/***/ 59165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseOptions),
/* harmony export */   helpText: () => (/* binding */ helpText),
/* harmony export */   z: () => (/* binding */ timeOption)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _domain_evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70192);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12777);
/* harmony import */ var _syntax_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92727);
/** Options of the command line: parsed strictly, every fault in the words of the rest of the program. */




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
    const parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...argv], options, allowPositionals: true, strict: false, tokens: true });
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
            faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', token.rawName, `needs a value: ${spec.value}`));
        }
        else if (spec.value === null && token.value !== undefined) {
            faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', token.rawName, 'takes no value'));
        }
        else if (spec.choices && token.value !== undefined && !spec.choices.includes(token.value)) {
            faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', token.rawName, `cannot be "${token.value}"`, {
                fix: `one of ${spec.choices.join(', ')}`,
            }));
        }
    }
    for (const [name, values] of Object.entries(parsed.values)) {
        if (specs[name]?.value !== null && Array.isArray(values) && values.length > 1)
            faults.push((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', `--${name}`, 'is given more than once'));
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
/** `--now`: RFC 3339 with a zone, told in UTC; without it the clock. */
function timeOption(text, clock) {
    if (text === null)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)(clock()
            .toISOString()
            .replace(/\.\d{3}Z$/, 'Z'));
    const { epoch } = (0,_domain_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .moment */ .n)(text);
    if (epoch === null)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('usage/option', '--now', `"${text}" is no RFC 3339 time with a zone`, {
            fix: 'write it like 2026-11-21T05:00:00Z',
        }));
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .good */ .uw)(new Date(epoch).toISOString().replace(/\.000Z$/, 'Z'));
}
/** Help text of a command. */
function helpText(usage, summary, specs) {
    const rows = Object.entries(specs).map(([name, spec]) => {
        const left = `  --${name}${spec.value ? ` ${spec.value}` : ''}`;
        const tail = spec.fallback ? ` (default: ${spec.fallback})` : '';
        return `${left.padEnd(26)}${left.length >= 26 ? `\n${' '.repeat(26)}` : ''}${spec.help}${tail}`;
    });
    return `Usage: risk-gate ${usage}\n\n${summary}\n\nOptions:\n${rows.join('\n')}\n  --help                  this text\n`;
}


/***/ }),

/***/ 83212:
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
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* unused harmony export csvCell */
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
/** A cell of CSV: always quoted, and never a formula to a spreadsheet. Numbers stay numbers. */
function csvCell(content) {
    if (content === null)
        return '""';
    if (typeof content === 'number')
        return `"${content}"`;
    const shown = visible(content);
    const formula = /^[\s\p{Zs}]*[=+\-@|%]/u.test(shown) || /^[\t\r\n]/.test(content);
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


/***/ })

};
