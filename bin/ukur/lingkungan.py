"""Where measurements run: the built program, temporary folders, free ports, a server as a child."""
import contextlib
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

AKAR = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.environ.get("KANTAYA_PROGRAM", os.path.join(AKAR, ".build/release"))
BATAS_MULAI = 60


def bangun():
    """Installs what is missing and builds, unless KANTAYA_PROGRAM names a folder with the programs."""
    if "KANTAYA_PROGRAM" in os.environ:
        return
    subprocess.run([os.path.join(AKAR, "bin/setup"), "bangun", "jalan", "ukur"], check=True)
    for produk in ["kantaya", "kantaya-ukur"]:
        hasil = subprocess.run(["swift", "build", "--configuration", "release", "--product", produk], cwd=AKAR,
                               stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if hasil.returncode:
            sys.exit(hasil.stdout[-4000:])


def rapi_bila_dihentikan():
    """Asked to end (SIGTERM), the program leaves through its `finally`: no server, mount or folder stays behind."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))


@contextlib.contextmanager
def folder(awalan="kantaya-ukur-"):
    path = tempfile.mkdtemp(prefix=awalan)
    os.chmod(path, 0o755)
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)


def porta():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def lingkungan(data, url=None):
    """An installation of its own: what the caller's environment says of another one does not count."""
    env = {k: v for k, v in os.environ.items() if not k.startswith("KANTAYA_")}
    env.update(KANTAYA_DATA=data, KANTAYA_LAJU_AKUN="100000000", KANTAYA_LAJU_ALAMAT="100000000", KANTAYA_LOG="error")
    if url:
        env["KANTAYA_DATABASE_URL"] = url
    return env


def jalankan(program, *argumen, env, batas=1800):
    """Runs to the end, `batas` seconds at most; the lines of JSON it prints."""
    hasil = subprocess.run([os.path.join(PROGRAM, program), *map(str, argumen)], env=env, cwd=AKAR,
                           stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                           timeout=batas)
    if hasil.returncode:
        raise RuntimeError(f"{program} {' '.join(map(str, argumen))}: {hasil.stderr[-2000:]}{hasil.stdout[-500:]}")
    return [json.loads(b) for b in hasil.stdout.splitlines() if b.startswith("{")]


class Peladen:
    """A server on a free port of this machine, ended by its own process id."""

    def __init__(self, env, program="kantaya", argumen=("serve", "--host", "127.0.0.1", "--port"), siap="/siap"):
        self.port = porta()
        self.catatan = tempfile.TemporaryFile()
        mulai = time.perf_counter()
        self.proses = subprocess.Popen([os.path.join(PROGRAM, program), *argumen, str(self.port)], env=env, cwd=AKAR,
                                       stdin=subprocess.DEVNULL, stdout=self.catatan, stderr=self.catatan)
        try:
            self.tunggu(siap)
        except BaseException:
            self.bunuh()
            raise
        self.lama_mulai = (time.perf_counter() - mulai) * 1000

    def tunggu(self, path):
        akhir = time.monotonic() + BATAS_MULAI
        permintaan = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n".encode()
        while time.monotonic() < akhir:
            if self.proses.poll() is not None:
                raise RuntimeError("the server ended: " + self.keluaran())
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), 1) as s:
                s.settimeout(5)
                s.sendall(permintaan)
                if b" 200 " in s.recv(64):
                    return
            time.sleep(0.002)
        raise RuntimeError("the server is not ready: " + self.keluaran())

    def keluaran(self):
        self.catatan.seek(0)
        return self.catatan.read().decode(errors="replace")[-2000:]

    def memori(self):
        """Resident MB now."""
        with open(f"/proc/{self.proses.pid}/status") as f:
            return next(int(b.split()[1]) / 1024 for b in f if b.startswith("VmRSS"))

    def bunuh(self):
        if self.proses.poll() is None:
            self.proses.send_signal(signal.SIGKILL)
        self.proses.wait()

    def henti(self):
        if self.proses.poll() is None:
            self.proses.terminate()
            try:
                self.proses.wait(15)
            except subprocess.TimeoutExpired:
                self.bunuh()
        self.catatan.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.henti()
