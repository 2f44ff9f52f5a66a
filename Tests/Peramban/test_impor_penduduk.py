"""An officer of a village brings in a file: headings that nobody knows, a row that is refused, the same file again."""

import re

import pytest
from playwright.sync_api import expect

from impor import buku_induk, cocokkan, csv_dari, masukkan, periksa_berkas, unggah, warga
from kantor import Kantor
from loket import baca, nilai
from tampilan import periksa


@pytest.fixture
def kantor(peramban, desa):
    kantor = Kantor(peramban, desa)
    yield kantor
    kantor.tutup()


def lihat(halaman, nama):
    temuan = periksa(halaman, f"impor-{nama}")
    assert not temuan, "\n".join([nama, *temuan])
    assert not re.search(r"(?<!\d)3314\d{12}(?!\d)", halaman.locator("main").inner_html()), nama
    halaman.set_viewport_size({"width": 1280, "height": 900})
    halaman.emulate_media(color_scheme="light")


def tersisa_terbuka(peladen):
    folder = peladen.folder / "data/impor-sementara"
    return list(folder.iterdir()) if folder.exists() else []


def test_buku_induk_masuk_baris_yang_ditolak_dibetulkan_dan_kali_kedua_tidak_mengubah(kantor, tmp_path):
    peladen = kantor.peladen
    sebelum = nilai(peladen, "SELECT COUNT(*) FROM penduduk")
    baris = warga(peladen)
    sekdes = kantor.orang("sekdes.brangkal")
    sekdes.goto("/penduduk/impor")
    lihat(sekdes, "kosong")
    unggah(sekdes, "buku-induk.xlsx", buku_induk(baris))
    expect(sekdes.get_by_text("Lembar “Warga”, judul di baris 3")).to_be_visible()
    sekdes.locator("[name=kolom-nik]").select_option("1")
    expect(sekdes.locator(".map-row", has=sekdes.locator("[name=kolom-nik]")).locator(".map-sample")).to_contain_text("******9001")
    lihat(sekdes, "pemetaan")
    sekdes.get_by_role("button", name="Periksa berkas").click()
    expect(sekdes.get_by_text("Pilih judul kolom yang berisi “Nama lengkap”.").first).to_be_visible()
    lihat(sekdes, "pemetaan-galat")
    cocokkan(sekdes)
    sekdes.get_by_label("Simpan pemetaan ini sebagai").fill("Buku induk lama")
    satu = periksa_berkas(sekdes, "Siap dimasukkan")
    expect(sekdes.get_by_text("2 orang baru siap dimasukkan.")).to_be_visible()
    assert nilai(peladen, "SELECT COUNT(*) FROM penduduk") == sebelum
    lihat(sekdes, "diperiksa")
    masukkan(sekdes, 2)
    expect(sekdes.get_by_text("2 orang masuk register.")).to_be_visible()
    lihat(sekdes, "selesai")
    assert nilai(peladen, "SELECT COUNT(*) FROM penduduk") == sebelum + 2

    with sekdes.expect_download() as unduhan:
        sekdes.get_by_role("link", name="Unduh daftar: Ditolak").click()
    ditolak = unduhan.value.path().read_text()
    assert baris[2][1] in ditolak and "laki-laki" in ditolak
    unggah(sekdes, "baris-ditolak.csv", ditolak.replace(",jaka,", ",L,").encode())
    expect(sekdes.locator("[name=kolom-nik]")).to_have_value("1")
    periksa_berkas(sekdes, "Siap dimasukkan")
    masukkan(sekdes, 1)
    assert nilai(peladen, "SELECT COUNT(*) FROM penduduk") == sebelum + 3

    baris[2][3] = "L"
    unggah(sekdes, "buku-induk.csv", csv_dari(baris))
    periksa_berkas(sekdes, "Tidak ada yang baru")
    expect(sekdes.get_by_text("Berkas ini tidak mengubah apa pun: 3 orang sudah ada di register dan sama.")).to_be_visible()
    expect(sekdes.get_by_role("button", name=re.compile("^Masukkan"))).to_have_count(0)
    lihat(sekdes, "tidak-ada-yang-baru")
    sekdes.goto("/penduduk/impor")
    expect(sekdes.get_by_role("option", name="Buku induk lama")).to_be_attached()
    lihat(sekdes, "daftar")

    assert baca(peladen, "SELECT COUNT(*) FROM jejak WHERE peristiwa = 'penduduk.diunduh'") == [(1,)]
    assert not tersisa_terbuka(peladen)
    kecamatan = kantor.orang("camat.gemolong")
    assert kecamatan.goto(satu).status in (403, 404)


def test_tanpa_skrip_dan_berkas_yang_bukan_tabel(kantor):
    sekdes = kantor.orang("sekdes.brangkal", skrip=False)
    sekdes.goto("/penduduk/impor")
    sekdes.locator("[name=berkas]").set_input_files({"name": "foto.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7\n1 0 obj\n"})
    sekdes.get_by_role("button", name="Unggah berkas").click()
    expect(sekdes.get_by_text("Simpan sebagai Excel (.xlsx) atau CSV UTF-8.").first).to_be_visible()
    unggah(sekdes, "warga.csv", csv_dari(warga(kantor.peladen, kartu=9002)[:2]))
    cocokkan(sekdes)
    # The page that waits looks again by itself.
    periksa_berkas(sekdes, "Siap dimasukkan")
    masukkan(sekdes, 2)
    sekdes.get_by_role("button", name="Ya, hapus").click()
    expect(sekdes.get_by_text("Berkas dan laporannya dihapus.")).to_be_visible()
