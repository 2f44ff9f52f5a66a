"""A letter to somebody outside the regency: what is typed is checked, and its way is followed; reports carry files."""

import re

import pytest
from playwright.sync_api import expect

from kantor import (
    KESEHATAN, SANDI_SEGEL, ajukan, buka_dialog, buka_surat, disposisikan, isi_dialog, paraf, segel, simpan,
    surat_terkirim, tulis,
)
from loket import nilai


@pytest.fixture(params=[True, False], ids=["dengan-skrip", "tanpa-skrip"])
def skrip(request):
    return request.param


def test_pihak_luar_dari_ketikan_sampai_diserahkan(kantor, skrip):
    hal = f"Kerja sama {'cepat' if skrip else 'sederhana'}"
    konseptor = kantor.orang("konseptor.kesehatan", skrip=skrip)
    tulis(konseptor, hal, "Kepala Desa Brangkal", "brangkal", "Kepala Dinas Kesehatan")
    konseptor.locator("summary", has_text="Tembusan dan pihak luar").click()
    luar = konseptor.get_by_label(re.compile("^Pihak di luar kabupaten"))
    salah = "PT Maju | Jl. Raya 1 | humas maju.example\n| Jl. Mawar 2 | ketua@bina.example"
    luar.fill(salah)
    konseptor.get_by_role("button", name="Simpan dan lihat").click()
    expect(konseptor).to_have_title(re.compile("^Galat: "))
    # nothing that was typed is lost, and each line is told what is wrong with it
    luar = konseptor.locator("[name=luar]")
    expect(luar).to_have_value(salah)
    galat = konseptor.locator("#f-luar-galat")
    expect(galat).to_contain_text("“humas maju.example” bukan satu alamat surel")
    expect(galat).to_contain_text("Pihak ke-2: tulis namanya")
    if not luar.is_visible():
        konseptor.locator("summary", has_text="Tembusan dan pihak luar").click()
    luar.fill("PT Maju | Jl. Raya 1 | humas@maju.example\nYayasan Bina | Jl. Mawar 2")
    surat = simpan(konseptor)
    ajukan(konseptor)
    for nama in KESEHATAN[:-1]:
        paraf(kantor.orang(nama, skrip=skrip), surat)
    kadis = kantor.orang("kadis.kesehatan", skrip=skrip)
    segel(kadis, surat)
    hasil = "surel untuk 1 pihak luar masuk antrean; 1 pihak luar harus dikirimi sendiri"
    expect(kadis.get_by_text(hasil).first).to_be_visible()

    konseptor.goto(surat)
    expect(konseptor.get_by_text("1 pihak luar harus Anda kirimi sendiri.")).to_be_visible()
    konseptor.get_by_role("link", name="Lihat penerima").click()
    expect(konseptor.get_by_role("row", name=re.compile("PT Maju"))).to_contain_text("Surel dalam antrean")
    baris = konseptor.get_by_role("row", name=re.compile("Yayasan Bina"))
    expect(baris).to_contain_text("Harus dikirim sendiri")
    lembar = konseptor.request.get(baris.get_by_role("link", name="Cetak lembar pengantar").get_attribute("href"))
    assert lembar.ok and lembar.body().startswith(b"%PDF-")
    nomor = baris.locator("[data-dialog]").get_attribute("data-dialog")
    if skrip:
        baris.get_by_role("button", name="Catat penyerahan").click()
    dialog = konseptor.locator(f"dialog#{nomor}")
    dialog.get_by_label(re.compile("^Diterima oleh")).fill("Kurir, resi 123")
    dialog.get_by_role("button", name="Catat penyerahan").click()
    expect(konseptor.get_by_text("Penyerahan tercatat.")).to_be_visible()
    expect(konseptor.get_by_role("row", name=re.compile("Yayasan Bina"))).to_contain_text("kepada Kurir, resi 123")


