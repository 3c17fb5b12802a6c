"""A desk that is open, asked as a browser asks it: for tools/kill_desk, tools/soak_desk, tools/newsroom and others."""
import http.client
import json
import re
import subprocess
import time


class Desk:
    """`banxin desk` on an edition. `ask` gives status, body and ETag; it raises OSError once the desk is gone."""

    def __init__(self, program, edition):
        self.child = subprocess.Popen([str(program), "desk", str(edition)], stdout=subprocess.PIPE, text=True, start_new_session=True)
        address = re.match(r"http://([^/]+)/([^/]+)/", self.child.stdout.readline())
        if not address:
            raise SystemExit(f"{program} desk {edition} told no address")
        self.host, self.key = address[1], address[2]
        self.line = http.client.HTTPConnection(self.host, timeout=60)
        self.set = 0

    def ask(self, method, path, body=None, headers=None):
        try:
            return self.ask_once(method, path, body, headers)
        except http.client.RemoteDisconnected:
            self.line.close()  # A desk closes a connection that rests; a browser opens another one.
        except http.client.HTTPException as gone:
            raise OSError(str(gone)) from gone
        try:
            return self.ask_once(method, path, body, headers)
        except http.client.HTTPException as gone:
            raise OSError(str(gone)) from gone

    def ask_once(self, method, path, body, headers):
        self.line.request(method, f"/{self.key}/{path}", body, {"Origin": f"http://{self.host}", **(headers or {})})
        answer = self.line.getresponse()
        return answer.status, answer.read(), (answer.getheader("ETag") or "").strip('"')

    def wait_until_set(self):
        while True:
            pieces = json.loads(self.ask("GET", "pieces?since=0")[1])
            if "edition" in pieces["pieces"]:
                self.set = pieces["set"]
                return pieces["pieces"]
            time.sleep(0.02)

    def story(self, name):
        _, text, etag = self.ask("GET", f"story/{name}")
        return text.decode(), etag

    def draft(self, name, text, of):
        body = json.dumps({"text": text, "of": of, "n": 1, "since": self.set, "client": "tool"}, ensure_ascii=False).encode()
        status, answer, _ = self.ask("POST", f"draft/{name}", body, {"Content-Type": "application/json"})
        told = json.loads(answer)
        self.set = told.get("set", self.set)
        return status, told

    def kept_draft(self, name):
        status, answer, _ = self.ask("GET", f"draft/{name}")
        return json.loads(answer)["text"] if status == 200 else None

    def save(self, name, text, of):
        return self.ask("PUT", f"story/{name}", text.encode(), {"Content-Type": "text/markdown; charset=utf-8", "If-Match": f'"{of}"'})
