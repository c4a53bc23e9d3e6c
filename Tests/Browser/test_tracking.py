"""What the reporter does with a report after it was sent, and that nothing of it is lost."""

import pytest
from playwright.sync_api import expect

from appearance import DESK, PHONE, faults
from person import PICTURE
from stories import STORIES


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_files_and_words_are_added_and_come_through_the_door(somebody, size, scripts):
    sender = somebody(**size, scripts=scripts)
    sender.goes_to("/report/theft")
    sender.passes_the_gate()
    sender.tells(STORIES["phone"])
    reference, code = sender.sends()

    reporter = somebody(**size, scripts=scripts)
    page = reporter.page

    def unlocks():
        page.get_by_label("Reference").fill(reference)
        page.get_by_label("Access code").fill(code)
        reporter.presses("See my report")

    reporter.goes_to("/track")
    unlocks()
    reporter.sees("Received")
    page.get_by_label("What else do you want to tell us?").fill("This is the coat.")
    page.get_by_label("Files").set_input_files([{"name": "coat.png", "mimeType": "image/png", "buffer": PICTURE}])
    reporter.presses("Send it")
    assert reporter.path == "/track"
    so_far = page.locator(".so-far > li").first
    expect(so_far).to_contain_text("You sent a file")
    expect(so_far).to_contain_text("coat.png")
    expect(so_far).to_contain_text("This is the coat.")

    page.get_by_label("What else do you want to tell us?").fill("He is back,\nhe has a knife.")
    reporter.context.clear_cookies(name="track")
    reporter.presses("Send it")
    reporter.sees("Track a report")
    expect(page.get_by_role("alert")).to_contain_text("What you wrote has not been sent")
    expect(page.get_by_label("What you wrote")).to_have_value("He is back,\nhe has a knife.")
    if scripts:
        assert faults(page) == []
    unlocks()
    reporter.sees("Received")
    expect(page.get_by_label("What else do you want to tell us?")).to_have_value("He is back,\nhe has a knife.")
    if scripts:
        assert faults(page) == []
    reporter.presses("Send it")
    expect(page.locator(".so-far > li").first).to_contain_text("he has a knife.")

    reporter.presses("Close this report on this device")
    reporter.sees("Track a report")
    reporter.goes_to("/track")
    reporter.sees("Track a report")
