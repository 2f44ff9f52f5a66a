"""A browser that comes back: one that hangs is ended by a guard, and begun anew for the next page.

Some calls of playwright wait for ever, above all closing a window whose camera runs.
"""

import contextlib
import os
import pathlib
import signal
import threading

from playwright.sync_api import Error

from kantor import CHROMIUM


class Peramban:
    def __init__(self, playwright, *pilihan, program=CHROMIUM):
        self._playwright = playwright
        self._program = program
        self.browser_type = playwright.chromium
        self._pilihan = ["--disable-gpu", *pilihan]
        self._browser = None

    def new_context(self, **pilihan):
        if self._browser is None or not self._browser.is_connected():
            self._browser = self.browser_type.launch(executable_path=self._program, args=self._pilihan)
        return self._browser.new_context(**pilihan)

    def lagi(self, *pilihan, program=CHROMIUM):
        """Another one, started with these options."""
        return Peramban(self._playwright, *pilihan, program=program)

    def close(self):
        if self._browser is not None:
            with contextlib.suppress(Error):
                self._browser.close()


@contextlib.contextmanager
def dijaga(detik):
    """Ends every browser of this run when the work takes longer: whoever waits for one is told that it has gone."""
    jam = threading.Timer(detik, akhiri)
    jam.daemon = True
    jam.start()
    try:
        yield
    finally:
        jam.cancel()


def akhiri():
    induk = {}
    peramban = []
    for proses in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            perintah = (proses / "cmdline").read_bytes().split(b"\0")
            # after the name, which may have spaces: state, parent
            induk[int(proses.name)] = int((proses / "stat").read_text().rpartition(") ")[2].split()[1])
        except (OSError, ValueError):
            continue
        if b"--headless" in perintah and not any(bagian.startswith(b"--type=") for bagian in perintah):
            peramban.append(int(proses.name))
    for proses in peramban:
        atas = proses
        while atas > 1 and atas != os.getpid():
            atas = induk.get(atas, 0)
        if atas == os.getpid():
            with contextlib.suppress(ProcessLookupError):
                os.kill(proses, signal.SIGKILL)
