"""Writes the files of this folder with other people's programs: see README.md. The texts are our own."""
import datetime
import gzip
import http.server
import io
import json
import os
import shutil
import subprocess
import tempfile
import threading

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

here = os.path.dirname(os.path.abspath(__file__))


def place(name):
    return os.path.join(here, name)


PARAGRAPH = (
    'The ferry now crosses the strait four times a day, and the harbour master is content with it. '
    'He had asked for a second boat since the spring, when the old one lay in the dock for weeks. '
)


def page(title, body, charset='utf-8'):
    paragraphs = ''.join(f'<p>{body} {PARAGRAPH}</p>' for _ in range(4))
    text = (
        f'<!doctype html><html lang="en"><head><meta charset="{charset}"><title>{title}</title>'
        f'<meta property="og:title" content="{title}"></head><body><nav><a href="/">Home</a></nav>'
        f'<article><h1>{title}</h1>{paragraphs}</article></body></html>'
    )
    return text.encode(charset)


def warc(name, gz):
    with open(place(name), 'wb') as out:
        writer = WARCWriter(out, gzip=gz)
        stamp = {'WARC-Date': '2023-05-04T10:11:12Z'}

        def add(kind, url, payload, content_type='text/html', status='200 OK', headers=(), **more):
            http = None
            if kind in ('response', 'request'):
                line = 'GET / HTTP/1.1' if kind == 'request' else status
                http = StatusAndHeaders(line, [('Content-Type', content_type), *headers], protocol='HTTP/1.1')
            record = writer.create_warc_record(
                url, kind, payload=io.BytesIO(payload), http_headers=http, warc_headers_dict=stamp, **more
            )
            writer.write_record(record)

        writer.write_record(writer.create_warcinfo_record(name, {'software': 'make.py'}))
        add('request', 'https://www.harbour.example/ferries', b'')
        add('response', 'https://www.harbour.example/ferries', page('Four ferries a day', 'One.'))
        packed = gzip.compress(page('Packed ferries', 'Two.'), mtime=0)
        chunked = b'%x\r\n%s\r\n0\r\n\r\n' % (len(packed), packed)
        add(
            'response',
            'https://www.harbour.example/packed',
            chunked,
            headers=[('Content-Encoding', 'gzip'), ('Transfer-Encoding', 'chunked')],
        )
        latin = page('Le café du port', 'Trois : déjà fermé.', 'iso-8859-15').replace(b'<meta charset="iso-8859-15">', b'')
        add('response', 'https://cafe.example/port', latin, content_type='text/html; charset=ISO-8859-15')
        add('response', 'https://www.harbour.example/gone', page('Not found', 'Gone.'), status='404 Not Found')
        add('response', 'https://www.harbour.example/a.png', b'\x89PNG\r\n\x1a\n', content_type='image/png')
        add('resource', 'https://www.harbour.example/note.txt', b'A note by the harbour master.\n', warc_content_type='text/plain')


def wet(name):
    with open(place(name), 'wb') as out:
        writer = WARCWriter(out, gzip=True)
        writer.write_record(writer.create_warcinfo_record(name, {'software': 'make.py'}))
        for number in (1, 2):
            text = f'Bridge {number} is open\nThe mayor cut the ribbon of bridge {number} himself, in the rain.\n'
            writer.write_record(
                writer.create_warc_record(
                    f'http://www.bridge.example/{number}',
                    'conversion',
                    payload=io.BytesIO(text.encode()),
                    warc_content_type='text/plain',
                    warc_headers_dict={'WARC-Date': '2023-05-04T10:11:12Z'},
                )
            )


def parquet_duckdb():
    duckdb.sql(
        """
        COPY (
          SELECT * FROM (VALUES
            (9007199254740993::BIGINT, 'The first text , by DuckDB.', {'name': 'Desk', 'tags': ['a', NULL]}, TIMESTAMP '2023-05-04 10:11:12', NULL::VARCHAR, 1.50::DECIMAL(9,2), [1, 2]),
            (2::BIGINT, 'The second text.', NULL, NULL, 'x', NULL, NULL),
            (3::BIGINT, NULL, {'name': NULL, 'tags': []}, NULL, NULL, -0.25::DECIMAL(9,2), []),
            (4::BIGINT, 'The fourth text.', {'name': 'é', 'tags': NULL}, TIMESTAMP '2023-05-05 00:00:00', '', 0, [NULL])
          ) t(id, text, desk, date, note, price, numbers)
        ) TO '%s' (FORMAT parquet, COMPRESSION zstd)
        """
        % place('duckdb.parquet')
    )


