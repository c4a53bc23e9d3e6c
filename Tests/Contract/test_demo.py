"""What an evaluator finds in a demo."""

import sqlite3
import time

from program import ends_within

MINUTE = 60_000


def test_a_demo_has_work_for_everybody(bluelamp):
    process, _ = bluelamp.serve("--demo", "--data-dir", bluelamp.folder / "demo")
    now = time.time() * 1000
    ends_within(process, 10)
    with sqlite3.connect(bluelamp.folder / "demo" / "bluelamp.sqlite") as database:
        reports = database.execute("SELECT form_name, stage, submitted_at FROM reports").fetchall()
        names = database.execute("SELECT DISTINCT holder_name FROM work").fetchall()

    assert len({form for form, _, _ in reports}) == 6
    assert {stage for _, stage, _ in reports} == {
        "awaiting-triage", "in-triage", "awaiting-reporter", "awaiting-allocation", "under-investigation",
        "awaiting-attendance", "assigned", "closed",
    }
    assert {"J. Morris", "I. Kowalska", "PC 412 Lang"} <= {name for name, in names}

    ages = [(now - submitted) / MINUTE for _, stage, submitted in reports if stage == "awaiting-triage"]
    # It may have taken up to a minute to be ready.
    assert 40 <= sum(age < 30 for age in ages) and 5 <= sum(31 <= age < 45 for age in ages)
    assert 4 == sum(age > 46 for age in ages)
