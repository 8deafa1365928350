/** A worker that dies, hangs or finds the disk full, as its tasks say. A file of its own: threads that start last outlive the test. */
export function work(tasks) {
  for (const task of tasks) {
    if (task === 'dies') process.exit(3)
    if (task === 'hangs') for (;;);
    if (task === 'full') throw Object.assign(new Error('ENOSPC: no space left'), {code: 'ENOSPC'})
  }
  return {results: tasks.map((task) => task.toUpperCase()), matched: []}
}
