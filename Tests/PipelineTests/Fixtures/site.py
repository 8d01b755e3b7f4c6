"""A web site on this machine: the files of a folder, each under /host/path, and some that misbehave.

Started as `site.py FOLDER`; prints its port and ends when its standard input does. What stands in
FOLDER/host/path is answered with an ETag; a file `host/path.answer` beside it changes the answer:

  503           that status, and nothing else
  to URL        a redirect
  cut           half of what is announced, and then the connection ends
  slow          a few bytes at a time
  type TEXT     another media type

Every request is added to FOLDER/requests.log as `status path`.
"""

import hashlib
import os
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

FOLDER = sys.argv[1]
LOG = threading.Lock()
TYPES = {
    ".csv": "text/csv", ".json": "application/json", ".geojson": "application/geo+json",
    ".xml": "application/xml", ".atom": "application/atom+xml", ".html": "text/html; charset=utf-8",
}


class Site(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments):
        pass

    def begin(self, status, headers):
        with LOG, open(os.path.join(FOLDER, "requests.log"), "a") as log:
            log.write(f"{status} {self.path}\n")
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()

    def do_GET(self):
        path = os.path.join(FOLDER, self.path.split("?")[0].lstrip("/"))
        answer = ""
        if os.path.exists(path + ".answer"):
            with open(path + ".answer") as file:
                answer = file.read().strip()
        if answer.isdigit():
            return self.begin(int(answer), {"Content-Length": "0"})
        if answer.startswith("to "):
            return self.begin(302, {"Location": answer[3:], "Content-Length": "0"})
        if not os.path.isfile(path):
            return self.begin(404, {"Content-Length": "0"})
        with open(path, "rb") as file:
            body = file.read()
        tag = '"' + hashlib.sha256(body).hexdigest()[:16] + '"'
        if self.headers.get("If-None-Match") == tag:
            return self.begin(304, {"ETag": tag})
        kind = TYPES.get(os.path.splitext(path)[1], "application/octet-stream")
        if answer.startswith("type "):
            kind = answer[5:]
        start, status, headers = 0, 200, {"ETag": tag, "Content-Type": kind}
        wanted = self.headers.get("Range", "")
        if wanted.startswith("bytes=") and self.headers.get("If-Range") == tag:
            start = int(wanted[6:].split("-")[0])
            status = 206
            headers["Content-Range"] = f"bytes {start}-{len(body) - 1}/{len(body)}"
        headers["Content-Length"] = str(len(body) - start)
        self.begin(status, headers)
        try:
            if answer == "cut":
                self.wfile.write(body[start : (start + len(body)) // 2])
                self.close_connection = True
            elif answer == "slow":
                step = max(1, len(body) // 20)
                for place in range(start, len(body), step):
                    self.wfile.write(body[place : place + step])
                    self.wfile.flush()
                    time.sleep(0.005)
            else:
                self.wfile.write(body[start:])
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True


server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
server.daemon_threads = True
print(server.server_address[1], flush=True)
threading.Thread(target=server.serve_forever, daemon=True).start()
sys.stdin.read()
