export const id = 4542;
export const ids = [4542];
export const modules = {

/***/ 64542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
// EXTERNAL MODULE: ./build/domain/own-checks.js
var own_checks = __webpack_require__(88019);
// EXTERNAL MODULE: ./build/domain/scope.js
var scope = __webpack_require__(44641);
// EXTERNAL MODULE: ./build/metrics/index.js + 53 modules
var metrics = __webpack_require__(68687);
// EXTERNAL MODULE: ./build/outputs/escape.js
var outputs_escape = __webpack_require__(11722);
// EXTERNAL MODULE: ./build/outputs/words.js
var words = __webpack_require__(36784);
;// CONCATENATED MODULE: ./build/outputs/metric-words.js
/** What a metric is, in sentences: for `explain` and for the page of metrics. */

const TASKS = { binary: 'two classes', multiclass: 'several classes', regression: 'numbers' };
const BETTER = { higher: 'more is better', lower: 'less is better', none: 'neither way is better' };
/** Paragraphs: what it is, how it is computed and from what source, its other names. Code words stand between backticks. */
const metricParagraphs = (one) => [
    firstSentences(one),
    ...(one.plain ? [`In plain words: ${one.plain}`] : []),
    one.definition,
    ...(one.aliases.length ? [`Also written ${(0,words/* listed */.KE)(one.aliases.map((name) => `\`${name}\``))}.`] : []),
];
function firstSentences(one) {
    const title = /[.?!]$/.test(one.title) ? one.title : `${one.title}.`;
    return [
        `${title[0].toUpperCase()}${title.slice(1)}`,
        `Range ${limit(one.range[0])} to ${limit(one.range[1])}; ${BETTER[one.better]}${one.parity === null ? '' : `; ${one.parity} is parity`}.`,
        ...(one.tasks.length ? [`For ${(0,words/* listed */.KE)(one.tasks.map((task) => TASKS[task]))}.`] : []),
        ...(one.acrossGroups ? ['It compares groups, so it needs `by`.'] : []),
        ...(one.perClass ? ['It can be asked of one class (`class:`).'] : []),
        ...(one.parameters.length ? [`Parameters: ${(0,words/* listed */.KE)(one.parameters.map((name) => `\`${name}\``))}.`] : []),
    ].join(' ');
}
const limit = (value) => {
    if (!Number.isFinite(value))
        return value < 0 ? 'any' : 'no limit';
    return String(Number(value.toPrecision(4)));
};

// EXTERNAL MODULE: ./build/rules/index.js + 67 modules
var rules = __webpack_require__(54207);
// EXTERNAL MODULE: ./build/syntax/text.js
var syntax_text = __webpack_require__(92727);
// EXTERNAL MODULE: ./build/commands/shared/options.js
var options = __webpack_require__(91691);
// EXTERNAL MODULE: ./build/commands/shared/packs.js + 1 modules
var shared_packs = __webpack_require__(28077);
// EXTERNAL MODULE: ./build/commands/shared/say.js
var shared_say = __webpack_require__(87558);
;// CONCATENATED MODULE: ./build/commands/explain.js
/** `explain`: what a requirement, rule, metric or control asks, why and how it is computed; what binds a model; what a fault means. */












const explain = {
    name: 'explain',
    usage: 'explain [REQUIREMENT|MODEL|RULE|CHECK|METRIC|CONTROL|FAULT|FILE]',
    summary: 'Says what a requirement of the policy, a rule, a check that no policy asks for, a metric, a framework or one of its controls (nist-ai-rmf/MEASURE-2.11) asks, why, and how it is computed; which requirements bind a model, and why others do not; what the code of a fault (artifact/schema) means; what a file is to the models. Without a name it lists them.',
    options: {
        policy: { value: 'PATH', help: 'the policy whose requirements can be named', fallback: 'policies/risk-policy.yml' },
        packs: options/* PACKS */.pI,
    },
    async run(argv, world) {
        const parsed = (0,options/* parseOptions */.Ac)(argv, this.options, 1);
        if (!parsed.ok)
            return (0,shared_say/* sayFaults */.J)(world, parsed.faults);
        const policy = await policyOf(parsed.value.text('policy') ?? '', parsed.value.text('packs'));
        const { requirements, models } = policy.ok ? policy.value : NOTHING;
        const [name] = parsed.value.rest;
        const say = (text) => {
            world.out(`${text.split('\n').map(outputs_escape/* logLine */.BP).join('\n')}\n`);
            return 0;
        };
        if (name === undefined) {
            const { frameworkIds } = await __webpack_require__.e(/* import() */ 8569).then(__webpack_require__.bind(__webpack_require__, 98569));
            return say(overview(requirements, models, frameworkIds()));
        }
        const model = models.find((one) => one.id === name);
        const requirement = requirements.find((one) => one.id === name);
        const rule = rules/* RULES */.y.find((one) => one.id === (requirement?.rule ?? name));
        const metric = metrics/* vocabulary */.vP.find(requirement ? String(requirement.with['metric'] ?? '') : name);
        if (!model && !requirement && !rule && !metric) {
            const { aboutControl, controlNames } = await Promise.all(/* import() */[__webpack_require__.e(8569), __webpack_require__.e(2802)]).then(__webpack_require__.bind(__webpack_require__, 72802));
            const { aboutFault, faultNames } = await __webpack_require__.e(/* import() */ 7189).then(__webpack_require__.bind(__webpack_require__, 47189));
            const { aboutPath } = await __webpack_require__.e(/* import() */ 1072).then(__webpack_require__.bind(__webpack_require__, 31072));
            const { aboutCheck, checkNames } = await __webpack_require__.e(/* import() */ 7603).then(__webpack_require__.bind(__webpack_require__, 97603));
            const about = aboutCheck(name) ?? aboutControl(name, requirements) ?? aboutFault(name) ?? aboutPath(name, models);
            if (about !== null)
                return say(about);
            const names = [
                ...requirements.map((one) => one.id),
                ...models.map((one) => one.id),
                ...rules/* RULES */.y.map((one) => one.id),
                ...checkNames(),
                ...metrics/* vocabulary */.vP.entries.map((one) => one.name),
                ...controlNames(),
                ...faultNames(),
            ];
            const near = (0,syntax_text/* nearest */.p)(name, names);
            const fix = near ? `did you mean "${near}"?` : 'risk-gate explain lists all of them';
            const unknown = (0,fault/* fault */.DG)('usage/option', name, 'is no requirement, model, rule, check, metric, control, fault or file', {
                fix,
            });
            return (0,shared_say/* sayFaults */.J)(world, [unknown, ...(policy.ok ? [] : policy.faults)]);
        }
        const { findControl } = await __webpack_require__.e(/* import() */ 8569).then(__webpack_require__.bind(__webpack_require__, 98569));
        const title = (id) => findControl(id)?.control.title ?? null;
        const parts = [
            model && (await __webpack_require__.e(/* import() */ 3242).then(__webpack_require__.bind(__webpack_require__, 63242))).aboutModel(model, requirements),
            requirement && aboutRequirement(requirement, { rule, metric, models, titleOf: title }),
            rule && aboutRule(rule),
            metric && aboutMetric(metric),
        ];
        return say(parts.filter(Boolean).join('\n\n'));
    },
};
const NOTHING = { requirements: [], models: [] };
/** The policy; rules and metrics can be explained without one. No file is no requirements. */
async function policyOf(path, packs) {
    let bytes;
    try {
        bytes = await (0,promises_.readFile)(path);
    }
    catch {
        return (0,fault/* good */.uw)(NOTHING);
    }
    return (0,shared_packs/* readPolicy */.T4)(bytes, path, [packs]);
}
function overview(requirements, models, frameworks) {
    return [
        ...(models.length ? ['Models', ...models.map((one) => `  ${one.id}  tier ${one.tier}`), ''] : []),
        ...(requirements.length
            ? ['Requirements', ...requirements.map((one) => `  ${one.id}  ${one.title ?? one.rule}`), '']
            : []),
        'Rules',
        ...rules/* RULES */.y.map((one) => `  ${one.id.padEnd(20)}${one.summary}`),
        '',
        'Checks of every model that changes',
        ...Object.entries(own_checks/* OWN_CHECKS */.Z).map(([id, { title }]) => `  ${id.padEnd(22)}${title}`),
        '',
        'Metrics',
        ...metrics/* vocabulary */.vP.entries.map((one) => `  ${one.name.padEnd(32)}${one.title}`),
        '',
        'Frameworks',
        ...frameworks.map((id) => `  ${id}`),
    ].join('\n');
}
/** What is asked, for somebody who reads no code: the rule in plain words, then the bounds as words. */
function plainly(one, rule, metric) {
    const share = metric?.share === true;
    const amount = (value) => typeof value === 'number' && share && value >= 0 && value <= 1
        ? `${Number((value * 1000).toPrecision(6)).toLocaleString('en-US')} of every 1,000`
        : String(value);
    const bounds = Object.entries(one.with).flatMap(([key, value]) => {
        if (typeof value !== 'number' && typeof value !== 'string')
            return [];
        const [, side, what = ''] = /^(min|max)(?:-(.+))?$/.exec(key) ?? [];
        if (!side)
            return [];
        const named = what === '' ? '' : `${what.replaceAll('-', ' ')} `;
        return [`${named}${side === 'min' ? 'at least' : 'at most'} ${what === '' ? amount(value) : String(value)}`];
    });
    const by = Array.isArray(one.with['by']) ? one.with['by'].map(String) : [];
    const groups = by.length ? `, for each group of ${by.map((name) => name.replaceAll('*', ' and ')).join('; ')}` : '';
    const asked = bounds.length ? `Asked for here: ${bounds.join(', ')}${groups}.` : '';
    return [rule?.plain, metric?.plain, asked].filter(Boolean).join(' ');
}
function aboutRequirement(one, { rule, metric, models, titleOf }) {
    const { tiers, models: named } = one.appliesTo;
    const scoped = [...(tiers ? [`tiers ${tiers.join(', ')}`] : []), ...(named ? [`models ${named.join(', ')}`] : [])];
    const bound = models.filter((model) => (0,scope/* whyUnbound */.s)(one, model) === null).map(({ id }) => id);
    const free = models.flatMap((model) => {
        const why = (0,scope/* whyUnbound */.s)(one, model);
        return why === null ? [] : [`Does not bind ${model.id}: it ${why}`];
    });
    const plain = plainly(one, rule, metric);
    const control = (id) => [`  ${id}`, titleOf(id)].filter(Boolean).join('  ');
    return [
        `${one.id}${one.title ? `: ${one.title}` : ''}`,
        ...(plain === '' ? [] : [`In plain words: ${plain}`]),
        ...(one.fromIncident === null ? [] : [`It guards against the incident ${one.fromIncident}.`]),
        ...(one.why ? [`Why: ${one.why}`] : []),
        `Rule: ${one.rule} with ${JSON.stringify(one.with)}`,
        `Binds: ${scoped.length ? `${bound.join(', ') || 'no model of this policy'} (applies-to: ${scoped.join('; ')})` : 'every model'}`,
        ...free,
        `When not met: ${one.severity === 'block' ? 'the merge is blocked' : 'a warning'}; when it cannot be told: ${one.inconclusive === 'block' ? 'the same' : 'a warning'}`,
        ...(one.controls.length ? ['Controls served:', ...one.controls.map(control)] : []),
        `Stands at: ${one.place.path}:${one.place.line}:${one.place.column}`,
    ].join('\n');
}
const aboutRule = (one) => [
    `Rule ${one.id}`,
    one.summary,
    ...(one.plain ? [`In plain words: ${one.plain}`] : []),
    one.details,
    'When it is not met, the quickest first:',
    ...one.remedy.map((step, index) => `  ${index + 1}. ${step}`),
].join('\n');
const aboutMetric = (one) => [`Metric ${one.name}`, ...metricParagraphs(one)].join('\n');


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

/***/ 28077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eo: () => (/* binding */ clonedPacks),
  T4: () => (/* binding */ readPolicy),
  Fi: () => (/* binding */ withPacks)
});

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

// EXTERNAL MODULE: ./build/judge/policy-text.js
var policy_text = __webpack_require__(55874);
// EXTERNAL MODULE: ./build/policy/index.js + 20 modules
var policy = __webpack_require__(52818);
;// CONCATENATED MODULE: ./build/commands/shared/packs.js
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

/***/ 88019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ OWN_CHECKS),
/* harmony export */   j: () => (/* binding */ ownCheck)
/* harmony export */ });
/** Checks that every model which changes is put to, whatever its policy asks: what each looks at, and what people do about it. */
/** By the id that its findings have as requirement and rule. */
const OWN_CHECKS = {
    'evidence-readable': {
        title: 'Every file that the policy names can be read',
        plain: 'A file that nobody can read says nothing for the model, and may hide something that speaks against it.',
        details: 'Evidence, card and governance documents that the policy names and that are there are all read. One that is cut off, of no format that is known, too large ' +
            'or otherwise at fault is an error and blocks, also where no requirement looks at it: what was in it is not known.',
        remedy: [
            'Write the file again with the tool that made it, or mend what the message names.',
            'Say the format with as:, or name the figures with metrics:, where it is of no format that is known.',
            'Have the policy leave out a file that is out of use.',
        ],
    },
    'model-artifact': {
        title: 'The model that is judged is in the change',
        plain: 'Without the model itself nobody can tell whether the reports are about it.',
        details: 'The file that artifact names has to be there at the head, as a file or as a pointer of Git LFS or DVC. Where it is not, that blocks, whatever the reports say.',
        remedy: [
            'Commit the file or its pointer.',
            'Where the model has moved: have the policy on the base branch name the new place, in a change before this one.',
        ],
    },
    'evidence-kept': {
        title: 'Evidence that was there is there still, or has a successor',
        plain: 'A result that speaks against the model must not be made to vanish while others that speak for it stay.',
        details: 'What the policy names as evidence, by its path or by a pattern, and what was there before the change, is compared with what is there after it: files that are gone, ' +
            'and metrics that a file gives no longer. A new file that says the same sort of things stands in for one that is gone, and so does one that gives the metric now. What has no successor blocks where a ' +
            'requirement looks at it and would not hold if it were unknown, and else warns. What the policy names by its path is told only where the requirements that lack it do not tell it themselves. ' +
            'Evidence about a model that the change does not alter may be taken out: that is told as a warning.',
        remedy: [
            'Evaluate the new version as the old one was, and commit the file under a name that the policy gives.',
            'Take out what is out of use in a change of its own, which alters no model.',
            'Have the policy leave out what is out of use.',
        ],
    },
    'scheduled-assessment': {
        title: 'The model in use was assessed when the policy asks for it',
        plain: 'A model that is in use is looked at again from time to time; where that was put off, it comes before the next change.',
        details: 'For each requirement under schedule that binds the model the ledger says when it was last assessed. One that is overdue blocks. Where there is no ledger that is not known: it is told as a warning, ' +
            'since a first change has to be possible.',
        remedy: [
            'Run the watch (mode: drift, or risk-gate watch --record) on the base branch, mend what it finds, and run the gate again.',
            'Where there is no ledger: name one with ledger-branch in the workflow, and have the watch run on a schedule.',
        ],
    },
    'gate-files': {
        title: 'What holds the gate shut is unchanged',
        plain: 'Who changes the rules and what is judged by them in one go is looked at twice.',
        details: 'Workflows, code owners, .gitattributes, .gitmodules, policy and waivers decide how changes are judged. A change of them is judged by what the base branch has, and is told as a warning so that those who review it look.',
        remedy: ['Have the owners of these files review them.', 'Move them to a change of their own.'],
    },
    'waiver-use': {
        title: 'Every waiver is needed, holds, and covers no more than it must',
        plain: 'An exception that nobody needs any more, or that is wider than what was agreed, may let something pass one day.',
        details: 'A waiver of the model that is not needed, has expired, does not hold (void), or covers more than one finding or any value at all (over-broad) is told as a warning. None blocks: what is not waived is told by its own finding.',
        remedy: [
            'Remove a waiver that is not needed or has expired.',
            'Have one that does not hold or is too wide approved anew: for one group, and for the worst value that is really borne.',
        ],
    },
    'from-incident': {
        title: 'Incidents that requirements come from are on record',
        plain: 'What was learned from an accident is kept together with the record of it.',
        details: 'A requirement may say which incident it comes from. Where no record holds that incident it is told as a warning; what the requirement asks is judged all the same.',
        remedy: [
            'Put the incident back into the records under governance.incidents.',
            'Correct from-incident in the policy.',
        ],
    },
    'model-judged': {
        title: 'The model can be judged',
        plain: 'Where the gate itself fails it stays shut.',
        details: 'Something of risk-gate failed on the evidence of the model. It is not judged, which blocks.',
        remedy: ['Run the gate again.', 'Report it with the commit: it is a fault of risk-gate.'],
    },
};
/** The check of a rule's name; null where it is a rule that policies ask for. */
const ownCheck = (rule) => Object.hasOwn(OWN_CHECKS, rule) ? OWN_CHECKS[rule] : null;


/***/ }),

/***/ 44641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ whyUnbound)
/* harmony export */ });
/** Whom a requirement binds. */
/** Why a requirement does not bind a model, as the end of a sentence; null where it does. A scope that is left out binds all. */
function whyUnbound({ appliesTo }, model) {
    const reasons = [
        ...(appliesTo.tiers === null || appliesTo.tiers.includes(model.tier)
            ? []
            : [`binds models of the tier ${appliesTo.tiers.join(' or ')}, and this one is ${model.tier}`]),
        ...(appliesTo.models === null || appliesTo.models.includes(model.id)
            ? []
            : [`binds ${appliesTo.models.join(', ')} only`]),
    ];
    return reasons.length ? reasons.join('; ') : null;
}


/***/ }),

/***/ 43693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fileAt)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12777);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40075);
/* harmony import */ var _listing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6971);
/* harmony import */ var _objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9951);
/** One file of one commit. */




/**
 * Bytes of the file at a path of a commit (full id), with everything on the way to it hashed again. A link, a folder, a
 * submodule, or more than `most` bytes is a fault.
 */
async function fileAt(repository, commit, path, { code, name, most }) {
    const refuse = (message, fix = null) => (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .fault */ .DG)(code, name, message, { fix }));
    const objects = (0,_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .objectReader */ .V)(repository);
    const unread = (read) => (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .bad */ .MB)(...read.faults.map((one) => (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .fault */ .DG)(code, name, `${path} could not be read: ${one.message}`, { fix: one.fix })));
    try {
        const entry = await (0,_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .entryAt */ ._f)(objects, commit, path);
        if (!entry.ok)
            return unread(entry);
        if (!entry.value)
            return refuse(`the commit ${commit.slice(0, 12)} has no ${path}`, 'correct the path, or name a commit that has it');
        if (!/^100/.test(entry.value.mode))
            return refuse(`${path} is no file there`, 'name a file');
        const size = Number((await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .EO)(repository, ['cat-file', '-s', entry.value.oid])).stdout.toString('latin1').trim());
        if (size > most)
            return refuse(`${path} has ${size} bytes; at most ${most} are read`, 'shorten it');
        const read = await objects.read(entry.value.oid);
        return read.ok ? read : unread(read);
    }
    finally {
        objects.close();
    }
}


/***/ }),

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
