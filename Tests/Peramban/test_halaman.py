"""Every page as everybody sees it: it answers, axe finds nothing, nothing runs over the edge of a phone, the console is
quiet. The pages are found by following links, and compared with the policy table, so that none is left out.

With KANTAYA_GAMBAR=FOLDER each is photographed at 390 and 1280 px, light and dark.
"""

import os
import pathlib
import re
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe

from kantor import LEBAR, ajukan, buka_surat, paraf, segel, simpan, surat_terkirim, tulis

GAMBAR = os.environ.get("KANTAYA_GAMBAR")
ORANG = [
    "konseptor.kesehatan", "kasi.promosi.kesehatan", "bupati", "tu.setda", "camat.gemolong", "kades.brangkal",
    "sekdes.brangkal", "admin", "inspektur",
]
BUKAN_HALAMAN = re.compile(r"/(pdf|pratinjau|lampiran|langsung|pilihan|unduh|aset|sw\.js|manifest|favicon|keluar|lembar-disposisi)(/|$|\.)")
dilihat = set()


def pola(alamat):
    """`/surat-masuk/:id?tampil=` for `/surat-masuk/4711?tampil=baru`: one visit of each kind is enough."""
    bagian = urlsplit(alamat)
    jalan = re.sub(r"/\d+(?=/|$)", "/:id", bagian.path)
    jalan = re.sub(r"^/v/[^/]+", "/v/:kode", jalan)
    return jalan + ("?" + re.sub(r"=(sebelum=)?\d+", "=", bagian.query) if bagian.query else "")


@pytest.fixture(scope="module")
def bahan(_kantor):
    """Something in every state, so that pages are not empty."""
    kantor = _kantor
    surat_terkirim(kantor, "Rapat persiapan imunisasi nasional di Kecamatan Gemolong dan sekitarnya", "Camat Gemolong", "gemolong")
    surat_terkirim(kantor, "Permintaan data balita")
    konseptor = kantor.orang("konseptor.kesehatan")
    tulis(konseptor, "Konsep yang belum diajukan")
    simpan(konseptor)
    tulis(konseptor, "Undangan yang menunggu paraf")
    simpan(konseptor)
    ajukan(konseptor)
    kades = kantor.orang("kades.brangkal")
    surat = buka_surat(kades, "Permintaan data balita")
    kades.goto(f"{surat}/disposisi")
    kades.get_by_role("checkbox").first.check()
    kades.get_by_label("Catatan").fill("Mohon data balita dihimpun dari semua posyandu.")
    kades.get_by_role("button", name="Kirim disposisi").click()
    kades.wait_for_load_state()
    kantor.tutup()


def periksa(halaman, nama, axe):
    """Both widths, both themes, without loading again."""
    temuan = []
    for lebar, (kolom, baris) in LEBAR.items():
        halaman.set_viewport_size({"width": kolom, "height": baris})
        for tema in ["light", "dark"]:
            halaman.emulate_media(color_scheme=tema, reduced_motion="reduce")
            for salah in axe.run(halaman).response["violations"]:
                unsur = "; ".join(node["html"][:160] for node in salah["nodes"][:3])
                temuan.append(f"{lebar} {tema}: {salah['id']} ({salah['impact']}): {salah['help']}: {unsur}")
            if GAMBAR:
                berkas = re.sub(r"[^\w.]+", "-", nama).strip("-") or "depan"
                halaman.screenshot(path=pathlib.Path(GAMBAR) / f"{berkas}-{kolom}-{tema}.png", full_page=True)
        lebih = halaman.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        if lebih > 0:
            temuan.append(f"{lebar}: {lebih} px wider than the screen")
    return temuan


def jelajah(kantor, nama, awal):
    axe = Axe()
    halaman = kantor.orang(nama)
    keluhan = []
    halaman.on("console", lambda pesan: keluhan.append(pesan.text) if pesan.type == "error" else None)
    halaman.on("pageerror", lambda galat: keluhan.append(str(galat)))
    antre, milik_saya, temuan = list(awal), set(), []
    while antre:
        alamat = antre.pop(0)
        jenis = pola(alamat)
        if jenis in milik_saya or BUKAN_HALAMAN.search(urlsplit(alamat).path):
            continue
        milik_saya.add(jenis)
        jawaban = halaman.goto(alamat)
        if jawaban.status != 200:
            temuan.append(f"{nama} {alamat}: status {jawaban.status}")
            continue
        for href in halaman.locator("a[href]").evaluate_all("semua => semua.map(satu => satu.getAttribute('href'))"):
            tujuan = urlsplit(href)
            if not tujuan.netloc and href.startswith("/"):
                antre.append(href.split("#")[0])
        if jenis not in dilihat:
            dilihat.add(jenis)
            temuan += [f"{nama} {alamat}: {satu}" for satu in periksa(halaman, f"{nama or 'umum'}-{jenis}", axe)]
        temuan += [f"{nama} {alamat}: console: {satu}" for satu in keluhan]
        keluhan.clear()
    return temuan


@pytest.mark.parametrize("nama", [None, *ORANG], ids=lambda nama: nama or "umum")
def test_setiap_halaman_yang_dapat_dicapai(kantor, bahan, nama):
    temuan = jelajah(kantor, nama, ["/masuk"] if nama is None else ["/", "/akun"])
    assert not temuan, "\n".join(temuan)


def test_tidak_ada_halaman_yang_terlewat(kantor, bahan):
    """Every GET route of the policy table was on a screen above, except files, streams and what has a test of its own."""
    tercapai = {satu.split("?")[0] for satu in dilihat}
    terlewat = []
    for baris in kantor.peladen.perintah("rute").splitlines():
        metode, jalan, _ = baris.split(maxsplit=2)
        umum = re.sub(r":[a-z_]+", ":id", jalan if jalan.startswith("/") else f"/{jalan}")
        if metode != "GET" or BUKAN_HALAMAN.search(umum) or umum in SENDIRI:
            continue
        if umum not in tercapai and re.sub(r"^/v/:id", "/v/:kode", umum) not in tercapai:
            terlewat.append(jalan)
    assert not terlewat, terlewat


# Reached only on a way of its own: between two steps of signing in, after a form, or while the line is down.
SENDIRI = {"/masuk/kode", "/luring"}


@pytest.mark.parametrize("alamat", ["/tidak-ada", "/naskah/1", "/v/AAAA-AAAA-AAAA"])
def test_halaman_tidak_ditemukan(kantor, alamat):
    halaman = kantor.orang("kades.brangkal")
    jawaban = halaman.goto(alamat)
    assert jawaban.status in (200, 404)
    assert not periksa(halaman, f"tidak-ada-{alamat}", Axe())


def test_formulir_dengan_galat(kantor):
    halaman = kantor.orang(None)
    halaman.goto("/masuk")
    halaman.get_by_role("button", name="Masuk", exact=True).evaluate("tombol => tombol.form.noValidate = true")
    halaman.get_by_role("button", name="Masuk", exact=True).click()
    halaman.wait_for_load_state()
    assert not periksa(halaman, "masuk-dengan-galat", Axe())


def test_dialog_terbuka(kantor, bahan):
    """The window in which the Bupati signs."""
    halaman = kantor.orang("kasi.promosi.kesehatan")
    halaman.goto("/naskah?tampil=paraf")
    halaman.get_by_role("link", name=re.compile("menunggu paraf")).first.click()
    halaman.locator("[data-dialog]").first.click()
    halaman.get_by_role("dialog").wait_for()
    assert not periksa(halaman, "dialog-paraf", Axe())
