"""A mail server for the tests: aiosmtpd on loopback, on a free port unless it is told one.

Says its port on the first line, keeps each message that it takes as N.json in the folder, and ends when its standard
input closes. What it does with a message depends on the recipient's name, and on --when.
"""
import argparse
import asyncio
import email
import email.policy
import json
import os
import signal
import ssl
import subprocess
import sys
import threading

from aiosmtpd.smtp import SMTP, AuthResult

REFUSED = {
    "later": "451 4.2.1 <later@example.com> try again",
    "gone": "550 5.1.1 <gone@example.com> no such user",
    "stranger": "530 5.7.0 sign in first",
}


def described(content: bytes) -> dict:
    message = email.message_from_bytes(content, policy=email.policy.SMTP)
    return {
        "headers": [[name, str(value)] for name, value in message.items()],
        "body": message.get_content().replace("\r\n", "\n"),
        "defects": [repr(defect) for part in [message, *message.values()] for defect in part.defects],
        "longest": max(len(line) for line in content.split(b"\r\n")),
        "bareLineEnds": content.replace(b"\r\n", b"").count(b"\n") + content.replace(b"\r\n", b"").count(b"\r"),
    }


class Handler:
    def __init__(self, folder: str, when: str | None):
        self.folder, self.when, self.count = folder, when, 0

    async def act(self, moment: str):
        open(f"{self.folder}/reached-{moment}", "w").close()
        if self.when == f"dies-at-{moment}":
            os.kill(os.getpid(), signal.SIGKILL)
        if self.when == f"silent-at-{moment}":
            await asyncio.sleep(3600)

    async def handle_MAIL(self, server, session, envelope, address, options):
        await self.act("mail")
        if address.startswith("unwelcome@"):
            return "550 5.7.1 sender refused"
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 2.1.0 fine"

    async def handle_RCPT(self, server, session, envelope, address, options):
        await self.act("rcpt")
        refusal = REFUSED.get(address.split("@")[0])
        if refusal is None:
            envelope.rcpt_tos.append(address)
        return refusal or "250 2.1.5 fine"

    async def handle_DATA(self, server, session, envelope):
        await self.act("data")
        if b"REFUSE" in envelope.content:
            return "554 5.6.0 not with such words"
        self.count += 1
        taken = {
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "options": envelope.mail_options,
            "user": session.auth_data if isinstance(session.auth_data, str) else None,
            "isProtected": server.transport.get_extra_info("sslcontext") is not None,
            **described(envelope.content),
        }
        with open(f"{self.folder}/{self.count}.json", "w") as file:
            json.dump(taken, file)
        return "250 2.0.0 queued as 4D2F"

    async def handle_QUIT(self, server, session, envelope):
        await self.act("quit")
        return "221 2.0.0 bye"


def authenticate(server, session, envelope, mechanism, data):
    if (data.login, data.password) == (b"bluelamp", "geheim ü".encode()):
        return AuthResult(success=True, auth_data="bluelamp")
    return AuthResult(success=False, handled=False)


def context(folder: str) -> ssl.SSLContext:
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
         "-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1,DNS:localhost",
         "-keyout", f"{folder}/key.pem", "-out", f"{folder}/certificate.pem"],
        check=True, capture_output=True,
    )
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(f"{folder}/certificate.pem", f"{folder}/key.pem")
    return tls


async def silent(reader, writer):
    await asyncio.sleep(3600)


async def serve(options):
    tls = context(options.folder) if options.protection != "none" else None
    handler = Handler(options.folder, options.when)

    def session():
        return SMTP(
            handler,
            hostname="postbox.example",
            enable_SMTPUTF8=not options.ascii,
            tls_context=tls if options.protection == "starttls" else None,
            require_starttls=options.protection == "starttls",
            auth_required=options.login,
            auth_require_tls=options.protection == "starttls",
            authenticator=authenticate if options.login else None,
        )

    if options.when == "silent-at-greeting":
        server = await asyncio.start_server(silent, "127.0.0.1", 0)
    else:
        secure = tls if options.protection == "tls" else None
        server = await asyncio.get_running_loop().create_server(session, "127.0.0.1", options.port, ssl=secure)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


def end_with_parent():
    sys.stdin.read()
    os._exit(0)


parser = argparse.ArgumentParser()
parser.add_argument("folder")
parser.add_argument("--parse", action="store_true", help="only describe the mail in this file")
parser.add_argument("--protection", choices=["none", "starttls", "tls"], default="none")
parser.add_argument("--login", action="store_true")
parser.add_argument("--ascii", action="store_true", help="don't speak SMTPUTF8")
parser.add_argument("--when")
parser.add_argument("--port", type=int, default=0)
options = parser.parse_args()
if options.parse:
    print(json.dumps(described(open(options.folder, "rb").read())))
else:
    threading.Thread(target=end_with_parent, daemon=True).start()
    asyncio.run(serve(options))
