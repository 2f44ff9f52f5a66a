"""Pickers where no script runs: whoever is searched for is found, ticked and kept, with everything else that was typed."""

import re
import sqlite3

import pytest
from playwright.sync_api import expect

from kantor import ajukan, simpan, tanda_tangan
from pemilih import telusuri
from tampilan import GAMBAR, periksa, potret

HALAMAN = {
    "konseptor.kesehatan": ["/naskah/baru?jenis=SD", "/naskah/baru?jenis=UND", "/cari?q=gemolong"],
    "admin": [
        f"/administrasi/{jalan}" for jalan in (
            "kalender", "kalender/tenggat", "kalender/libur", "kalender/penunjukan", "kelompok/baru", "mandat/baru",
            "nomor/baru", "kop/baru", "batas-penjabat")],
}


def cari(halaman, label, kata):
    """Looks for `kata` in the picker of this label; gives the list under it."""
    halaman.get_by_role("searchbox", name=f"Cari: {label}").fill(kata)
    halaman.get_by_role("button", name=f"Cari {label}", exact=True).click()
    expect(halaman.get_by_text(f"cocok dengan “{kata}”")).to_be_visible()
    assert not halaman.title().startswith("Galat")
    return halaman.locator(f".picker-answer[aria-label='{label}']")


def jumlah(kantor, tabel):
    with sqlite3.connect(kantor.peladen.folder / "data/kantaya.db", timeout=20) as db:
        hasil = db.execute(f"SELECT COUNT(*) FROM {tabel}").fetchone()[0]
    db.close()
    return hasil


@pytest.mark.parametrize("lebar", ["meja", "hp"])
def test_surat_dialamatkan_tanpa_skrip(kantor, lebar):
    halaman = kantor.orang("konseptor.kesehatan", skrip=False, lebar=lebar)
    konsep = jumlah(kantor, "naskah")
    hal = f"Surat yang dicari alamatnya {lebar}"
    halaman.goto("/naskah/baru?jenis=SD")
    halaman.get_by_label("Hal", exact=True).fill(hal)
    halaman.get_by_label("Isi surat").fill("Baris <satu>.\n\nBaris “dua” & tiga.")

    cari(halaman, "Kepada", "brangkal").get_by_role("checkbox", name=re.compile("^Kepala Desa Brangkal")).check()
    # the second search keeps the first choice
    daftar = cari(halaman, "Kepada", "gemolong")
    expect(daftar.get_by_role("checkbox", name=re.compile("^Kepala Desa Brangkal"))).to_be_checked()
    daftar.get_by_role("checkbox", name=re.compile("^Camat Gemolong")).check()
    if GAMBAR:
        potret(halaman, f"pemilih-{lebar}")

    # Enter in a search field looks for what stands there, and folds open what is folded away
    halaman.locator("summary", has_text="Tembusan").click()
    halaman.get_by_role("searchbox", name="Cari: Tembusan").fill("inspektorat")
    halaman.get_by_role("searchbox", name="Cari: Tembusan").press("Enter")
    tembusan = halaman.locator(".picker-answer[aria-label='Tembusan']")
    tembusan.get_by_role("checkbox").first.check()

    cari(halaman, "Kode klasifikasi", "kesehatan").get_by_role("radio", name=re.compile("400.7")).first.check()
    tanda_tangan(halaman, "Kepala Dinas Kesehatan")
    assert jumlah(kantor, "naskah") == konsep

    surat = simpan(halaman)
    assert jumlah(kantor, "naskah") == konsep + 1
    expect(halaman.locator("main")).to_contain_text("Kepala Desa Brangkal; Camat Gemolong")
    halaman.goto(f"{surat}/isi")
    expect(halaman.get_by_label("Isi surat")).to_have_value("Baris <satu>.\n\nBaris “dua” & tiga.")
    halaman.goto(surat)
    ajukan(halaman)


