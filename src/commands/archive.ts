/** `copydesk archive`: the dumps of an archive, listed, checked, taken out, brought together. */
import {statSync} from 'node:fs'
import {openArchive} from '../archive/index.ts'
import {nearest, UsageError} from '../usage.ts'
import {columns, grouped, plural, print, say, status} from './shared.ts'

export async function list(path: string, options: {readonly format: string}): Promise<number> {
  const archive = openArchive(path, 'read')
  try {
    if (options.format === 'json') {
      for (const {key, name, documents, kept, added} of archive.dumps)
        await print(`${JSON.stringify({name, key, documents, kept, added})}\n`)
      return status.done
    }
    const dumps = archive.dumps.map(({name, documents, kept, added}) => [
      name,
      grouped(documents),
      grouped(kept),
      added.slice(0, 16).replace('T', ' '),
    ])
    if (dumps.length === 0) say('No dumps in this archive yet')
    else await print(`${columns([['dump', 'articles', 'kept', 'added (UTC)'], ...dumps])}\n`)
    return status.done
  } finally {
    archive.close()
  }
}

export async function check(path: string): Promise<number> {
  const archive = openArchive(path, 'salvage')
  try {
    const faults = archive.check()
    for (const fault of faults) await print(`${fault}\n`)
    const documents = archive.dumps.reduce((sum, dump) => sum + dump.documents, 0)
    const what = `${plural(archive.dumps.length, 'dump')}, ${plural(documents, 'article')}, ${grouped(Math.ceil(statSync(path).size / 1e6))} MB`
    say(faults.length === 0 ? `Sound: ${what}` : `${plural(faults.length, 'fault')} in ${what}`)
    return faults.length === 0 ? status.done : status.found
  } finally {
    archive.close()
  }
}

export async function forget(path: string, names: readonly string[]): Promise<number> {
  // An archive is not made in order to forget something in it.
  openArchive(path, 'read').close()
  const archive = openArchive(path, 'write')
  try {
    const known = archive.dumps.map(({name}) => name)
    for (const name of names) {
      if (known.includes(name) || archive.has(name)) continue
      const meant = nearest(name, known)
      throw new UsageError(
        `No dump \`${name}\` in ${path}${meant ? `, did you mean \`${meant}\`?` : '; `copydesk archive list` names them'}`,
      )
    }
    for (const name of names) {
      const dump = archive.forget(name)
      if (dump) say(`Forgotten: ${dump.name}, ${plural(dump.documents, 'article')}`)
    }
    return status.done
  } finally {
    archive.close()
  }
}

export async function merge(path: string, others: readonly string[]): Promise<number> {
  const opened = others.map((other) => openArchive(other, 'salvage'))
  const archive = openArchive(path, 'write')
  try {
    for (const [index, other] of opened.entries()) {
      if (other.path === archive.path) throw new UsageError(`${path} cannot be merged with itself`)
      const {taken, had} = archive.absorb(other)
      const also = had.length > 0 ? `; ${plural(had.length, 'dump')} already there` : ''
      const lost = other.isOutdated ? '; it is damaged, and what was added to it last is lost' : ''
      say(`${others[index]}: ${plural(taken.length, 'dump')} taken over${also}${lost}`)
    }
    return status.done
  } finally {
    archive.close()
    for (const other of opened) other.close()
  }
}
