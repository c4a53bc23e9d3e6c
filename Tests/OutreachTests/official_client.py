"""Sends by GOV.UK Notify's own client, to see that our stand-in speaks as Notify does; or reads a token as Notify does."""
import json
import sys

from notifications_python_client.authentication import decode_jwt_token
from notifications_python_client.errors import HTTPError
from notifications_python_client.notifications import NotificationsAPIClient

command, key, *more = sys.argv[1:]
if command == "token":
    print(json.dumps({"valid": decode_jwt_token(more[0], key)}))
else:
    address, template = more
    client = NotificationsAPIClient(key, base_url=address)
    mail = client.send_email_notification(
        "ada@example.com", template, {"subject": "News", "body": "Words."}, reference="by-mail")
    text = client.send_sms_notification("+447700900123", template, {"body": "Words."}, reference="by-text")
    found = client.get_all_notifications(reference="by-text")["notifications"]
    try:
        client.send_email_notification("nobody", template, {"subject": "News", "body": "Words."})
        refused = None
    except HTTPError as error:
        refused = [error.status_code, error.message[0]["error"]]
    print(json.dumps({"ids": [mail["id"], text["id"]], "found": [entry["id"] for entry in found], "refused": refused}))
