"""One letter of the Bupati to all villages of the full model regency: it lies in every inbox, and the open screens show
it by themselves.
"""

import re
import sqlite3

import pytest
import requests
from playwright.sync_api import expect

from kantor import KESEHATAN, SANDI, Kantor, ajukan, atasan_setda, buka_surat, disposisikan, paraf, segel, simpan, tulis
from pemeriksa import Pemeriksa

HAL = "Kewaspadaan dini musim hujan di seluruh desa"


@pytest.fixture(scope="module")
def kabupaten(peramban, peladen_lengkap):
    kabupaten = Kantor(peramban, peladen_lengkap)
    yield kabupaten
    kabupaten.tutup()


@pytest.fixture(scope="module")
def desa(peladen_lengkap):
    """Of every village: its name, who keeps its agenda, and the office whose desk that is."""
    with sqlite3.connect(f"file:{peladen_lengkap.folder}/data/kantaya.db?mode=ro", uri=True) as db:
        baris = db.execute(
            """
            SELECT u.nama, a.nama_pengguna, k.nama
            FROM unit u
            JOIN unit k ON k.id = CASE WHEN u.siap_sejak IS NULL THEN u.induk ELSE u.id END
            JOIN peran_akun p ON p.unit = k.id AND p.peran = 'tu'
            JOIN akun a ON a.id = p.akun
            WHERE u.jenis IN ('desa', 'kelurahan')
            ORDER BY u.kode
            """).fetchall()
    db.close()
    assert len(baris) == 208
    return baris


@pytest.fixture(scope="module")
def surat(kabupaten, desa):
    """Ready for the Bupati's signature."""
    konseptor = kabupaten.orang("konseptor.kesehatan")
    tulis(konseptor, HAL)
    surat = simpan(konseptor)
    ajukan(konseptor)
    for nama in [*KESEHATAN, *atasan_setda(konseptor, surat)]:
        paraf(kabupaten.orang(nama), surat)
    kabupaten.tutup()
    return surat


@pytest.fixture
def terkirim(kabupaten, surat):
    """The same, signed, if it has not been before the open screens."""
    bupati = kabupaten.orang("bupati")
    bupati.goto(surat)
    if bupati.get_by_role("button", name="Tanda tangani").count():
        segel(bupati, surat)
    expect(bupati.get_by_text("Sampai di mana")).to_be_visible()
    kabupaten.tutup()
    return surat


def test_layar_desa_yang_terbuka_memperlihatkannya_sendiri(kabupaten, desa, surat):
    siap = [satu for satu in desa if satu[0] == satu[2]]
    layar = [(nama, kabupaten.orang(pengguna)) for nama, pengguna, _ in siap[::len(siap) // 6][:6]]
    for nomor, (_, halaman) in enumerate(layar):
        with halaman.expect_request(re.compile("/langsung")):
            halaman.goto("/meja" if nomor % 2 else "/surat-masuk")
        expect(halaman.get_by_role("link", name=re.compile(HAL))).to_have_count(0)

    bupati = kabupaten.orang("bupati")
    segel(bupati, surat)
    expect(bupati.get_by_text("terkirim ke 208 kantor").first).to_be_visible()
    for nama, halaman in layar:
        expect(halaman.get_by_role("link", name=re.compile(HAL)).first, nama).to_be_visible()

    # one of them enters it, orders, and the sender's open screen counts along
    pengirim = kabupaten.orang("konseptor.kesehatan")
    pengirim.goto(surat)
    dibaca = pengirim.get_by_role("progressbar", name="Dibaca pimpinan")
    expect(dibaca).to_have_text("0 dari 208 kantor")
    kades = kabupaten.orang("kades.brangkal")
    masuk = buka_surat(kades, HAL)
    disposisikan(kades, masuk, ["Sekretaris Desa"], "Siapkan kerja bakti.")
    expect(dibaca).to_have_text("1 dari 208 kantor")
    kabupaten.tutup()


def test_daftar_pengirim_memuat_semua_desa(kabupaten, desa, terkirim):
    halaman = kabupaten.orang("konseptor.kesehatan")
    halaman.goto(terkirim)
    halaman.get_by_role("link", name="Lihat penerima").click()
    kantor = []
    while True:
        kantor += halaman.get_by_role("table").locator("tbody tr > :first-child").all_inner_texts()
        berikut = halaman.get_by_role("link", name="Berikutnya")
        if not berikut.count():
            break
        with halaman.expect_navigation():
            berikut.click()
    harapan = sorted(nama if nama == lewat else f"{nama}\nlewat {lewat}" for nama, _, lewat in desa)
    assert sorted(re.sub(r"\s*\n\s*", "\n", satu.strip()) for satu in kantor) == harapan
    kabupaten.tutup()


def test_surat_itu_ada_di_kotak_masuk_setiap_desa(peladen_lengkap, desa, terkirim):
    """Every village's keeper of the agenda signs in and finds it; for one that is not ready, its subdistrict's does."""
    sidik = set()
    for pengguna in {pengguna for _, pengguna, _ in desa}:
        with requests.Session() as sesi:
            masuk = sesi.get(f"{peladen_lengkap.alamat}/masuk", timeout=20)
            bukti = re.search(r'name="csrf" value="([^"]+)"', masuk.text)[1]
            jawaban = sesi.post(
                f"{peladen_lengkap.alamat}/masuk", timeout=20, allow_redirects=False,
                headers={"Origin": peladen_lengkap.alamat}, data={"csrf": bukti, "pengguna": pengguna, "sandi": SANDI})
            assert jawaban.status_code == 303, jawaban.text
            daftar = sesi.get(f"{peladen_lengkap.alamat}/surat-masuk?tampil=semua", timeout=20)
            kiriman = set(re.findall(r'href="(/surat-masuk/\d+)"', daftar.text))
            wakil = sum(satu[1] == pengguna for satu in desa)
            assert HAL in daftar.text and len(kiriman) == wakil, pengguna
            pdf = sesi.get(f"{peladen_lengkap.alamat}{kiriman.pop()}/pdf", timeout=20)
            assert pdf.headers["content-type"] == "application/pdf", pengguna
            sidik.add(pdf.content)
    assert len(sidik) == 1, "one sealed file for all"


def test_berkas_yang_disegel_diterima_pemeriksa_lain(kabupaten, peladen_lengkap, terkirim, tmp_path):
    halaman = kabupaten.orang("konseptor.kesehatan")
    isi = halaman.request.get(f"{terkirim}/pdf").body()
    pemeriksa = Pemeriksa(tmp_path, halaman.request.get("/v/otoritas.pem").body())
    pemeriksa.terima(isi)
    berubah = bytearray(isi)
    berubah[len(isi) // 3] ^= 1
    for rusak in [bytes(berubah), isi + b"\n% tambahan\n"]:
        pemeriksa.tolak(rusak)

    # and our own page says the same to anybody
    umum = kabupaten.orang(None)
    for berkas, kata in [(isi, "asli"), (bytes(berubah), "telah diubah"), (isi + b"\n% tambahan\n", "telah ditambahi")]:
        umum.goto("/v")
        umum.locator("input[type=file]").set_input_files(
            {"name": "surat.pdf", "mimeType": "application/pdf", "buffer": berkas})
        umum.get_by_role("button", name="Periksa berkas").click()
        expect(umum.locator(".verdict h1")).to_have_text(re.compile(kata, re.I))
    kabupaten.tutup()
