"""Mail to reporters by two nodes, with a mail server that is killed while it takes them."""

import json
import os
import signal
import subprocess
import sys
import time

from program import ROOT, ends_within
from test_jobs import Kept, until

MESSAGES = int(os.environ.get("BLUELAMP_TEST_MESSAGES", "300"))


class Postbox:
    """A mail server (aiosmtpd), which keeps what it took in files."""

    def __init__(self, folder, port=0):
        self.folder = folder
        folder.mkdir()
        self.process = subprocess.Popen(
            [sys.executable, ROOT / "Tests" / "OutreachTests" / "postbox.py", folder, "--port", str(port)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.port = int(self.process.stdout.readline())

    def count(self):
        return len(list(self.folder.glob("*.json")))

    def ids(self):
        """The Message-IDs of what it took, in no order. A file that was cut short by a kill was not taken."""
        found = []
        for file in self.folder.glob("*.json"):
            try:
                headers = json.loads(file.read_text())["headers"]
            except json.JSONDecodeError:
                continue
            found += [value for name, value in headers if name.lower() == "message-id"]
        return found

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()


def test_no_mail_is_lost_where_the_server_is_killed_while_it_takes_them(bluelamp, tmp_path):
    kept = Kept("postgres", tmp_path)
    boxes = []
    try:
        boxes.append(Postbox(tmp_path / "first"))
        port = boxes[0].port
        demo = {
            "BLUELAMP_COURIER": "smtp", "BLUELAMP_SMTP_HOST": "127.0.0.1", "BLUELAMP_SMTP_SECURITY": "none",
            "BLUELAMP_SMTP_PORT": str(port), "BLUELAMP_MAIL_FROM": "reports@force.example", "BLUELAMP_DEMO": "true",
        }
        nobody = demo | {"BLUELAMP_SMTP_PORT": "9"}
        # The demo's own messages are tried and not taken: those of whoever wants mail say so in their row.
        process, address = bluelamp.serve(*kept.options, env=nobody)
        received = "kind = 'message' AND fault IS NOT NULL AND payload LIKE '%\"received\"%'"
        until(kept, f"SELECT count(*) FROM jobs WHERE {received}", lambda found: found != ["0"], address)
        assert ends_within(process, 10) == 0
        payload = kept.ask(f"SELECT payload FROM jobs WHERE {received} LIMIT 1")[0]
        kept.ask("DELETE FROM jobs WHERE kind = 'message'")
        kept.ask(
            "INSERT INTO jobs (id, kind, payload, made_at, due, attempts) "
            f"SELECT 'message test ' || n, 'message', '{payload}', 0, 0, 0 FROM generate_series(1, {MESSAGES}) AS n")

        nodes = [bluelamp.serve(*kept.options, env=demo) for _ in range(2)]
        deadline = time.monotonic() + 60
        while boxes[0].count() < MESSAGES // 3:
            assert time.monotonic() < deadline, boxes[0].count()
            time.sleep(0.01)
        boxes[0].kill()
        time.sleep(2)
        boxes.append(Postbox(tmp_path / "second", port))
        until(kept, "SELECT count(*) FROM jobs WHERE kind = 'message'", lambda found: found == ["0"], nodes[0][1])
        for process, _ in nodes:
            assert ends_within(process, 10) == 0

        ids = boxes[0].ids() + boxes[1].ids()
        lost, doubled = MESSAGES - len(set(ids)), len(ids) - len(set(ids))
        print(f"{MESSAGES} messages on two nodes: {lost} lost, {doubled} doubled")
        assert boxes[0].count() < MESSAGES and boxes[1].count() > 0
        assert lost == 0
        # What the server took in the very moment of its end it could not say: that comes again under the same id.
        assert doubled <= 16
    finally:
        for box in boxes:
            box.kill()
        kept.drop()
