"""What people do at a KTP counter, in front of a browser: numbers, requests, photos, signatures, blanks."""

import re
import sqlite3

from playwright.sync_api import expect

from kantor import buka_dialog
from tampilan import periksa
from wajah import gambar, png

DEPAN, VERIFIKATOR, PENCETAK, PENYERAH = (
    f"{tugas}.gemolong" for tugas in ["depan", "verifikator", "pencetak", "penyerah"])


def baca(peladen, tanya, *isi):
    with sqlite3.connect(f"file:{peladen.folder}/data/kantaya.db?mode=ro", uri=True, timeout=20) as db:
        return db.execute(tanya, isi).fetchall()


def nilai(peladen, tanya, *isi):
    return baca(peladen, tanya, *isi)[0][0]


def loket_gemolong(peladen):
    return nilai(peladen, "SELECT unit FROM loket WHERE nama = 'Gemolong'")


def orang_dewasa(peladen, ke):
    """Name and birth year of an adult with an NIK and a name of his own; another one for each number."""
    return baca(
        peladen,
        """SELECT nama, SUBSTR(MIN(tanggal_lahir), 1, 4)
           FROM penduduk
           WHERE status = 'hidup' AND tanggal_lahir < '1990-01-01' AND nik IS NOT NULL AND nik_sementara = 0
             AND kewarganegaraan = 1 AND nama LIKE '% % %'
           GROUP BY nama HAVING COUNT(*) = 1 ORDER BY nama LIMIT 1 OFFSET ?""", 3 * ke)[0]


def diperiksa(halaman, nama):
    temuan = periksa(halaman, f"ktp-{nama}")
    assert not temuan, "\n".join([nama, *temuan])
    halaman.set_viewport_size({"width": 1280, "height": 900})
    halaman.emulate_media(color_scheme="light")


def lihat(halaman, nama, teliti):
    if teliti:
        diperiksa(halaman, nama)


def goreskan(halaman):
    kotak = halaman.locator("[data-goresan] canvas")
    kotak.scroll_into_view_if_needed()
    batas = kotak.bounding_box()
    tetikus = halaman.mouse
    tetikus.move(batas["x"] + .2 * batas["width"], batas["y"] + .6 * batas["height"])
    tetikus.down()
    for x, y in [(.3, .2), (.4, .8), (.5, .3), (.6, .75), (.7, .35), (.8, .55)]:
        tetikus.move(batas["x"] + x * batas["width"], batas["y"] + y * batas["height"], steps=6)
    tetikus.up()


def berkas_foto(**pilihan):
    return {"name": "foto.png", "mimeType": "image/png", "buffer": png(gambar(**pilihan))}


def ambil_nomor(kantor, jenis="KTP saya hilang", teliti=False):
    kunci = nilai(kantor.peladen, "SELECT kunci FROM kios_antrean WHERE loket = ?", loket_gemolong(kantor.peladen))
    kios = kantor.konteks().new_page()
    kios.goto(f"/kios/{kunci}")
    lihat(kios, "kios", teliti)
    kios.get_by_role("button", name=jenis).click()
    expect(kios.get_by_text("Nomor antrean Anda").first).to_be_visible()
    lihat(kios, "karcis", teliti)
    return kios.locator(".ticket-number").inner_text()


def panggil(kantor, nomor, teliti=False):
    depan = kantor.orang(DEPAN)
    depan.goto("/konter")
    lihat(depan, "papan", teliti)
    depan.get_by_role("button", name=re.compile("^Panggil berikutnya")).click()
    expect(depan.get_by_text(nomor, exact=True).first).to_be_visible()
    lihat(depan, "papan-dipanggil", teliti)
    return depan


def mulai(depan, nama, tahun, jenis="KTP hilang", teliti=False):
    """Takes the request of who was called; gives its page."""
    depan.get_by_role("link", name=re.compile("^Layani nomor")).click()
    depan.get_by_label("Nama dan tahun lahir, atau NIK utuh").fill(f"{nama} {tahun}")
    depan.locator("main").get_by_role("button", name="Cari", exact=True).click()
    lihat(depan, "pemohon", teliti)
    depan.get_by_role("link", name=re.compile(re.escape(nama), re.I)).first.click()
    depan.get_by_label(jenis, exact=True).check()
    if jenis == "KTP hilang":
        depan.get_by_label("Nomor surat").fill("SKH/117/XI/2026")
        depan.get_by_label("Tanggal surat").fill("2026-01-05")
    lihat(depan, "permohonan-baru", teliti)
    depan.get_by_role("button", name="Mulai permohonan").click()
    depan.wait_for_url(re.compile(r"/konter/permohonan/\d+$"))
    return depan.url


def bacakan(depan, teliti=False):
    lihat(depan, "1-pembacaan", teliti)
    for kotak in depan.locator("[name=syarat]").all():
        kotak.check()
    depan.get_by_role("button", name="Identitas benar").click()


def putuskan_ganda(depan, teliti=False):
    lanjut = depan.get_by_role("button", name=re.compile("^(Lanjut ke foto|Orang yang berbeda)$"))
    expect(lanjut).to_be_visible()
    lihat(depan, "2-data-ganda", teliti)
    alasan = depan.get_by_label("Mengapa ini orang yang berbeda?")
    if alasan.count():
        alasan.fill("Ibunya lain dan wajahnya lain.")
    lanjut.click()


