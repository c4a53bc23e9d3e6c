"""A line between browsers and the program that can break in the ways that lines break."""

import select
import socket
import threading


class Line:
    """Passes bytes on. `breaks` hangs up and refuses, `swallows` takes everything and answers nothing, `fails` answers
    502 as a proxy does while what is behind it restarts; `mends` undoes them."""

    def __init__(self, address: str):
        host, port = address.removeprefix("http://").split(":")
        self.behind = (host, int(port))
        self.mood = "passes"
        self.open: set[socket.socket] = set()
        self.server = socket.create_server(("127.0.0.1", 0))
        self.port = self.server.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}"
        threading.Thread(target=self._accept, args=[self.server], daemon=True).start()

    def breaks(self):
        self.mood = "broken"
        self.server.shutdown(socket.SHUT_RDWR)
        self.server.close()
        self._hang_up()

    def swallows(self):
        self.mood = "swallows"

    def fails(self):
        self.mood = "fails"
        self._hang_up()

    def mends(self):
        if self.mood == "broken":
            self.server = socket.create_server(("127.0.0.1", self.port), reuse_port=False)
            threading.Thread(target=self._accept, args=[self.server], daemon=True).start()
        if self.mood == "swallows":
            self._hang_up()
        self.mood = "passes"

    def close(self):
        if self.mood != "broken":
            self.breaks()

    def _hang_up(self):
        for each in list(self.open):
            try:
                each.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass

    def _accept(self, server):
        while True:
            try:
                browser, _ = server.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=[browser], daemon=True).start()

    def _serve(self, browser):
        with browser:
            self.open.add(browser)
            try:
                if self.mood == "fails":
                    browser.recv(65536)
                    browser.sendall(
                        b"HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/plain\r\nConnection: close\r\n"
                        b"Content-Length: 11\r\n\r\nBad Gateway")
                    return
                with socket.create_connection(self.behind) as program:
                    self._pass(browser, program)
            except OSError:
                pass
            finally:
                self.open.discard(browser)

    def _pass(self, browser, program):
        while True:
            ready, _, _ = select.select([browser, program], [], [], 30)
            for each in ready:
                piece = each.recv(65536)
                if not piece:
                    return
                if self.mood == "swallows":
                    continue
                (program if each is browser else browser).sendall(piece)
