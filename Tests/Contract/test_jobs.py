"""What is done in the background: by nodes that are killed, by two at once, and what an operator sees of it."""

import os
import re
import signal
import sqlite3
import subprocess
import urllib.request

import pytest

from program import ROOT, ends_within, one_plain_line

DRAFTS = 100_000
DUTY = "duty forget old drafts"


class Kept:
    """The program's database, asked behind its back."""

    def __init__(self, engine, folder):
        self.folder = folder
        self.schema = f"jobs_{os.getpid()}"
        self.engine = engine
        self.server = os.environ["BLUELAMP_TEST_POSTGRES"] if engine == "postgres" else None
        self.options = ["--data-dir", folder / "data"]
        if self.server:
            self.options += ["--database", f"{self.server}&options=-csearch_path%3D{self.schema}"]
            self.ask(f"CREATE SCHEMA {self.schema}")

    def ask(self, sql):
        """The first column of the answer, as text."""
        if not self.server:
            with sqlite3.connect(self.folder / "data" / "bluelamp.sqlite", timeout=60) as database:
                return [str(row[0]) for row in database.execute(sql)]
        done = subprocess.run(
            ["psql", "-qAt", "-v", "ON_ERROR_STOP=1", "-d", self.server, "-c", sql],
            env=os.environ | {"PGOPTIONS": f"-csearch_path={self.schema}"}, capture_output=True, text=True, check=True)
        return done.stdout.splitlines()

    def fill(self, drafts):
        """Drafts that nobody has touched since 1970."""
        numbers = (
            f"SELECT generate_series(1, {drafts}) AS n" if self.server else
            f"WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < {drafts}) SELECT n FROM c")
        empty = "'\\x'::bytea" if self.server else "x''"
        self.ask(
            "INSERT INTO drafts (id, form_name, form_version, revision, started_at, updated_at, sealed) "
            f"SELECT 'draft ' || n, 'x', 'x', 1, n, n, {empty} FROM ({numbers}) AS numbers")

    def drop(self):
        if self.server:
            self.ask(f"DROP SCHEMA {self.schema} CASCADE")


@pytest.fixture(params=["sqlite", "postgres"])
def kept(request, tmp_path):
    kept = Kept(request.param, tmp_path)
    yield kept
    kept.drop()


def until(kept, sql, wanted, address=None):
    """Asks again and again, for two minutes of the program's own work at the most."""
    for _ in range(20_000):
        answer = kept.ask(sql)
        if wanted(answer):
            return answer
        if address:
            urllib.request.urlopen(address + "/health/live").close()
    raise AssertionError(f"{sql} stays {answer}")


def test_a_duty_whose_node_is_killed_is_done_by_the_next(bluelamp, kept):
    assert bluelamp.run("migrate", *kept.options).returncode == 0
    kept.fill(DRAFTS)
    process, _ = bluelamp.serve(*kept.options)
    until(kept, f"SELECT count(*) FROM jobs WHERE id = '{DUTY}' AND lease IS NOT NULL", lambda found: found == ["1"])
    process.send_signal(signal.SIGKILL)
    process.wait()

    left = int(kept.ask("SELECT count(*) FROM drafts")[0])
    assert 0 < left
    assert kept.ask(f"SELECT attempts FROM jobs WHERE id = '{DUTY}' AND lease IS NOT NULL") == ["1"]
    # The lease's half minute passes.
    kept.ask(f"UPDATE jobs SET due = 0 WHERE id = '{DUTY}'")
    process, address = bluelamp.serve(*kept.options)
    until(kept, f"SELECT count(*) FROM jobs WHERE id = '{DUTY}' AND lease IS NULL AND due > 0",
          lambda found: found == ["1"], address)

    assert kept.ask("SELECT count(*) FROM drafts") == ["0"]
    assert kept.ask("SELECT count(*) FROM jobs WHERE kind LIKE 'duty %'") == ["9"]
    assert kept.ask("SELECT count(*) FROM jobs WHERE parked_at IS NOT NULL") == ["0"]
    assert ends_within(process, 10) == 0
    assert f"kind={DUTY}".replace(" ", "") in (bluelamp.folder / "stderr.log").read_text().replace(" ", "")


