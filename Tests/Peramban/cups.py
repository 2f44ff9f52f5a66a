"""A print server of the test's own: one printer that writes into a file, one that cannot."""

import os
import pathlib
import shutil
import subprocess
import tempfile

from peladen import porta_kosong


class Cups:
    def __init__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="kantaya-cups-"))
        self.tuan = f"127.0.0.1:{porta_kosong()}"
        self.keluar = self.folder / "keluar.pdf"
        for nama in ["spool", "cache", "run", "log", "ser", "tmp"]:
            (self.folder / nama).mkdir()
        self.keluar.touch()
        # cupsd hands a raw job to a backend as it is; "file:" has none, so that such a job would go nowhere.
        belakang = self.folder / "bin/backend/uji"
        belakang.parent.mkdir(parents=True)
        belakang.write_text('#!/bin/sh\ncat ${6:+"$6"} >"${DEVICE_URI#uji://}"\n')
        belakang.chmod(0o755)
        # It starts every backend through a helper of its own, which it looks for beside them.
        (self.folder / "bin/daemon").symlink_to("/usr/lib/cups/daemon")
        (self.folder / "cupsd.conf").write_text(
            f"Listen {self.tuan}\nBrowsing No\nWebInterface No\nDefaultAuthType None\n"
            "<Location />\nOrder allow,deny\nAllow all\n</Location>\n<Policy default>\nJobPrivateAccess all\n"
            "JobPrivateValues none\n<Limit All>\nOrder deny,allow\nAllow all\n</Limit>\n</Policy>\n")
        (self.folder / "cups-files.conf").write_text(
            f"ServerRoot {self.folder}/ser\nServerBin {self.folder}/bin\nDataDir /usr/share/cups\n"
            f"RequestRoot {self.folder}/spool\nCacheDir {self.folder}/cache\nStateDir {self.folder}/run\n"
            f"TempDir {self.folder}/tmp\nErrorLog {self.folder}/log/error\nAccessLog {self.folder}/log/access\n"
            f"PageLog {self.folder}/log/page\n" + ("User lp\nGroup lp\n" if os.getuid() == 0 else ""))
        (self.folder / "ser/printers.conf").write_text("".join(
            f"<Printer {nama}>\nInfo {info}\nDeviceURI uji://{tujuan}\nState Idle\nAccepting Yes\n"
            "ErrorPolicy abort-job\n</Printer>\n"
            for nama, info, tujuan in [
                ("kartu", "Pencetak kartu meja 1", self.keluar),
                ("rusak", "Pencetak kartu meja 2", "/tidak/ada/di/mana-mana.pdf")]))
        if os.getuid() == 0:
            self.folder.chmod(0o755)
            for jalan in [self.folder, *self.folder.rglob("*")]:
                # ... and takes no backend that its own user could have written.
                siapa = "root" if jalan.is_relative_to(self.folder / "bin") else "lp"
                shutil.chown(jalan, siapa, siapa)
        self.proses = subprocess.Popen(
            ["/usr/sbin/cupsd", "-f", "-c", self.folder / "cupsd.conf", "-s", self.folder / "cups-files.conf"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def bersihkan(self):
        self.proses.terminate()
        self.proses.wait(timeout=20)
        shutil.rmtree(self.folder, ignore_errors=True)
