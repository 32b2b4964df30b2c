export const id = 3242;
export const ids = [3242];
export const modules = {

/***/ 63242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aboutModel: () => (/* binding */ aboutModel)
/* harmony export */ });
/* harmony import */ var _domain_scope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44641);
/** What the policy says of a model, which requirements bind it, and why the others do not, for `explain`. */

/** What a policy says of a model in lines of text: what a change of it is, its evidence, what binds it and what does not, and why. */
function aboutModel(model, requirements) {
    const bound = requirements.filter((one) => (0,_domain_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .whyUnbound */ .s)(one, model) === null);
    const free = requirements.filter((one) => !bound.includes(one));
    return [
        `Model ${model.id}${model.title ? `: ${model.title}` : ''}`,
        `Tier ${model.tier}${model.owner ? `; owner ${model.owner}` : ''}`,
        `A change of any of these is a change of it: ${model.paths.join(', ')}`,
        ...(model.artifact ? [`The model file: ${model.artifact}`] : []),
        ...(model.card ? [`Its card: ${model.card}`] : []),
        ...(model.evidence.length ? ['Evidence:', ...model.evidence.map(evidenceText)] : []),
        bound.length ? 'Judged by:' : 'Judged by: no requirement, so a change of it is an error',
        ...bound.map((one) => `  ${one.id}  ${one.title ?? one.rule}${one.severity === 'warn' ? ' (only warns)' : ''}`),
        ...(free.length ? ['Not judged by:'] : []),
        ...free.map((one) => `  ${one.id}  ${unboundText(one, model)}`),
        `Stands at: ${model.place.path}:${model.place.line}:${model.place.column}`,
    ].join('\n');
}
const evidenceText = ({ file, as, role }) => `  ${file}  ${role}, ${as ? `as ${as}` : 'known by its content'}`;
/** A change of the policy is judged whichever model changes beside it. */
const unboundText = (one, model) => `${(0,_domain_scope_js__WEBPACK_IMPORTED_MODULE_0__/* .whyUnbound */ .s)(one, model)}${one.rule === 'policy-change' ? '; a change of the policy is judged beside any model' : ''}`;


/***/ })

};
