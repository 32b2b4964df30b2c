export const id = 769;
export const ids = [769];
export const modules = {

/***/ 10769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   coverage: () => (/* binding */ coverage)
/* harmony export */ });
/* harmony import */ var _domain_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90527);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12777);
/* harmony import */ var _domain_framework_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(79681);
/* harmony import */ var _domain_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93153);
/* harmony import */ var _frameworks_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98569);
/* harmony import */ var _judge_policy_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55874);
/* harmony import */ var _outputs_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11722);
/* harmony import */ var _syntax_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(92727);
/* harmony import */ var _shared_named_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18967);
/* harmony import */ var _shared_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91691);
/* harmony import */ var _shared_say_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87558);
/** `coverage`: which controls of a framework the policy serves, by which evidence, and what is left out on either side. */











const coverage = {
    name: 'coverage',
    usage: 'coverage [POLICY] [options]',
    summary: 'Says which controls of a framework the requirements of a policy serve, which no requirement serves, and which requirements serve none. With a decision, also on which evidence. Serving a control is not compliance with it.',
    options: {
        framework: { value: 'ID', help: 'only this framework (default: all that the policy names)' },
        decision: { value: 'FILE', help: 'a decision.json, for the evidence of each control and its strength' },
        format: (0,_shared_options_js__WEBPACK_IMPORTED_MODULE_6__/* .formatOption */ .Bx)(['text', 'json']),
    },
    async run(argv, world) {
        const parsed = (0,_shared_options_js__WEBPACK_IMPORTED_MODULE_6__/* .parseOptions */ .Ac)(argv, this.options, 1);
        if (!parsed.ok)
            return (0,_shared_say_js__WEBPACK_IMPORTED_MODULE_7__/* .sayFaults */ .J)(world, parsed.faults);
        const path = parsed.value.rest[0] ?? 'policies/risk-policy.yml';
        const policy = await policyAt(path);
        const findings = await findingsAt(parsed.value.text('decision'));
        const asked = policy.ok ? frameworksOf(policy.value, parsed.value.text('framework')) : (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .good */ .uw)([]);
        const faults = [policy, findings, asked].flatMap((one) => (one.ok ? [] : one.faults));
        if (!policy.ok || !findings.ok || !asked.ok)
            return (0,_shared_say_js__WEBPACK_IMPORTED_MODULE_7__/* .sayFaults */ .J)(world, faults);
        const found = (0,_domain_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .coverageOf */ ._)(policy.value.requirements, findings.value ?? [], asked.value, (0,_frameworks_index_js__WEBPACK_IMPORTED_MODULE_2__.catalogues)());
        if (parsed.value.text('format') === 'json')
            world.out(`${JSON.stringify(asJson(found, findings.value), null, 2)}\n`);
        else
            world.out(`${asText(found, policy.value, findings.value !== null)
                .map(_outputs_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .logLine */ .BP)
                .join('\n')}\n`);
        return 0;
    },
};
async function policyAt(path) {
    const file = await (0,_shared_named_file_js__WEBPACK_IMPORTED_MODULE_5__/* .namedFile */ .e)(path, 'policy/missing', 'give the path of the policy');
    return file.ok ? (0,_judge_policy_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePolicy */ .O)(file.value, path) : file;
}
/** The framework that is asked for, or all that the policy names and that have a catalogue. */
function frameworksOf(policy, wanted) {
    if (wanted !== null) {
        const found = (0,_frameworks_index_js__WEBPACK_IMPORTED_MODULE_2__/* .catalogue */ .s)(wanted);
        if (found)
            return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .good */ .uw)([found]);
        const near = (0,_syntax_text_js__WEBPACK_IMPORTED_MODULE_9__/* .nearest */ .p)(wanted, (0,_frameworks_index_js__WEBPACK_IMPORTED_MODULE_2__.frameworkIds)());
        const fix = near ? `did you mean ${near}?` : `one of ${(0,_frameworks_index_js__WEBPACK_IMPORTED_MODULE_2__.frameworkIds)().join(', ')}`;
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .fault */ .DG)('usage/option', '--framework', `there is no catalogue of "${wanted}"`, { fix }));
    }
    const named = new Set(policy.requirements.flatMap((one) => one.controls.map((id) => (0,_domain_framework_js__WEBPACK_IMPORTED_MODULE_10__/* .splitControl */ .e)(id).framework)));
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .good */ .uw)((0,_frameworks_index_js__WEBPACK_IMPORTED_MODULE_2__.catalogues)().filter((one) => named.has(one.id)));
}
/** Findings of a decision on file; null where none is given. */
async function findingsAt(path) {
    if (path === null)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .good */ .uw)(null);
    const fix = 'give a decision.json that check --out wrote';
    const refuse = (message) => (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .fault */ .DG)('usage/option', path, message, { fix }));
    const file = await (0,_shared_named_file_js__WEBPACK_IMPORTED_MODULE_5__/* .namedFile */ .e)(path, 'usage/option', fix);
    if (!file.ok)
        return file;
    let value;
    try {
        value = JSON.parse(file.value.toString('utf8'));
    }
    catch {
        return refuse('is no JSON');
    }
    const decision = fields(value);
    if (decision['schema'] !== 'risk-gate/decision/v1')
        return refuse('is no decision (risk-gate/decision/v1)');
    const parts = [decision, ...listOf(decision['models']).map(fields)].flatMap((one) => listOf(one['findings']));
    return parts.every(isFinding) ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .good */ .uw)(parts) : refuse('holds findings that no gate wrote');
}
const fields = (value) => (value ?? {});
const listOf = (value) => (Array.isArray(value) ? value : []);
function isFinding(value) {
    const { requirement, outcome, origin, evidence, waiver } = fields(value);
    return (typeof requirement === 'string' &&
        _domain_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .OUTCOMES */ .im.some((one) => one === outcome) &&
        _domain_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .ORIGINS */ .o9.some((one) => one === origin) &&
        Array.isArray(evidence) &&
        evidence.every((one) => typeof fields(one)['path'] === 'string') &&
        typeof waiver === 'object');
}
function asJson(found, findings) {
    return {
        schema: 'risk-gate/coverage/v1',
        frameworks: found.frameworks.map(({ catalogue: { id, title, version }, controls, served }) => ({
            id,
            title,
            version,
            served,
            controls: controls.map(({ control, requirements, outcome, strength, waived, files }) => ({
                id: control.id,
                title: control.title,
                requirements,
                ...(findings === null ? {} : { outcome, strength, waived, evidence: files }),
            })),
        })),
        'without-control': found.withoutControl,
        'unknown-controls': Object.fromEntries(found.unknownControls),
        'unknown-frameworks': Object.fromEntries(found.unknownFrameworks),
    };
}
function asText(found, policy, judged) {
    const rules = new Set(policy.requirements.map((one) => one.rule));
    const list = (title, rows) => rows.length ? [title, ...rows.map((row) => `  ${row}`), ''] : [];
    const named = (controls) => [...controls].map(([name, ids]) => `${name}  (${ids.join(', ')})`);
    const lines = [
        ...(found.frameworks.length ? [] : ['The policy names no control of a known framework.', '']),
        ...found.frameworks.flatMap((one) => frameworkText(one, rules, judged)),
        ...list('Requirements that serve no control', found.withoutControl),
        ...list('Controls that their catalogue does not list', named(found.unknownControls)),
        ...list('Controls of frameworks without a catalogue', named(found.unknownFrameworks)),
    ];
    return lines.slice(0, -1);
}
function frameworkText({ catalogue: one, controls, served }, rules, judged) {
    const width = Math.max(...controls.map(({ control }) => control.id.length)) + 2;
    const open = controls.filter(({ requirements }) => requirements.length === 0);
    return [
        `${one.id}: ${one.title}, ${one.version}`,
        ...(one.supersededBy ? [`Superseded by ${one.supersededBy.id} on ${one.supersededBy.date}.`] : []),
        `Served by requirements: ${served} of ${controls.length} controls`,
        ...controls
            .filter(({ requirements }) => requirements.length > 0)
            .map((row) => `  ${row.control.id.padEnd(width)}${row.requirements.join(', ')}${judged ? evidenceText(row) : ''}`),
        ...(open.length ? ['Served by none:'] : []),
        ...open.map(({ control }) => {
            const help = helpOf(`${one.id}/${control.id}`, rules);
            return `  ${control.id.padEnd(width)}${control.title}${help ? ` (${help})` : ''}`;
        }),
        '',
    ];
}
/** `: satisfied, recomputed`: the worst outcome, and where the strongest evidence that holds comes from. */
function evidenceText({ outcome, strength, waived }) {
    if (outcome === null)
        return ': not judged in this decision';
    return `: ${outcome}${waived ? ', waived' : ''}, ${strength ?? 'no evidence that holds'}`;
}
/** Rules that could give evidence for a control: first those that ask the very thing, first those that the policy has. */
function helpOf(control, rules) {
    const fit = (0,_frameworks_index_js__WEBPACK_IMPORTED_MODULE_2__/* .contributions */ .G)().filter((one) => one.control === control);
    const rank = (one) => (one.strength === 'direct' ? 0 : 2) + (rules.has(one.rule) ? 0 : 1);
    const best = [...new Set([...fit].sort((a, b) => rank(a) - rank(b)).map((one) => one.rule))].slice(0, 3);
    return best.length ? `${best.join(', ')} could` : '';
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

/***/ 90527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ coverageOf)
/* harmony export */ });
/* harmony import */ var _framework_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79681);
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2212);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93153);
/** Which controls of a framework the requirements serve, with what evidence, and what is left on either side. */



