"""One burglary from submission to outcome 18 and its letter, each of its people at a browser of their own, mail read from the
mail server, and the program killed between any two steps. On both databases."""

import datetime
import json
import re
import signal
import socket
import sys
import time

import pytest
from playwright.sync_api import expect

from appearance import DESK, PHONE, faults, photograph
from person import PICTURE, Handler, Site
from program import ROOT, Bluelamp
from stories import STORIES

sys.path.append(str(ROOT / "Tests" / "Contract"))
from test_jobs import Kept  # noqa: E402
from test_messages import Postbox  # noqa: E402

STORY = STORIES["burglary"] | {"fields": STORIES["burglary"]["fields"] | {"leave-message": "yes", "say-police": "yes"}}
OFFICERS_PHONE = {"width": 360, "height": 740}


class Mortal:
    """The program, killed whenever somebody has done something, and started again on what it kept."""

    def __init__(self, program, kept, postbox):
        self.program, self.kept = program, kept
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.environment = {
            "BLUELAMP_DEMO": "true", "BLUELAMP_COURIER": "smtp", "BLUELAMP_SMTP_HOST": "127.0.0.1",
            "BLUELAMP_SMTP_SECURITY": "none", "BLUELAMP_SMTP_PORT": str(postbox.port),
            "BLUELAMP_MAIL_FROM": "reports@force.example",
        }
        self.deaths = -1
        self.dies()

    def dies(self):
        if self.deaths >= 0:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()
        self.process, self.address = self.program.serve(
            *self.kept.options, "--port", str(self.port), env=self.environment)
        self.deaths += 1


