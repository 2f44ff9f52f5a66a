"""Files on their way from a browser into a draft: too large, in disguise, onto a full disk. The draft stays as it was."""

import os
import re

import pytest
from playwright.sync_api import expect

from kantor import Kantor, simpan, tulis
from peladen import Peladen

PDF = b"%PDF-1.7\n"


@pytest.fixture
def sempit(peramban, benih):
    """An office whose disk takes no file larger than 64 MB."""
    peladen = Peladen(benih)
    try:
        peladen.mulai(berkas_terbesar=64_000_000)
        yield Kantor(peramban, peladen)
    finally:
        peladen.bersihkan()


def berkas(tmp_path, nama, besar, awal=PDF):
    jalan = tmp_path / nama
    jalan.write_bytes(awal + os.urandom(min(besar, 1 << 20)))
    os.truncate(jalan, besar)
    return jalan


def konsep(kantor, hal, skrip=True):
    halaman = kantor.orang("konseptor.kesehatan", skrip=skrip)
    halaman.set_default_timeout(90_000)
    tulis(halaman, hal)
    simpan(halaman)
    return halaman


def unggah(halaman, jalan):
    halaman.get_by_label("Tambah lampiran").set_input_files(jalan)
    halaman.get_by_role("button", name="Unggah lampiran").click()


def test_berkas_yang_terlalu_besar_ditolak_sebelum_dan_sesudah_dikirim(kantor, tmp_path):
    besar = berkas(tmp_path, "terlalu besar.pdf", 101_000_000)
    halaman = konsep(kantor, "Konsep dengan berkas yang terlalu besar")
    halaman.get_by_label("Tambah lampiran").set_input_files(besar)
    expect(halaman.get_by_text("lebih besar dari 100 MB. Kecilkan dahulu")).to_be_visible()
    halaman = konsep(kantor, "Konsep tanpa skrip dengan berkas yang terlalu besar", skrip=False)
    unggah(halaman, besar)
    expect(halaman.get_by_role("alert")).to_contain_text(re.compile("100 MB"), timeout=90_000)
    expect(halaman.get_by_role("heading", level=1)).to_contain_text("Konsep tanpa skrip")


def test_berkas_100_mb_sampai_dengan_kemajuannya(kantor, tmp_path):
    halaman = konsep(kantor, "Konsep dengan berkas besar")
    unggah(halaman, berkas(tmp_path, "besar.pdf", 99_000_000))
    expect(halaman.get_by_text("1 lampiran terunggah")).to_be_visible(timeout=90_000)
    expect(halaman.get_by_role("link", name=re.compile("besar.pdf"))).to_contain_text("99")


def test_berkas_yang_menyamar_ditolak_di_bidangnya(kantor, tmp_path):
    halaman = konsep(kantor, "Konsep dengan berkas yang menyamar")
    unggah(halaman, berkas(tmp_path, "undangan.pdf", 5_000, awal=b"MZ\x90\x00\x03\x00\x00\x00"))
    expect(halaman.locator("[aria-invalid=true]")).to_be_visible()
    expect(halaman.locator(".attached")).to_have_count(0)


def test_disk_penuh_saat_mengunggah_tidak_merusak_konsep(sempit, tmp_path):
    halaman = konsep(sempit, "Konsep di disk yang sempit")
    alamat = halaman.url
    with halaman.expect_response(lambda jawaban: jawaban.request.method == "POST") as jawaban:
        unggah(halaman, berkas(tmp_path, "besar.pdf", 90_000_000))
    assert jawaban.value.status == 507
    expect(halaman.get_by_text("Ruang penyimpanan penuh").first).to_be_visible()
    halaman.goto(alamat)
    expect(halaman.get_by_role("heading", level=1)).to_contain_text("Konsep di disk yang sempit")
    unggah(halaman, berkas(tmp_path, "kecil.pdf", 5_000))
    expect(halaman.get_by_text("1 lampiran terunggah")).to_be_visible()
