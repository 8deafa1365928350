/** Stories: articles that tell the same, as clusters of pairs. */
import {group, updateOf} from './groups.ts'
import type {Learning} from './learning.ts'
import {compareStories, SAME_STORY} from './story.ts'

/** Members of a story that stand for it when another is to join: never all, so that a large one costs no more. */
const CORE = 4
/** Mean similarity of two stories' cores, in parts of `SAME_STORY`, from which they are one. */
const CORE_SHARE = 1

/** Stories: pairs from the most alike down, joined where the cores of both agree. */
export function decideStories(dump: Learning): void {
  const cluster = new Map<number, number[]>()
  const home = new Map<number, number>()
  const membersOf = (index: number): number[] => {
    const at = home.get(index)
    if (at !== undefined) return cluster.get(at)!
    home.set(index, index)
    const members = [index]
    cluster.set(index, members)
    return members
  }
  const edges = dump.storyEdges.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
  for (const edge of edges) {
    const x = membersOf(edge.a)
    const y = membersOf(edge.b)
    if (x === y) continue
    if (!coresAgree(dump, x, y)) continue
    const into = home.get(edge.a)!
    const gone = home.get(edge.b)!
    for (const member of y) home.set(member, into)
    x.push(...y)
    cluster.delete(gone)
  }
  for (const members of cluster.values()) {
    if (members.length < 2) continue
    members.sort((x, y) => dump.prefers(x, y))
    for (const member of members.slice(1)) {
      if (dump.isEarlier(member)) continue
      const other = partnerIn(dump, members, member)
      if (other === undefined) continue
      const update = updateOf(dump, member, other.index)
      group(dump, member, other.index, update, other.similarity, 'same-story')
      // What has news is never left out.
      if (dump.options.sameStory !== 'drop' || update !== undefined) continue
      dump.droppedFor.set(member, other.index)
      dump.of(member).duplicateOf = dump.items.ids[other.index]!
      dump.of(member).relations.at(-1)!.action = 'dropped'
    }
  }
}

function coresAgree(dump: Learning, x: readonly number[], y: readonly number[]): boolean {
  let sum = 0
  let count = 0
  for (const a of x.slice(0, CORE)) {
    for (const b of y.slice(0, CORE)) {
      sum += compareStories(dump.views.get(a), dump.views.get(b)).similarity
      count++
    }
  }
  return sum >= count * SAME_STORY * CORE_SHARE
}

/** The keeper of a story where the member is like it, else the most alike of the core. */
function partnerIn(
  dump: Learning,
  members: readonly number[],
  member: number,
): {index: number; similarity: number} | undefined {
  let best: {index: number; similarity: number} | undefined
  for (const index of members.slice(0, CORE * 2)) {
    if (index === member) break
    const {similarity} = compareStories(dump.views.get(member), dump.views.get(index))
    if (index === members[0] && similarity >= SAME_STORY) return {index, similarity}
    if (!best || similarity > best.similarity) best = {index, similarity}
  }
  return best
}
