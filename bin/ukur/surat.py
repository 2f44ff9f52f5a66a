"""The measurements of letters, each on a server of its own."""
import http.client
import subprocess
import tempfile
import time
from urllib.parse import quote, urlencode

from lingkungan import Peladen, jalankan
from layar import Ruang
from tabel import angka, ukuran

SANDI = "segel contoh kantaya"
DAFTAR = {
    "desk": "/meja", "incoming, to be acted on": "/surat-masuk?tampil=terbuka", "incoming, all": "/surat-masuk?tampil=semua",
    "archive": "/arsip", "sent letters": "/naskah?tampil=terkirim", "dispositions": "/disposisi", "late": "/terlambat"}
# From a word in almost every letter to one in none; phrases, beginnings, a number.
PERTANYAAN = ["rapat", "rapat koordinasi", "stunting puskesmas", '"laporan kegiatan"', "irigasi jal",
              "undangan bimbingan teknis", "cabaca", "tidakadasamasekali", "penduduk bantuan pelayanan", "000.1/77"]


def dari_program(laporan, mesin, baris, batas=None):
    for b in baris:
        laporan.tambah(dict(b, engine=mesin, budget=None, ok=None) if b["unit"] == "ms"
                       else angka(b["name"], b["p50"], b["unit"], mesin, b["n"], batas if b["unit"] == "found" else None))


def sesi(env, kantor=278, diam=1000):
    semua = jalankan("kantaya-ukur", "sesi", "--kantor", kantor, "--diam", diam, env=env)
    return {g: [s for s in semua if s["guna"] == g] for g in ("penandatangan", "layar", "diam")}


def mulai(laporan, mesin, env, kali):
    """A migrated database with the full demo data: how soon it serves, and what it keeps in memory."""
    lama, memori = [], []
    for _ in range(kali):
        with Peladen(env) as peladen:
            lama.append(peladen.lama_mulai)
            time.sleep(0.5)
            memori.append(peladen.memori())
    laporan.tambah(ukuran("start until ready", lama, mesin=mesin, batas=300),
                   ukuran("resident memory, idle, full demo data", memori, "MB", mesin, batas=200))


def edaran(laporan, mesin, env, kali):
    """One letter to 278 offices with 278 screens on their incoming letters and 1,000 idle ones."""
    konsep = [b["naskah"] for b in jalankan("kantaya-ukur", "konsep", "--jumlah", kali + 2, env=env)]
    orang = sesi(env)
    isi = urlencode({"versi": 1, "sandi": SANDI}).encode()
    klik, bangun, tampil, sah, terganggu = [], [], [], [], 0
    with Peladen(env) as peladen:
        ruang = Ruang(peladen.port, orang["layar"], orang["diam"], orang["penandatangan"][0])
        ruang.tenang()
        laporan.tambah(angka("resident memory with 1,278 open screens", peladen.memori(), "MB", mesin))
        for nomor, naskah in enumerate(konsep):
            jawaban, b, t, g = ruang.siarkan(f"/naskah/{naskah}/tanda-tangan", isi)
            ruang.tenang(0.5)
            if nomor < 2:  # warm up
                continue
            klik.append(jawaban * 1000), bangun.append(b[-1] * 1000), tampil.append(t[-1] * 1000)
            sah.append((t[-1] - b[0]) * 1000)
            terganggu += g
        ruang.tutup()
    laporan.tambah(
        ukuran("letter to 278: click → answer (key, number, drawing, seal)", klik, mesin=mesin),
        ukuran("letter to 278: click → last screen woken", bangun, mesin=mesin),
        ukuran("letter to 278: click → shown on the last screen", tampil, mesin=mesin),
        ukuran("letter to 278: signed → shown on the last screen", sah, mesin=mesin, batas=100),
        angka("letter to 278: idle screens disturbed", terganggu, "screens", mesin, n=len(tampil), batas=0))


class Halaman:
    """Reads pages one after the other over one kept connection."""

    def __init__(self, port):
        self.sambungan = http.client.HTTPConnection("127.0.0.1", port, timeout=60)

    def ambil(self, path, orang):
        """Milliseconds, and the page."""
        mulai = time.perf_counter()
        self.sambungan.request("GET", path, headers={"Cookie": orang["kuki"], "Accept": "text/html"})
        jawaban = self.sambungan.getresponse()
        isi = jawaban.read()
        lama = (time.perf_counter() - mulai) * 1000
        if jawaban.status != 200:
            raise RuntimeError(f"{path}: {jawaban.status} {isi[:300]}")
        return lama, isi.decode()


def tautan(isi, awalan, berikut=""):
    """The first address on the page that begins so and goes on with a number, or that names the page after it."""
    for bagian in isi.split(f'href="{awalan}')[1:]:
        ujung = bagian.split('"')[0].replace("&amp;", "&")
        if berikut in ujung if berikut else ujung.isdigit():
            return awalan.replace("&amp;", "&") + ujung
    return None


