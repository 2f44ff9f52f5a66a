"""A resident at home and the office of his village, in front of two screens."""

import re

import pytest
from playwright.sync_api import expect

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
