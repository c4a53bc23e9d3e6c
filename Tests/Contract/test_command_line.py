"""Settings, statuses and messages of the commands."""

import os
import shutil
import socket
import sqlite3
import subprocess
import urllib.request

import pytest

from program import PROGRAM, ROOT, ends_within, one_plain_line


def test_every_command_has_help(bluelamp):
    for command in ([], ["serve"], ["migrate"], ["staff"], ["staff", "add"], ["forms"], ["forms", "check"], ["jobs"], ["jobs", "list"], ["jobs", "retry"], ["doctor"]):
        result = bluelamp.run(*command, "--help")
        assert result.returncode == 0 and "USAGE: bluelamp" in result.stdout and result.stderr == ""


def test_an_unknown_option_is_misuse(bluelamp):
    assert "--prot" in one_plain_line(bluelamp.run("serve", "--prot", "80"), 2)


@pytest.mark.parametrize(
    "arguments, variables, named",
    [
        (["--port", "eighty"], {}, "port"),
        (["--port", "70000"], {}, "port"),
        ([], {"BLUELAMP_PORT": "eighty"}, "port"),
        ([], {"BLUELAMP_PROT": "80"}, "BLUELAMP_PROT"),
        ([], {"BLUELAMP_TRIAGE_MINUTES": "0"}, "triage-minutes"),
        ([], {"BLUELAMP_PUBLIC_URL": "report.example"}, "public-url"),
        ([], {"BLUELAMP_LOG_LEVEL": "loud"}, "log-level"),
        (["--database", "mysql://x"], {}, "database"),
        (["--demo", "--host", "0.0.0.0"], {}, "host"),
        ([], {"BLUELAMP_ALERT_EMAIL": "desk@force.example"}, "alert-email"),
        ([], {"BLUELAMP_ALERT_TELEPHONE": "07700 900 982"}, "alert-telephone"),
        ([], {"BLUELAMP_COURIER": "folder", "BLUELAMP_ALERT_TELEPHONE": "the desk"}, "alert-telephone"),
    ],
)
def test_a_bad_setting_stops_the_start_with_its_name(bluelamp, arguments, variables, named):
    result = bluelamp.run("serve", "--forms", ROOT / "forms", *arguments, env=variables)

    assert named in one_plain_line(result, 2)
    assert not (bluelamp.folder / "data").exists()


def test_a_bad_setting_in_the_file_is_named_with_its_line(bluelamp):
    (bluelamp.folder / "bluelamp.yaml").write_text("port: 8080\nprot: 80\n")

    assert "bluelamp.yaml:2" in one_plain_line(bluelamp.run("serve"), 2)


def test_the_command_line_wins_over_the_environment_and_that_over_the_file(bluelamp):
    (bluelamp.folder / "bluelamp.yaml").write_text("port: 1\nlog-level: shout\n")
    _, address = bluelamp.serve(env={"BLUELAMP_PORT": "2", "BLUELAMP_LOG_LEVEL": "error"})

    with urllib.request.urlopen(address + "/health/ready") as answer:
        assert answer.status == 200


def test_a_secret_is_never_repeated_in_a_message(bluelamp):
    result = bluelamp.run("serve", "--forms", ROOT / "forms", env={"BLUELAMP_MASTER_KEY": "hunter2hunter2"})

    line = one_plain_line(result, 2)
    assert "master-key" in line and "hunter2" not in line


def test_a_port_in_use_is_said(bluelamp):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        line = one_plain_line(bluelamp.run("serve", "--forms", ROOT / "forms", "--port", port), 1)
    assert str(port) in line and "in use" in line


def test_a_data_folder_that_cannot_be_made_is_said(bluelamp):
    (bluelamp.folder / "file").write_text("")
    result = bluelamp.run("serve", "--forms", ROOT / "forms", "--data-dir", bluelamp.folder / "file" / "data")

    assert "file/data" in one_plain_line(result, 1)


def test_a_full_disk_is_said_and_nothing_is_damaged(bluelamp):
    mounted = ["unshare", "-m"] if os.geteuid() == 0 else ["unshare", "-rm"]
    small = bluelamp.folder / "small"
    small.mkdir()
    script = f'mount -t tmpfs -o size=64k tmpfs {small} && exec "$@"'
    result = bluelamp.run(
        "migrate", "--data-dir", small / "data", prefix=[*mounted, "sh", "-c", script, "sh"],
    )
    assert "room" in one_plain_line(result, 1)


def test_a_broken_form_stops_the_start_with_file_and_line(bluelamp):
    forms = bluelamp.folder / "forms"
    shutil.copytree(ROOT / "forms", forms)
    theft = forms / "theft.yaml"
    theft.write_text(theft.read_text().replace("\npages:", "\npagse:", 1))

    checked = bluelamp.run("forms", "check", "--forms", forms)
    served = bluelamp.run("serve", "--forms", forms, "--port", "0")

    assert checked.returncode == 1 and "theft.yaml:" in checked.stderr and "pagse" in checked.stderr
    assert "theft.yaml:" in one_plain_line(served, 1)


def test_the_forces_own_forms_are_clean(bluelamp):
    result = bluelamp.run("forms", "check", "--forms", ROOT / "forms")
    assert result.returncode == 0 and "6 forms" in result.stdout