def potret(depan, teliti=False):
    """With the camera that the browser has."""
    expect(depan.get_by_text("Cahaya cukup")).to_be_visible()
    lihat(depan, "3-kamera", teliti)
    depan.get_by_role("button", name="Ambil foto").click()
    expect(depan.get_by_text("Siap disimpan")).to_be_visible()
    depan.get_by_role("button", name="Simpan foto").click()


def unggah_foto(depan, **pilihan):
    """Where there is no camera."""
    pakai = depan.locator("summary", has_text="Pakai berkas foto")
    if pakai.count() and not depan.locator("input[name=foto]").is_visible():
        pakai.click()
    depan.locator("input[name=foto]").set_input_files(berkas_foto(**pilihan))
    depan.get_by_role("button", name="Simpan foto").click()


def tanda_tangani(depan, teliti=False):
    expect(depan.get_by_text("Minta tanda tangan")).to_be_visible()
    goreskan(depan)
    lihat(depan, "4-tanda-tangan", teliti)
    depan.get_by_role("button", name="Simpan tanda tangan").click()
    expect(depan.get_by_text("Menunggu verifikator").first).to_be_visible()


def setujui(kantor, alamat, teliti=False):
    verifikator = kantor.orang(VERIFIKATOR)
    verifikator.goto(alamat)
    lihat(verifikator, "5-persetujuan", teliti)
    verifikator.get_by_role("button", name="Setujui permohonan").click()
    expect(verifikator.get_by_text("Disetujui. Kartu dapat dicetak.")).to_be_visible()


def mulai_cetak(kantor, alamat, teliti=False):
    """Gives the page of the printing officer and the serial number of the blank."""
    pencetak = kantor.orang(PENCETAK)
    pencetak.goto(alamat)
    lihat(pencetak, "6-cetak", teliti)
    pencetak.get_by_role("button", name="Cetak KTP").click()
    seri = pencetak.locator(".printing-serial b").inner_text()
    lihat(pencetak, "7-mencetak", teliti)
    return pencetak, seri


def tercetak(pencetak):
    pencetak.get_by_role("button", name="Kartu tercetak baik").click()
    expect(pencetak.get_by_text("Kartu tercetak. Serahkan")).to_be_visible()


def serahkan(kantor, alamat, teliti=False):
    penyerah = kantor.orang(PENYERAH)
    penyerah.goto(alamat)
    goreskan(penyerah)
    lihat(penyerah, "8-penyerahan", teliti)
    penyerah.get_by_role("button", name="Serahkan KTP").click()
    expect(penyerah.get_by_text("KTP di tangan")).to_be_visible()
    lihat(penyerah, "9-selesai", teliti)
    return penyerah


def permohonan(kantor, ke, sampai, foto=unggah_foto, jenis="KTP pertama"):
    """A request brought to a stage: `dibacakan`, `diperiksa`, `difoto`, `ditandatangani`, `disetujui`, `dicetak`."""
    nomor = ambil_nomor(kantor)
    depan = panggil(kantor, nomor)
    alamat = mulai(depan, *orang_dewasa(kantor.peladen, ke), jenis=jenis)
    langkah = [
        ("dibacakan", lambda: bacakan(depan)), ("diperiksa", lambda: putuskan_ganda(depan)),
        ("difoto", lambda: foto(depan)), ("ditandatangani", lambda: tanda_tangani(depan)),
        ("disetujui", lambda: setujui(kantor, alamat)), ("dicetak", lambda: tercetak(mulai_cetak(kantor, alamat)[0])),
    ]
    nama = [satu for satu, _ in langkah]
    for satu, kerja in langkah[:nama.index(sampai) + 1 if sampai in nama else 0]:
        kerja()
    return depan, alamat


def blangko_bergerak(kantor):
    """A spoiled blank with its photo, a count, and a shipment on its way."""
    pencetak = kantor.orang(PENCETAK)
    pencetak.goto("/blangko")
    pencetak.get_by_role("link", name="Rusak, hilang, atau kembali").click()
    pencetak.get_by_label(re.compile("^Rusak")).check()
    pencetak.get_by_label("Nomor seri").fill("A0010090")
    pencetak.get_by_label("Keterangan").fill("Sudutnya patah waktu dibuka dari dus")
    pencetak.get_by_label("Foto blangko yang rusak").set_input_files(berkas_foto())
    pencetak.get_by_role("button", name="Catat blangko").click()
    expect(pencetak.get_by_text("Blangko A0010090 tercatat.")).to_be_visible()
    pencetak.get_by_role("link", name="Kirim ke loket lain").click()
    pencetak.get_by_label("Loket tujuan").select_option(label="Plupuh")
    pencetak.get_by_label("Berapa lembar?").fill("25")
    pencetak.get_by_role("button", name="Kirim blangko").click()
    expect(pencetak.get_by_text("Blangko dalam perjalanan.")).to_be_visible()
    pencetak.get_by_role("link", name="Hitung stok").click()
    pencetak.get_by_label("Berapa lembar yang Anda hitung?").fill("1")
    pencetak.get_by_role("button", name="Simpan hitungan").click()
    expect(pencetak.get_by_role("alert")).to_contain_text("Hitungan itu tidak sama dengan buku")
    return pencetak
