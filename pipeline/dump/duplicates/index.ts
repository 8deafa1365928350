/** The duplicates engine: observe every article, learn from all observations, check every article. */

export {check, type DuplicateChecked} from './check.ts'
export {keysOf} from './keys.ts'
export {learn} from './learn.ts'
export {naturalCompare} from './order.ts'
export type {
  ArticleKeys,
  ArticleKnown,
  Boilerplate,
  BoilerplateRow,
  Cut,
  DuplicateAction,
  DuplicateKind,
  DuplicateKnown,
  DuplicateRow,
  EarlierArticle,
  EarlierArticles,
  KeepPolicy,
  LearnOptions,
  Spool,
} from './relation.ts'
export {type ArticleInfo, type DuplicateSeen, observe, type RemovedPassage} from './seen.ts'
