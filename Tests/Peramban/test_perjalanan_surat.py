"""The whole way of a letter, clicked by everybody whom it passes."""

import re
import time

import pytest
from playwright.sync_api import expect

from kantor import (
    CHROMIUM_UTUH, KESEHATAN, Kantor, ajukan, alamat, atasan_setda, buka_dialog, buka_surat, paraf, segel, simpan,
    surat_terkirim, tulis,
)


@pytest.mark.parametrize("skrip", [True, False], ids=["dengan JavaScript", "tanpa JavaScript"])
def test_surat_bupati_dari_konsep_sampai_arsip(kantor, skrip):
    hal = f"Kewaspadaan demam berdarah {'cepat' if skrip else 'sederhana'}"

    # the drafter writes it, sees it as it will be sealed, and sends it on
    konseptor = kantor.orang("konseptor.kesehatan", skrip=skrip)
    tulis(konseptor, hal)
    with konseptor.context.expect_event("response", lambda jawaban: jawaban.url.endswith("/pratinjau-pdf")) as terbuka:
        konseptor.get_by_role("button", name="Lihat PDF").click()
    assert (terbuka.value.status, terbuka.value.headers["content-type"]) == (200, "application/pdf")
    surat = simpan(konseptor)  # the form is still there, and can still be sent
    expect(konseptor.get_by_role("heading", name=hal, level=1)).to_be_visible()
    pratinjau = konseptor.request.get(f"{surat}/pratinjau")
    assert pratinjau.ok and pratinjau.body().startswith(b"%PDF-")
    ajukan(konseptor)

    # each superior in turn
    for nama in [*KESEHATAN, *atasan_setda(konseptor, surat)]:
        halaman = kantor.orang(nama, skrip=skrip)
        halaman.goto("/meja")
        expect(halaman.get_by_role("link", name=re.compile(hal)).first).to_be_visible()
        paraf(halaman, surat)
    konseptor.goto(surat)
    expect(konseptor.get_by_text("Siap ditandatangani").or_(konseptor.get_by_text("Menunggu tanda tangan")).first).to_be_visible()

    # a village has its desk open and touches nothing
    desa = kantor.orang("kades.brangkal", skrip=skrip)
    desa.goto("/meja")
    expect(desa.get_by_role("link", name=re.compile(hal))).to_have_count(0)

    bupati = kantor.orang("bupati", skrip=skrip)
    segel(bupati, surat, sandi="bukan sandinya")
    expect(bupati).to_have_title(re.compile("^Galat: "))
    segel(bupati, surat)
    expect(bupati.get_by_text(re.compile(r"[Tt]erkirim|dikirim")).first).to_be_visible()
    if not skrip:
        desa.reload()
    # live: without touching the page
    expect(desa.get_by_role("link", name=re.compile(hal)).first).to_be_visible(timeout=5000)

    # the village office enters it in its agenda
    kaur = kantor.orang("kaur.umum.brangkal", skrip=skrip)
    masuk = buka_surat(kaur, hal)
    kaur.get_by_role("button", name="Catat di agenda").click()
    expect(kaur.get_by_text(re.compile(r"nomor agenda \d+"))).to_be_visible()

    # the head of the village orders, the secretary reports, the head accepts
    desa.goto(masuk)
    desa.get_by_role("link", name="Disposisikan").click()
    desa.get_by_role("checkbox", name=re.compile("Sekretaris Desa")).check()
    desa.get_by_role("checkbox", name=re.compile("Tindak", re.I)).first.check()
    desa.get_by_label("Catatan").fill("Siapkan kerja bakti hari Minggu.")
    desa.get_by_role("button", name="Kirim disposisi").click()
    expect(desa.get_by_text("Disposisi sampai kepada 1 penerima.")).to_be_visible()

    sekdes = kantor.orang("sekdes.brangkal", skrip=skrip)
    sekdes.goto("/disposisi")
    sekdes.get_by_role("link", name=re.compile(hal)).first.click()
    tugas = alamat(sekdes)
    expect(sekdes.get_by_text("Siapkan kerja bakti hari Minggu.").first).to_be_visible()
    dialog = buka_dialog(sekdes, "Laporkan hasil")
    dialog.get_by_label("Laporan singkat").fill("Kerja bakti dilaksanakan di empat dusun.")
    dialog.get_by_role("button", name="Laporkan hasil").click()
    expect(sekdes.get_by_text("Kerja bakti dilaksanakan di empat dusun.").first).to_be_visible()

    desa.goto(tugas)
    desa.get_by_role("button", name="Terima laporan").click()
    expect(desa.get_by_text(re.compile("[Ss]elesai|diterima")).first).to_be_visible()

    # and it rests in the archive
    kaur.goto(masuk)
    if kaur.locator("[data-dialog=selesai]").count():
        buka_dialog(kaur, "Selesaikan surat").get_by_role("button", name="Selesaikan surat").click()
    kaur.get_by_role("button", name="Simpan ke arsip").click()
    expect(kaur.get_by_text("Surat tersimpan di arsip aktif.")).to_be_visible()
    kaur.goto("/arsip")
    expect(kaur.get_by_role("link", name=re.compile(hal)).first).to_be_visible()

    # the sender sees how far it went; the sealed file is the same for all
    konseptor.goto(f"{surat}/penerima")
    expect(konseptor.get_by_role("row", name=re.compile("Brangkal"))).to_contain_text("diarsipkan", ignore_case=True)
    assert kaur.request.get(f"{masuk}/pdf").body() == konseptor.request.get(f"{surat}/pdf").body()


@pytest.fixture
def kantor_utuh(peramban, _kantor):
    """The office in front of a whole browser, which shows a PDF by itself."""
    utuh = peramban.lagi(program=CHROMIUM_UTUH)
    kantor = Kantor(utuh, _kantor.peladen)
    yield kantor
    kantor.tutup()
    utuh.close()


def test_surat_tersegel_tampil_di_dalam_halaman(kantor, kantor_utuh):
    """The policies of the page let the browser's own reader show the sealed file beside what is known of it."""
    hal = "Surat yang dibaca di halamannya"
    surat = surat_terkirim(kantor, hal)
    halaman = kantor_utuh.orang("kadis.kesehatan")
    keluhan = []
    halaman.on("console", lambda pesan: keluhan.append(pesan.text) if pesan.type == "error" else None)
    halaman.goto(surat)
    batas = time.monotonic() + 20
    while not any(bingkai.locator("embed[original-url$='/pdf#navpanes=0&view=FitH']").count() for bingkai in halaman.frames):
        assert time.monotonic() < batas, [bingkai.url for bingkai in halaman.frames]
        halaman.wait_for_timeout(100)
    assert not keluhan
