export const id = 9502;
export const ids = [9502];
export const modules = {

/***/ 29502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

;// CONCATENATED MODULE: ./build/commands/index.js
/** The commands, each loaded only when it is run. */
/** Name → summary for `--help`, and how to load it. */
const COMMANDS = {
    check: { summary: 'judge a change of a local repository', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3842), __webpack_require__.e(3877), __webpack_require__.e(9922), __webpack_require__.e(4429), __webpack_require__.e(5874), __webpack_require__.e(1651), __webpack_require__.e(6103), __webpack_require__.e(5636), __webpack_require__.e(6448), __webpack_require__.e(6006), __webpack_require__.e(9807), __webpack_require__.e(8056), __webpack_require__.e(4671), __webpack_require__.e(1979)]).then(__webpack_require__.bind(__webpack_require__, 21979))).check },
    lint: { summary: 'every fault of a policy or waivers file', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3842), __webpack_require__.e(3877), __webpack_require__.e(9922), __webpack_require__.e(4429), __webpack_require__.e(5874), __webpack_require__.e(9650)]).then(__webpack_require__.bind(__webpack_require__, 89650))).lint },
    explain: {
        summary: 'what a requirement, rule or metric asks and why',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3842), __webpack_require__.e(3877), __webpack_require__.e(9922), __webpack_require__.e(4429), __webpack_require__.e(5874), __webpack_require__.e(4542)]).then(__webpack_require__.bind(__webpack_require__, 64542))).explain,
    },
    inspect: { summary: 'what the readers see in a file', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3877), __webpack_require__.e(9922), __webpack_require__.e(4429), __webpack_require__.e(1651), __webpack_require__.e(6006), __webpack_require__.e(7135)]).then(__webpack_require__.bind(__webpack_require__, 57135))).inspect },
    audit: {
        summary: 'what reached the base branch, and what got round the gate',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3842), __webpack_require__.e(3877), __webpack_require__.e(9922), __webpack_require__.e(4429), __webpack_require__.e(5874), __webpack_require__.e(1651), __webpack_require__.e(6103), __webpack_require__.e(5636), __webpack_require__.e(6448), __webpack_require__.e(5195), __webpack_require__.e(903)]).then(__webpack_require__.bind(__webpack_require__, 30903))).audit,
    },
    watch: {
        summary: 'whether models in use are still in order, and what is overdue',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3842), __webpack_require__.e(3877), __webpack_require__.e(9922), __webpack_require__.e(4429), __webpack_require__.e(5874), __webpack_require__.e(1651), __webpack_require__.e(6103), __webpack_require__.e(5636), __webpack_require__.e(6448), __webpack_require__.e(6006), __webpack_require__.e(9807), __webpack_require__.e(1201), __webpack_require__.e(4944)]).then(__webpack_require__.bind(__webpack_require__, 80036))).watch,
    },
    verify: {
        summary: 'whether a recorded decision is true',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3842), __webpack_require__.e(3877), __webpack_require__.e(9922), __webpack_require__.e(4429), __webpack_require__.e(5874), __webpack_require__.e(1651), __webpack_require__.e(6103), __webpack_require__.e(5636), __webpack_require__.e(6448), __webpack_require__.e(6006), __webpack_require__.e(9807), __webpack_require__.e(1507)]).then(__webpack_require__.bind(__webpack_require__, 71507))).verify,
    },
    metrics: { summary: 'measure a predictions file', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3877), __webpack_require__.e(6103), __webpack_require__.e(2845), __webpack_require__.e(4498)]).then(__webpack_require__.bind(__webpack_require__, 24498))).metrics },
    drift: {
        summary: 'how far the columns of two rows files lie apart',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(2845), __webpack_require__.e(8206)]).then(__webpack_require__.bind(__webpack_require__, 5028))).driftColumns,
    },
    lineage: {
        summary: 'where a model comes from, and what of it was verified',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3842), __webpack_require__.e(3877), __webpack_require__.e(9922), __webpack_require__.e(4429), __webpack_require__.e(5874), __webpack_require__.e(1651), __webpack_require__.e(6103), __webpack_require__.e(5636), __webpack_require__.e(6448), __webpack_require__.e(6006), __webpack_require__.e(7208), __webpack_require__.e(1251)]).then(__webpack_require__.bind(__webpack_require__, 81251))).lineage,
    },
    manifest: {
        summary: 'hash the rows of a file, to show that sets are disjoint without showing them',
        load: async () => (await __webpack_require__.e(/* import() */ 7530).then(__webpack_require__.bind(__webpack_require__, 37530))).manifest,
    },
    coverage: {
        summary: 'which controls of a framework a policy serves, and by which evidence',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3842), __webpack_require__.e(3877), __webpack_require__.e(9922), __webpack_require__.e(4429), __webpack_require__.e(5874), __webpack_require__.e(8569), __webpack_require__.e(769)]).then(__webpack_require__.bind(__webpack_require__, 10769))).coverage,
    },
    init: {
        summary: 'propose policy, workflow and code owners for a repository',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3842), __webpack_require__.e(3877), __webpack_require__.e(9922), __webpack_require__.e(4429), __webpack_require__.e(5874), __webpack_require__.e(1651), __webpack_require__.e(6103), __webpack_require__.e(5636), __webpack_require__.e(6006), __webpack_require__.e(9807), __webpack_require__.e(6377)]).then(__webpack_require__.bind(__webpack_require__, 33145))).init,
    },
    diff: {
        summary: 'what a change of a policy asks more or less',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3842), __webpack_require__.e(3877), __webpack_require__.e(9922), __webpack_require__.e(4429), __webpack_require__.e(5874), __webpack_require__.e(1651), __webpack_require__.e(6103), __webpack_require__.e(5636), __webpack_require__.e(6448), __webpack_require__.e(5048)]).then(__webpack_require__.bind(__webpack_require__, 25048))).diff,
    },
    doctor: {
        summary: 'whether the set-up really blocks merges, and every way round it',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9922), __webpack_require__.e(4409)]).then(__webpack_require__.bind(__webpack_require__, 74409))).doctor,
    },
};

