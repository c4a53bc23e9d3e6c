"""The program as its operators meet it: a process with arguments, settings, files and signals."""

import os
import pathlib
import re
import select
import signal
import subprocess
import time

ROOT = pathlib.Path(__file__).resolve().parents[1]
PROGRAM = ROOT / os.environ.get("BLUELAMP_TEST_PROGRAM", ".build/debug/bluelamp")


class Bluelamp:
    """Starts the program with nothing of the developer's own environment in its way."""

    def __init__(self, folder: pathlib.Path):
        self.folder = folder
        self.servers: list[subprocess.Popen] = []
        self.environment = {"PATH": os.environ["PATH"], "HOME": str(folder)}

    def run(self, *arguments, env=None, stdin=None, timeout=60, prefix=()):
        return subprocess.run(
            [*prefix, str(PROGRAM), *map(str, arguments)],
            cwd=self.folder, env=self.environment | (env or {}), input=stdin,
            capture_output=True, text=True, timeout=timeout,
        )

    def serve(self, *arguments, env=None):
        """Starts `serve` on a port of its own and returns the process and its address once it is ready."""
        arguments = ["serve", "--port", "0", "--forms", ROOT / "forms", *arguments]
        process = subprocess.Popen(
            [str(PROGRAM), *map(str, arguments)], cwd=self.folder, env=self.environment | (env or {}),
            stdout=subprocess.PIPE, stderr=open(self.folder / "stderr.log", "ab"), text=True,
        )
        self.servers.append(process)
        ready, _, _ = select.select([process.stdout], [], [], 120)
        line = process.stdout.readline() if ready else ""
        match = re.fullmatch(r"listening on (http://\S+:\d+)\n", line)
        assert match, f"no ready line but {line!r}: {(self.folder / 'stderr.log').read_text()[-2000:]}"
        return process, match[1]

    def stop(self):
        for process in self.servers:
            if process.poll() is None:
                process.kill()
            process.wait()


def one_plain_line(result, status):
    """The program's promise for every failure: its status, and one line on stderr that is made for people."""
    assert result.returncode == status, result
    lines = result.stderr.strip().splitlines()
    assert len(lines) == 1, result.stderr
    assert lines[0].startswith("bluelamp: "), lines[0]
    for machine_speech in ("Optional(", "Error Domain", "fatal", "Swift.", "errno"):
        assert machine_speech not in lines[0]
    return lines[0]


def ends_within(process: subprocess.Popen, seconds: float) -> int:
    started = time.monotonic()
    process.send_signal(signal.SIGTERM)
    status = process.wait(timeout=seconds + 5)
    assert time.monotonic() - started < seconds
    return status