def test_yang_belum_dicari_dicari_dahulu_dan_enter_menyimpan(kantor):
    halaman = kantor.orang("konseptor.kesehatan", skrip=False)
    konsep = jumlah(kantor, "naskah")
    halaman.goto("/naskah/baru?jenis=SD")
    halaman.get_by_label("Hal", exact=True).fill("Surat dengan Enter")
    halaman.get_by_label("Isi surat").fill("Isi.")
    halaman.get_by_role("searchbox", name="Cari: Kepada").fill("brangkal")
    halaman.get_by_role("button", name="Simpan dan lihat").click()
    expect(halaman.get_by_text("cocok dengan “brangkal”")).to_be_visible()
    assert jumlah(kantor, "naskah") == konsep
    halaman.get_by_role("checkbox", name=re.compile("^Kepala Desa Brangkal")).check()
    # in every other field Enter presses the main button, as ever
    halaman.get_by_label("Hal", exact=True).press("Enter")
    halaman.wait_for_url(lambda url: "/baru" not in url)
    assert jumlah(kantor, "naskah") == konsep + 1


def test_orang_ditugaskan_tanpa_skrip(kantor):
    with sqlite3.connect(kantor.peladen.folder / "data/kantaya.db", timeout=20) as db:
        jabatan, = db.execute(
            "SELECT j.id FROM jabatan j JOIN unit_riwayat u ON u.unit = j.unit "
            "WHERE u.nama = 'Desa Brangkal' AND j.nama = 'Kepala Seksi Pelayanan'").fetchone()
        nama, = db.execute(
            "SELECT o.nama FROM orang o JOIN penugasan p ON p.orang = o.id JOIN jabatan j ON j.id = p.jabatan "
            "JOIN unit_riwayat u ON u.unit = j.unit WHERE u.nama LIKE 'Dinas Kesehatan%' ORDER BY o.id LIMIT 1").fetchone()
    db.close()
    admin = kantor.orang("admin", skrip=False)
    admin.goto(f"/administrasi/jabatan/{jabatan}/penugasan")
    sebelum = jumlah(kantor, "penugasan")
    admin.get_by_role("radio", name=re.compile("^Plh")).check()
    admin.get_by_label(re.compile("^Hari pertama")).fill("2027-01-04")
    admin.get_by_label(re.compile("^Hari terakhir")).fill("2027-01-08")
    daftar = cari(admin, "Siapa yang ditugaskan?", nama)
    daftar.get_by_role("radio").first.check()
    admin.get_by_label(re.compile("^Surat keputusan")).fill("SP 800/1/2027")
    assert jumlah(kantor, "penugasan") == sebelum
    admin.get_by_role("button", name="Catat penugasan").click()
    expect(admin.get_by_text(re.compile("^Penugasan tercatat"))).to_be_visible()
    assert jumlah(kantor, "penugasan") == sebelum + 1


@pytest.mark.parametrize("nama", HALAMAN)
def test_setiap_pemilih_menjawab(kantor, nama):
    """The pages with most pickers; test_halaman.py asks those of every page."""
    halaman = kantor.orang(nama)
    semua = []
    for tujuan in HALAMAN[nama]:
        assert halaman.goto(tujuan).status == 200, tujuan
        ada, temuan = telusuri(halaman)
        assert not temuan, f"{tujuan}: " + "\n".join(temuan)
        semua += ada
    assert len(semua) >= len(HALAMAN[nama])


def test_jawaban_terbaca_semua_orang(kantor):
    """axe itself is a script: it looks at the page that is sent to a browser without."""
    halaman = kantor.orang("konseptor.kesehatan")
    halaman.goto("/naskah/baru?jenis=SD")
    halaman.evaluate("""() => {
      const form = document.querySelector('.writing form')
      const tambah = (name, value) => form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }))
      tambah('pilih.halaman', '/naskah/baru?jenis=SD')
      for (const [nama, kata] of [['tujuan', 'gemolong'], ['klasifikasi', 'kesehatan'], ['tembusan', 'zzqx']]) tambah(`pilih.kata.f-${nama}`, kata)
      form.submit()
    }""")
    expect(halaman.get_by_text("cocok dengan “gemolong”")).to_be_visible()
    assert not periksa(halaman, "pemilih-jawaban")
