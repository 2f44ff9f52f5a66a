"""A resident at home and the office of his village, in front of two screens."""

import re

import pytest
from playwright.sync_api import expect

from izin import PDF
from kantor import Kantor, alamat
from pemeriksa import Pemeriksa
from warga import (
    SANDI_WARGA, buka_akun, kepala_keluarga, kode_akun, lihat, minta_surat, periksa_surat, tanda_tangani_surat,
)


@pytest.fixture
def kantor(peramban, desa):
    kantor = Kantor(peramban, desa)
    yield kantor
    kantor.tutup()


def test_surat_diminta_dari_rumah_terbit_dan_dipercaya_pembaca_pdf(kantor, tmp_path):
    orang, nama, lahir = kepala_keluarga(kantor.peladen)
    sekdes, kades = kantor.orang("sekdes.brangkal"), kantor.orang("kades.brangkal")
    nik, kk, kode = kode_akun(sekdes, orang, teliti=True)
    rumah = kantor.konteks(lebar="hp", sentuh=True).new_page()
    buka_akun(rumah, nik, kk, lahir, kode, teliti=True)
    minta_surat(rumah, teliti=True)
    surat = periksa_surat(sekdes, nama, teliti=True)
    tanda_tangani_surat(kades, surat, teliti=True)

    # At home: the link and the birth date open it, somebody else's birth date does not.
    rumah.goto("/warga")
    rumah.get_by_role("link", name="Ambil surat").click()
    lihat(rumah, "ambil", True)
    ambil = alamat(rumah)
    rumah.get_by_label("Tanggal lahir pemohon").fill("1950-01-01")
    rumah.get_by_role("button", name="Buka surat").click()
    expect(rumah.get_by_text("tidak cocok").first).to_be_visible()
    csrf = rumah.locator("main form [name=csrf]").get_attribute("value")
    jawaban = rumah.request.post(
        ambil, form={"csrf": csrf, "lahir": lahir}, headers={"Origin": kantor.alamat})
    assert jawaban.status == 200 and jawaban.headers["content-type"] == "application/pdf"
    Pemeriksa(tmp_path, rumah.request.get("/v/otoritas.pem").body()).terima(jawaban.body())


def test_warga_tahu_siapa_melihat_datanya_dan_melaporkan_perubahan(kantor):
    orang, nama, lahir = kepala_keluarga(kantor.peladen)
    sekdes = kantor.orang("sekdes.brangkal")
    sekdes.goto(orang)
    rumah = kantor.konteks(lebar="hp", sentuh=True).new_page()
    rumah.goto("/warga/masuk")
    if rumah.get_by_label("NIK Anda").count():
        nik, kk, kode = kode_akun(sekdes, orang)
        buka_akun(rumah, nik, kk, lahir, kode)
    rumah.get_by_role("link", name="Siapa melihat data ini").first.click()
    lihat(rumah, "pelihat", True)
    expect(rumah.locator("main")).to_contain_text("Sekretaris Desa")
    pdf = rumah.request.get(rumah.get_by_role("link", name="Simpan sebagai PDF").get_attribute("href"))
    assert pdf.body().startswith(b"%PDF-")

    rumah.goto("/warga")
    rumah.get_by_role("link", name="Laporkan perubahan").first.click()
    rumah.get_by_label("Apa yang berubah atau keliru?").fill("Ijazah SMA saya sudah ada.")
    lihat(rumah, "lapor", True)
    rumah.get_by_role("button", name="Kirim laporan").click()
    expect(rumah.get_by_text("Laporan terkirim ke petugas desa.")).to_be_visible()
    sekdes.goto("/laporan-warga")
    sekdes.get_by_role("link", name=re.compile(re.escape(nama), re.I)).first.click()
    sekdes.get_by_label(re.compile("^Jawaban")).fill("Pendidikan sudah kami ubah.")
    lihat(sekdes, "laporan", True)
    sekdes.locator("main form .action-bar button, main form button").first.click()
    expect(sekdes.get_by_text("Jawaban terkirim").first).to_be_visible()
    rumah.goto("/warga")
    expect(rumah.get_by_text("Pendidikan sudah kami ubah.")).to_be_visible()
    lihat(rumah, "dijawab", True)

    # Signed out on one telephone, in again with the password; nobody else's family, no pages of the office.
    rumah.get_by_role("button", name="Keluar").click()
    rumah.goto("/warga")
    expect(rumah).to_have_url(re.compile("/warga/masuk$"))
    assert SANDI_WARGA


