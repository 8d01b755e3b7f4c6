"""A web server that behaves badly on demand, on the loopback interface.

    fault_server.py

Prints one line, `http=PORT https=PORT misnamed=PORT deaf=PORT authorities=FILE`, and serves until its
standard input ends. `https` speaks for 127.0.0.1 and localhost, `misnamed` shows a certificate for
elsewhere.example; FILE is what to trust for both. `deaf` is connected to and never answers.

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
meetings = {}


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
            if data.startswith(b"\x16"):
                # Somebody speaks TLS to a server that does not.
                stream.sendall(b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n")
                raise EOFError
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
        stream.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        stream.close()

    def address(self, path, scheme="http", host="127.0.0.1", port=None):
        """An address on this server, with the test's name."""
        return f"{scheme}://{host}:{port or ports[scheme]}{path}?t={self.test}"

    def redirect(self, location, status="302 Found"):
        self.answer(PAGE, status, Location=location, Content_Type="text/html")


@behaviour
def log(request, _):
    """What the test asked for, a request a line."""
    lines = logs.get(request.test, [])
    request.answer(("\n".join(lines) + "\n").encode(), Content_Type="text/plain")


# Whole files, and files that have not changed.


@behaviour
def plain(request, _):
    request.answer(
        ETag='"v1"', Last_Modified=CHANGED, Content_Type="Text/CSV; charset=UTF-8",
        Content_Disposition='attachment; filename="../schools.csv"')


@behaviour
def conditional(request, _):
    known = request.fields.get("if-none-match") == '"v1"'
    if known or request.fields.get("if-modified-since") == CHANGED:
        request.head("304 Not Modified", ETag='"v1"', Last_Modified=CHANGED)
    else:
        request.answer(ETag='"v1"', Last_Modified=CHANGED)


@behaviour
def unasked_304(request, _):
    request.head("304 Not Modified")


@behaviour
def chunked(request, _):
    request.head(Transfer_Encoding="chunked")
    for start in range(0, len(CSV), 1000):
        part = CSV[start:start + 1000]
        request.send(b"%x\r\n%s\r\n" % (len(part), part))
    request.send(b"0\r\nX-Trailer: late\r\n\r\n")


@behaviour
def unannounced(request, _):
    request.head()
    request.send(CSV)


@behaviour
def early_hints(request, _):
    request.send(b"HTTP/1.1 103 Early Hints\r\nETag: \"early\"\r\n\r\n")
    request.answer(ETag='"late"')


# Bodies that come in two parts.


@behaviour
def resumable(request, count):
    if count == 1:
        broken_off(request, ETag='"v1"')
    else:
        request.rest(CSV, '"v1"')


@behaviour
def changed_between(request, count):
    """The second request finds another version, and the server says so with a 200."""
    if count == 1:
        broken_off(request, ETag='"v1"')
    else:
        request.rest(CSV.replace(b"School", b"Academy"), '"v2"')


@behaviour
def changed_unsaid(request, count):
    """The server overlooks If-Range and sends a part of another version."""
    if count == 1:
        broken_off(request, ETag='"v1"')
    else:
        request.fields.pop("if-range", None)
        request.rest(CSV.replace(b"School", b"Academy"), '"v2"')


@behaviour
def misplaced(request, count):
    """The part that comes is not the one that was asked for."""
    if count == 1:
        broken_off(request, ETag='"v1"')
    elif "range" in request.fields:
        request.answer(
            CSV[10:], "206 Partial Content", ETag='"v1"',
            Content_Range=f"bytes 10-{len(CSV) - 1}/{len(CSV)}")
    else:
        request.answer(ETag='"v1"')


@behaviour
def no_such_range(request, count):
    if count == 1:
        broken_off(request, ETag='"v1"')
    elif "range" in request.fields:
        request.answer(b"", "416 Range Not Satisfiable", Content_Range=f"bytes */{len(CSV)}")
    else:
        request.answer(ETag='"v1"')


@behaviour
def weak(request, count):
    if count == 1:
        broken_off(request, ETag='W/"v1"', Last_Modified=CHANGED)
    else:
        request.rest(CSV, 'W/"v1"')


@behaviour
def dated(request, count):
    if count == 1:
        broken_off(request, Last_Modified=CHANGED)
    else:
        request.fields["if-range"] = request.fields.get("if-range") == CHANGED and '"d"' or "no"
        request.rest(CSV, '"d"', Last_Modified=CHANGED)


@behaviour
def unasked_part(request, _):
    request.answer(
        CSV[:HALF], "206 Partial Content", Content_Range=f"bytes 0-{HALF - 1}/{len(CSV)}")


