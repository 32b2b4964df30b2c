import { isUndefined } from '../domain/statistics.js'
import { classMean, target } from './confusion.js'
import { define, none } from './definition.js'

const SOURCE =
  'ties count half (Mann-Whitney). Source: scikit-learn roc_auc_score; interval: DeLong, DeLong and Clarke-Pearson (1988), on the scale of log odds where it would come near 0 or 1'

/** Area under the ROC curve, 0..1, of the positive class or of `class` against the rest. Null where a side has no row. */
export const rocAuc = define({
  name: 'roc_auc',
  aliases: ['auc', 'auroc', 'auc_roc', 'roc_auc_score', 'roc_area', 'area_under_roc'],
  title: 'chance that a positive is scored above a negative',
  better: 'higher',
  needs: ['score'],
  perClass: true,
  definition: `Share of pairs of a positive and a negative row where the positive has the higher score; ${SOURCE}. Null where there is no positive or no negative row.`,
  compute(s, p) {
    const c = target(s, p)
    return isUndefined(c) ? c : s.summary({ of: 'auc', class: c })
  },
})

/** Mean area under the ROC curve, each class against the rest. Null where a class has no row. */
export const rocAucOvrMacro = define({
  name: 'roc_auc_ovr_macro',
  aliases: ['roc_auc_ovr', 'roc_auc_macro'],
  title: 'chance that a row of a class is scored above one of the others, averaged over classes',
  better: 'higher',
  needs: ['score'],
  definition: `Plain mean over all classes of the area under the ROC curve of the class against the rest; ${SOURCE}. Null where a class has no labelled row.`,
  compute: (s) => classMean(s, 'auc', () => 1),
})

/** As `roc_auc_ovr_macro`, each class weighted by its labelled rows. */
export const rocAucOvrWeighted = define({
  name: 'roc_auc_ovr_weighted',
  aliases: ['roc_auc_weighted'],
  title: 'chance that a row of a class is scored above one of the others, averaged over rows',
  better: 'higher',
  needs: ['score'],
  definition: `Mean over all classes, weighted by labelled rows, of the area under the ROC curve of the class against the rest; ${SOURCE}. Null where a class has no labelled row.`,
  compute: (s) => classMean(s, 'auc', (c) => s.labelled?.[c] ?? 0),
})

/** Mean area under the ROC curve over all pairs of classes (Hand & Till 2001). Null where a class has no row. */
export const rocAucOvoMacro = define({
  name: 'roc_auc_ovo_macro',
  aliases: ['roc_auc_ovo'],
  title: 'chance that of two classes the right one is scored higher, averaged over pairs',
  better: 'higher',
  needs: ['score'],
  definition: `Plain mean over the ordered pairs of classes (a, b) of the area under the ROC curve of the score of a among the rows of a and b (Hand and Till 2001); ${SOURCE}. Null where a class has no labelled row.`,
  compute(s) {
    let [sum, pairs] = [0, 0]
    for (let a = 0; a < s.classes.length; a++) {
      for (let b = 0; b < s.classes.length; b++) {
        if (a === b) continue
        const one = s.summary({ of: 'auc', class: a, other: b })
        if (isUndefined(one)) return one
        sum += one
        pairs++
      }
    }
    return pairs > 0 ? sum / pairs : none('there are fewer than two classes')
  },
})
