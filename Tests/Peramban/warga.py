"""A resident and the office of his village: an account opened with a code, a letter asked for at home and issued."""

import re

from playwright.sync_api import expect

from kantor import SANDI_SEGEL, alamat
from loket import baca
from tampilan import periksa

SANDI_WARGA = "pagar bambu di tepi sawah"


def lihat(halaman, nama, teliti):
    if teliti:
        temuan = periksa(halaman, f"warga-{nama}")
        assert not temuan, "\n".join([nama, *temuan])


def kepala_keluarga(peladen, desa="Desa Brangkal"):
    """Page, name and birth date of a married head of a family with children, with an NIK of his own, older than 45."""
    nomor, nama, lahir = baca(
        peladen,
        """SELECT p.id, p.nama, p.tanggal_lahir
           FROM penduduk p JOIN unit_riwayat u ON u.unit = p.desa
           WHERE u.nama = ? AND p.status = 'hidup' AND p.shdk = 1 AND p.status_kawin = 2
             AND p.nik IS NOT NULL AND p.nik_sementara = 0
             AND p.kewarganegaraan = 1 AND p.tanggal_lahir < '1980-01-01' AND p.keluarga IN (
               SELECT keluarga FROM penduduk WHERE shdk = 4 AND tanggal_lahir > '2011-01-01' AND status = 'hidup')
           ORDER BY p.id LIMIT 1""", desa)[0]
    return f"/penduduk/orang/{nomor}?untuk=layanan", nama, lahir


def kode_akun(petugas, orang, teliti=False):
    """NIK, family card number and the code for a first account, as an officer of the village gives them."""
    petugas.goto(orang)
    petugas.get_by_text("Buka NIK, nomor KK, dan nama ibu", exact=True).click()
    petugas.get_by_label("Untuk apa nomor ini dibuka?").fill("Orangnya di sini, membuka akun warga.")
    petugas.get_by_role("button", name="Buka NIK", exact=True).click()
    nik, kk = (re.sub(r"\D", "", petugas.locator("dt", has_text=re.compile(f"^{kata}$")).locator("+ dd").inner_text())
               for kata in ["NIK", "Nomor KK"])
    petugas.goto(orang)
    petugas.locator("summary", has_text="Akun warga").click()
    petugas.get_by_role("button", name="Beri kode akun").click()
    kode = petugas.locator("dt", has_text=re.compile("^Kode$")).locator("+ dd").inner_text().strip()
    lihat(petugas, "kode", teliti)
    return nik, kk, kode


def buka_akun(rumah, nik, kk, lahir, kode, teliti=False):
    rumah.goto("/warga/masuk")
    lihat(rumah, "masuk", teliti)
    rumah.get_by_role("link", name="Buka akun dengan kode").click()
    rumah.get_by_label("NIK Anda").fill(nik)
    rumah.get_by_label("Nomor kartu keluarga").fill(kk)
    rumah.get_by_label("Tanggal lahir").fill(lahir)
    rumah.get_by_label("Kode dari petugas").fill(kode)
    rumah.get_by_label("Kata sandi baru").fill(SANDI_WARGA)
    lihat(rumah, "buka-akun", teliti)
    rumah.get_by_role("button", name="Buka akun").click()
    expect(rumah.get_by_role("heading", name="Data keluarga Anda")).to_be_visible()
    lihat(rumah, "keluarga", teliti)


def minta_surat(rumah, teliti=False):
    rumah.goto("/warga/surat")
    lihat(rumah, "pilih-surat", teliti)
    rumah.get_by_label(re.compile("^Saring")).fill("domisili")
    expect(rumah.get_by_role("status").filter(has_text="cocok")).to_have_text("2 cocok")
    rumah.get_by_role("link", name=re.compile("^Surat Keterangan Domisili(?! Usaha)")).click()
    rumah.get_by_label("Berdomisili sejak").fill("12 Maret 2009")
    rumah.get_by_label("Untuk keperluan").fill("Membuka rekening bank")
    lihat(rumah, "minta-surat", teliti)
    rumah.get_by_role("button", name="Kirim permintaan").click()
    expect(rumah.get_by_text("terkirim ke kantor desa")).to_be_visible()
    lihat(rumah, "diminta", teliti)


def periksa_surat(petugas, nama, teliti=False):
    """The officer completes what a resident asked for; gives the letter's page."""
    petugas.goto("/layanan-surat")
    lihat(petugas, "daftar-surat", teliti)
    petugas.get_by_role("link", name=re.compile(re.escape(nama), re.I)).first.click()
    lihat(petugas, "surat-diminta", teliti)
    petugas.get_by_role("link", name="Periksa dan teruskan").click()
    lihat(petugas, "perbaikan", teliti)
    petugas.locator("main form .action-bar button").first.click()
    petugas.wait_for_url(re.compile(r"/layanan-surat/surat/\d+$"))
    surat = alamat(petugas)
    setuju = petugas.get_by_role("button", name="Setujui dan teruskan")
    if setuju.count():
        lihat(petugas, "surat-diperiksa", teliti)
        setuju.click()
        expect(setuju).to_have_count(0)
    return surat


def tanda_tangani_surat(kepala, surat, teliti=False):
    kepala.goto(surat)
    lihat(kepala, "surat-menunggu-tanda-tangan", teliti)
    kepala.get_by_label("Kata sandi tanda tangan Anda").fill(SANDI_SEGEL)
    kepala.get_by_role("button", name="Tanda tangani dan terbitkan").click()
    expect(kepala.get_by_text("tersegel").first).to_be_visible()
    lihat(kepala, "surat-terbit", teliti)