def test_a_database_of_a_newer_version_is_refused_and_left_alone(bluelamp):
    data = bluelamp.folder / "data"
    assert bluelamp.run("migrate", "--data-dir", data).returncode == 0
    file = data / "bluelamp.sqlite"
    with sqlite3.connect(file) as database:
        database.execute("INSERT INTO migrations (name, hash) VALUES ('9999_future', '00')")
    line = one_plain_line(bluelamp.run("serve", "--data-dir", data, "--forms", ROOT / "forms"), 1)
    schemas = len(list((ROOT / "Sources/Store/Migrations").glob("*.sql")))
    assert "newer" in line and f"schema {schemas + 1}" in line


def test_a_file_that_is_no_database_is_refused(bluelamp):
    data = bluelamp.folder / "data"
    data.mkdir()
    (data / "bluelamp.sqlite").write_bytes(b"not a database at all" * 100)

    assert "not a database" in one_plain_line(bluelamp.run("migrate", "--data-dir", data), 1)
    assert (data / "bluelamp.sqlite").read_bytes().startswith(b"not a database")


def test_a_master_key_that_others_may_read_is_refused(bluelamp):
    data = bluelamp.folder / "data"
    assert bluelamp.run("doctor", "--data-dir", data, "--forms", ROOT / "forms").returncode == 0
    (data / "master.key").chmod(0o644)

    line = one_plain_line(bluelamp.run("serve", "--data-dir", data, "--forms", ROOT / "forms", "--port", "0"), 1)
    assert "master.key" in line


def test_a_proxy_that_nobody_named_is_noticed(bluelamp):
    data = ["--data-dir", bluelamp.folder / "data", "--forms", ROOT / "forms"]
    https = {"BLUELAMP_PUBLIC_URL": "https://report.example"}
    unnamed = bluelamp.run("doctor", *data, env=https)
    named = bluelamp.run("doctor", *data, env=https | {"BLUELAMP_TRUSTED_PROXIES": "127.0.0.1"})

    assert unnamed.returncode == 1 and "MEND  proxy: " in unnamed.stdout and "trusted-proxies" in unnamed.stdout
    assert named.returncode == 0 and "ok    proxy: 127.0.0.1" in named.stdout


def test_a_lost_master_key_is_noticed_before_anything_is_written(bluelamp):
    data = ["--data-dir", bluelamp.folder / "data", "--forms", ROOT / "forms"]
    assert bluelamp.run("doctor", *data).returncode == 0
    (bluelamp.folder / "data" / "master.key").unlink()

    assert "another master key" in one_plain_line(bluelamp.run("serve", *data, "--port", "0"), 1)


def test_a_demo_is_not_served_in_earnest(bluelamp):
    process, _ = bluelamp.serve("--demo", "--data-dir", bluelamp.folder / "demo")
    ends_within(process, 10)

    line = one_plain_line(
        bluelamp.run("serve", "--data-dir", bluelamp.folder / "demo", "--forms", ROOT / "forms", "--port", "0"), 1)
    assert "demo" in line


def test_a_stop_is_clean_and_prompt(bluelamp):
    process, address = bluelamp.serve("--demo")
    with urllib.request.urlopen(address + "/") as answer:
        assert answer.status == 200

    assert ends_within(process, 10) == 0


def test_two_demos_are_the_same(bluelamp):
    listed = []
    for name in ("one", "two"):
        process, _ = bluelamp.serve("--demo", "--data-dir", bluelamp.folder / name)
        ends_within(process, 10)
        with sqlite3.connect(bluelamp.folder / name / "bluelamp.sqlite") as database:
            listed.append(database.execute("SELECT reference, form_name FROM reports ORDER BY reference").fetchall())
    assert len(listed[0]) >= 60 and listed[0] == listed[1]


def test_staff_are_added_listed_and_disabled(bluelamp):
    data = ["--data-dir", bluelamp.folder / "data"]
    added = bluelamp.run(
        "staff", "add", "p.okafor", "--name", "P. Okafor", "--role", "call-handler", *data,
        stdin="a long and quiet passphrase\n",
    )
    assert added.returncode == 0, added.stderr
    assert "P. Okafor" in bluelamp.run("staff", "list", *data).stdout

    again = bluelamp.run(
        "staff", "add", "p.okafor", "--name", "Other", "--role", "supervisor", *data, stdin="another long passphrase\n",
    )
    assert "p.okafor" in one_plain_line(again, 1)

    assert bluelamp.run("staff", "disable", "p.okafor", *data).returncode == 0
    assert "disabled" in bluelamp.run("staff", "list", *data).stdout
    assert "nobody" in one_plain_line(bluelamp.run("staff", "disable", "nobody", *data), 1)


def test_a_weak_password_is_refused(bluelamp):
    result = bluelamp.run(
        "staff", "add", "x", "--name", "X", "--role", "auditor", "--data-dir", bluelamp.folder / "data", stdin="short\n",
    )
    one_plain_line(result, 2)


def test_the_program_needs_no_folder_of_its_own(bluelamp):
    """One file to install: templates, styles, scripts and migrations are inside it."""
    alone = bluelamp.folder / "bluelamp"
    shutil.copy(PROGRAM, alone)
    result = subprocess.run(
        [alone, "migrate", "--data-dir", bluelamp.folder / "data"], cwd=bluelamp.folder, capture_output=True, text=True,
    )
    assert result.returncode == 0, result.stderr


def test_every_setting_is_in_the_operators_guide(bluelamp):
    listed = {line.split()[0] for line in bluelamp.run("serve", "--help").stdout.splitlines() if line.strip()}
    guide = (ROOT / "docs" / "operations.md").read_text()
    settings = {line.split("`")[1] for line in guide.splitlines() if line.startswith("| `")}
    assert settings and settings <= listed
