"""The documents: what they name is there."""

import re

from program import ROOT


def test_every_path_that_the_readme_names_exists():
    text = (ROOT / "README.md").read_text()
    linked = re.findall(r"\]\((?!http)([^)#]+)\)", text)
    named = re.findall(r"`((?:Sources|Tests|Plugins|forms|docs|script)(?:/[\w./-]+)?)`", text)
    assert len(linked) > 8 and len(named) > 8
    assert [path for path in linked + named if not (ROOT / path).exists()] == []


def test_every_link_between_documents_leads_somewhere():
    broken = [
        f"{page.relative_to(ROOT)}: {link}"
        for page in [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")]
        for link in re.findall(r"\]\((?!http|#|mailto:)([^)#]+)\)", page.read_text())
        if not (page.parent / link).exists()
    ]
    assert broken == []


def test_the_readmes_commands_are_scripts_that_run():
    text = (ROOT / "README.md").read_text()
    for script in re.findall(r"^(script/\w+)", text, re.MULTILINE):
        assert (ROOT / script).stat().st_mode & 0o111, script