def halaman(laporan, mesin, env, kiriman, ulang):
    """Lists, records and search with `kiriman` deliveries behind them. Answers p50 by page."""
    orang = sesi(env, diam=1)["layar"]
    waktu = {}
    with Peladen(env) as peladen:
        baca = Halaman(peladen.port)
        for nama, path in DAFTAR.items():
            for k in range(20):
                baca.ambil(path, orang[k])
            waktu[nama] = [baca.ambil(path, orang[k * 7 % len(orang)])[0] for k in range(ulang)]
        dalam, masuk, keluar = [], [], []
        for k in range(ulang // 3):
            seorang = orang[k * 11 % len(orang)]
            lama, isi = telusur(baca, seorang, 8, dalam)
            for awalan, path, hasil in [("/surat-masuk/", None, masuk), ("/naskah/", DAFTAR["sent letters"], keluar)]:
                rekam = tautan(baca.ambil(path, seorang)[1] if path else isi, awalan)
                if rekam:
                    hasil.append(baca.ambil(rekam, seorang)[0])
        waktu |= {"incoming, page by page": dalam, "one incoming letter": masuk, "one sent letter": keluar}
        cari = [f"/cari?q={quote(q)}" for q in PERTANYAAN]
        for path in cari:
            baca.ambil(path, orang[0])
        waktu["search"] = [baca.ambil(cari[k % len(cari)], orang[k * 31 % len(orang)])[0] for k in range(ulang * 2)]
    hasil = [ukuran(f"{kiriman:,} deliveries: {nama}", w, mesin=mesin, batas=50) for nama, w in waktu.items() if w]
    laporan.tambah(*hasil)
    return {nama: satu["p50"] for nama, satu in zip([n for n, w in waktu.items() if w], hasil)}


def telusur(baca, seorang, jumlah, waktu):
    """Reads the list of all incoming letters, `jumlah` pages deep. Answers the last page."""
    path, isi = DAFTAR["incoming, all"], ""
    for _ in range(jumlah):
        lama, isi = baca.ambil(path, seorang)
        waktu.append(lama)
        path = tautan(isi, "/surat-masuk?", "sebelum=")
        if not path:
            break
    return waktu[-1], isi


def bandingkan(laporan, mesin, kecil, besar, label, batas):
    for nama in besar:
        if nama in kecil:
            laporan.tambah(angka(f"{label}: {nama}, p50 ÷ p50", besar[nama] / kecil[nama], "×", mesin, batas=batas))


def wrk(port, path, kuki, detik):
    """Requests a second, with many people's cookies in turn."""
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as lua:
        daftar_kuki = ",".join(f'"{k}"' for k in kuki) or '""'
        lua.write(f"local kuki = {{{daftar_kuki}}}\nlocal n = 0\nrequest = function()\n  n = n + 1\n"
                  "  return wrk.format('GET', nil, {Cookie = kuki[n % #kuki + 1], Accept = 'text/html'})\nend\n")
        lua.flush()
        teks = subprocess.run(["wrk", "-t1", "-c32", f"-d{detik}s", "-s", lua.name, f"http://127.0.0.1:{port}{path}"],
                              stdout=subprocess.PIPE, text=True, check=True, timeout=detik + 60).stdout
    if "Non-2xx" in teks:
        raise RuntimeError(teks)
    return float(next(b for b in teks.splitlines() if "Requests/sec" in b).split()[1])


def laju(laporan, mesin, env, detik):
    """Signed-in pages beside a constant page of the bare framework as large, one after the other."""
    orang = [s["kuki"] for s in sesi(env, diam=1)["layar"]]
    with Peladen(env) as peladen:
        panjang = len(Halaman(peladen.port).ambil(DAFTAR["incoming, to be acted on"], {"kuki": orang[0]})[1].encode())
        polos = ("polos", "--besar", str(panjang), "--port")
        with Peladen(env, "kantaya-ukur", polos, siap="/") as polos:
            for nama in ["incoming, to be acted on", "desk"]:
                acuan = wrk(polos.port, "/", [], detik)
                wrk(peladen.port, DAFTAR[nama], orang, 1)
                dapat = wrk(peladen.port, DAFTAR[nama], orang, detik)
                laporan.tambah(angka(f"throughput: constant page of bare Hummingbird, {panjang:,} bytes", acuan, "/s", mesin),
                               angka(f"throughput: {nama}, signed in", dapat, "/s", mesin),
                               angka(f"throughput: {nama} ÷ constant page", dapat / acuan, "×", mesin, paling_sedikit=.5))


def tanda_tangan(laporan, mesin, env, serentak, berurut):
    dari_program(laporan, mesin, jalankan("kantaya-ukur", "nomor", "--serentak", serentak, env=env), batas=0)
    dari_program(laporan, mesin, jalankan("kantaya-ukur", "segel", "--jumlah", berurut, env=env))
    dari_program(laporan, mesin, jalankan("kantaya-ukur", "tanda-tangan", "--serentak", serentak, env=env), batas=0)
