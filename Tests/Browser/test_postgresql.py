"""The same whole way on PostgreSQL."""

import os
import subprocess

import pytest

import test_journey
from appearance import DESK
from person import Site
from program import Bluelamp


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """The demo on the tests' own PostgreSQL, in a schema of its own."""
    server = os.environ["BLUELAMP_TEST_POSTGRES"]
    subprocess.run(["psql", "-q", "-d", server, "-c", "CREATE SCHEMA journey"], check=True)
    program = Bluelamp(tmp_path_factory.mktemp("postgresql"))
    try:
        _, address = program.serve("--demo", "--database", f"{server}&options=-csearch_path%3Djourney")
        assert not (program.folder / "data" / "bluelamp.sqlite").exists()
        yield Site(address, program.folder)
    finally:
        program.stop()
        subprocess.run(["psql", "-q", "-d", server, "-c", "DROP SCHEMA journey CASCADE"], check=False)


def test_a_report_goes_the_whole_way_on_postgresql(somebody, staff):
    test_journey.test_a_theft_is_reported_asked_about_answered_and_decided(somebody, staff, DESK, True)