@behaviour
def packed_broken_off(request, count):
    if count == 1:
        packed = gzip.compress(CSV)
        request.head(Content_Length=len(packed), Content_Encoding="gzip", ETag='"v1"')
        request.send(packed[:len(packed) // 2])
        request.reset()
    else:
        request.rest(CSV, '"v1"')


def broken_off(request, **fields):
    """Sends half of what was announced, and breaks off."""
    request.head(Content_Length=len(CSV), **fields)
    request.send(CSV[:HALF])
    request.reset()


# Redirects.


@behaviour
def moved(request, _):
    request.redirect("/plain?t=" + request.test, "301 Moved Permanently")


@behaviour
def moved_thrice(request, _):
    request.redirect("moved?t=" + request.test + "#part", "307 Temporary Redirect")


@behaviour
def loop(request, _):
    request.redirect(request.target, "301 Moved Permanently")


@behaviour
def to_and_fro(request, _):
    other = "/to-and-fro/b" if request.path == "/to-and-fro" else "/to-and-fro"
    request.redirect(request.address(other), "301 Moved Permanently")


@behaviour
def on_and_on(request, _):
    request.redirect(request.address(request.path + "/on"), "308 Permanent Redirect")


@behaviour
def to_file(request, _):
    request.redirect("file:///etc/passwd")


@behaviour
def to_ftp(request, _):
    request.redirect(f"ftp://127.0.0.1:{ports['http']}/schools.csv")


@behaviour
def to_nowhere(request, _):
    request.answer(PAGE, "302 Found", Content_Type="text/html")


@behaviour
def to_other_host(request, _):
    request.redirect(request.address("/plain", host="localhost"))


@behaviour
def to_user(request, _):
    request.redirect(request.address("/plain").replace("//", "//someone:secret@"))


@behaviour
def to_http(request, _):
    request.redirect(request.address("/plain"))


@behaviour
def cookie(request, _):
    request.answer(
        PAGE, "302 Found", Location="/plain?t=" + request.test, Set_Cookie="seen=1; Path=/",
        Content_Type="text/html")


@behaviour
def to_files_host(request, _):
    request.redirect("https://files.example/plain?t=" + request.test)


@behaviour
def to_files_host_openly(request, _):
    request.redirect("http://files.example/plain?t=" + request.test)


# Refusals.


@behaviour
def missing(request, _):
    request.answer(PAGE, "404 Not Found", Content_Type="text/html")


@behaviour
def gone(request, _):
    request.answer(PAGE, "410 Gone", Content_Type="text/html")


@behaviour
def forbidden(request, _):
    request.answer(PAGE, "403 Forbidden", Content_Type="text/html")


@behaviour
def no_content(request, _):
    request.head("204 No Content")


@behaviour
def too_many(request, count):
    if count == 1:
        request.answer(b"", "429 Too Many Requests", Retry_After="7")
    else:
        request.answer()


@behaviour
def away_until(request, count):
    """Asks for twenty seconds by a date, against the server's own date."""
    if count == 1:
        until = email.utils.parsedate_to_datetime(DATE).timestamp() + 20
        request.answer(
            b"", "503 Service Unavailable", Retry_After=email.utils.formatdate(until, usegmt=True))
    else:
        request.answer()


@behaviour
def away_for_long(request, _):
    request.answer(b"", "503 Service Unavailable", Retry_After="3600")


@behaviour
def in_trouble(request, _):
    request.answer(PAGE, "503 Service Unavailable", Content_Type="text/html")


@behaviour
def not_built(request, _):
    request.answer(PAGE, "501 Not Implemented", Content_Type="text/html")


# Connections that break off, and bodies of other lengths than announced.


@behaviour
def reset(request, _):
    broken_off(request)


@behaviour
def hung_up(request, _):
    """Ends the connection without a word."""


@behaviour
def stalled(request, _):
    request.head(Content_Length=len(CSV), ETag='"v1"')
    request.send(CSV[:HALF])
    until_closed(request)


@behaviour
def held_back(request, count):
    """The first request gets half, and waits for the rest in vain."""
    if count == 1:
        stalled(request, count)
    else:
        request.rest(CSV, '"v1"')


@behaviour
def silent(request, _):
    until_closed(request)


@behaviour
def dripping(request, _):
    request.head(Content_Length=len(CSV), ETag='"v1"')
    for byte in CSV:
        request.send(bytes([byte]))
        time.sleep(0.1)


@behaviour
def short(request, _):
    request.head(Content_Length=len(CSV) + 100)
    request.send(CSV)


@behaviour
def long(request, _):
    request.head(Content_Length=len(CSV) - 100)
    request.send(CSV)


@behaviour
def two_lengths(request, _):
    request.head(Content_Length=[len(CSV), 10])
    request.send(CSV)


@behaviour
def short_chunks(request, _):
    request.head(Transfer_Encoding="chunked")
    request.send(b"%x\r\n%s\r\n" % (HALF, CSV[:HALF]))


@behaviour
def broken_chunks(request, _):
    request.head(Transfer_Encoding="chunked")
    request.send(b"%x\r\n%s\r\nnot a number\r\n" % (HALF, CSV[:HALF]))


def until_closed(request):
    """Says nothing more until the peer goes away."""
    request.socket.recv(1)


# Packed bodies, and those without an end.


@behaviour
def packed(request, _):
    if "gzip" in request.fields.get("accept-encoding", ""):
        request.answer(gzip.compress(CSV), Content_Encoding="gzip", ETag='"v1"')
    else:
        request.answer()


@behaviour
def packed_short(request, _):
    """The packed body is cut, and its length is announced as if it were not."""
    request.answer(gzip.compress(CSV)[:-20], Content_Encoding="gzip")


@behaviour
def packed_chunked(request, _):
    """A few bytes a chunk, so that the packed body's last ones are in several."""
    request.head(Transfer_Encoding="chunked", Content_Encoding="gzip")
    packed = gzip.compress(CSV)
    for start in range(0, len(packed), 3):
        part = packed[start:start + 3]
        request.send(b"%X;remark=1\r\n%s\r\n" % (len(part), part))
    request.send(b"0\r\nX-Trailer: late\r\n\r\n")


@behaviour
def packed_chunked_short(request, _):
    """The packed body is cut, and its chunks end as if it were not."""
    request.head(Transfer_Encoding="chunked", Content_Encoding="gzip")
    packed = gzip.compress(CSV)[:-1]
    request.send(b"%x\r\n%s\r\n0\r\n\r\n" % (len(packed), packed))


@behaviour
def packed_unannounced(request, _):
    request.head(Content_Encoding="gzip")
    request.send(gzip.compress(CSV))


@behaviour
def packed_unannounced_short(request, _):
    request.head(Content_Encoding="gzip")
    request.send(gzip.compress(CSV)[:-500])


@behaviour
def packed_cut_once(request, _):
    """A cache holds a packed body that is cut, and the file as it is."""
    if "gzip" in request.fields.get("accept-encoding", ""):
        request.answer(gzip.compress(CSV)[:-500], Content_Encoding="gzip")
    else:
        request.answer()


@behaviour
def packed_to_nothing(request, _):
    request.answer(gzip.compress(b""), Content_Encoding="gzip")


@behaviour
def packed_wrongly(request, _):
    """The checksum at the end is another's."""
    packed = bytearray(gzip.compress(CSV))
    packed[-8] ^= 1
    request.answer(bytes(packed), Content_Encoding="gzip")


@behaviour
def packed_in_members(request, _):
    """A file of two members, the last of which tells its own length alone."""
    if "gzip" in request.fields.get("accept-encoding", ""):
        packed = gzip.compress(CSV[:HALF]) + gzip.compress(CSV[HALF:])
        request.answer(packed, Content_Encoding="gzip")
    else:
        request.answer()


@behaviour
def packed_badly(request, _):
    request.answer(b"this is not packed at all", Content_Encoding="gzip")


@behaviour
def packed_otherwise(request, _):
    request.answer(CSV, Content_Encoding="br")


@behaviour
def packed_twice(request, _):
    request.answer(gzip.compress(gzip.compress(CSV)), Content_Encoding="gzip, gzip")


@behaviour
def bomb(request, _):
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    packed = packer.compress(b"URN,Name\r\n")
    for _ in range(64):
        packed += packer.compress(b"," * (1 << 20))
    packed += packer.flush()
    request.answer(packed, Content_Encoding="gzip")


@behaviour
def endless(request, _):
    request.head()
    while True:
        request.send(CSV)


@behaviour
def huge(request, _):
    request.head(Content_Length=10 ** 15)
    request.send(CSV)


# Other things than what was to come.


@behaviour
def page(request, _):
    request.answer(PAGE, Content_Type="text/csv")


@behaviour
def stated_page(request, _):
    request.answer(PAGE, Content_Type="text/html; charset=utf-8")


@behaviour
def endless_page(request, _):
    request.head()
    while True:
        request.send(PAGE)


@behaviour
def empty(request, _):
    request.answer(b"")


@behaviour
def many_headers(request, _):
    request.send(b"HTTP/1.1 200 OK\r\n")
    for number in range(20000):
        request.send(b"X-Header-%d: %s\r\n" % (number, b"x" * 100))
    request.send(b"\r\n")


@behaviour
def long_header(request, _):
    request.send(b"HTTP/1.1 200 OK\r\nX-Long: ")
    for _ in range(1024):
        request.send(b"x" * 1024)
    request.send(b"\r\n\r\n")


@behaviour
def endless_hints(request, _):
    while True:
        request.send(b"HTTP/1.1 103 Early Hints\r\n\r\n")


@behaviour
def no_http(request, _):
    request.send(b"SSH-2.0-OpenSSH_9.2\r\nURN,Name\r\n")


# Several at once.


@behaviour
def alone(request, _):
    """Notes how many requests of the test are being answered."""
    time.sleep(0.02)
    with lock:
        logs[request.test].append(f"busy {busy[request.test]}")
    request.answer()


@behaviour
def together(request, _):
    """Answers when two requests of the test are here, and not before."""
    with lock:
        meeting = meetings.setdefault(request.test, threading.Barrier(2))
    meeting.wait(30)
    request.answer()


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
        deaf = socket.create_server(("127.0.0.1", 0))
        ports["deaf"] = deaf.getsockname()[1]
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
