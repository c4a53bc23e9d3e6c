"""The whole way of a report, on a phone and on a desk, with scripts and without."""

import re

import pytest
from playwright.sync_api import expect

from appearance import DESK, PHONE
from stories import STORIES

QUESTION = "What colour was the coat, and was the pocket zipped?"
ANSWER = "Green. It was zipped: I had checked it at the shop."


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_a_theft_is_reported_asked_about_answered_and_decided(somebody, staff, size, scripts):
    reporter = somebody(**size, scripts=scripts)
    page = reporter.page

    reporter.goes_to("/")
    reporter.sees("Tell the police what happened")
    reporter.follows("Report a crime")
    reporter.sees("Is this an emergency?")
    reporter.passes_the_gate()
    reporter.sees("What happened?")
    page.get_by_label("Describe it in a few words").fill("phone nicked at bus stop")
    reporter.presses("Find")
    expect(page.get_by_role("status")).to_contain_text("fit")
    with page.expect_navigation():
        page.locator('[role=status] + ul a[href="/report/theft"]').first.click()
    reporter.tells(STORIES["phone"])

    expect(page.locator("main")).to_contain_text("Station Road")
    with page.expect_navigation():
        page.locator('a[href="/report/theft/where?from=check"]').click()
    page.get_by_label("Name or number of the road").fill("Harbour Road")
    reporter.goes_on()
    reporter.sees("Check your answers")
    expect(page.locator("main")).to_contain_text("Harbour Road")
    expect(page.locator("main")).not_to_contain_text("Station Road")
    reference, code = reporter.sends()
    assert re.fullmatch(r"[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]", reference)
    clocks = page.locator("ol.times > li")
    expect(clocks.nth(1)).to_contain_text(re.compile(r"by (\d+(:\d\d)?[ap]m|midnight|midday) (today|tomorrow)"))
    expect(clocks.nth(2)).to_contain_text(re.compile(r"by (\d+(:\d\d)?[ap]m|midnight|midday) on \w+day"))

    handler = staff(**size, scripts=scripts)
    row = handler.finds(reference)
    expect(row).to_contain_text("Mobile phone")
    expect(row.locator(".clock .left")).to_have_text(re.compile(r"^4[234] min left$"))
    handler.claims(reference)
    handler.sees(re.compile(reference))
    expect(handler.page.get_by_role("heading", name="You have this report")).to_be_visible()
    expect(handler.page.locator("article")).to_contain_text("Somebody took it out of my coat in the crowd")
    handler.assesses(
        Threat="None known now.", Harm="Loss of the phone.", Risk="Low.", Investigation="Bus cameras, kept 7 days.",
        Vulnerability="Lives alone.", Engagement="Only on this website.")
    handler.page.get_by_label("Repeat victim").check()
    handler.page.get_by_label(re.compile("^Question")).fill(QUESTION)
    handler.presses("Ask")
    expect(handler.page.get_by_role("status").first).to_contain_text(reference)

    reporter.goes_to("/track")
    page.get_by_label("Reference").fill(reference.lower())
    page.get_by_label("Access code").fill(code.replace("-", " "))
    reporter.presses("See my report")
    reporter.sees("We have a question for you")
    expect(page.locator("main")).to_contain_text(QUESTION)
    page.get_by_label("Your answer").fill(ANSWER)
    reporter.presses("Send the answer")
    reporter.sees("To be read next")

    expect(handler.finds(reference)).to_contain_text("New from the reporter")
    handler.claims(reference)
    expect(handler.page.get_by_role("region", name="Since it was sent")).to_contain_text(ANSWER)
    expect(handler.page.get_by_label(re.compile("^Vulnerability"))).to_have_value("Lives alone.")
    expect(handler.page.get_by_label("Repeat victim")).to_be_checked()
    handler.page.get_by_label("Advice only").check()
    decision = handler.page.locator("#decision")
    decision.get_by_label(re.compile("^Reason")).fill("The cameras of the bus were off; no one saw it.")
    decision.get_by_label(re.compile("^What the reporter will read")).fill("We are sorry. Here is what you can do.")
    handler.presses("Decide")
    expect(handler.page.get_by_role("status").first).to_contain_text(reference)

    reporter.goes_to("/track")
    reporter.sees("Closed")
    expect(page.locator("main")).to_contain_text("A person has read your report and written to you about it below.")
    expect(page.locator("main")).to_contain_text("We are sorry. Here is what you can do.")
    expect(page.locator("main")).not_to_contain_text("The cameras of the bus were off")
