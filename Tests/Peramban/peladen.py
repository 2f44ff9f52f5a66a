"""The built program on a free port of this machine, with the model regency in a folder of its own."""

import os
import pathlib
import resource
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

AKAR = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = pathlib.Path(os.environ.get("KANTAYA_PROGRAM", AKAR / ".build/debug/kantaya"))


def porta_kosong():
    with socket.socket() as soket:
        soket.bind(("127.0.0.1", 0))
        return soket.getsockname()[1]


class Peladen:
    def __init__(self, benih=None):
        """With `benih` it begins with a copy of that data folder."""
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="kantaya-peramban-"))
        self.porta = porta_kosong()
        self.alamat = f"http://127.0.0.1:{self.porta}"
        self.catatan = open(self.folder / "catatan", "w+")
        self.lingkungan = {
            **os.environ,
            "KANTAYA_DATA": str(self.folder / "data"),
            "KANTAYA_ALAMAT": self.alamat,
            "KANTAYA_ASSETS": str(AKAR / "Assets"),
            "KANTAYA_SEEDS": str(AKAR / "Seeds"),
            # a test clicks faster than an office does
            "KANTAYA_LAJU_AKUN": "100000",
            "KANTAYA_LAJU_ALAMAT": "100000",
            "KANTAYA_LAJU_TOKEN": "100000",
        }
        self.lingkungan.pop("KANTAYA_DATABASE_URL", None)
        self.proses = None
        if benih is not None:
            shutil.copytree(benih, self.folder / "data")

    def perintah(self, *argumen):
        """Runs one command of the program to its end and gives what it printed."""
        hasil = subprocess.run(
            [PROGRAM, *argumen], env=self.lingkungan, cwd=self.folder, capture_output=True, text=True, timeout=420)
        assert hasil.returncode == 0, f"kantaya {' '.join(argumen)}:\n{hasil.stdout}\n{hasil.stderr}"
        return hasil.stdout

    def mulai(self, berkas_terbesar=None):
        """With `berkas_terbesar`, in bytes, the disk is full for any file that grows beyond."""

        def batasi():
            resource.setrlimit(resource.RLIMIT_FSIZE, (berkas_terbesar, berkas_terbesar))
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

        self.proses = subprocess.Popen(
            [PROGRAM, "serve", "--host", "127.0.0.1", "--port", str(self.porta)], env=self.lingkungan,
            cwd=self.folder, stdout=self.catatan, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL,
            preexec_fn=batasi if berkas_terbesar else None)
        batas = time.monotonic() + 60
        while not self.siap():
            if self.proses.poll() is not None or time.monotonic() > batas:
                raise RuntimeError(f"the server did not start:\n{self.isi_catatan()}")
            time.sleep(0.1)

    def siap(self):
        try:
            with urllib.request.urlopen(f"{self.alamat}/siap", timeout=2) as jawaban:
                return jawaban.status == 200
        except (urllib.error.URLError, OSError):
            return False

    def berhenti(self):
        """Asks the server to end, as an operator would, and gives its exit status."""
        if self.proses is None:
            return None
        self.proses.send_signal(signal.SIGTERM)
        try:
            status = self.proses.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self.proses.kill()
            status = self.proses.wait()
        self.proses = None
        return status

    def isi_catatan(self):
        self.catatan.flush()
        return (self.folder / "catatan").read_text()[-4000:]

    def bersihkan(self):
        self.berhenti()
        self.catatan.close()
        shutil.rmtree(self.folder, ignore_errors=True)
