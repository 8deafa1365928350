"""
copydesk on Apache Spark: the three phases over JSON Lines that are too large for one machine.

    spark-submit src/spark/copydesk_job.py --copydesk 'node dist/cli.js' --out <folder> <dump.jsonl> …

`observe` and `settle` look at one document at a time: they run as filters over the partitions, on every machine. `learn`
runs on the driver, on what the documents said of themselves (names, fingerprints: about a tenth of the texts), streamed,
within bounded memory: its rules choose between copies and count by source over the whole dump, and those choices are not
sums that partitions could make for themselves. What it learned goes back to the documents by a join. The tables are those
of `copydesk run`, byte for byte, in parts: `cat <folder>/articles.jsonl/part-*`.
"""
import argparse
import json
import os
import re
import shlex
import subprocess
import threading

from pyspark import SparkFiles, StorageLevel
from pyspark.sql import SparkSession

TABLES = {
    'articles': 'articles.jsonl',
    'findings': 'findings.jsonl',
    'removed': 'removed.jsonl',
    'duplicates': 'duplicates.jsonl',
    'boilerplate': 'boilerplate.jsonl',
    'originals': 'originals.jsonl',
    'diff': 'changes.diff',
}


def records(context, path, partitions):
    """The lines of a file with their numbers: a record without an id of its own is called by them."""
    name = os.path.basename(path)

    def arriving(numbered):
        record, index = numbered
        return json.dumps({'path': name, 'file': path, 'line': index + 1, 'record': record})

    return context.textFile(path, partitions).zipWithIndex().filter(lambda one: one[0].strip() != '').map(arriving)


def filtered(argv, known=None):
    """Sends the lines of a partition through a command, a line out for a line in."""

    def run(lines):
        lines = iter(lines)
        first = next(lines, None)
        if first is None:
            return
        # Where Spark put the file on this machine is known on this machine alone.
        more = [] if known is None else ['--known', SparkFiles.get(known)]
        process = subprocess.Popen([*argv, *more], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        failures = []

        def feed():
            try:
                with process.stdin as pipe:
                    pipe.write(first.encode() + b'\n')
                    for line in lines:
                        pipe.write(line.encode() + b'\n')
            except Exception as error:  # It is raised again below, in the thread that Spark watches.
                failures.append(error)

        feeder = threading.Thread(target=feed, daemon=True)
        feeder.start()
        for line in process.stdout:
            yield line.decode()[:-1]
        feeder.join()
        if process.wait() != 0:
            raise RuntimeError(f'{shlex.join(argv)} ended with status {process.returncode}')
        if failures:
            raise failures[0]

    return run


def learn(argv, observed, folder):
    """Hands what the documents said to `learn`, partition after partition; the driver never holds them all."""
    process = subprocess.Popen([*argv, '--out', folder], stdin=subprocess.PIPE)
    with process.stdin as pipe:
        for line in observed.map(without_state).toLocalIterator(prefetchPartitions=True):
            pipe.write(line.encode() + b'\n')
    if process.wait() != 0:
        raise RuntimeError(f'{shlex.join(argv)} ended with status {process.returncode}')


def without_state(line):
    observed = json.loads(line)
    observed.pop('state', None)
    return json.dumps(observed)


def keyed(line, *fields):
    row = json.loads(line)
    return (row['file'], row['line']), {name: row[name] for name in fields} if fields else row


def natural(row):
    """The order of `copydesk`: numbers by their value, everything else by UTF-16 units."""
    parts = [
        (b'\x000', int(part)) if '0' <= part[0] <= '9' else (part.encode('utf-16-be', 'surrogatepass'), 0)
        for part in re.findall(r'[0-9]+|[^0-9]', row['path'])
    ]
    return (parts, row['path'], row['line'] or 0, row['reason'])


def save(lines, folder):
    """A table in parts, in order; its rows end in a line break already."""
    lines.filter(lambda text: text != '').map(lambda text: text[:-1]).saveAsTextFile(folder)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[1])
    parser.add_argument('inputs', nargs='+', help='JSON Lines, plain or compressed')
    parser.add_argument('--out', required=True, help='a new folder for the tables')
    parser.add_argument('--work', help='a folder of the driver for what is learned (default: <out>-known)')
    parser.add_argument('--copydesk', default='copydesk', help='the command, as every machine can call it')
    parser.add_argument('--options', default='', help="options of the cleaning, such as '--language en --keep newest'")
    parser.add_argument('--partitions', type=int, default=None, help='parts of each input (default: as Spark cuts it)')
    given = parser.parse_args()

    spark = SparkSession.builder.appName('copydesk').getOrCreate()
    context = spark.sparkContext
    command = [*shlex.split(given.copydesk), 'phase']
    options = shlex.split(given.options)
    work = given.work or f'{given.out.rstrip("/")}-known'
    os.makedirs(work, exist_ok=True)

    arriving = context.union([records(context, path, given.partitions) for path in given.inputs])
    # Kept on disk: both later phases need it, and it is dear to make.
    observed = arriving.mapPartitions(filtered([*command, 'observe', *options])).persist(StorageLevel.DISK_ONLY)
    learn([*command, 'learn', *options], observed, work)
    context.addFile(os.path.join(work, 'known.json'))

    with open(os.path.join(work, 'parts.jsonl'), encoding='utf-8') as lines:
        parts = context.parallelize((line.rstrip('\n') for line in lines), observed.getNumPartitions())
    states = observed.filter(lambda line: 'state' in json.loads(line)).map(lambda line: keyed(line, 'state'))
    departing = (
        parts.map(keyed)
        .join(states)
        .map(lambda pair: {**pair[1][0], **pair[1][1]})
        .sortBy(lambda row: row['order'], numPartitions=observed.getNumPartitions())
        .map(json.dumps)
    )
    settled = (
        departing.mapPartitions(filtered([*command, 'settle', *options], 'known.json'))
        .map(json.loads)
        .persist(StorageLevel.DISK_ONLY)
    )
    for field, table in TABLES.items():
        save(settled.map(lambda row, field=field: row.get(field, '')), f'{given.out}/{table}')

    rejected = observed.map(json.loads).union(settled).filter(lambda row: 'rejected' in row)
    rows = sorted(rejected.map(lambda row: row['rejected']).collect(), key=natural)
    context.parallelize([json.dumps(row, ensure_ascii=False, separators=(',', ':')) for row in rows], 1).saveAsTextFile(
        f'{given.out}/rejected.jsonl'
    )
    with open(os.path.join(work, 'names.jsonl'), encoding='utf-8') as lines:
        context.parallelize([line.rstrip('\n') for line in lines], 1).saveAsTextFile(f'{given.out}/names.jsonl')
    kept = settled.filter(lambda row: row.get('kept', False)).count()
    left_out = settled.filter(lambda row: row.get('kept') is False).count()
    counts = {'input': kept + left_out + len(rows), 'kept': kept, 'leftOut': left_out, 'rejected': len(rows)}
    print(json.dumps(counts))
    spark.stop()


if __name__ == '__main__':
    main()