def parquet_pyarrow():
    table = pa.table(
        {
            'id': pa.array(['p1', 'p2', 'p3']),
            'maintext': pa.array(['One text.', 'Another text.', 'A third.'], pa.large_string()),
            'meta': pa.array(
                [{'deep': [{'k': 1}, None]}, None, {'deep': None}],
                pa.struct([('deep', pa.list_(pa.struct([('k', pa.int64())])))]),
            ),
            'pairs': pa.array([[('a', 1)], [], None], pa.map_(pa.string(), pa.int32())),
            'language': pa.array(['en', 'en', None]).dictionary_encode(),
            'date': pa.array([datetime.datetime(2023, 5, 4, 10, 11, 12), None, None], pa.timestamp('us')),
            'day': pa.array([datetime.date(2023, 5, 4), None, None]),
            'bytes': pa.array([b'\x00\xff', None, b''], pa.binary()),
            'empty': pa.nulls(3),
        }
    )
    pq.write_table(table, place('pyarrow.parquet'), row_group_size=2, compression='snappy')


def jsonl():
    # As `Dataset.to_json` of Hugging Face datasets writes it: ASCII alone, slashes escaped, times in milliseconds.
    rows = [
        '{"title":"Caf\\u00e9 du port","text":"The caf\\u00e9 at the port , by the quay, is closed.","domain":"www.port.example","date":"2017-03-04 05:06:07","description":null,"url":"https:\\/\\/www.port.example\\/1"}',
        '{"title":null,"text":"A second article.","domain":"port.example","date":1488603967000,"description":"\\ud83d\\ude00","url":"https:\\/\\/www.port.example\\/2"}',
    ]
    with open(place('hugging-face.jsonl'), 'w') as out:
        out.write('\n'.join(rows) + '\n')
    # As news-please writes an article.
    article = {
        'authors': ['Ada Quay', 'Ben Pier'],
        'date_download': '2023-05-05 08:00:00',
        'date_modify': None,
        'date_publish': '2023-05-04 10:11:12',
        'description': 'Ferries.',
        'filename': 'https%3A%2F%2Fwww.harbour.example%2Fferries.json',
        'image_url': 'https://www.harbour.example/a.png',
        'language': 'en',
        'localpath': None,
        'maintext': 'The ferry crosses the strait.\nThe harbour master is content.',
        'source_domain': 'www.harbour.example',
        'title': 'Four ferries a day',
        'title_page': None,
        'title_rss': None,
        'url': 'https://www.harbour.example/ferries',
    }
    with open(place('news-please.json'), 'w') as out:
        json.dump(article, out, indent=4, sort_keys=True)
    with open(place('news-please.jsonl'), 'w') as out:
        out.write(json.dumps(article) + '\n' + json.dumps({**article, 'maintext': None, 'title': 'No text'}) + '\n')


def wget(name):
    class Pages(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            body = page('Ferries by wget', 'Four.')
            self.send_response(200)
            self.send_header('Content-Type', 'text/html; charset=utf-8')
            self.send_header('Content-Length', str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = http.server.HTTPServer(('127.0.0.1', 0), Pages)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with tempfile.TemporaryDirectory() as room:
        subprocess.run(
            ['wget', '-q', f'--warc-file={room}/a', '-O', os.devnull, f'http://127.0.0.1:{server.server_port}/ferries'],
            check=True,
            env={'PATH': os.environ['PATH'], 'no_proxy': '127.0.0.1'},
        )
        shutil.copy(f'{room}/a.warc.gz', place(name))
    server.shutdown()


wget('wget.warc.gz')
warc('warcio.warc', False)
warc('warcio.warc.gz', True)
wet('warcio.warc.wet.gz')
parquet_duckdb()
parquet_pyarrow()
jsonl()
