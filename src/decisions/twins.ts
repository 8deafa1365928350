/** Decisions on findings that have twins: the same words, changed alike, at several places of a document. */
import type {Document, Finding, Settings} from '../../pipeline/index.ts'
import type {Decider} from './decider.ts'

/**
 * A document that obeys decisions. Where they tell twins apart it is worked on twice, once to count the twins and once
 * more to obey: a finding's number among its twins is known only when all are found.
 */
export class Twins {
  readonly #decider: Decider
  readonly #settings: Settings
  readonly #article: string
  readonly #make: () => Document

  constructor(decider: Decider, settings: Settings, article: string, make: () => Document) {
    this.#decider = decider
    this.#settings = settings
    this.#article = article
    this.#make = make
  }

  first(): Document {
    return this.#obeying(undefined)
  }

  /** The document, which was worked on; if need be another one that was made and worked on with its twins counted. */
  again(file: Document, work: (file: Document) => void): Document {
    const split = file.data.findings!.filter((finding) => this.#decider.splitsTwins(finding))
    if (split.length === 0) return file
    const other = this.#obeying(new Map(split.map((finding) => [placed(finding), finding.nth])))
    work(other)
    return other
  }

  #obeying(numbers: ReadonlyMap<string, number> | undefined): Document {
    const file = this.#make()
    const decide = (finding: Finding): ReturnType<Decider['decide']> => {
      const {source, language} = file.data
      return this.#decider.decide(
        finding,
        {article: this.#article, source, language},
        numbers?.get(placed(finding)),
      )
    }
    file.data.settings = {...this.#settings, decide}
    return file
  }
}

const placed = ({id, start}: Finding): string => `${id} ${start}`
