export const id = 1072;
export const ids = [1072];
export const modules = {

/***/ 72197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ changedPathsOf),
/* harmony export */   _: () => (/* binding */ coverageOf)
/* harmony export */ });
/* harmony import */ var _syntax_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81146);
/** Which of a change's paths are a change of a model. */

/** The paths of a model, compiled once: on some systems paths that differ in case or Unicode form are one. */
function coverageOf(model) {
    const named = [...model.paths, ...(model.artifact === null ? [] : [model.artifact])];
    const globs = [...new Set(named.flatMap((glob) => [glob, fold(glob)]))];
    const matchers = globs.flatMap((glob) => (0,_syntax_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .S)(glob) ?? []);
    return {
        covers: (path) => matchers.some((matches) => matches(path) || matches(fold(path))),
        reaches: (folder) => globs.some((glob) => isBelow(glob, folder) || isBelow(glob, fold(folder))),
    };
}
/**
 * Changed paths that are a change of a model. A change of mode alone is none. A folder whose content git does not hold
 * counts where a glob could name something in it.
 */
function changedPathsOf(model, changes, { covers, reaches } = coverageOf(model)) {
    const counted = changes.filter(({ path, status, below }) => status !== 'mode-changed' && (covers(path) || (below !== undefined && reaches(below))));
    return [...new Set(counted.map((change) => change.path))];
}
const fold = (text) => text.normalize('NFC').toLowerCase();
/** Whether a glob could match a path below a folder; '' is the whole repository. */
function isBelow(glob, folder) {
    if (folder === '')
        return true;
    const wanted = glob.split('/');
    const given = folder.split('/');
    for (const [index, segment] of given.entries()) {
        const one = wanted[index];
        if (one === '**')
            return true;
        if (one === undefined || !(0,_syntax_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .compileGlob */ .S)(one)?.(segment))
            return false;
    }
    return wanted.length > given.length;
}


/***/ }),

/***/ 31072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aboutPath: () => (/* binding */ aboutPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _collect_model_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72197);
/* harmony import */ var _syntax_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81146);
/** What a file is to the models of the policy, for `explain`. */



/** Files that stand for others: what a change of one changes is known only from what it says. */
const STANDS_FOR_OTHERS = /(\.dvc|(^|\/)dvc\.(lock|yaml))$/;
/** The text for a path; null where no model has to do with it and no such file is here, so that it is no path but a mistake. */
function aboutPath(path, models) {
    const told = models.flatMap((model) => roles(path, model));
    if (told.length === 0 && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return null;
    const changed = models.filter((model) => (0,_collect_model_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageOf */ ._)(model).covers(path)).map(({ id }) => id);
    return [
        path,
        ...told,
        changed.length
            ? `A change of it is a change of ${changed.join(', ')}`
            : 'A change of it alone is a change of no model (no-model-change); policy and waivers are judged all the same',
        ...(STANDS_FOR_OTHERS.test(path) ? ['What it stands for counts as changed with it'] : []),
    ].join('\n');
}
/** What a path is to one model. */
function roles(path, model) {
    const { risks, incidents, responsePlan } = model.governance;
    const named = [
        [model.artifact, 'the model file'],
        [model.card, 'the card'],
        [risks, 'the risk register'],
        [incidents, 'the record of incidents'],
        [responsePlan, 'the response plan'],
        ...model.evidence.map(({ file, role, as }) => [file, `evidence (${role}${as ? `, as ${as}` : ''})`]),
    ];
    const is = named.filter(([entry]) => entry !== null && (entry === path || (0,_syntax_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .compileGlob */ .S)(entry)?.(path)));
    const globs = model.paths.filter((glob) => (0,_collect_model_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageOf */ ._)({ paths: [glob], artifact: null }).covers(path));
    return [
        ...is.map(([, what]) => `${model.id}: ${what}`),
        ...(globs.length ? [`${model.id}: named by ${globs.join(', ')} under paths`] : []),
    ];
}


/***/ })

};