def test_warga_mengajukan_izin_dengan_datanya_dan_memakai_lagi_dokumennya(kantor):
    orang, nama, lahir = kepala_keluarga(kantor.peladen)
    rumah = kantor.konteks(lebar="hp", sentuh=True).new_page()
    nik, kk, kode = kode_akun(kantor.orang("sekdes.brangkal"), orang)
    buka_akun(rumah, nik, kk, lahir, kode)

    # Nothing is filled in before he consents; then what is marked, and he may change it.
    for urut in range(2):
        rumah.goto("/permohonan/baru/imb-rumah-sederhana")
        assert rumah.get_by_label("NIK pemohon").input_value() == ""
        lihat(rumah, "izin-persetujuan", urut == 0)
        rumah.get_by_role("button", name="Saya setuju, isi dari data kependudukan saya").click()
        assert rumah.get_by_label("NIK pemohon").input_value() == nik
        assert rumah.get_by_label("Nama pemohon").input_value() == nama
        expect(rumah.get_by_text("Dari data kependudukan Anda.", exact=True)).to_have_count(3)
        lihat(rumah, "izin-terisi", urut == 0)
        rumah.get_by_label("Nomor telepon").fill("081200000000")
        rumah.get_by_label("Luas bangunan (m²)").fill("72")
        rumah.get_by_label("Letak bangunan").fill("-7.35, 110.83")
        rumah.get_by_label("Bangunan baru").check()
        rumah.get_by_label("Permanen").check()
        rumah.get_by_label("Kecamatan").select_option("Gemolong")
        rumah.get_by_role("button", name="Lanjut").click()
        if urut == 0:
            rumah.locator("input[name=ktp]").set_input_files(
                {"name": "ktp.pdf", "mimeType": "application/pdf", "buffer": PDF})
            rumah.locator("form", has=rumah.locator("input[name=ktp]")).get_by_role("button", name="Unggah").click()
            expect(rumah.get_by_text("Berkas tersimpan.")).to_be_visible()
    lihat(rumah, "izin-pakai-lagi", True)
    rumah.get_by_role("button", name=re.compile("^Pakai yang diunggah")).click()
    expect(rumah.get_by_text("Berkas tersimpan.")).to_be_visible()
    milik = rumah.url

    # Both are on his list; somebody else with the address sees the draft, and no paper of his to use.
    rumah.goto("/warga")
    rumah.get_by_role("link", name="Permohonan izin").click()
    expect(rumah.get_by_role("list", name="Permohonan Anda").get_by_role("link")).to_have_count(2)
    rumah.get_by_text("Tambahkan permohonan yang diajukan tanpa masuk").click()
    rumah.get_by_label("Tautan permohonan Anda").fill("7K3M-92QX")
    rumah.get_by_role("button", name="Tambahkan").click()
    expect(rumah.get_by_role("link", name=re.compile("^Itu kode yang boleh diketahui siapa saja"))).to_be_visible()
    lihat(rumah, "izin-daftar", True)
    lain = kantor.konteks().new_page()
    lain.goto(milik.split("#")[0])
    expect(lain.get_by_role("button", name=re.compile("^Pakai "))).to_have_count(0)
    lain.goto("/warga/permohonan")
    assert lain.url.endswith("/warga/masuk")

    rumah.goto("/warga")
    rumah.get_by_role("link", name="Siapa melihat data ini").first.click()
    expect(rumah.get_by_text("memakai datanya sendiri untuk mengisi permohonan").first).to_be_visible()
