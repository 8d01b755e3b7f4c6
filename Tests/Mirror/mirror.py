"""Serves the addresses of the England pipeline on this machine, each as /host/path.

    mirror.py [--data DIR] [--today YYYY-MM-DD] [--log FILE]

Prints `http://127.0.0.1:PORT` and serves until its standard input ends. Files of the registers are
served in place from DIR; pages are filled in from the lists there, in the form in which the live
pages are documented. What is served has an ETag and a Last-Modified, and is answered with 304 to
whoever has it. Each request is a line of FILE: its status, its path, and the bytes sent.

    abep run england --mirror http://127.0.0.1:PORT
"""

import argparse
import datetime
import email.utils
import hashlib
import http.server
import os
import sys
import threading
import urllib.parse

from england import England

HERE = os.path.dirname(os.path.abspath(__file__))


class Handler(http.server.BaseHTTPRequestHandler):
    """Answers one connection."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        """Answers one request: 200, 304 or 404."""
        parts = urllib.parse.urlsplit(self.path)
        host, _, path = parts.path.lstrip("/").partition("/")
        answer = self.server.england.answer(host, "/" + path, parts.query)
        if answer is None:
            return self.send(404, b"<!DOCTYPE html><title>Not found</title>", "text/html")
        body = answer.body()
        headers = {
            "ETag": '"' + hashlib.sha256(body).hexdigest()[:32] + '"',
            "Last-Modified": email.utils.format_datetime(answer.modified, usegmt=True),
        }
        known = self.headers.get("If-None-Match")
        since = self.headers.get("If-Modified-Since")
        if known == headers["ETag"] or (known is None and since == headers["Last-Modified"]):
            return self.send(304, b"", None, headers)
        self.send(200, body, answer.media_type, headers)

    def send(self, status, body, media_type, headers=None):
        """Sends an answer, and writes it down."""
        self.send_response(status)
        if media_type:
            self.send_header("Content-Type", media_type)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        if status != 304:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        self.server.note(f"{status} {self.path} {len(body)}")

    def log_message(self, *_):
        """Says nothing: the log is the server's."""


class Mirror(http.server.ThreadingHTTPServer):
    """The server, with what it serves and where it writes its requests down."""

    daemon_threads = True

    def __init__(self, england, log):
        super().__init__(("127.0.0.1", 0), Handler)
        self.england = england
        self.log = open(log, "a", encoding="utf-8") if log else None
        self.lock = threading.Lock()

    def note(self, line):
        """Writes a request down."""
        if self.log:
            with self.lock:
                print(line, file=self.log, flush=True)


def main():
    """Serves until the standard input ends."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", default=os.path.join(HERE, "../../../shared/data"))
    parser.add_argument(
        "--today", type=datetime.date.fromisoformat, default=datetime.date.today(),
        help="the day whose files the register has not published yet",
    )
    parser.add_argument("--log", help="the file to write requests down in")
    arguments = parser.parse_args()
    if not os.path.isdir(arguments.data):
        sys.exit(f"mirror.py: there is no folder {arguments.data}; name the data with --data DIR")
    england = England(arguments.data, os.path.join(HERE, "pages"), arguments.today)
    server = Mirror(england, arguments.log)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(f"http://127.0.0.1:{server.server_address[1]}", flush=True)
    sys.stdin.read()
    server.shutdown()


if __name__ == "__main__":
    main()