/**
 * Coverage both ways. `known` says which frameworks have a catalogue at all, of which `catalogues` are shown. Without findings
 * (`[]`) every `outcome` and `strength` is null. Serving a control is not compliance with it.
 */
function coverageOf(requirements, findings, catalogues, known = catalogues) {
    const served = new Map();
    for (const { id, controls } of requirements)
        for (const control of new Set(controls)) {
            (0,_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .addTo */ .D)(served, control, id);
        }
    const of = new Map();
    for (const finding of findings)
        of.set(finding.requirement, [...(of.get(finding.requirement) ?? []), finding]);
    const frameworks = catalogues.map((catalogue) => {
        const controls = catalogue.controls.map((control) => {
            const ids = served.get(`${catalogue.id}/${control.id}`) ?? [];
            return { control, requirements: ids, ...evidenceOf(ids.flatMap((id) => of.get(id) ?? [])) };
        });
        return { catalogue, controls, served: controls.filter((one) => one.requirements.length > 0).length };
    });
    const controlIds = new Map(known.map((one) => [one.id, new Set(one.controls.map((control) => control.id))]));
    const left = [...served].flatMap(([name, ids]) => {
        const { framework, name: control } = (0,_framework_js__WEBPACK_IMPORTED_MODULE_2__/* .splitControl */ .e)(name);
        const listed = controlIds.get(framework);
        return listed?.has(control) ? [] : [{ name, ids, isKnown: listed !== undefined }];
    });
    const named = (isKnown) => new Map(left.filter((one) => one.isKnown === isKnown).map(({ name, ids }) => [name, ids]));
    return {
        frameworks,
        withoutControl: requirements.filter((one) => one.controls.length === 0).map((one) => one.id),
        unknownControls: named(true),
        unknownFrameworks: named(false),
    };
}
function evidenceOf(findings) {
    const holding = findings.filter((one) => one.outcome === 'satisfied');
    return {
        outcome: _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTCOMES */ .im.find((outcome) => findings.some((one) => one.outcome === outcome)) ?? null,
        strength: _outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .ORIGINS */ .o9.find((origin) => holding.some((one) => one.origin === origin)) ?? null,
        waived: findings.some((one) => one.waiver !== null),
        files: [...new Set(findings.flatMap((one) => one.evidence.map(({ path }) => path)))].sort(),
    };
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


/***/ })

};
