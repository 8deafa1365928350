/** Folders for one test: each goes when its test has ended. */
import {afterEach} from 'vitest'
import {room} from './program.ts'

const rooms: ReturnType<typeof room>[] = []
afterEach(() => {
  for (const one of rooms.splice(0)) one.remove()
})

export function fresh(): ReturnType<typeof room> {
  const one = room()
  rooms.push(one)
  return one
}
