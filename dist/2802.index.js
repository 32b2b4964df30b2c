export const id = 2802;
export const ids = [2802];
export const modules = {

/***/ 72802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aboutControl: () => (/* binding */ aboutControl),
/* harmony export */   controlNames: () => (/* binding */ controlNames)
/* harmony export */ });
/* harmony import */ var _frameworks_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98569);
/** What a framework or one of its controls is, for `explain`. */

/** Names that `explain` takes: frameworks and their controls. */
const controlNames = () => (0,_frameworks_index_js__WEBPACK_IMPORTED_MODULE_0__.frameworkIds)().flatMap((id) => [id, ...((0,_frameworks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogue */ .s)(id)?.controls ?? []).map((one) => `${id}/${one.id}`)]);
/** The text for a framework or `framework/control`; null where it is neither. */
function aboutControl(name, requirements) {
    const framework = (0,_frameworks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .catalogue */ .s)(name);
    if (framework)
        return aboutFramework(framework);
    const found = (0,_frameworks_index_js__WEBPACK_IMPORTED_MODULE_0__.findControl)(name);
    return found ? controlText(name, found.catalogue, found.control, requirements) : null;
}
function aboutFramework(one) {
    const width = Math.max(...one.controls.map(({ id }) => id.length)) + 2;
    return [
        ...head(one),
        ...(one.unverified.length ? ['Not checked:', ...one.unverified.map((line) => `  ${line}`)] : []),
        'Controls:',
        ...one.controls.map(({ id, title }) => `  ${id.padEnd(width)}${title}`),
    ].join('\n');
}
const head = (one) => [
    `${one.title} (${one.id})`,
    `${one.publisher}, ${one.version}; ${one.url}`,
    ...(one.supersededBy
        ? [`Superseded by ${one.supersededBy.id} on ${one.supersededBy.date}. ${one.supersededBy.note}`]
        : []),
    `Rights: ${one.licenseNote}`,
    `Titles: ${spoken(one.titleIs)}. Texts: ${spoken(one.textIs)}.`,
    `Checked on ${one.verifiedOn}. Not legal advice.`,
];
/** Whose words something is, as a catalogue has it. */
const spoken = (words) => words.replaceAll('own-words', 'our words');
function controlText(name, framework, control, requirements) {
    const serving = requirements.filter((one) => one.controls.includes(name)).map((one) => one.id);
    const helping = (0,_frameworks_index_js__WEBPACK_IMPORTED_MODULE_0__/* .contributions */ .G)().filter((one) => one.control === name);
    const own = framework.textIs === 'official' ? '' : ' (our words)';
    return [
        `${name}: ${control.title}`,
        ...(control.text ? [`Asks${own}: ${control.text}`] : []),
        ...(control.group ? [`Part of: ${control.group}`] : []),
        ...control.notes.map((note) => `  ${note}`),
        `Framework: ${framework.title}, ${framework.version}, by ${framework.publisher}; checked on ${framework.verifiedOn}`,
        ...(framework.supersededBy ? [`Superseded by ${framework.supersededBy.id} on ${framework.supersededBy.date}`] : []),
        `Served in this policy by: ${serving.join(', ') || 'no requirement'}`,
        ...(helping.length ? ['Rules that give evidence for it, by our own reading:'] : []),
        ...helping.map(contributionText),
    ].join('\n');
}
const contributionText = ({ rule, strength, why, when }) => `  ${rule} (${strength}${when ? `; ${when}` : ''}): ${why}`;


/***/ })

};