// EXTERNAL MODULE: ./build/tool.js
var tool = __webpack_require__(54756);
;// CONCATENATED MODULE: ./build/cli.js
/** The command line: picks a command, hands it the real world, gives its exit code. */


/** Help of the program as a whole. */
function overview() {
    const rows = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`);
    return `risk-gate ${tool/* TOOL */.j.version}: judges a machine-learning change against a risk policy, from its artifacts alone.\n\nUsage: risk-gate COMMAND [options]\n\nCommands:\n${rows.join('\n')}\n\nrisk-gate COMMAND --help tells more.\n`;
}
/** Runs the command line; resolves to the exit code. `world` is that of this process unless a test hands in its own. */
async function cli(argv, world = thisProcess()) {
    const print = (text) => {
        world.out(text);
        return 0;
    };
    const [first = '--help', ...more] = argv;
    // `help COMMAND` is `COMMAND --help`.
    const [name, rest] = first === 'help' && more[0] !== undefined ? [more[0], ['--help']] : [first, more];
    if (name === '--help' || name === '-h' || name === 'help')
        return print(overview());
    if (name === '--version')
        return print(`${tool/* TOOL */.j.version}\n`);
    const found = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!found) {
        const { unknownCommand } = await __webpack_require__.e(/* import() */ 7558).then(__webpack_require__.bind(__webpack_require__, 87558));
        return unknownCommand(name, Object.keys(COMMANDS), world);
    }
    const command = await found.load();
    if (rest.includes('--help') || rest.includes('-h')) {
        const { helpText } = await __webpack_require__.e(/* import() */ 1691).then(__webpack_require__.bind(__webpack_require__, 91691));
        return print(helpText(command.usage, command.summary, command.options));
    }
    return command.run(rest, world);
}
/** The world of this process. A reader that goes away early (`… | head`) ends the writing, not the verdict. */
function thisProcess() {
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', (error) => {
            if (error.code !== 'EPIPE')
                throw error;
        });
    return {
        out: (text) => process.stdout.write(text),
        error: (text) => process.stderr.write(text),
        clock: () => new Date(),
        colour: Boolean(process.stdout.isTTY) && !process.env['NO_COLOR'],
        interactive: Boolean(process.stdin.isTTY && process.stdout.isTTY),
        environment: process.env,
    };
}


/***/ }),

/***/ 54756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
/** Which program judged. The version and the digest of its sources are written in by the build. */
const TOOL = {
    name: 'risk-gate',
    version: '0.1.0',
    /** SHA-256 over the sources and the lock file that this build was made from, bare hex. */
    sha256: 'f10976abc5549382f3a6a6a1763cecc90107e9ebad382fcbeac7e7f65d479b8c',
};


/***/ })

};
