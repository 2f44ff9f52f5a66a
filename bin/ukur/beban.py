"""People at work: they draft, sign, enter in the agenda and dispose, and write down, durably, what they were told had
succeeded."""
import http.client
import json
import os
import re
import threading
import time
import urllib.parse

from layar import topeng

SANDI = "segel contoh kantaya"


class Catatan:
    """An append-only file; a line in it was acknowledged by the server and is on disk."""

    def __init__(self, path):
        self.fd = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        self.kunci = threading.Lock()
        self.jumlah = 0

    def tulis(self, tindakan, kunci):
        with self.kunci:
            os.write(self.fd, (json.dumps({"tindakan": tindakan, "kunci": int(kunci)}) + "\n").encode())
            os.fsync(self.fd)
            self.jumlah += 1


class Orang:
    """One browser of one person."""

    def __init__(self, port, sesi):
        self.port, self.sesi = port, sesi
        self.sambungan = None

    def kirim(self, cara, path, isi=None):
        if self.sambungan is None:
            self.sambungan = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        judul = {"Cookie": self.sesi["kuki"], "Accept": "text/html"}
        badan = None
        if cara == "POST":
            badan = urllib.parse.urlencode(isi or {}, doseq=True)
            judul.update({"Sec-Fetch-Site": "same-origin", "X-CSRF": topeng(self.sesi["csrf"]),
                          "Content-Type": "application/x-www-form-urlencoded"})
        try:
            self.sambungan.request(cara, path, badan, judul)
            jawaban = self.sambungan.getresponse()
            return jawaban.status, jawaban.read().decode(errors="replace"), jawaban.getheader("Location") or ""
        except (OSError, http.client.HTTPException):
            self.sambungan.close()
            self.sambungan = None
            raise


class Beban:
    """Threads of work against one server, until told to stop or the server is gone."""

    def __init__(self, port, penanda, kantor, jabatan, catatan, penulis=3, pembaca=4):
        self.port, self.catatan, self.jabatan = port, catatan, jabatan
        self.berhenti = threading.Event()
        self.status, self.galat, self.kunci = {}, [], threading.Lock()
        kerja = [(self.menulis, penanda)] * penulis + [(self.menerima, s) for s in kantor[:pembaca]]
        self.utas = [threading.Thread(target=self.jalan, args=satu, daemon=True) for satu in kerja]

    def __enter__(self):
        for satu in self.utas:
            satu.start()
        return self

    def __exit__(self, *_):
        self.akhiri()

    def akhiri(self):
        self.berhenti.set()
        for satu in self.utas:
            satu.join(60)

    def jalan(self, kerja, sesi):
        orang = Orang(self.port, sesi)
        while not self.berhenti.is_set():
            try:
                kerja(orang)
            except (OSError, http.client.HTTPException):
                self.hitung(0)
                time.sleep(0.05)
            except (ValueError, IndexError) as galat:
                # an answer that no browser would understand either
                self.hitung(999, f"{type(galat).__name__}: {galat}")
                time.sleep(0.05)

    def hitung(self, status, isi=""):
        with self.kunci:
            self.status[status] = self.status.get(status, 0) + 1
            if status >= 500 and len(self.galat) < 5:
                self.galat.append(re.sub(r"(<[^>]*>|\s)+", " ", isi)[:2000])

    def post(self, orang, path, isi):
        """True when the server said it is done."""
        status, teks, tujuan = orang.kirim("POST", path, isi)
        self.hitung(status, teks)
        if status >= 400:
            time.sleep(0.02)
        return tujuan if status == 303 else None

    def menulis(self, orang):
        surat = {"jenis": "SD", "hal": "Surat beban", "klasifikasi": "000.1", "keamanan": "B", "kecepatan": "biasa",
                 "tujuan": "k:semua-kantor",
                 "isi": "Bersama ini kami sampaikan surat dalam uji ketahanan.\n\nDemikian atas perhatiannya.",
                 "penandatangan": f"{self.jabatan}/sendiri", "versi": 1, "kunci": os.urandom(16).hex()}
        tujuan = self.post(orang, "/naskah", surat)
        if not tujuan:
            return
        naskah = tujuan.rsplit("/", 1)[1]
        self.catatan.tulis("konsep", naskah)
        if not self.post(orang, f"/naskah/{naskah}/pengajuan", {"versi": 1}):
            return
        self.catatan.tulis("pengajuan", naskah)
        if self.post(orang, f"/naskah/{naskah}/tanda-tangan", {"versi": 1, "sandi": SANDI}):
            self.catatan.tulis("tanda-tangan", naskah)

    def menerima(self, orang):
        status, isi, _ = orang.kirim("GET", "/surat-masuk?tampil=baru")
        self.hitung(status, isi)
        baru = re.findall(r'href="/surat-masuk/(\d+)"', isi)
        if not baru:
            time.sleep(0.02)
        for kiriman in baru[:3]:
            if self.post(orang, f"/surat-masuk/{kiriman}/agenda", {}):
                self.catatan.tulis("agenda", kiriman)
            _, lembar, _ = orang.kirim("GET", f"/surat-masuk/{kiriman}/disposisi")
            bawahan = re.findall(r'name="kepada"[^>]*value="(\d+)"|value="(\d+)"[^>]*name="kepada"', lembar)
            if bawahan and self.post(orang, f"/surat-masuk/{kiriman}/disposisi",
                                     {"kepada": next(filter(None, bawahan[0])), "catatan": "Mohon ditindaklanjuti.",
                                      "kunci": os.urandom(16).hex()}):
                self.catatan.tulis("disposisi", kiriman)
