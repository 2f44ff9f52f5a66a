"""The measurements of permits: applications from the form to the last initials, and what anybody follows of them."""
import re

from lingkungan import Peladen, jalankan
from surat import Halaman, wrk
from tabel import angka, ukuran

BANYAK, P95 = 300, 50
HALAMAN = {"the board of all services": "/papan-layanan", "the newest applications": "/akuarium",
           "those that are late": "/akuarium?tampil=terlambat"}


def permohonan(laporan, mesin, env, jumlah, detik):
    """With `jumlah` applications before. Bursts follow where there are most."""
    for b in jalankan("kantaya-ukur", "izin", "--isi", jumlah, "--detik", detik, "--lonjakan", env=env, batas=14400):
        laporan.tambah(baris(b, mesin))
    with Peladen(env) as peladen:
        baca = Halaman(peladen.port)
        satu = re.search(r'href="(/akuarium/[0-9A-Z-]+)"', baca.ambil("/akuarium", {"kuki": ""})[1]).group(1)
        for nama, path in (HALAMAN | {"one application": satu}).items():
            waktu = [baca.ambil(path, {"kuki": ""})[0] for _ in range(200)]
            laporan.tambah(ukuran(f"permits: {nama}, {jumlah:,} before", waktu, mesin=mesin, batas=50))
        wrk(peladen.port, satu, [], 1)
        laporan.tambah(angka(f"permits: tracking page, {jumlah:,} before", wrk(peladen.port, satu, [], detik), "/s", mesin,
                             paling_sedikit=2000))


def baris(b, mesin):
    if b["unit"] == "ms":
        return dict(b, engine=mesin, budget=None, ok=None)
    if b["unit"] == "ms95":
        return angka(b["name"], b["p50"], "ms", mesin, b["n"], batas=P95)
    sedikit = BANYAK if "lifecycles" in b["name"] else None
    return angka(b["name"], b["p50"], b["unit"], mesin, b["n"], paling_sedikit=sedikit)