def test_laporan_disposisi_membawa_berkas(kantor, skrip, tmp_path):
    hal = f"Minta foto kegiatan {'cepat' if skrip else 'sederhana'}"
    surat_terkirim(kantor, hal, kepada="Camat Gemolong", cari="gemolong", skrip=skrip)
    camat = kantor.orang("camat.gemolong", skrip=skrip)
    disposisikan(camat, buka_surat(camat, hal), ["Sekretaris Kecamatan"], "Kirim fotonya.")
    sekcam = kantor.orang("sekcam.gemolong", skrip=skrip)
    sekcam.goto("/disposisi")
    sekcam.get_by_role("link", name=re.compile(re.escape(hal))).first.click()
    perintah = sekcam.url
    notula = tmp_path / "Notula rapat.txt"
    notula.write_text("Rapat digelar di aula.")
    palsu = tmp_path / "Foto.pdf"
    palsu.write_text("bukan PDF")
    for berkas, sah in [(palsu, False), (notula, True)]:
        dialog = buka_dialog(sekcam, "Laporkan hasil")
        dialog.get_by_label(re.compile("^Laporan singkat")).fill("Sudah dirapatkan.")
        dialog.get_by_label(re.compile("^Berkas")).set_input_files(berkas)
        dialog.get_by_role("button", name="Laporkan hasil").click()
        if sah:
            expect(sekcam.get_by_text("Laporan terkirim kepada pemberi disposisi.")).to_be_visible()
        else:
            expect(sekcam).to_have_title(re.compile("^Galat: "))
            expect(sekcam.locator("[name=laporan]")).to_have_value("Sudah dirapatkan.")
    camat.goto(perintah)
    tautan = camat.get_by_role("link", name=re.compile("Notula rapat.txt"))
    jawaban = camat.request.get(tautan.get_attribute("href"))
    assert jawaban.text() == "Rapat digelar di aula."
    orang_lain = kantor.orang("kades.brangkal", skrip=skrip)
    assert orang_lain.request.get(tautan.get_attribute("href")).status == 404


@pytest.fixture
def ditahan_tu(kantor):
    """Dinas Kesehatan whose tata usaha sends what goes to parties outside; afterwards as it was."""
    admin = kantor.orang("admin")
    dinas = nilai(kantor.peladen, "SELECT id FROM unit WHERE kode = '05'")
    admin.goto(f"/administrasi/unit/{dinas}")
    admin.get_by_role("link", name="Ubah pengiriman").click()
    halaman = admin.url

    def atur(cara):
        admin.goto(halaman)
        admin.get_by_role("radio", name=re.compile(f"^{cara}")).check()
        admin.get_by_label("Dasar").fill("Keputusan Kepala Dinas Kesehatan 12/2026")
        admin.get_by_role("button", name="Simpan pengiriman").click()
        expect(admin.get_by_text("Tersimpan. Berlaku untuk surat")).to_be_visible()

    atur("Oleh TU bila ada pihak luar")
    yield
    atur("Langsung saat ditandatangani")


def test_surat_ke_pihak_luar_menunggu_dikirim_tata_usaha(kantor, skrip, ditahan_tu):
    hal = f"Penawaran kerja sama {'cepat' if skrip else 'sederhana'}"
    konseptor = kantor.orang("konseptor.kesehatan", skrip=skrip)
    tulis(konseptor, hal, "Kepala Desa Brangkal", "brangkal", "Kepala Dinas Kesehatan")
    konseptor.locator("summary", has_text="Tembusan dan pihak luar").click()
    konseptor.locator("[name=luar]").fill("Yayasan Bina | Jl. Mawar 2")
    surat = simpan(konseptor)
    ajukan(konseptor)
    for nama in KESEHATAN[:-1]:
        paraf(kantor.orang(nama, skrip=skrip), surat)
    kadis = kantor.orang("kadis.kesehatan", skrip=skrip)
    kadis.goto(surat)
    expect(kadis.get_by_text("lalu dikirim tata usaha")).to_be_visible()
    isi_dialog(kadis, "Tanda tangani", {"Kata sandi tanda tangan": SANDI_SEGEL}, "Tanda tangani")
    expect(kadis.get_by_text("dan menunggu dikirim tata usaha.")).to_be_visible()
    expect(kadis.get_by_text("Ditandatangani, belum dikirim").first).to_be_visible()

    kades = kantor.orang("kades.brangkal", skrip=skrip)
    kades.goto("/surat-masuk?tampil=semua")
    expect(kades.get_by_text(hal)).to_have_count(0)

    tu = kantor.orang("tu.kesehatan", skrip=skrip)
    tu.goto("/meja")
    kartu = tu.locator(".card", has=tu.get_by_role("heading", name="Menunggu Anda kirim"))
    kartu.get_by_role("listitem").filter(has_text=hal).get_by_role("link", name="Periksa dan kirim").click()
    tu.get_by_role("button", name="Kirim surat").click()
    expect(tu.get_by_text(re.compile("^Surat terkirim ke 1 kantor")).first).to_be_visible()
    buka_surat(kades, hal)
    tu.goto("/naskah?tampil=kirim")
    expect(tu.get_by_text("Tidak ada yang menunggu Anda kirim")).to_be_visible()