def test_a_stop_in_the_middle_of_a_long_duty_is_prompt_and_gives_it_back(bluelamp, kept):
    assert bluelamp.run("migrate", *kept.options).returncode == 0
    kept.fill(DRAFTS)
    process, _ = bluelamp.serve(*kept.options)
    until(kept, f"SELECT count(*) FROM jobs WHERE id = '{DUTY}' AND lease IS NOT NULL", lambda found: found == ["1"])

    assert ends_within(process, 7) == 0

    assert int(kept.ask("SELECT count(*) FROM drafts")[0]) > 0
    assert kept.ask(f"SELECT count(*) FROM jobs WHERE id = '{DUTY}' AND lease IS NULL AND attempts = 0") == ["1"]


def test_two_nodes_on_one_database_do_a_duty_once(bluelamp, tmp_path):
    kept = Kept("postgres", tmp_path)
    try:
        assert bluelamp.run("migrate", *kept.options).returncode == 0
        kept.fill(5_000)
        nodes = [bluelamp.serve(*kept.options) for _ in range(2)]
        until(kept, "SELECT count(*) FROM drafts", lambda found: found == ["0"], nodes[0][1])
        for process, _ in nodes:
            assert ends_within(process, 10) == 0

        log = (bluelamp.folder / "stderr.log").read_text()
        done = [line for line in log.splitlines() if "duty done" in line and "old drafts" in line]
        assert [re.search(r"count=(\d+)", line)[1] for line in done] == ["5000"]
        assert kept.ask("SELECT count(*) FROM jobs WHERE kind LIKE 'duty %'") == ["9"]
    finally:
        kept.drop()


def test_the_operator_sees_what_is_parked_and_starts_it_again_on_record(bluelamp, kept):
    forms = ["--forms", ROOT / "forms"]
    assert bluelamp.run("migrate", *kept.options).returncode == 0
    kept.ask(
        "INSERT INTO jobs (id, kind, payload, made_at, due, attempts, fault, parked_at) "
        "VALUES ('message X 1', 'message', '', 0, 0, 60, 'no such mailbox', 1)")

    doctor = bluelamp.run("doctor", *kept.options, *forms)
    listed = bluelamp.run("jobs", *kept.options)
    assert doctor.returncode == 1 and re.search("MEND  jobs, parked: 1 given up: .*bluelamp jobs retry", doctor.stdout)
    assert "message X 1" in listed.stdout and "no such mailbox" in listed.stdout and "60 attempts" in listed.stdout

    retried = bluelamp.run("jobs", "retry", "message X 1", *kept.options)
    assert retried.returncode == 0, retried.stderr
    assert "message X 1" in one_plain_line(bluelamp.run("jobs", "retry", "message X 1", *kept.options), 1)

    assert kept.ask("SELECT count(*) FROM jobs WHERE parked_at IS NULL AND attempts = 0") == ["1"]
    assert re.search("retried\tmessage X 1\t.*by the operator\tno such mailbox",
                     bluelamp.run("jobs", *kept.options).stdout)
    assert "ok    jobs, parked: none" in bluelamp.run("doctor", *kept.options, *forms).stdout


def test_doctor_says_when_nobody_works_on_a_lane(bluelamp, kept):
    forms = ["--forms", ROOT / "forms"]
    process, address = bluelamp.serve(*kept.options)
    until(kept, "SELECT count(*) FROM jobs WHERE kind LIKE 'duty %' AND due > 0", lambda found: found == ["9"], address)
    ends_within(process, 10)
    fresh = bluelamp.run("doctor", *kept.options, *forms)
    kept.ask("UPDATE jobs SET due = 1000, failing_since = 2000, fault = 'no room' WHERE id = 'duty note clocks that ran out'")

    late = bluelamp.run("doctor", *kept.options, *forms)

    assert fresh.returncode == 0 and "ok    jobs, clocks: " in fresh.stdout and "ok    jobs, upkeep: " in fresh.stdout
    assert late.returncode == 1
    assert re.search(
        r"MEND  jobs, clocks: the oldest is due since 1970-01-01T00:00:01Z: see that `bluelamp serve` runs.*"
        r"fails since 1970-01-01T00:00:02Z and is tried again \(no room\)", late.stdout)
