"""One installation under attack: each round ends with a look at everything it holds."""
import contextlib
import http.client
import os
import random
import subprocess
import time

from beban import Beban, Catatan, Orang
from lingkungan import PROGRAM, Peladen, folder, jalankan

TAK_TERSEDIA = "Sedang tidak dapat melayani"
PENUH = "Ruang penyimpanan penuh"


class Uji:
    def __init__(self, mesin, env, benih, berkas_catatan):
        self.mesin, self.env, self.acak = mesin, env, random.Random(benih)
        self.ronde, self.pelanggaran, self.sesudah = [], [], 0
        jalankan("kantaya", "semai", "contoh", "--ukuran", "kecil", env=env)
        jalankan("kantaya-ukur", "siapkan", "--kunci-murah", env=env)
        semua = jalankan("kantaya-ukur", "sesi", "--semua", "--kantor", 8, "--diam", 1, env=env)
        self.penanda = next(s for s in semua if s["guna"] == "penandatangan")
        self.kantor = [s for s in semua if s["guna"] == "layar"]
        self.tujuan = jalankan("kantaya-ukur", "tujuan", env=env)[0]["kantor"]
        self.berkas_catatan = berkas_catatan
        self.catatan = Catatan(berkas_catatan)

    @contextlib.contextmanager
    def satu(self, jenis):
        """One round. It fails by anything that was violated, or by not coming to its end."""
        awal, diakui, mulai = len(self.pelanggaran), self.catatan.jumlah, time.monotonic()
        ronde = {"kind": jenis, "engine": self.mesin}
        try:
            yield ronde
        except (RuntimeError, OSError, subprocess.SubprocessError, http.client.HTTPException) as galat:
            self.langgar(jenis, str(galat))
        ronde.update(acknowledged=self.catatan.jumlah - diakui, seconds=round(time.monotonic() - mulai, 2),
                     passed=len(self.pelanggaran) == awal)
        self.ronde.append(ronde)

    def langgar(self, jenis, teks):
        self.pelanggaran.append(f"{self.mesin}, {jenis} {len(self.ronde) + 1}: {teks}")
        print(f"  VIOLATED {self.pelanggaran[-1]}", flush=True)

    def beban(self, port):
        return Beban(port, self.penanda, self.kantor, self.penanda["jabatan"], self.catatan)

    def periksa(self, jenis, *lagi, env=None, catatan=None):
        """Everything acknowledged is there, nothing is half done, numbers, trail, files and seals are whole."""
        hasil = jalankan("kantaya-ukur", "periksa", "--catatan", catatan or self.berkas_catatan, "--kantor", self.tujuan,
                         "--sesudah", self.sesudah, *lagi, env=env or self.env)
        for b in hasil:
            if "pelanggaran" in b:
                self.langgar(jenis, b["pelanggaran"])
        return hasil[-1]["terakhir"]

    def verify(self, jenis, env=None):
        hasil = subprocess.run([os.path.join(PROGRAM, "kantaya"), "verify", "semua"], env=env or self.env, text=True,
                               stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=600)
        if hasil.returncode:
            self.langgar(jenis, f"kantaya verify semua: {hasil.stdout[-500:]}")

    def mati_mendadak(self, kali):
        for nomor in range(kali):
            with self.satu("kill -9") as ronde:
                with Peladen(self.env) as peladen, self.beban(peladen.port) as beban:
                    if nomor % 5:  # every fifth dies soon after its start, the others once work is under way
                        self.pulih("kill -9", beban)
                    time.sleep(self.acak.uniform(0.01, 0.8))
                    peladen.bunuh()
                    beban.akhiri()
                ronde["answers"] = beban.status
                for galat in beban.galat:
                    self.langgar("kill -9", f"an answer of failure before the end: {galat}")
                self.sesudah = self.periksa("kill -9")
                self.verify("kill -9")
                if nomor % 10 == 9 or nomor == kali - 1:
                    print(f"  {self.mesin}: {nomor + 1} times kill -9, {self.catatan.jumlah:,} acts acknowledged", flush=True)
        if kali:
            with self.satu("recovery of what was being sealed"):
                self.periksa("recovery", "--akhir")
                self.verify("recovery")

    def cadangan(self, basis_baru):
        """A backup taken under load holds what was acknowledged before it began, and restores identical."""
        with self.satu("backup under load, restored") as ronde, folder() as tempat:
            with Peladen(self.env) as peladen, self.beban(peladen.port) as beban:
                time.sleep(1)
                sebelum = os.path.join(tempat, "diakui")
                with open(self.berkas_catatan) as f, open(sebelum, "w") as g:
                    g.write(f.read())
                berkas = os.path.join(tempat, "cadangan")
                jalankan("kantaya", "backup", berkas, env=self.env)
                self.pulih("backup", beban)
            env = dict(self.env, KANTAYA_DATABASE_URL=basis_baru(tempat))
            jalankan("kantaya", "restore", berkas, env=env)
            *beda, akhir = jalankan("kantaya-ukur", "samakan", berkas, env=env)
            for b in beda:
                self.langgar("backup", b["pelanggaran"])
            ronde.update(tables=akhir["tabel"], rows=akhir["baris"])
            self.periksa("backup", "--cadangan", env=env, catatan=sebelum)

    def basis_hilang(self, klaster, kali):
        """PostgreSQL stops under load and comes back; the server stays and says what is the matter."""
        for _ in range(kali):
            with self.satu("database gone, back") as ronde:
                with Peladen(self.env) as peladen, self.beban(peladen.port) as beban:
                    time.sleep(self.acak.uniform(0.5, 1.5))
                    klaster.henti(self.acak.choice(["immediate", "fast"]))
                    try:
                        self.halaman_berkata("database gone", peladen, 503, TAK_TERSEDIA)
                        time.sleep(1)
                    finally:
                        klaster.mulai()
                    ronde["recovered_s"] = self.pulih("database gone", beban)
                    beban.akhiri()
                    self.hanya("database gone", beban, 503)
                    peladen.bunuh()
                ronde["answers"] = beban.status
                self.sesudah = self.periksa("database gone")

    def disk_penuh(self, kali):
        """The disk of the data folder fills up under load and is freed again; the server stays."""
        pemberat = os.path.join(self.env["KANTAYA_DATA"], "pemberat")
        for _ in range(kali):
            with self.satu("disk full, freed") as ronde:
                with Peladen(self.env) as peladen, self.beban(peladen.port) as beban:
                    time.sleep(0.5)
                    try:
                        isi_penuh(pemberat, sisa=self.acak.choice([0, 65_536, 524_288]))
                        self.tunggu_status("disk full", beban, 507)
                        time.sleep(1)
                    finally:
                        os.unlink(pemberat)
                    ronde["recovered_s"] = self.pulih("disk full", beban)
                    beban.akhiri()
                    self.hanya("disk full", beban, 507, PENUH)
                    peladen.bunuh()
                ronde["answers"] = beban.status
                self.sesudah = self.periksa("disk full")
        with self.satu("recovery after a full disk"):
            self.periksa("disk full", "--akhir")
            self.verify("disk full")

    def pulih(self, jenis, beban, batas=40):
        """Seconds from now until somebody's act is acknowledged again."""
        mulai, awal = time.monotonic(), self.catatan.jumlah
        while self.catatan.jumlah == awal:
            if time.monotonic() - mulai > batas:
                self.langgar(jenis, f"not back within {batas} s, answers {beban.status} {beban.galat[-1:]}")
                return None
            time.sleep(0.02)
        return round(time.monotonic() - mulai, 2)

    def tunggu_status(self, jenis, beban, status, batas=40):
        akhir = time.monotonic() + batas
        while status not in beban.status:
            if time.monotonic() > akhir:
                return self.langgar(jenis, f"nobody was answered {status} in {batas} s, answers {beban.status}")
            time.sleep(0.02)

    def halaman_berkata(self, jenis, peladen, status, kalimat):
        """A page that is asked for now has this status, and says so in the words of the office."""
        kini, isi, _ = Orang(peladen.port, self.kantor[0]).kirim("GET", "/surat-masuk")
        if kini != status or kalimat not in isi:
            self.langgar(jenis, f"a page was answered {kini}, not {status}: {isi[:300]}")

    def hanya(self, jenis, beban, status, kalimat=None):
        """While it lasted nobody got another answer of failure than `status`."""
        salah = {k: v for k, v in beban.status.items() if k >= 500 and k != status}
        if salah:
            self.langgar(jenis, f"should be {status}, answers {beban.status}: {beban.galat[:2]}")
        if kalimat and not any(kalimat in galat for galat in beban.galat):
            self.langgar(jenis, f"nobody was told “{kalimat}”: {beban.galat[:2]}")


def isi_penuh(path, sisa):
    """Takes all the room on the disk of `path` but `sisa` bytes."""
    with open(path, "wb", buffering=0) as f, contextlib.suppress(OSError):
        while True:
            ruang = os.statvfs(path)
            f.write(b"x" * max(4096, min(1 << 20, ruang.f_bavail * ruang.f_frsize)))
    os.truncate(path, max(0, os.path.getsize(path) - sisa))


@contextlib.contextmanager
def disk_kecil(megabyte):
    """A disk in memory; only root, or who may sudo, can mount one."""
    sebagai = [] if os.getuid() == 0 else ["sudo"]
    pilihan = f"size={megabyte}m,mode=0755,uid={os.getuid()},gid={os.getgid()}"
    with folder() as path:
        subprocess.run([*sebagai, "mount", "-t", "tmpfs", "-o", pilihan, "tmpfs", path], check=True)
        try:
            yield path
        finally:
            subprocess.run([*sebagai, "umount", "-l", path], check=True)
