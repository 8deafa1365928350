/** Batches go out to a pool; their results are taken in the order in which the batches went out. */
import PQueue from 'p-queue'

/** Results that may wait for an earlier one, for each batch at work. */
const WAITING = 4

export class InOrder<Result> {
  readonly #queue: PQueue
  readonly #size: number
  readonly #take: (result: Result) => void
  readonly #waiting = new Map<number, Result>()
  #given = 0
  #taken = 0
  #error: unknown
  #moved: (() => void) | undefined

  /** @param size How many tasks are at work at once. */
  constructor(size: number, take: (result: Result) => void) {
    this.#queue = new PQueue({concurrency: size})
    this.#size = size
    this.#take = take
  }

  /**
   * Takes a task, and returns once there is room for another: results that wait for an earlier one need room too.
   *
   * @throws What a task or the taking of a result threw; nothing is taken any more then.
   */
  async add(task: () => Promise<Result>): Promise<void> {
    this.#throwIfFailed()
    const number = this.#given++
    // The queue holds on to a hundred tasks that are done, with all that they hold and came to: a batch is megabytes.
    let once: typeof task | undefined = task
    void this.#queue
      .add(async () => {
        const work = once!
        once = undefined
        const result = await work()
        if (this.#error !== undefined) return
        this.#waiting.set(number, result)
        this.#takeReady()
      })
      .catch((error: unknown) => this.#fail(error))
      .finally(() => this.#moved?.())
    await this.#queue.onSizeLessThan(this.#size)
    await this.#until(() => this.#waiting.size <= this.#size * WAITING)
    this.#throwIfFailed()
  }

  /** Waits for the last result. */
  async end(): Promise<void> {
    await this.#queue.onIdle()
    await this.#until(() => this.#taken === this.#given)
    this.#throwIfFailed()
  }

  #takeReady(): void {
    try {
      for (
        let next = this.#waiting.get(this.#taken);
        next !== undefined;
        next = this.#waiting.get(this.#taken)
      ) {
        this.#waiting.delete(this.#taken)
        this.#taken++
        this.#take(next)
      }
    } catch (error) {
      // Said at once: a result that comes in the same turn must not be taken in place of this one.
      this.#fail(error)
    }
  }

  #fail(error: unknown): void {
    this.#error ??= error
  }

  /** A result that is not taken yet is still at work or comes behind one that is: something always moves. */
  async #until(done: () => boolean): Promise<void> {
    while (this.#error === undefined && !done()) {
      await new Promise<void>((resolve) => {
        this.#moved = resolve
      })
    }
  }

  #throwIfFailed(): void {
    if (this.#error !== undefined) throw this.#error
  }
}