@pytest.fixture(scope="module", params=["sqlite", "postgres"])
def life(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("life")
    kept, program, postbox = Kept(request.param, folder), Bluelamp(folder), Postbox(folder / "post")
    try:
        yield Mortal(program, kept, postbox), postbox
    finally:
        program.stop()
        postbox.kill()
        kept.drop()


@pytest.fixture(scope="module")
def site(life):
    return Site(life[0].address, life[0].program.folder)


def does(person: Handler, reference: str, deed: str, **fields: str):
    """Opens the report, unfolds the deed, fills it in and presses its button."""
    page = person.page
    person.goes_to(f"/staff/reports/{reference}")
    form = page.locator(f'form[data-deed="{deed}"], form[action$="/{deed}"]').first
    sheet = form.locator("xpath=ancestor::details")
    if sheet.count() and sheet.get_attribute("open") is None:
        sheet.locator("summary").first.click()
    for name, value in fields.items():
        field = form.locator(f'[name="{name}"]')
        if field.get_attribute("type") == "file":
            field.set_input_files([{"name": value, "mimeType": "image/png", "buffer": PICTURE}])
        else:
            field.select_option(value) if field.evaluate("it => it.tagName") == "SELECT" else field.fill(value)
    with page.expect_navigation() as arrival:
        form.locator("button").first.click()
    assert arrival.value.status == 200, page.locator("main").inner_text()[:600]


def hours(count: int) -> str:
    """The force's clock, so many hours from now."""
    there = datetime.datetime.now(datetime.timezone.utc).astimezone() + datetime.timedelta(hours=count)
    return there.strftime("%Y-%m-%dT%H:%M")


def letters(postbox, count: int) -> list[str]:
    """What the reporter was mailed, in order, once it is so many. The demo writes to others meanwhile."""
    for _ in range(900):
        files = sorted(postbox.folder.glob("*.json"), key=lambda file: int(file.stem))
        taken = [json.loads(file.read_text()) for file in files]
        found = [each["body"] for each in taken if each["to"] == [STORY["fields"]["email"]]]
        if len(found) >= count:
            return found
        time.sleep(0.1)
    raise AssertionError(f"{len(found)} letters: {found}")


def test_a_burglary_goes_to_its_outcome_while_the_program_dies_at_every_step(life, site, somebody, staff):
    node, postbox = life
    reporter = somebody(**PHONE)
    track = reporter.page.locator("main")

    def sees(*words: str):
        """The reporter looks, after the program has died once more."""
        node.dies()
        reporter.goes_to("/track")
        for each in words:
            expect(track).to_contain_text(each)

    reporter.goes_to("/report/burglary")
    reporter.passes_the_gate()
    reporter.tells(STORY)
    node.dies()
    reference, code = reporter.sends()
    node.dies()
    reporter.goes_to("/track")
    reporter.page.get_by_label("Reference").fill(reference)
    reporter.page.get_by_label("Access code").fill(code)
    reporter.presses("See my report")
    expect(track).to_contain_text("You sent your report")
    received = letters(postbox, 1)

    handler = staff("handler", **DESK)
    handler.claims(reference)
    node.dies()
    handler.goes_to(f"/staff/reports/{reference}")
    handler.assesses(Risk="He lives alone and heard a voice.", Vulnerability="81, frightened.")
    handler.page.locator('[name="disposition"][value="attend"]').check()
    handler.page.locator("#grade").select_option("E")
    handler.page.locator("#reason").fill("A scene, and a witness who is 81.")
    handler.page.locator("#words").fill("An officer is to come and see you.")
    handler.presses(re.compile("^Decide"))
    # Not before it can no longer be taken back, and though the program died meanwhile.
    expect(handler.page.get_by_role("status").first).to_contain_text(reference)
    sees("An officer is to come and see you.")

    dispatcher = staff("dispatcher", **DESK)
    dispatcher.goes_to("/staff/dispatch")
    expect(dispatcher.page.locator("main")).to_contain_text(reference)
    does(dispatcher, reference, "book", **{"from": hours(30), "to": hours(32), "place": "14 Mill Lane"})
    sees("We offered you an appointment", "14 Mill Lane")
    reporter.page.locator('[name="choice"][value="confirm"]').check()
    reporter.presses("Send my choice")
    sees("You confirmed the appointment")
    does(dispatcher, reference, "assign", officer="officer")
    sees("An officer was assigned")

    officer = staff("officer", **OFFICERS_PHONE)
    officer.goes_to("/staff/assignments")
    with officer.page.expect_navigation():
        officer.page.locator(f'main a[href*="{reference}"]').first.click()
    does(officer, reference, "set-out")
    sees("An officer is on the way")
    does(officer, reference, "arrive")
    sees("An officer arrived")
    does(officer, reference, "evidence", about="The pane that was cut", files="pane.png")
    node.dies()
    officer.goes_to(f"/staff/reports/{reference}")
    expect(officer.page.locator("main")).to_contain_text("pane.png")
    photograph(officer.page, "officers-report")
    assert not faults(officer.page)
    does(officer, reference, "attend", result="investigate", statement="The pane was cut. George saw a green coat.")
    sees("Officers attended")

    registrar = staff("registrar", **DESK)
    registrar.goes_to("/staff/recording")
    expect(registrar.page.locator("main")).to_contain_text(reference)
    does(registrar, reference, "record-crime", **{"class": "28E", "reason": "A dwelling, entered at night."})
    sees("We recorded a crime. Its number is 0000001/")

    investigator = staff("investigator", **DESK)
    investigator.goes_to("/staff/tdiu")
    expect(investigator.page.locator("main")).to_contain_text(reference)
    does(investigator, reference, "allocate")
    sees("An investigator took your report on")
    does(investigator, reference, "ask", question="Who else has a key to the back door?")
    sees("Who else has a key to the back door?")
    reporter.page.get_by_label("Your answer").fill("Nobody. The window was forced.")
    reporter.presses("Send the answer")
    sees("You answered")
    does(investigator, reference, "request-evidence", what="A picture of the back door")
    sees("A picture of the back door")
    reporter.page.locator('main input[type="file"]').set_input_files(
        [{"name": "door.png", "mimeType": "image/png", "buffer": PICTURE}])
    reporter.presses("Send it")
    node.dies()
    investigator.goes_to(f"/staff/reports/{reference}")
    content = investigator.page.locator("main")
    expect(content).to_contain_text("door.png")
    expect(content).to_contain_text("pane.png")
    expect(content).to_contain_text("Nobody. The window was forced.")
    does(investigator, reference, "message", words="We have the film of the chemist's camera.")
    sees("We have the film of the chemist's camera.")
    does(
        investigator, reference, "close", outcome="18", reason="No lines left.", lines="Film, neighbours, the glove.",
        words="We have looked at everything and could not find who did it.")
    sees(
        "We closed your report", "We have looked at everything and could not find who did it.",
        "The investigation is complete. No suspect was identified.")

    told = letters(postbox, 8)
    assert told[:1] == received
    # Each matter once; what was decided had been read on the page before a mail was due.
    assert len({letter.splitlines()[0] for letter in told}) == 8
    for letter in told:
        assert not re.search(r"burglar|George|Mill Lane|door|pane|crime|theft", letter, re.I), letter
    link = re.search(r"http://\S+", told[-1])[0]
    elsewhere = somebody(**DESK)
    for _ in range(2):
        # A look spends nothing: whoever scans mail may look first.
        elsewhere.goes_to(link.removeprefix(site.address))
    elsewhere.presses("Show my report")
    expect(elsewhere.page.locator("main")).to_contain_text("We closed your report")
    assert node.deaths > 15
