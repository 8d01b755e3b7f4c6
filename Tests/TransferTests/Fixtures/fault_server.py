"""A web server that behaves badly on demand, on the loopback interface.

    fault_server.py

Prints one line, `http=PORT https=PORT misnamed=PORT authorities=FILE`, and serves until its standard
input ends. `https` speaks for 127.0.0.1 and localhost, `misnamed` shows a certificate for
elsewhere.example; FILE is what to trust for both.

The first part of a path names the behaviour; `?t=` names a test, so that tests do not meet: requests
are counted for each path and test. `/log?t=TEST` tells what was asked, a request a line. Everything
is written by hand to the socket, since a library would not send what is broken.
"""

import email.utils
import gzip
import os
import shutil
import socket
import socketserver
import ssl
import struct
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
import zlib

CSV = b"URN,Name\r\n" + b"".join(b"%d,School %d\r\n" % (n, n) for n in range(100000, 100400))
HALF = len(CSV) // 2
PAGE = b"<!DOCTYPE html>\n<html><head><title>Sorry</title></head><body>Not today</body></html>\n"
DATE = "Tue, 03 Mar 2026 10:00:00 GMT"
CHANGED = "Mon, 02 Mar 2026 08:00:00 GMT"

counts = {}
logs = {}
busy = {}
lock = threading.Lock()
ports = {}
behaviours = {}


def behaviour(function):
    """Serves a path by a function of the request and of how often it was asked, from 1."""
    behaviours[function.__name__.replace("_", "-")] = function
    return function


class Request:
    """A request that was read, and the ways to answer it."""

    def __init__(self, stream, peer):
        self.peer = peer
        self.socket = stream
        data = b""
        while b"\r\n\r\n" not in data:
            more = stream.recv(65536)
            if not more:
                raise EOFError
            data += more
        lines = data.split(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")
        self.method, self.target, _ = lines[0].split(" ")
        self.fields = {}
        for line in lines[1:]:
            name, _, value = line.partition(":")
            self.fields[name.lower()] = value.strip()
        parts = urllib.parse.urlsplit(self.target)
        self.path = parts.path
        self.query = dict(urllib.parse.parse_qsl(parts.query))
        self.test = self.query.get("t", "")

    def send(self, data):
        self.socket.sendall(data)

    def head(self, status="200 OK", **fields):
        """Sends a head; a field's name is written with `_` for `-`, and None leaves it out."""
        stated = {"Date": DATE, "Content_Type": "text/csv", "Connection": "close", **fields}
        lines = [f"HTTP/1.1 {status}"]
        for name, value in stated.items():
            for one in value if isinstance(value, list) else [value]:
                if one is not None:
                    lines.append(f"{name.replace('_', '-')}: {one}")
        self.send("\r\n".join(lines).encode("latin-1") + b"\r\n\r\n")

    def answer(self, body=CSV, status="200 OK", **fields):
        """Sends a head and a body of the length that is announced."""
        self.head(status, **{"Content_Length": len(body), **fields})
        self.send(body)

    def rest(self, body, etag, **fields):
        """Answers a range that goes on to the end, or else with the whole body."""
        range_ = self.fields.get("range", "")
        if not range_ or self.fields.get("if-range") not in (None, etag):
            self.answer(body, ETag=etag, **fields)
            return
        first = int(range_.removeprefix("bytes=").removesuffix("-"))
        self.answer(
            body[first:], "206 Partial Content", ETag=etag,
            Content_Range=f"bytes {first}-{len(body) - 1}/{len(body)}", **fields)

    def reset(self):
        """Breaks the connection off so that the peer gets a reset."""
        # What was sent has to be on its way first: a reset throws away what is still here.
        time.sleep(0.05)
        stream = self.socket
        raw = stream if not isinstance(stream, ssl.SSLSocket) else stream
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        raw.close()

    def address(self, path, scheme="http", host="127.0.0.1", port=None):
        """An address on this server, with the test's name."""
        return f"{scheme}://{host}:{port or ports[scheme]}{path}?t={self.test}"

    def redirect(self, location, status="302 Found"):
        self.answer(PAGE, status, Location=location, Content_Type="text/html")


@behaviour
def log(request, _):
    lines = logs.get(request.test, [])
    request.answer(("\n".join(lines) + "\n").encode(), Content_Type="text/plain")


@behaviour
def plain(request, _):
    request.answer(
        ETag='"v1"', Last_Modified=CHANGED, Content_Type="Text/CSV; charset=UTF-8",
        Content_Disposition='attachment; filename="../schools.csv"')


def main():
    folder = tempfile.mkdtemp(prefix="abep-faults-")
    try:
        authorities = os.path.join(folder, "authorities.pem")
        servers = {
            "http": Server(None),
            "https": Server(certificate(folder, "localhost", "DNS:localhost,IP:127.0.0.1")),
            "misnamed": Server(certificate(folder, "elsewhere", "DNS:elsewhere.example")),
        }
        with open(authorities, "wb") as file:
            for name in ("localhost", "elsewhere"):
                with open(os.path.join(folder, name + ".pem"), "rb") as part:
                    file.write(part.read())
        for name, server in servers.items():
            ports[name] = server.server_address[1]
            threading.Thread(target=server.serve_forever, daemon=True).start()
        words = [f"{name}={port}" for name, port in ports.items()]
        print(*words, f"authorities={authorities}", flush=True)
        sys.stdin.read()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    os._exit(0)


def certificate(folder, name, alternatives):
    """Makes a certificate that signs itself; returns the context that shows it."""
    path = os.path.join(folder, name)
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
         "-subj", f"/CN={name}", "-addext", f"subjectAltName={alternatives}",
         "-keyout", path + ".key", "-out", path + ".pem"],
        check=True, stdin=subprocess.DEVNULL, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path + ".pem", path + ".key")
    return context


class Server(socketserver.ThreadingTCPServer):
    """Serves each connection in a thread of its own, over TLS where there is a context."""

    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 128

    def __init__(self, context):
        self.context = context
        super().__init__(("127.0.0.1", 0), Connection)

    def handle_error(self, request, client_address):
        """Clients that go away are what this server is for."""


class Connection(socketserver.BaseRequestHandler):
    """One connection, which brings one request."""

    def handle(self):
        self.request.settimeout(60)
        stream = self.request
        if self.server.context:
            stream = self.server.context.wrap_socket(stream, server_side=True)
        request = Request(stream, self.client_address)
        # A mirror is asked for `/host/path`: the behaviour is in what follows the host.
        name = request.path.split("/")[1]
        if name not in behaviours:
            name = request.path.split("/")[2]
        with lock:
            key = (request.path, request.test)
            counts[key] = counts.get(key, 0) + 1
            count = counts[key]
            if name != "log":
                fields = "; ".join(f"{k}: {v}" for k, v in sorted(request.fields.items()))
                logs.setdefault(request.test, []).append(
                    f"{request.method} {request.target} {fields}")
                busy[request.test] = busy.get(request.test, 0) + 1
        try:
            behaviours[name](request, count)
        finally:
            with lock:
                if name != "log":
                    busy[request.test] -= 1
            stream.close()


if __name__ == "__main__":
    main()
